#include "widgets/guides/questions_part.h"

#include "guides/ui_questions_part.h"
#include "widgets/guides/guide_draft.h"

using namespace Qt::StringLiterals;

namespace widgets {

QuestionsPart::QuestionsPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(std::make_unique<Ui::QuestionsPart>())
{
    m_ui->setupUi(this);
    m_ui->questions->setName(tr("The four questions"));
    const auto text = [this](QString guide::QuestionText::*member) {
        return [this, member](guide::Guide& guide) { return &(current(guide).*member); };
    };
    using OptionalWording = std::optional<guide::Wording>;
    const auto wording = [this](OptionalWording guide::QuestionText::*card, QString guide::Wording::*member) {
        return [this, card, member](guide::Guide& guide) {
            OptionalWording& words = current(guide).*card;
            if (!words)
                words.emplace(); // the draft takes it away again while it is empty
            return &((*words).*member);
        };
    };
    fields().tie(u"title"_s, *m_ui->title, text(&guide::QuestionText::title));
    fields().tie(u"caption"_s, *m_ui->caption, text(&guide::QuestionText::caption));
    fields().tie(u"plainTitle"_s, *m_ui->plainTitle, text(&guide::QuestionText::plainTitle));
    fields().tie(u"turn/text"_s, *m_ui->turn, wording(&guide::QuestionText::turn, &guide::Wording::text));
    fields().tie(u"turn/plainText"_s, *m_ui->plainTurn,
                 wording(&guide::QuestionText::turn, &guide::Wording::plainText));
    fields().tie(u"reminder/text"_s, *m_ui->reminder, wording(&guide::QuestionText::reminder, &guide::Wording::text));
    fields().tie(u"reminder/plainText"_s, *m_ui->plainReminder,
                 wording(&guide::QuestionText::reminder, &guide::Wording::plainText));
    connect(m_ui->questions, &EntryList::currentChanged, this, &QuestionsPart::chooseAnother);
}

QuestionsPart::~QuestionsPart() = default;

QList<GuideCard> QuestionsPart::cards(guide::Speech speech) const
{
    return questionCards(draft().guide(), static_cast<domain::Question>(std::max(0, m_ui->questions->current())), 0,
                         speech);
}

QWidget* QuestionsPart::fieldAt(const QStringList& steps)
{
    m_ui->questions->setCurrent(rowIn(steps, 1));
    return fields().field(steps.mid(2).join(u'/'));
}

void QuestionsPart::showDraft()
{
    QStringList titles;
    for (const guide::QuestionText& question : draft().guide().questions)
        titles.append(u"%1. %2"_s.arg(QString::number(titles.size() + 1), question.title));
    m_ui->questions->setEntries(titles);
    fields().show();
}

guide::QuestionText& QuestionsPart::current(guide::Guide& guide) const
{
    return guide.questions[std::max(0, m_ui->questions->current())];
}

} // namespace widgets
