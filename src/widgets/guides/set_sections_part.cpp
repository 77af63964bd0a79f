#include "widgets/guides/set_sections_part.h"

#include "guides/ui_set_sections_part.h"
#include "widgets/guides/set_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

// What was answered by one is not asked of another, and what is gone is still asked about the same moment.
bool isNew(const guide::Section& section)
{
    return std::ranges::all_of(section.items, &QString::isEmpty, &guide::Item::id);
}

bool isShown(const guide::Section& section)
{
    return section.items.isEmpty()
        || std::ranges::any_of(section.items, [](const guide::Item& item) { return !item.retiredSince; });
}

} // namespace

SetSectionsPart::SetSectionsPart(SetDraft& draft, QWidget* parent)
    : SetPart(draft, parent),
      m_ui(formOn<Ui::SetSectionsPart>(this)),
      m_sections(draft, *m_ui->sections,
                 {.all = [](guide::EvaluationSet& set) { return &set.sections; },
                  .isShown = isShown,
                  .fresh = [] { return guide::Section{}; }})
{
    m_ui->sections->setName(tr("Who is asked, and when"));
    m_ui->sections->setChangeable(tr("Add a group of questions"));
    for (const auto& [respondent, code] : domain::codesOf<guide::Respondent>)
        m_ui->respondent->addItem(wordFor(respondent));
    for (const auto& [moment, code] : domain::codesOf<guide::Moment>)
        m_ui->moment->addItem(wordFor(moment));
    tieFields();
    connect(m_ui->sections, &EntryList::currentChanged, this, &SetSectionsPart::chooseAnother);
    connect(m_ui->sections, &EntryList::addWanted, this, [this] {
        m_sections.add();
        m_ui->title->setFocus();
    });
    connect(m_ui->sections, &EntryList::removeWanted, this, [this] { m_sections.remove(); });
    connect(m_ui->sections, &EntryList::moveWanted, this, [this](int by) { m_sections.move(by); });
}

SetSectionsPart::~SetSectionsPart() = default;

QList<GuideCard> SetSectionsPart::cards(guide::Speech) const
{
    guide::EvaluationSet set = draft().value();
    const guide::Section* section = m_sections.current(set);
    return section ? sectionShown(*section) : QList<GuideCard>();
}

QWidget* SetSectionsPart::fieldAt(const QStringList& steps)
{
    m_sections.choose(rowIn(steps, 1));
    return fields().field(steps.last());
}

void SetSectionsPart::showDraft()
{
    m_sections.show([](const guide::Section& section) { return section.title; });
    fields().show();
    guide::EvaluationSet set = draft().value();
    const guide::Section* section = m_sections.current(set);
    const bool canChange = section && isNew(*section) && !m_ui->title->isReadOnly();
    m_ui->respondent->setEnabled(canChange);
    m_ui->moment->setEnabled(canChange);
}

void SetSectionsPart::tieFields()
{
    using Set = guide::EvaluationSet;
    fields().tie(u"title"_s, *m_ui->title, [this](Set& set) {
        guide::Section* section = m_sections.current(set);
        return section ? &section->title : nullptr;
    });
    const auto tie = [this](const QString& key, QComboBox& box, auto guide::Section::*member) {
        using Word = std::remove_reference_t<decltype(guide::Section().*member)>;
        fields().tie(key, box,
                     {.number =
                          [this, member](Set set) {
                              const guide::Section* section = m_sections.current(set);
                              return section ? std::optional(static_cast<int>(section->*member)) : std::nullopt;
                          },
                      .setNumber =
                          [this, member](Set& set, int line) {
                              if (guide::Section* section = m_sections.current(set))
                                  section->*member = static_cast<Word>(line);
                          }});
    };
    tie(u"respondent"_s, *m_ui->respondent, &guide::Section::respondent);
    tie(u"moment"_s, *m_ui->moment, &guide::Section::moment);
}

} // namespace widgets
