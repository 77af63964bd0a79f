#include "example/ermelo.h"
#include "example/valid_session.h"
#include "guide/library.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "support/catch_qt.h"
#include "support/test_database.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

// Every answer to one item, in the order of the sessions.
QList<domain::Answer> answersTo(const QString& item)
{
    QList<domain::Answer> answers;
    for (const domain::Session& session : example::ermelo().sessions) {
        for (const domain::Answer& answer : session.answers) {
            if (answer.key.item == item)
                answers.append(answer);
        }
    }
    return answers;
}

QSet<QString> optionsGivenTo(const QString& item)
{
    QSet<QString> options;
    for (const domain::Answer& answer : answersTo(item))
        options += QSet<QString>(answer.options.begin(), answer.options.end());
    return options;
}

QSet<QString> optionsOf(const guide::Item* item)
{
    QSet<QString> ids;
    for (const guide::Option& option : item->options)
        ids.insert(option.id);
    return ids;
}

} // namespace

TEST_CASE("The Ermelo experiment is twenty conversations of 60 to 90 minutes in four months")
{
    const example::Example ermelo = example::ermelo();

    CHECK(ermelo.experiment.name == u"Huisartsenpraktijk Ermelo"_s);
    CHECK(ermelo.experiment.setting == domain::Setting::GpPractice);
    CHECK(ermelo.experiment.planned == 20);
    REQUIRE(ermelo.sessions.size() == 20);
    QSet<QString> names;
    for (const domain::Session& session : ermelo.sessions) {
        CAPTURE(session.helpSeeker().label);
        names.insert(session.helpSeeker().label);
        CHECK(session.experiment == ermelo.experiment.id);
        CHECK(session.startedAt.date() >= *ermelo.experiment.startsOn);
        CHECK(session.startedAt.date() <= *ermelo.experiment.endsOn);
        CHECK((*session.minutes >= 60 && *session.minutes <= 90));
        CHECK((session.nodes.size() >= 6 && session.nodes.size() <= 15));
        CHECK((session.relations.size() >= 4 && session.relations.size() <= 12));
        CHECK((session.agreements.size() >= 1 && session.agreements.size() <= 4));
        for (const domain::Agreement& agreement : session.agreements) {
            CHECK(agreement.source);
            CHECK(agreement.due.value_or(session.startedAt.date().addDays(1)) > session.startedAt.date());
        }
    }
    CHECK(names.size() == 20);
}

TEST_CASE("Every Ermelo conversation fits together and fits the evaluation set")
{
    const example::Example ermelo = example::ermelo();
    const guide::Library library = guide::readLibrary();

    for (const domain::Session& session : ermelo.sessions) {
        CAPTURE(session.helpSeeker().label);
        const guide::Guide& guide = library.guide(session.guide);
        CHECK(guide.id == session.guide);
        CHECK(test::SessionCheck(session, library.evaluationSet(guide.evaluationSet)).faults() == QStringList());
    }
}

TEST_CASE("What the duo learned and advised is in the Ermelo answers, and so is what was left open")
{
    const guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);

    CHECK(optionsGivenTo(u"lesson"_s) == optionsOf(set.item(u"lesson"_s)));
    CHECK(optionsGivenTo(u"recommendation"_s) == optionsOf(set.item(u"recommendation"_s)));
    QSet<domain::AnswerState> states;
    for (const domain::Session& session : example::ermelo().sessions) {
        for (const domain::Answer& answer : session.answers)
            states.insert(answer.state);
    }
    CHECK(states.size() == 3);
    CHECK(answersTo(u"waiting_days"_s).size() < 20);
    CHECK(answersTo(u"experience"_s).size() < 20);
}

TEST_CASE("Nobody of the presentation is in the program, and the professionals have no names")
{
    static const QRegularExpression names(uR"(\b(Annelies|Plas|Hans|Somhorst|Thijs|Van der Haar)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    qsizetype files = 0;

    QDirIterator resources(QStringLiteral(RESOURCES_DIR), QDir::Files, QDirIterator::Subdirectories);
    while (resources.hasNext()) {
        QFile file(resources.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CAPTURE(file.fileName());
        CHECK(names.match(QString::fromUtf8(file.readAll())).captured() == QString());
        ++files;
    }

    CHECK(files >= 5);
    for (const domain::Session& session : example::ermelo().sessions) {
        for (const domain::Participant& participant : session.participants)
            CHECK((!domain::isProfessional(participant.role) || participant.name.isEmpty()));
    }
}

TEST_CASE("The Ermelo example is kept as it is, and making it again adds nothing")
{
    const QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::ExperimentStore experiments(database);
    storage::SessionStore sessions(database);
    const example::Example ermelo = example::ermelo();

    experiments.save(ermelo.experiment);
    sessions.save(ermelo.sessions);
    experiments.save(example::ermelo().experiment);
    sessions.save(example::ermelo().sessions);

    CHECK(experiments.all() == QList{ermelo.experiment});
    CHECK(sessions.headings().size() == 20);
    for (const domain::Session& session : ermelo.sessions)
        CHECK(sessions.load(session.id) == session);
}
