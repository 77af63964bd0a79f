#include "storage/session_list.h"
#include "storage/session_store.h"
#include "support/example_session.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct File
{
    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
};

domain::Agreement agreement(const QString& what, std::optional<QDate> due,
                            std::optional<domain::AgreementStatus> status = std::nullopt)
{
    return {.id = domain::AgreementId::create(), .what = what, .due = due, .status = status};
}

} // namespace

TEST_CASE("Sessions are listed newest first, with the name in the middle of the drawing")
{
    File file;
    domain::Session older = test::exampleSession();
    domain::Session newer = test::exampleSession();
    newer.startedAt = older.startedAt.addDays(1);
    newer.nodes[0].label = u"Sam"_s;
    file.sessions.save({older, newer});

    const auto headings = file.sessions.headings();

    REQUIRE(headings.size() == 2);
    CHECK(headings[0].helpSeeker == u"Sam"_s);
    CHECK(headings[1].helpSeeker == u"Noor"_s);
    CHECK(headings[1].closedAt == older.closedAt);
}

TEST_CASE("A heading says whether the conversation began, what is planned, and until when its words are kept")
{
    File file;
    domain::Session held = test::exampleSession();
    domain::Session prepared = domain::startSession(held.startedAt.addDays(3), u"hog"_s);
    prepared.hasBegun = false;
    prepared.preparation.plannedFor = held.startedAt.addDays(9);
    file.sessions.save({held, prepared});

    auto headings = file.sessions.headings();
    REQUIRE(headings.size() == 2);
    CHECK_FALSE(headings[0].hasBegun);
    CHECK(headings[0].plannedFor == prepared.preparation.plannedFor);
    CHECK_FALSE(headings[0].purgeAfter);
    CHECK(headings[1].hasBegun);
    CHECK(headings[1].purgeAfter == held.purgeAfter);
    CHECK_FALSE(headings[1].emptiedOn);

    file.sessions.empty(held.id, QDate(2023, 8, 1));
    headings = file.sessions.headings();
    CHECK(headings[1].emptiedOn == QDate(2023, 8, 1));
    CHECK(headings[1].helpSeeker.isEmpty());
}

TEST_CASE("The open agreements of a session are those that the domain calls open, in the list and in its heading")
{
    File file;
    domain::Session session = test::exampleSession();
    session.agreements = {agreement(u"nog niets"_s, {})};
    for (const auto& [status, code] : domain::codesOf<domain::AgreementStatus>)
        session.agreements.append(agreement(QString(code), {}, status));
    file.sessions.save(session);

    QList<domain::Agreement> open;
    std::ranges::copy_if(session.agreements, std::back_inserter(open), &domain::isOpen);
    QList<domain::Agreement> listed;
    for (const storage::OpenAgreement& one : file.sessions.openAgreements())
        listed.append(one.agreement);

    CHECK(open.size() == 3);
    CHECK(listed == open);
    CHECK(file.sessions.headings().first().openAgreements == 3);
}

TEST_CASE("Open agreements come from every conversation, the first day first, and those without a day last")
{
    File file;
    domain::Session one = test::exampleSession();
    domain::Session other = test::exampleSession();
    other.nodes[0].label = u"Sam"_s;
    one.agreements = {agreement(u"ooit"_s, {}), agreement(u"later"_s, QDate(2023, 5, 1))};
    one.agreements[1].owners = {u"Noor"_s, u"de buurvrouw"_s};
    one.agreements[1].source = domain::NeedSource::Surroundings;
    other.agreements = {agreement(u"eerst"_s, QDate(2023, 3, 1))};
    file.sessions.save({one, other});

    const QList<storage::OpenAgreement> open = file.sessions.openAgreements();

    REQUIRE(open.size() == 3);
    CHECK(open[0] == storage::OpenAgreement{other.id, u"Sam"_s, other.startedAt, other.agreements[0]});
    CHECK(open[1] == storage::OpenAgreement{one.id, u"Noor"_s, one.startedAt, one.agreements[1]});
    CHECK(open[2].agreement.what == u"ooit"_s);
}

TEST_CASE("Nothing is open any more of a conversation whose words were erased, and nothing yet of one that is prepared")
{
    File file;
    const domain::Session erased = test::exampleSession();
    domain::Session prepared = test::exampleSession();
    prepared.hasBegun = false;
    file.sessions.save({erased, prepared});
    REQUIRE(file.sessions.openAgreements().size() == 1);

    file.sessions.empty(erased.id, QDate(2023, 8, 1));

    CHECK(file.sessions.openAgreements().isEmpty());
    for (const storage::SessionHeading& heading : file.sessions.headings())
        CHECK(heading.openAgreements == 0);
}
