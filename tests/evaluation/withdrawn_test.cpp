#include "evaluation/facts.h"
#include "evaluation/sentences.h"
#include "privacy/candidates.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array views{"eval_session", "eval_participant", "eval_agreement",
                           "eval_answer",  "eval_choice",      "eval_sentence"};

// Rows of this session in a view of the evaluation.
qint64 rowsIn(storage::Database& database, const char* view, domain::SessionId session)
{
    const std::string sql =
        "SELECT count(*) FROM " + std::string(view) + " WHERE session = (SELECT number FROM session WHERE id = ?)";
    storage::Statement rows(database, sql.c_str());
    rows.bind(session.toString()).next();
    return rows.integer(0);
}

domain::Session& firstThatSaysSomething(test::EvaluatedVault& vault)
{
    return *std::ranges::find_if(vault.sessions, [&](const domain::Session& session) {
        return session.closedAt && !session.agreements.isEmpty()
            && rowsIn(vault.database, "eval_sentence", session.id) > 0;
    });
}

} // namespace

TEST_CASE("Who no longer wants to be learned from is in no view of the evaluation and in no export")
{
    test::EvaluatedVault vault(60, 5);
    domain::Session& session = firstThatSaysSomething(vault);
    for (const char* view : views)
        CHECK(rowsIn(vault.database, view, session.id) > 0);
    const privacy::Candidates before = privacy::candidatesOf(vault.facts, {});
    const qsizetype sentences =
        evaluation::readSentences(vault.database, evaluation::readFacts(vault.database, vault.set), {}).size();

    session.permissions[0].withdrawnOn = QDate(2024, 1, 1);
    storage::SessionStore(vault.database).save(session);

    for (const char* view : views)
        CHECK(rowsIn(vault.database, view, session.id) == 0);
    const evaluation::Facts facts = evaluation::readFacts(vault.database, vault.set);
    CHECK(facts.sessionCount() == vault.facts.sessionCount() - 1);
    CHECK(privacy::candidatesOf(facts, {}).rowCount() == before.rowCount() - 1);
    CHECK(evaluation::readSentences(vault.database, evaluation::readFacts(vault.database, vault.set), {}).size()
          < sentences);
}

TEST_CASE("Who was not asked counts in the practice, and stays out of what leaves it")
{
    test::EvaluatedVault vault(60, 5);
    const privacy::Candidates before = privacy::candidatesOf(vault.facts, {});
    domain::Session& session = firstThatSaysSomething(vault);

    session.permissions.clear();
    storage::SessionStore(vault.database).save(session);

    const evaluation::Facts facts = evaluation::readFacts(vault.database, vault.set);
    const privacy::Candidates after = privacy::candidatesOf(facts, {});
    CHECK(facts.sessionCount() == vault.facts.sessionCount());
    CHECK(after.rowCount() == before.rowCount() - 1);
    CHECK(after.withoutPermission == 1);
}

TEST_CASE("A sentence that may no longer be shared is one that nobody gave away")
{
    test::EvaluatedVault vault(60, 5);
    const domain::AnswerKey asked{.item = u"quote_permission"_s, .respondent = {}};
    domain::Session& session = *std::ranges::find_if(vault.sessions, [&](const domain::Session& each) {
        const domain::Answer* answer = each.answer(asked);
        return answer && answer->options == QStringList{u"yes"_s};
    });
    const auto agreed = [&] {
        storage::Statement rows(vault.database, R"sql(
            SELECT count(*) FROM eval_choice WHERE item = 'quote_permission' AND option = 'yes'
                AND session = (SELECT number FROM session WHERE id = ?)
        )sql");
        rows.bind(session.id.toString()).next();
        return rows.integer(0);
    };
    CHECK(agreed() == 1);

    session.permissions.append(
        {.purpose = domain::Purpose::Quote, .givenOn = QDate(2023, 1, 1), .withdrawnOn = QDate(2024, 1, 1)});
    storage::SessionStore(vault.database).save(session);

    CHECK(agreed() == 0);
}

TEST_CASE("A conversation that is only prepared counts nowhere, and an emptied one as it did")
{
    test::EvaluatedVault vault(60, 5);
    storage::SessionStore sessions(vault.database);
    domain::Session prepared = domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s);
    prepared.hasBegun = false;
    sessions.save(prepared);
    for (const domain::Session& session : std::as_const(vault.sessions))
        sessions.empty(session.id, QDate(2024, 1, 1));

    const evaluation::Facts facts = evaluation::readFacts(vault.database, vault.set);

    CHECK(facts.sessionCount() == vault.facts.sessionCount());
    CHECK(facts.nodeBand == vault.facts.nodeBand);
    CHECK(facts.closed == vault.facts.closed);
    CHECK(facts.roles == vault.facts.roles);
    CHECK(facts.agreed.session == vault.facts.agreed.session);
    CHECK(facts.agreed.source == vault.facts.agreed.source);
    CHECK(evaluation::readSentences(vault.database, evaluation::readFacts(vault.database, vault.set), {}).isEmpty());
}
