#include "storage/experiment_store.h"
#include "storage/session_codes.h"
#include "storage/session_store.h"
#include "storage/storage_error.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"
#include "support/read_watch.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using storage::CodedSession;

namespace {

// By number of the session.
std::map<qint64, CodedSession> allOf(storage::Database& database)
{
    storage::PackedSessions sessions(database);
    std::map<qint64, CodedSession> all;
    qint64 last = 0;
    for (auto some = sessions.next(7); some.size() > 0; some = sessions.next(7)) {
        for (std::size_t place = 0; place < some.size(); ++place) {
            const storage::PackedSession session = some.session(place);
            CHECK(session.number > last);
            last = session.number;
            storage::unpack(session.facts, all[last]);
            all[last].experiment = session.experiment;
        }
    }
    CHECK(all.size() == sessions.count());
    return all;
}

qint64 countOf(storage::Database& database, const char* table)
{
    storage::Statement row(database, ("SELECT count(*) FROM " + std::string(table)).c_str());
    row.next();
    return row.integer(0);
}

CodedSession sample()
{
    return {.experiment = 7,
            .month = 2022 * 12 + 2,
            .closed = true,
            .learning = true,
            .minutes = 85,
            .nodeBand = 2,
            .relationBand = 1,
            .interpreter = 4,
            .written = std::nullopt,
            .participants = {{.respondent = 0, .role = 1}, {.respondent = 300, .role = 200}},
            .agreements = {{.source = 5, .status = 0}, {.source = 0, .status = 6}},
            .answers = {{.item = 9, .respondent = CodedSession::askedOnce, .number = 20'000, .optionCount = 0},
                        {.item = 130, .respondent = 1, .state = domain::AnswerState::NotAsked},
                        {.item = 11, .respondent = 300, .optionCount = 2}},
            .options = {12, 16'500}};
}

} // namespace

TEST_CASE("A coded session comes out of its bytes as it went in")
{
    const CodedSession session = sample();
    CodedSession read{.experiment = 7};
    read.options = {1, 2, 3}; // of an earlier one
    read.minutes = 5;

    storage::unpack(storage::pack(session), read);

    CHECK(read == session);
}

TEST_CASE("Bytes that are no coded session are refused wherever they are cut or changed")
{
    const QByteArray bytes = storage::pack(sample());
    CodedSession read;
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_THROWS_AS(storage::unpack(QByteArrayView(bytes).first(length), read), storage::StorageError);
    CHECK_THROWS_AS(storage::unpack(bytes + '\0', read), storage::StorageError);

    std::mt19937 dice(1);
    for (int round = 0; round < 20'000; ++round) { // no byte makes it read beyond them or ask for all memory
        QByteArray changed = bytes;
        changed[static_cast<qsizetype>(dice() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(dice());
        try {
            storage::unpack(changed, read);
        } catch (const storage::StorageError&) {
        }
        CHECK(read.answers.size() <= static_cast<std::size_t>(bytes.size()));
    }
}

TEST_CASE("Packed or not, the evaluation reads the same of every conversation")
{
    test::EvaluatedVault vault(60, 3);
    const std::map<qint64, CodedSession> fromViews = allOf(vault.database);
    REQUIRE(fromViews.size() == 60);
    REQUIRE(countOf(vault.database, "eval_uncoded") == 60);

    storage::codeSessions(vault.database);

    CHECK(countOf(vault.database, "eval_uncoded") == 0);
    CHECK(countOf(vault.database, "eval_coded") == 60);
    CHECK(allOf(vault.database) == fromViews);
}

TEST_CASE("A conversation that changes is packed anew, and the others stay as they are")
{
    test::EvaluatedVault vault(60, 4);
    storage::codeSessions(vault.database);
    storage::SessionStore sessions(vault.database);
    std::mt19937 dice(2);
    for (int change = 0; change < 40; ++change) {
        const domain::SessionId id = vault.sessions[static_cast<qsizetype>(dice() % 60)].id;
        sessions.change(id, [&](domain::Session& session) {
            session.minutes = static_cast<int>(dice() % 120);
            if (!session.answers.isEmpty())
                session.answers.removeFirst();
            if (!session.agreements.isEmpty())
                session.agreements.last().status = domain::AgreementStatus::Busy;
        });
        if (change == 20)
            storage::codeSessions(vault.database);
    }
    storage::ExperimentStore(vault.database).remove(vault.sessions.first().experiment.value());
    const std::map<qint64, CodedSession> mixed = allOf(vault.database);
    CHECK(countOf(vault.database, "eval_uncoded") > 0);
    CHECK(countOf(vault.database, "eval_coded") > 0);

    vault.database.execute("DELETE FROM eval_coded; INSERT OR IGNORE INTO eval_uncoded SELECT number FROM session");

    CHECK(allOf(vault.database) == mixed);
}

TEST_CASE("Nothing of a conversation stays packed once it is removed or may not be learned from")
{
    test::EvaluatedVault vault(10, 5);
    storage::codeSessions(vault.database);
    storage::SessionStore sessions(vault.database);

    sessions.remove(vault.sessions[0].id);
    sessions.change(vault.sessions[1].id, [](domain::Session& session) {
        session.permissions = {
            {.purpose = domain::Purpose::Learning, .givenOn = QDate(2023, 1, 2), .withdrawnOn = QDate(2023, 2, 3)}};
    });
    CHECK(countOf(vault.database, "eval_coded") == 8);
    storage::codeSessions(vault.database);

    CHECK(countOf(vault.database, "eval_coded") == 8);
    CHECK(countOf(vault.database, "eval_uncoded") == 0);
    CHECK(allOf(vault.database).size() == 8);
}

TEST_CASE("What is packed comes out of the views of the evaluation alone")
{
    test::EvaluatedVault vault(20, 6);
    test::ReadWatch watch(vault.database);

    CHECK(allOf(vault.database).size() == 20); // which are what is packed

    CHECK(watch.readsThroughViews > 20);
    CHECK(watch.trespasses == std::set<std::string>{});
}
