#include "evaluation/synthetic_vault.h"

namespace test {

using namespace Qt::StringLiterals;
using domain::Session;

namespace {

void forget(Session& session, domain::ParticipantId participant)
{
    session.participants.removeIf([&](const auto& each) { return each.id == participant; });
    session.answers.removeIf([&](const auto& each) { return each.key.respondent == participant; });
    session.notes.removeIf([&](const auto& each) { return each.voice == participant; });
}

// What is seldom, and what made-up conversations never have.
void makeUneven(Session& session, int number)
{
    if (number % 17 == 0)
        session.experiment.reset();
    if (number % 13 == 0)
        session.minutes.reset();
    if (number % 7 == 0)
        forget(session, session.participants[2].id);
    if (number % 31 == 0)
        forget(session, session.participants[1].id);
    if (number % 11 == 0) // two of one role
        session.participants.append({.id = domain::ParticipantId::create(), .role = domain::Role::PohGgz, .name = {}});
    if (number % 10 == 0)
        session.notes.clear();
    if (number % 10 == 1)
        session.notes.removeIf([](const auto& each) { return each.question != domain::Question::WhatHappened; });
    for (domain::Answer& answer : session.answers) {
        if (number % 9 == 0 && answer.key.item == u"sequence_no"_s && answer.number)
            answer.number = 0;
        if (number % 8 == 0 && answer.key.item == u"route"_s && !answer.options.isEmpty())
            answer.options = {u"open"_s};
        if (number % 19 == 0 && answer.key.item == u"lead_role"_s && !answer.options.isEmpty())
            answer.options = {u"of_an_older_version"_s};
    }
}

} // namespace

SyntheticVault::SyntheticVault()
    : database(openDatabase(folder.filePath(u"test.db"_s))),
      set(guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s))
{
    example::Synthetic synthetic(420, 5, set);
    experiments = synthetic.experiments();
    for (auto session = synthetic.next(); session; session = synthetic.next()) {
        makeUneven(*session, static_cast<int>(sessions.size()));
        sessions.append(*session);
    }
    for (const domain::Experiment& experiment : std::as_const(experiments))
        storage::ExperimentStore(database).save(experiment);
    storage::SessionStore store(database);
    store.save(sessions);
    for (qsizetype number = 0; number < sessions.size(); number += 23) {
        sessions[number] = domain::emptied(sessions[number], QDate(2026, 1, 1));
        store.empty(sessions[number].id, QDate(2026, 1, 1));
    }
    facts = evaluation::readFacts(database, set);
}

QList<Session> SyntheticVault::held(const OfSession& within) const
{
    QList<Session> chosen;
    for (const Session& session : sessions) {
        if (session.closedAt && (!within || within(session)))
            chosen.append(session);
    }
    return chosen;
}

qint64 SyntheticVault::numberOf(const domain::Experiment& experiment) const
{
    return std::ranges::find(facts.experiments, experiment.name, &evaluation::ExperimentFacts::name)->number;
}

const SyntheticVault& syntheticVault()
{
    static const SyntheticVault vault;
    return vault;
}

int count(const QList<Session>& sessions, const OfSession& fits)
{
    return static_cast<int>(std::ranges::count_if(sessions, fits));
}

bool has(const Session& session, domain::Role role)
{
    return std::ranges::any_of(session.participants, [&](const auto& each) { return each.role == role; });
}

int professionals(const Session& session)
{
    return static_cast<int>(std::ranges::count_if(session.participants,
                                                  [](const auto& each) { return domain::isProfessional(each.role); }));
}

int monthIn(const Session& session)
{
    return session.startedAt.date().year() * 12 + session.startedAt.date().month() - 1;
}

QStringList optionsOf(const Session& session, const QString& item)
{
    const domain::Answer* answer = session.answer({item, {}});
    return answer ? answer->options : QStringList();
}

bool chose(const Session& session, const QString& item, const QString& option)
{
    return optionsOf(session, item).contains(option);
}

std::optional<int> numberIn(const Session& session, const QString& item)
{
    const domain::Answer* answer = session.answer({item, {}});
    return answer ? answer->number : std::nullopt;
}

std::vector<const domain::Answer*> answers(const QList<Session>& sessions, const QString& item, ByRole role)
{
    std::vector<const domain::Answer*> all;
    for (const Session& session : sessions) {
        if (!role)
            all.push_back(session.answer({item, {}}));
        for (const domain::Participant& each : session.participants) {
            if (each.role == role)
                all.push_back(session.answer({item, each.id}));
        }
    }
    return all;
}

int countOption(const QList<Session>& sessions, const QString& item, const QString& option, ByRole role)
{
    return static_cast<int>(std::ranges::count_if(answers(sessions, item, role), [&](const domain::Answer* answer) {
        return answer && answer->options.contains(option);
    }));
}

double medianOf(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    const std::size_t half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2.0;
}

} // namespace test
