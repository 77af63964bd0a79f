#include "widgets/guides/phases_part.h"

#include "guides/ui_phases_part.h"
#include "widgets/guides/guide_draft.h"

using namespace Qt::StringLiterals;

namespace widgets {

PhasesPart::PhasesPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(std::make_unique<Ui::PhasesPart>())
{
    m_ui->setupUi(this);
    m_ui->phases->setName(tr("Parts of the conversation"));
    const auto text = [this](QString guide::Phase::*member) {
        return [this, member](guide::Guide& guide) {
            guide::Phase* phase = current(guide);
            return phase ? &(phase->*member) : nullptr;
        };
    };
    fields().tie(u"title"_s, *m_ui->title, text(&guide::Phase::title));
    fields().tie(u"text"_s, *m_ui->text, text(&guide::Phase::text));
    tieMinutes(u"of60"_s, *m_ui->of60, &guide::Minutes::of60);
    tieMinutes(u"of90"_s, *m_ui->of90, &guide::Minutes::of90);
    connect(m_ui->phases, &EntryList::currentChanged, this, &PhasesPart::chooseAnother);
}

PhasesPart::~PhasesPart() = default;

QList<GuideCard> PhasesPart::cards(guide::Speech) const
{
    return {phasesShown(draft().guide())};
}

QWidget* PhasesPart::fieldAt(const QStringList& steps)
{
    m_ui->phases->setCurrent(rowIn(steps, 1));
    return GuidePart::fieldAt(steps);
}

void PhasesPart::showGuide()
{
    QStringList titles;
    for (const guide::Phase& phase : draft().guide().phases)
        titles.append(phase.title);
    m_ui->phases->setEntries(titles);
    fields().show();
}

guide::Phase* PhasesPart::current(guide::Guide& guide) const
{
    const int row = m_ui->phases->current();
    return row >= 0 && row < guide.phases.size() ? &guide.phases[row] : nullptr;
}

// Without minutes for the one there are none for the other: it is before or after the conversation.
void PhasesPart::tieMinutes(const QString& key, QSpinBox& box, int guide::Minutes::*minutes)
{
    fields().tie(key, box,
                 {.number = [this, minutes](guide::Guide guide) -> std::optional<int> {
                      const guide::Phase* phase = current(guide);
                      return phase && phase->minutes ? std::optional(*phase->minutes.*minutes) : std::nullopt;
                  },
                  .setNumber =
                      [this, minutes](guide::Guide& guide, int number) {
                          guide::Phase* phase = current(guide);
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
