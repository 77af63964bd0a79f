#include "storage/database.h"
#include "storage/review_store.h"
#include "storage/session_store.h"
#include "storage/storage_error.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/file_pages.h"
#include "support/leak_search.h"
#include "support/test_database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::Purpose;
using storage::KeptReview;
using storage::ReviewedSentence;

namespace {

// A conversation with what the help-seeker said and what a professional learned, both of which were reviewed.
struct Reviewed
{
    Reviewed()
    {
        session.permissions.removeIf([](const domain::Permission& each) { return each.purpose == Purpose::Quote; });
        session.permissions.append({.purpose = Purpose::Quote, .givenOn = QDate(2023, 1, 31)});
        session.answers.append({.key = {.item = u"experience"_s, .respondent = {}}, .text = u"Het was fijn"_s});
        sessions.save(session);
        store.save(said, reviewOf(u"Het was fijn"_s, u"Het was [WEGGELATEN]"_s));
        store.save(learned, reviewOf(u"Langer wachten met helpen"_s, u"Langer wachten, zei de buurman"_s));
    }

    static KeptReview reviewOf(const QString& source, const QString& output)
    {
        return {.sourceHash = storage::hashOf(source),
                .foundHash = storage::hashOf({}),
                .output = output,
                .outputHash = storage::hashOf(output),
                .detectorVersion = 3,
                .on = QDate(2026, 11, 23),
                .reader = domain::Role::PohGgz,
                .secondReader = domain::Role::PeerWorker};
    }

    domain::Answer& answer(const QString& item)
    {
        return *std::ranges::find_if(session.answers,
                                     [&](const domain::Answer& each) { return each.key.item == item; });
    }

    void withdraw(Purpose purpose)
    {
        for (domain::Permission& permission : session.permissions) {
            if (permission.purpose == purpose)
                permission.withdrawnOn = QDate(2026, 11, 24);
        }
        sessions.save(session);
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    storage::SessionStore sessions{database};
    storage::ReviewStore store{database};
    domain::Session session = test::exampleSession();
    domain::SentencePlace said{.session = 1, .item = u"experience"_s, .respondent = {}};
    domain::SentencePlace learned{.session = 1, .item = u"lesson"_s, .respondent = 1};
};

} // namespace

TEST_CASE("A review comes back as it was kept, and a later one takes its place")
{
    Reviewed file;
    KeptReview other = file.reviewOf(u"Het was fijn"_s, u"anders"_s);
    other.secondReader.reset();

    file.store.save(file.said, other);

    CHECK(file.store.load(file.said) == other);
    CHECK(file.store.all()
          == QList{ReviewedSentence{file.said, other},
                   ReviewedSentence{file.learned, file.store.load(file.learned).value()}});
    CHECK_FALSE(file.store.load({.session = 1, .item = u"lesson"_s, .respondent = {}}));
    file.store.forget(file.said);
    CHECK_FALSE(file.store.load(file.said));
    CHECK(file.store.all().size() == 1);
}

TEST_CASE("A review stays when its conversation is saved again without a change of the sentence")
{
    Reviewed file;
    const QList<ReviewedSentence> before = file.store.all();
    REQUIRE(before.size() == 2);

    file.session.minutes = 12;
    file.answer(u"waiting_days"_s).number = 3;
    file.sessions.save(file.session);
    file.sessions.change(file.session.id, [](domain::Session& session) { session.answers[0].options.clear(); });

    CHECK(file.store.all() == before);
}

TEST_CASE("When a sentence is changed nothing stays of its review but that it was read")
{
    Reviewed file;
    file.sessions.change(file.session.id, [](domain::Session& session) {
        std::ranges::find_if(session.answers, [](const domain::Answer& each) {
            return each.key.item == u"lesson"_s;
        })->text = u"Eerder helpen"_s;
    });

    const KeptReview left = file.store.load(file.learned).value();
    CHECK(left.output.isEmpty());
    CHECK(left.sourceHash.isEmpty()); // that of a short sentence could be guessed
    CHECK(left.reader == domain::Role::PohGgz);
    CHECK(file.store.load(file.said).value().output == u"Het was [WEGGELATEN]"_s);
    CHECK(test::wordsIn(test::pagesOf(file.database), {u"buurman"_s}).isEmpty());
}

TEST_CASE("When a sentence is taken out its review goes as well")
{
    Reviewed file;
    SECTION("with the answer")
    {
        file.session.answers.removeIf([](const domain::Answer& each) { return each.key.item == u"lesson"_s; });
    }
    SECTION("with its words")
    {
        file.answer(u"lesson"_s).text.clear();
    }
    SECTION("because nobody wants to answer")
    {
        file.answer(u"lesson"_s).state = domain::AnswerState::NoAnswer;
    }
    file.sessions.save(file.session);

    CHECK_FALSE(file.store.load(file.learned));
    CHECK(file.store.load(file.said));
    CHECK(test::wordsIn(test::pagesOf(file.database), {u"buurman"_s}).isEmpty());
}

TEST_CASE("With a conversation or its words go the reviews, and no word of them stays in any page of the file")
{
    Reviewed file;
    file.database.checkpoint();
    REQUIRE_FALSE(test::wordsIn(test::pagesOf(file.database), {u"buurman"_s}).isEmpty());

    SECTION("removed")
    {
        file.sessions.remove(file.session.id);
    }
    SECTION("emptied")
    {
        file.sessions.empty(file.session.id, QDate(2026, 11, 24));
    }

    CHECK(file.store.all().isEmpty());
    CHECK(test::wordsIn(test::pagesOf(file.database), {u"buurman"_s, u"WEGGELATEN"_s}).isEmpty());
}

TEST_CASE("When permission to quote is withdrawn the review of what the help-seeker said goes")
{
    Reviewed file;
    file.withdraw(Purpose::Quote);

    CHECK_FALSE(file.store.load(file.said));
    CHECK(file.store.load(file.learned));
}

TEST_CASE("When permission to learn is withdrawn every review of the conversation goes")
{
    Reviewed file;
    file.withdraw(Purpose::Learning);
    CHECK(file.store.all().isEmpty());
}

TEST_CASE("A review of nobody, or of no conversation, is not kept")
{
    Reviewed file;
    const KeptReview review = file.store.load(file.said).value();
    CHECK_THROWS_AS(file.store.save({.session = 1, .item = u"lesson"_s, .respondent = 7}, review),
                    storage::StorageError);
    CHECK_THROWS_AS(file.store.save({.session = 99, .item = u"lesson"_s, .respondent = {}}, review),
                    storage::StorageError);
}

TEST_CASE("A file of before there were reviews gets a place for them and keeps everything else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.db"_s);
    const domain::Session session = test::exampleSession();
    {
        auto database = test::openDatabase(path);
        storage::SessionStore(database).save(session);
        database.execute(R"sql(
            DROP TABLE review;
            DROP TRIGGER withdrawn_permission_forgets_reviews;
            PRAGMA user_version = 13;
        )sql");
    }

    auto database = test::openDatabase(path);

    CHECK(storage::SessionStore(database).load(session.id) == session);
    CHECK(storage::ReviewStore(database).all().isEmpty());
}
