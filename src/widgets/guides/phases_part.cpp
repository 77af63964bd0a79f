#include "widgets/guides/phases_part.h"

#include "guides/ui_phases_part.h"
#include "widgets/guides/guide_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

std::unique_ptr<Ui::PhasesPart> formOn(QWidget* widget)
{
    auto form = std::make_unique<Ui::PhasesPart>();
    form->setupUi(widget);
    return form;
}

// Each kind of phase is there once at most.
std::optional<guide::PhaseKind> kindLeft(const guide::Guide& guide)
{
    for (const auto& [kind, code] : domain::codesOf<guide::PhaseKind>) {
        if (std::ranges::find(guide.phases, kind, &guide::Phase::kind) == guide.phases.end())
            return kind;
    }
    return std::nullopt;
}

} // namespace

PhasesPart::PhasesPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(formOn(this)),
      m_phases(
          draft, *m_ui->phases,
          {.all = [](guide::Guide& guide) { return &guide.phases; },
           .isShown = [](const guide::Phase&) { return true; },
           .fresh =
               [&draft] { return guide::Phase{.kind = kindLeft(draft.guide()).value_or(guide::PhaseKind::Opening)}; }})
{
    m_ui->phases->setName(tr("Parts of the conversation"));
    m_ui->phases->setChangeable(tr("Add a part"));
    const auto text = [this](QString guide::Phase::*member) {
        return [this, member](guide::Guide& guide) {
            guide::Phase* phase = m_phases.current(guide);
            return phase ? &(phase->*member) : nullptr;
        };
    };
    fields().tie(u"title"_s, *m_ui->title, text(&guide::Phase::title));
    fields().tie(u"text"_s, *m_ui->text, text(&guide::Phase::text));
    tieMinutes(u"of60"_s, *m_ui->of60, &guide::Minutes::of60);
    tieMinutes(u"of90"_s, *m_ui->of90, &guide::Minutes::of90);
    connect(m_ui->phases, &EntryList::currentChanged, this, &PhasesPart::chooseAnother);
    connect(m_ui->phases, &EntryList::addWanted, this, [this] {
        m_phases.add();
        m_ui->title->setFocus();
    });
    connect(m_ui->phases, &EntryList::removeWanted, this, [this] { m_phases.remove(); });
    connect(m_ui->phases, &EntryList::moveWanted, this, [this](int by) { m_phases.move(by); });
}

PhasesPart::~PhasesPart() = default;

QList<GuideCard> PhasesPart::cards(guide::Speech) const
{
    return {phasesShown(draft().guide())};
}

QWidget* PhasesPart::fieldAt(const QStringList& steps)
{
    m_phases.choose(rowIn(steps, 1));
    return GuidePart::fieldAt(steps);
}

void PhasesPart::showDraft()
{
    m_phases.show([](const guide::Phase& phase) { return phase.title; });
    kindLeft(draft().guide()) ? m_ui->phases->offerAdding() : m_ui->phases->stopAdding();
    fields().show();
}

// Without minutes for the one there are none for the other: it is before or after the conversation.
void PhasesPart::tieMinutes(const QString& key, QSpinBox& box, int guide::Minutes::*minutes)
{
    fields().tie(key, box,
                 {.number = [this, minutes](guide::Guide guide) -> std::optional<int> {
                      const guide::Phase* phase = m_phases.current(guide);
                      return phase && phase->minutes ? std::optional(*phase->minutes.*minutes) : std::nullopt;
                  },
                  .setNumber =
                      [this, minutes](guide::Guide& guide, int number) {
                          guide::Phase* phase = m_phases.current(guide);
                          if (!phase)
                              return;
                          if (number < 0) {
                              phase->minutes.reset();
                              return;
                          }
                          if (!phase->minutes)
                              phase->minutes.emplace();
                          *phase->minutes.*minutes = number;
                      }});
}

} // namespace widgets
