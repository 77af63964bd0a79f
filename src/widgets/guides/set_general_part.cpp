#include "widgets/guides/set_general_part.h"

#include "guides/ui_set_general_part.h"
#include "widgets/guides/set_words.h"
#include "widgets/theme.h"

using namespace Qt::StringLiterals;

namespace widgets {

SetGeneralPart::SetGeneralPart(SetDraft& draft, QWidget* parent)
    : SetPart(draft, parent),
      m_ui(std::make_unique<Ui::SetGeneralPart>())
{
    m_ui->setupUi(this);
    asCaption(m_ui->version);
    fields().tie(u"title"_s, *m_ui->title, [](guide::EvaluationSet& set) { return &set.title; });
    fields().tie(u"followUpWeeks"_s, *m_ui->followUpWeeks,
                 {.number = [](const guide::EvaluationSet& set) { return set.weeksUntilLater; },
                  .setNumber = [](guide::EvaluationSet& set, int weeks) { set.weeksUntilLater = weeks; }});
}

SetGeneralPart::~SetGeneralPart() = default;

QList<GuideCard> SetGeneralPart::cards(guide::Speech) const
{
    QList<GuideCard> cards;
    for (const guide::Section& section : draft().value().sections)
        cards.append({.kind = wordFor(section.respondent), .title = section.title, .caption = wordFor(section.moment)});
    return cards;
}

QWidget* SetGeneralPart::fieldAt(const QStringList& steps)
{
    return fields().field(steps.last());
}

void SetGeneralPart::showDraft()
{
    fields().show();
    m_ui->version->setText(
        tr("Version %1. Saving a change makes the next one. What was answered before keeps its meaning.")
            .arg(draft().value().version));
}

} // namespace widgets
