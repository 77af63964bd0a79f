#include "example/answer_maker.h"

namespace example {

namespace {

using namespace Qt::StringLiterals;

bool isThere(domain::Role role, const domain::Session& session)
{
    return std::ranges::find(session.participants, role, &domain::Participant::role) != session.participants.end();
}

// Who leads sits at the table, and a close one is a circumstance only when there is one.
QStringList fitting(QStringList options, const QString& item, const domain::Session& session)
{
    if (item == "lead_role"_L1) {
        const auto role = domain::fromCode<domain::Role>(options.first());
        return role && !isThere(*role, session) ? QStringList{u"together"_s} : options;
    }
    if (item != "circumstances"_L1)
        return options;
    const auto present = u"close_one_present"_s;
    options.removeAll(present);
    if (isThere(domain::Role::CloseOne, session) || isThere(domain::Role::CompanionSupporter, session))
        options.prepend(present);
    return options;
}

} // namespace

QList<domain::Answer> AnswerMaker::laterAnswersFor(const domain::Session& session)
{
    QList<domain::Answer> answers;
    for (const guide::Section& section : m_set.sections) {
        if (section.moment == guide::Moment::After)
            continue;
        for (const auto& respondent : guide::respondents(section.respondent, session.participants))
            answers += answersBy(respondent, section, session);
        const domain::Answer* reached = nullptr;
        for (const domain::Answer& answer : std::as_const(answers))
            reached = answer.key.item == "reached"_L1 ? &answer : reached;
        if (reached && reached->options == QStringList{u"no"_s})
            return {*reached}; // whom nobody spoke to, has nothing to tell
    }
    return answers;
}

QList<domain::Answer> AnswerMaker::answersFor(const domain::Session& session)
{
    m_mood = m_dice.weighted({76, 18, 6});
    QList<domain::Answer> answers;
    for (const guide::Section& section : m_set.sections) {
        if (section.moment == guide::Moment::Later)
            continue;
        for (const auto& respondent : guide::respondents(section.respondent, session.participants)) {
            if (section.respondent != guide::Respondent::Duo && m_dice.chance(8))
                continue; // went home without looking back
            answers += answersBy(respondent, section, session);
        }
    }
    return answers;
}

QList<domain::Answer> AnswerMaker::answersBy(const std::optional<domain::ParticipantId>& respondent,
                                             const guide::Section& section, const domain::Session& session)
{
    QList<domain::Answer> answers;
    for (const guide::Item& item : section.items) {
        if (auto given = answer(item, session)) {
            given->key.respondent = respondent;
            answers.append(*given);
        }
    }
    return answers;
}

std::optional<domain::Answer> AnswerMaker::answer(const guide::Item& item, const domain::Session& session)
{
    if (m_dice.chance(item.type == guide::ItemType::Text ? 35 : 7))
        return std::nullopt;
    domain::Answer answer{.key = {.item = item.id, .respondent = {}}};
    const qsizetype state = m_dice.weighted({92, 4, 4});
    answer.state = domain::codesOf<domain::AnswerState>[static_cast<std::size_t>(state)].value;
    if (answer.state != domain::AnswerState::Given)
        return answer;
    fill(answer, item, session);
    const bool empty = answer.options.isEmpty() && answer.text.isEmpty() && !answer.number;
    return empty ? std::nullopt : std::optional(answer);
}

void AnswerMaker::fill(domain::Answer& answer, const guide::Item& item, const domain::Session& session)
{
    switch (item.type) {
    case guide::ItemType::Choice: answer.options = fitting({oneOption(item)}, item.id, session); return;
    case guide::ItemType::Multi: answer.options = fitting(severalOptions(item), item.id, session); return;
    case guide::ItemType::Tri: answer.options = {tri(item)}; return;
    case guide::ItemType::Text: fillText(answer, item); return;
    case guide::ItemType::Number: answer.number = number(item.id); return;
    }
}

int AnswerMaker::number(const QString& item)
{
    if (item == "sequence_no"_L1)
        return m_dice.chance(84) ? 1 : m_dice.between(2, 4);
    if (item == "preparation_minutes"_L1 || item == "writing_minutes"_L1)
        return m_dice.between(2, 9) * 5;
    if (item == "contacts_since"_L1)
        return m_dice.between(0, 7);
    const int usual = m_dice.between(2, 18);
    return m_dice.chance(25) ? usual + m_dice.between(3, 30) : usual;
}

void AnswerMaker::fillText(domain::Answer& answer, const guide::Item& item)
{
    QString theme;
    if (!item.options.isEmpty()) {
        theme = oneOption(item);
        answer.options = {theme};
    }
    const QStringList sentences = m_phrases.sentences.value(item.id).value(theme);
    answer.text = m_dice.some(m_dice.chance(35) ? 2 : 1, sentences).join(u' ');
}

QString AnswerMaker::oneOption(const guide::Item& item)
{
    const auto known = m_phrases.weights.value(item.id);
    QList<int> weights;
    for (const guide::Option& option : item.options)
        weights.append(known.value(option.id, 10));
    return item.options[m_dice.weighted(weights)].id;
}

QStringList AnswerMaker::severalOptions(const guide::Item& item)
{
    QStringList options{oneOption(item)};
    for (qsizetype more = m_dice.weighted({58, 32, 10}); more > 0; --more)
        options.append(oneOption(item));
    options.removeDuplicates();
    const auto isAlone = [this](const QString& option) { return m_phrases.alone.contains(option); };
    if (isAlone(options.first()))
        return {options.first()};
    options.removeIf(isAlone);
    return options;
}

QString AnswerMaker::tri(const guide::Item& item)
{
    static const QList<QList<int>> byMood{{76, 16, 3, 5}, {36, 42, 10, 12}, {12, 32, 42, 14}};
    return item.options[m_dice.weighted(byMood[m_mood])].id;
}

} // namespace example
