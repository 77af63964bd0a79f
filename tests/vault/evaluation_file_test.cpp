#include "storage/migrations.h"
#include "storage/statement.h"
#include "support/catch_qt.h"
#include "support/file_pages.h"
#include "support/file_snapshot.h"
#include "support/kind_of.h"
#include "support/leak_search.h"
#include "support/publishing.h"
#include "support/read_watch.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Kind = storage::StorageError::Kind;

namespace {

// A practice that published, with the evaluation file in a folder of its own.
struct Publishing
{
    Publishing() { test::publish(practice, path); }

    // The kind of error that an action ends in, after which every file must be as it was.
    template <typename Action>
    std::optional<Kind> unchanged(Action&& action) const
    {
        const auto before = test::snapshot(folder.path());
        const auto kind = test::kindOf(action);
        CHECK(test::snapshot(folder.path()) == before);
        return kind;
    }

    std::optional<Kind> openKind() const
    {
        return unchanged([&] { test::openEvaluationFile(path); });
    }

    test::EvaluatedVault practice{30, 6};
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.evaluatie"_s);
};

QStringList textsOf(const QList<domain::Session>& sessions)
{
    QStringList texts{u"Wim"_s, u"mijn buurvrouw Truus"_s, u"de buurt"_s, u"bellen"_s};
    for (const domain::Session& session : sessions) {
        texts.append(session.id.toString());
        for (const domain::Answer& answer : session.answers)
            texts.append(answer.text);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

// A session with an option that no other session has, so that its row can be found in the pages.
domain::Session& markedSession(test::EvaluatedVault& practice)
{
    domain::Session& session = practice.sessions[3];
    session.answers.append({.key = {.item = u"marked_item"_s, .respondent = {}}, .options = {u"marked_option"_s}});
    storage::SessionStore(practice.database).save(session);
    return session;
}

QStringList tablesIn(storage::Database& database)
{
    storage::Statement rows(database, "SELECT name FROM sqlite_schema WHERE type <> 'index' ORDER BY name");
    QStringList names;
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

void changeByte(const QString& path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.seek(at));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 0x20)));
}

} // namespace

TEST_CASE("An evaluation file has no table of a conversation")
{
    const Publishing published;
    auto file = test::openEvaluationFile(published.path);

    CHECK(tablesIn(file.database())
          == QStringList{u"eval_agreement"_s, u"eval_answer"_s, u"eval_choice"_s, u"eval_code"_s, u"eval_coded"_s,
                         u"eval_experiment"_s, u"eval_participant"_s, u"eval_sentence"_s, u"eval_session"_s,
                         u"eval_uncoded"_s, u"practice"_s, u"practice_experiment"_s, u"practice_session"_s});
}

TEST_CASE("No word of a conversation is in any page of an evaluation file, and without its key nothing is")
{
    Publishing published;
    const QStringList words = textsOf(published.practice.sessions);
    REQUIRE(words.size() > 40);
    REQUIRE(test::wordsIn(test::pagesOf(published.practice.database), words).size() >= words.size());

    {
        auto file = test::openEvaluationFile(published.path);
        const QByteArray pages = test::pagesOf(file.database());
        CHECK(test::wordsIn(pages, words).isEmpty());
        CHECK(test::wordsIn(pages, {u"eval_session"_s, published.practice.experiments[0].name}).size() == 2);
    }
    QStringList longWords = words + QStringList{u"eval_session"_s};
    longWords.removeIf([](const QString& word) { return word.size() < 6; }); // three letters stand there by chance
    CHECK(test::leaksIn({published.folder.path()}, longWords).isEmpty());
}

TEST_CASE("Publishing reads the evaluation's own views and the id of the practice, nothing else")
{
    test::EvaluatedVault practice(10, 7);
    const QString path = practice.folder.filePath(u"a.evaluatie"_s);
    test::ReadWatch watch(practice.database);

    test::publish(practice, path);

    CHECK(watch.readsThroughViews > 20);
    CHECK(watch.trespasses == std::set<std::string>{"published_as"});
}

TEST_CASE("A conversation that may no longer be learned from is gone from the pages once published again")
{
    Publishing published;
    domain::Session& session = markedSession(published.practice);
    const QStringList marks{u"marked_item"_s, u"marked_option"_s};
    const auto found = [&] {
        auto file = test::openEvaluationFile(published.path);
        return test::wordsIn(test::pagesOf(file.database()), marks);
    };
    test::publish(published.practice, published.path);
    CHECK(found() == marks);

    session.permissions[0].withdrawnOn = QDate(2024, 1, 1);
    storage::SessionStore(published.practice.database).save(session);
    const vault::Published after = test::publish(published.practice, published.path);

    CHECK(after.sessions == 29);
    CHECK(found().isEmpty());
    CHECK(QDir(published.folder.path()).entryList(QDir::Files).size() == 2);
}

TEST_CASE("The numbers in an evaluation file do not say which conversation came first")
{
    Publishing published;
    const auto months = [&] {
        auto file = test::openEvaluationFile(published.path);
        storage::Statement rows(file.database(), "SELECT month FROM eval_session ORDER BY session");
        QList<qint64> all;
        while (rows.next())
            all.append(rows.integer(0));
        return all;
    };

    const QList<qint64> first = months();
    test::publish(published.practice, published.path);

    CHECK(first.size() == 30);
    CHECK(months() != first);
}

TEST_CASE("An evaluation file is made whole or not at all")
{
    Publishing published;
    const QString other = published.folder.filePath(u"b.evaluatie"_s);
    domain::Session& session = published.practice.sessions[0];
    session.answers.append({.key = {.item = u"Wim zei dat"_s, .respondent = {}}}); // no code: it has no place there
    storage::SessionStore(published.practice.database).save(session);

    CHECK(published.unchanged([&] { test::publish(published.practice, other); }) == Kind::Other);
    CHECK(test::kindOf([&] { test::publish(published.practice, published.path); }) == Kind::Other);

    auto file = test::openEvaluationFile(published.path);
    CHECK(evaluation::readFacts(file.database(), published.practice.set).sessionCount() == 30);
}

TEST_CASE("A practice that publishes on other terms than the others in the file changes nothing")
{
    Publishing published;
    test::EvaluatedVault other(10, 8);
    auto otherK = test::termsOf(other.set);
    otherK.k = 10;
    auto otherSet = test::termsOf(other.set);
    --otherSet.setVersion;

    CHECK(test::kindOf([&] { test::publish(other, published.path, otherK); }) == Kind::OtherThreshold);
    CHECK(test::kindOf([&] { test::publish(other, published.path, otherSet); }) == Kind::OtherEvaluationSet);
    {
        auto file = test::openEvaluationFile(published.path);
        CHECK(evaluation::readFacts(file.database(), other.set).sessionCount() == 30);
    }
    test::publish(published.practice, published.path, otherK); // it is alone in the file
    CHECK(test::kindOf([&] { test::publish(other, published.path, otherK); }) == std::nullopt);
}

TEST_CASE("The threshold of an experiment travels, its partners, guide and set do not")
{
    test::EvaluatedVault practice{30, 6};
    practice.database.execute("UPDATE experiment SET k = 9, partners = 'Welzijn Ermelo' WHERE number = 1");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ermelo.evaluatie"_s);
    test::publish(practice, path);

    auto file = test::openEvaluationFile(path);
    const evaluation::Facts facts = evaluation::readFacts(file.database(), practice.set);
    CHECK(std::ranges::count(facts.experiments, std::optional(9), &evaluation::ExperimentFacts::k) == 1);
    storage::Statement columns(file.database(), "SELECT name FROM pragma_table_info('eval_experiment')");
    QStringList names;
    while (columns.next())
        names.append(columns.text(0));
    CHECK(names
          == QStringList{u"experiment"_s, u"name"_s, u"setting"_s, u"first_month"_s, u"last_month"_s, u"planned"_s,
                         u"k"_s});
}

TEST_CASE("A file of the second schema gets what it lacks when it is opened")
{
    Publishing published;
    {
        auto file = test::openEvaluationFile(published.path);
        file.database().execute("DROP TABLE eval_code; DROP TABLE eval_coded; DROP TABLE eval_uncoded;"
                                "ALTER TABLE eval_experiment DROP COLUMN k;"
                                "PRAGMA user_version = 2");
        file.close();
    }

    auto file = test::openEvaluationFile(published.path);
    const evaluation::Facts facts = evaluation::readFacts(file.database(), published.practice.set);
    CHECK(storage::schemaVersion(file.database()) == vault::EvaluationFile::schemaVersion);
    CHECK(facts.sessionCount() == 30);
    CHECK(std::ranges::none_of(facts.experiments, [](const auto& each) { return each.k.has_value(); }));
}

TEST_CASE("A file of the first schema is read, and says that it does not know what was added since")
{
    Publishing published;
    {
        auto file = test::openEvaluationFile(published.path);
        file.database().execute("DROP TABLE eval_code; DROP TABLE eval_coded; DROP TABLE eval_uncoded;"
                                "ALTER TABLE eval_session DROP COLUMN interpreter;"
                                "ALTER TABLE eval_session DROP COLUMN written;"
                                "ALTER TABLE eval_experiment DROP COLUMN k;"
                                "PRAGMA user_version = 1");
        file.close();
    }

    auto file = test::openEvaluationFile(published.path);
    const evaluation::Facts facts = evaluation::readFacts(file.database(), published.practice.set);
    CHECK(storage::schemaVersion(file.database()) == vault::EvaluationFile::schemaVersion);
    CHECK(facts.sessionCount() == 30);
    CHECK(std::ranges::count(facts.written, evaluation::unknownCode) == 30);
    CHECK(std::ranges::count(facts.interpreter, evaluation::unknownCode) == 30);
    file.close();

    test::publish(published.practice, published.path);
    auto again = test::openEvaluationFile(published.path);
    const evaluation::Facts anew = evaluation::readFacts(again.database(), published.practice.set);
    CHECK(std::ranges::count(anew.written, evaluation::unknownCode) == 0);
}

TEST_CASE("A vault is no evaluation file and an evaluation file is no vault")
{
    const Publishing published;
    const QString vaultPath = published.folder.filePath(u"a.netwerk"_s);
    test::fillVault(vaultPath);

    CHECK(published.unchanged([&] { test::openEvaluationFile(vaultPath); }) == Kind::NotAnEvaluationFile);
    CHECK(published.unchanged([&] { test::openVault(published.path); }) == Kind::EvaluationFile);
    const vault::DataKey key = vault::unwrapKey(published.path, vault::Passphrase(test::passphrase));
    CHECK(vault::isEvaluationFile(published.path, key));
    CHECK_FALSE(vault::isEvaluationFile(vaultPath, vault::unwrapKey(vaultPath, vault::Passphrase(test::passphrase))));
}

TEST_CASE("An evaluation file that cannot be read says why and stays as it is")
{
    const Publishing published;

    SECTION("another passphrase")
    {
        const vault::Passphrase wrong(u"een brug over diep water"_s);
        CHECK(published.unchanged([&] { vault::EvaluationFile::open(published.path, wrong); }) == Kind::WrongKey);
    }
    SECTION("another schema")
    {
        auto file = test::openEvaluationFile(published.path);
        const std::string newer = std::to_string(vault::EvaluationFile::schemaVersion + 1);
        file.database().execute(("PRAGMA user_version = " + newer).c_str());
        file.close();
        CHECK(published.openKind() == Kind::NewerSchema);
    }
    SECTION("a changed byte, in the first page and in others")
    {
        for (const qint64 at : {qint64{100}, 3 * 4096 + 17LL, QFileInfo(published.path).size() - 1}) {
            changeByte(published.path, at);
            CHECK(published.openKind() == Kind::Damaged);
            changeByte(published.path, at);
        }
        CHECK(published.openKind() == std::nullopt);
    }
    SECTION("a missing or changed key file")
    {
        changeByte(vault::KeyFile::pathFor(published.path), 150);
        CHECK(published.openKind() == Kind::KeyFileDamaged);
        QFile::remove(vault::KeyFile::pathFor(published.path));
        CHECK(published.openKind() == Kind::KeyFileMissing);
    }
    SECTION("no file, or a text")
    {
        CHECK(test::kindOf([&] { test::openEvaluationFile(published.folder.filePath(u"weg"_s)); }) == Kind::Absent);
        QFile text(published.folder.filePath(u"tekst"_s));
        REQUIRE(text.open(QFile::WriteOnly));
        text.write("gewoon tekst");
        text.close();
        CHECK(test::kindOf([&] { test::openEvaluationFile(text.fileName()); }) == Kind::NotAVault);
    }
}
