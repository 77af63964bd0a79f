#include "widgets/guides/prompts_part.h"

#include "guides/ui_prompts_part.h"
#include "widgets/conversation/cards.h"
#include "widgets/guides/guide_draft.h"
#include "widgets/guides/prompt_list.h"

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int each = domain::questionCount; // the line of the box behind those of the questions

int lineOf(std::optional<domain::Question> question)
{
    return question ? static_cast<int>(*question) : each;
}

} // namespace

PromptsPart::PromptsPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(std::make_unique<Ui::PromptsPart>()),
      m_prompts(
          new PromptList(draft,
                         {.all = [](guide::Guide& guide) { return &guide.prompts; },
                          .isShown = [this](const guide::Prompt& prompt) { return prompt.question == question(); },
                          .fresh = [this] { return guide::Prompt{.question = question()}; }}))
{
    m_ui->setupUi(this);
    m_ui->layout->addWidget(m_prompts);
    for (int line = 0; line <= each; ++line)
        m_ui->which->addItem(QString());
    m_ui->which->setProperty("browses", true);
    m_ui->which->setCurrentIndex(0);
    connect(m_ui->which, &QComboBox::currentIndexChanged, this, &PromptsPart::chooseAnother);
    connect(m_prompts, &PromptList::shownChanged, this, &GuidePart::shownChanged);
    // Go along with the prompt, else the next key in the same box would change another one.
    connect(m_prompts, &PromptList::questionChanged, this, [this](qsizetype prompt) {
        fieldAt({u"prompts"_s, QString::number(prompt), u"question"_s});
    });
}

PromptsPart::~PromptsPart() = default;

QList<GuideCard> PromptsPart::cards(guide::Speech speech) const
{
    const int row = std::max(0, m_prompts->current());
    if (const auto shown = question())
        return questionCards(draft().guide(), *shown, row / promptsAtATime * promptsAtATime, speech);
    guide::SituationHelper anywhere;
    for (const guide::Prompt& prompt : draft().guide().prompts) {
        if (!prompt.question)
            anywhere.prompts.append(prompt);
    }
    return {promptsCard(tr("To ask on with at each of the questions"), anywhere, speech)};
}

QWidget* PromptsPart::fieldAt(const QStringList& steps)
{
    const int row = rowIn(steps, 1);
    if (row < 0 || row >= draft().guide().prompts.size())
        return nullptr;
    m_ui->which->setCurrentIndex(lineOf(draft().guide().prompts[row].question));
    return m_prompts->fieldAt(row, steps.last());
}

void PromptsPart::showDraft()
{
    const QList<guide::QuestionText>& questions = draft().guide().questions;
    for (int line = 0; line < questions.size(); ++line)
        m_ui->which->setItemText(line, u"%1. %2"_s.arg(QString::number(line + 1), questions[line].title));
    m_ui->which->setItemText(each, tr("Each of the four questions"));
    m_prompts->showGuide();
}

std::optional<domain::Question> PromptsPart::question() const
{
    const int line = std::max(0, m_ui->which->currentIndex());
    return line == each ? std::nullopt : std::optional(static_cast<domain::Question>(line));
}

} // namespace widgets
