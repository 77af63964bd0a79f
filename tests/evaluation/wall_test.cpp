#include "evaluation/facts.h"
#include "evaluation/sentences.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"
#include "support/read_watch.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

#include <set>
#include <string>

using namespace Qt::StringLiterals;

TEST_CASE("The evaluation reaches no table of the conversation but through its own views")
{
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"test.db"_s));
    const guide::EvaluationSet set = test::smallEvaluationSet();
    storage::SessionStore(database).save(test::randomSessions(20, set, {}, 1));
    test::ReadWatch watch(database);

    const evaluation::Facts facts = evaluation::readFacts(database, set);
    const QList<evaluation::Sentence> sentences = evaluation::readSentences(database, facts, {});

    CHECK(facts.sessionCount() == 20);
    CHECK_FALSE(sentences.isEmpty());
    CHECK(watch.readsThroughViews > 20);
    CHECK(watch.trespasses == std::set<std::string>{});

    // the watch itself sees a trespass
    storage::SessionStore(database).headings();
    CHECK(watch.trespasses.contains("node"));
}

TEST_CASE("No view of the evaluation shows a name, note, label or agreement")
{
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"test.db"_s));
    std::set<std::pair<std::string, std::string>> shown;
    sqlite3_set_authorizer(
        database.handle(),
        [](void* into, int action, const char* table, const char* column, const char*, const char* through) {
            if (action == SQLITE_READ && through && std::string(through).starts_with("eval_"))
                static_cast<std::set<std::pair<std::string, std::string>>*>(into)->emplace(table, column);
            return SQLITE_OK;
        },
        &shown);
    for (const char* view : {"eval_experiment", "eval_session", "eval_participant", "eval_agreement", "eval_answer",
                             "eval_choice", "eval_sentence", "eval_coding", "eval_theme"})
        database.execute((std::string("SELECT * FROM ") + view).c_str());
    sqlite3_set_authorizer(database.handle(), nullptr, nullptr);

    CHECK(shown.contains({"answer", "text"})); // the sentences that the set asks for
    CHECK_FALSE(shown.contains({"participant", "name"}));
    CHECK_FALSE(shown.contains({"node", "label"}));
    CHECK_FALSE(shown.contains({"relation", "label"}));
    CHECK_FALSE(shown.contains({"agreement", "what"}));
    CHECK_FALSE(shown.contains({"agreement", "who"}));
    for (const auto& [table, column] : shown) {
        if (table == "note") // only whether there is one with a question: the test below
            CHECK((column == "session" || column == "question" || column == "text"));
        for (const char* conversation : {"node_group", "state", "placement", "relation_state", "group_member"})
            CHECK(table != conversation);
        CHECK(table != "review"); // what may leave is not for counting
        CHECK(column != "sheet");
        CHECK(column != "supports");
        CHECK(column != "deceased");
        if (table == "session")
            CHECK(column != "id");
    }
}

TEST_CASE("Of what was written with a question the evaluation sees only that something was")
{
    test::EvaluatedVault vault(0, 1);
    const auto sessionWith = [](const QList<domain::Note>& notes) {
        domain::Session session = domain::startSession(QDateTime(QDate(2023, 1, 9), QTime(9, 0), Qt::UTC), u"hog"_s);
        session.notes = notes;
        return session;
    };
    const auto note = [](domain::Question question, const QString& text) {
        return domain::Note{.id = domain::NoteId::create(), .question = question, .voice = {}, .text = text};
    };
    storage::SessionStore sessions(vault.database);
    sessions.save(sessionWith({}));
    sessions.save(sessionWith({note(domain::Question::WhatHappened, {})})); // begun and left empty
    sessions.save(sessionWith({note(domain::Question::WhereTo, u"naar huis"_s),
                               note(domain::Question::WhereTo, u"en dan slapen"_s),
                               note(domain::Question::WhatIsNeeded, u"rust"_s)}));
    const domain::Session erased = sessionWith({note(domain::Question::WhereTo, u"naar huis"_s)});
    sessions.save(erased);
    sessions.empty(erased.id, QDate(2024, 1, 1));

    const evaluation::Facts facts = evaluation::readFacts(vault.database, vault.set);

    CHECK(facts.written == std::vector<quint8>{0, 0, 4 + 8, evaluation::unknownCode});
    storage::Statement rows(vault.database, R"sql(
        SELECT count(*) FROM eval_session WHERE typeof(written) NOT IN ('integer', 'null') OR written > 15
    )sql");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 0);
}
