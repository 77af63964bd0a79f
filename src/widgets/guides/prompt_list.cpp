#include "widgets/guides/prompt_list.h"

#include "guides/ui_prompt_list.h"

using namespace Qt::StringLiterals;

namespace widgets {

PromptList::PromptList(GuideDraft& draft, const Prompts::Choice& choice, QWidget* parent)
    : QWidget(parent),
      m_ui(formOn<Ui::PromptList>(this)),
      m_prompts(draft, *m_ui->prompts, choice),
      m_fields(draft, nullptr)
{
    m_ui->prompts->setName(tr("Questions to ask on with"));
    m_ui->prompts->setChangeable(tr("Add a question"));
    for (const auto& [word, code] : domain::codesOf<guide::VisionWord>)
        m_ui->visionWord->addItem(code);
    for (int number = 1; number <= static_cast<int>(domain::questionCount); ++number)
        m_ui->question->addItem(tr("Question %1").arg(number));
    m_ui->question->addItem(tr("Each of the four questions"));
    tieFields();

    connect(m_ui->prompts, &EntryList::currentChanged, this, [this, &draft] {
        draft.endMerging();
        showGuide();
        emit shownChanged();
    });
    connect(m_ui->prompts, &EntryList::addWanted, this, [this] {
        m_prompts.add();
        m_ui->text->setFocus();
    });
    connect(m_ui->prompts, &EntryList::removeWanted, this, [this] { m_prompts.remove(); });
    connect(m_ui->prompts, &EntryList::moveWanted, this, [this](int by) { m_prompts.move(by); });
}

PromptList::~PromptList() = default;

void PromptList::tieFields()
{
    const auto text = [this](QString guide::Prompt::*member) {
        return [this, member](guide::Guide& guide) {
            guide::Prompt* prompt = m_prompts.current(guide);
            return prompt ? &(prompt->*member) : nullptr;
        };
    };
    m_fields.tie(u"text"_s, *m_ui->text, text(&guide::Prompt::text));
    m_fields.tie(u"plainText"_s, *m_ui->plainText, text(&guide::Prompt::plainText));

    const auto number = [this](const auto& numberOf) {
        return [this, numberOf](guide::Guide guide) {
            const guide::Prompt* prompt = m_prompts.current(guide);
            return prompt ? std::optional(numberOf(*prompt)) : std::nullopt;
        };
    };
    const auto set = [this](const auto& change) {
        return [this, change](guide::Guide& guide, int row) {
            if (guide::Prompt* prompt = m_prompts.current(guide))
                change(*prompt, row);
        };
    };
    constexpr int any = domain::questionCount;
    m_fields.tie(u"visionWord"_s, *m_ui->visionWord,
                 {.number = number([](const guide::Prompt& prompt) { return static_cast<int>(prompt.visionWord); }),
                  .setNumber = set([](guide::Prompt& prompt, int row) {
                      prompt.visionWord = static_cast<guide::VisionWord>(row);
                  })});
    m_fields.tie(u"question"_s, *m_ui->question,
                 {.number = number([](const guide::Prompt& prompt) {
                      return prompt.question ? static_cast<int>(*prompt.question) : any;
                  }),
                  .setNumber = [this](guide::Guide& guide, int row) {
                      m_changed = m_prompts.currentPlace(guide);
                      if (guide::Prompt* prompt = m_prompts.current(guide))
                          prompt->question =
                              row == any ? std::nullopt : std::optional(static_cast<domain::Question>(row));
                  }});
    connect(m_ui->question, &QComboBox::activated, this, [this] { emit questionChanged(m_changed); });
}

void PromptList::showGuide()
{
    m_prompts.show([](const guide::Prompt& prompt) { return prompt.text; });
    m_fields.show();
}

void PromptList::hideQuestion()
{
    m_ui->questionLabel->hide();
    m_ui->question->hide();
}

int PromptList::current() const
{
    return m_ui->prompts->current();
}

QWidget* PromptList::fieldAt(qsizetype prompt, const QString& key)
{
    m_prompts.choose(prompt);
    return m_fields.field(key);
}

} // namespace widgets
