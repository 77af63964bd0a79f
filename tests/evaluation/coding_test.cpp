#include "evaluation/coding.h"
#include "evaluation/report_outline.h"
#include "storage/session_codes.h"
#include "storage/statement.h"
#include "storage/theme_store.h"
#include "support/catch_qt.h"
#include "support/evaluated_vault.h"
#include "support/reviewed.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using domain::Reader;
using domain::Reading;
using domain::Theme;
using evaluation::CodedSentence;
using evaluation::GivenByBoth;

namespace {

const guide::Item lesson{.id = u"lesson"_s,
                         .type = guide::ItemType::Text,
                         .text = u"Wat heb ik geleerd?"_s,
                         .options = {{u"reflex"_s, u"reflex"_s}, {u"roles"_s, u"rollen"_s}, {u"calm"_s, u"rust"_s}}};

Theme theme(const QString& id, const QString& text, std::optional<QString> mergedInto = {})
{
    return {.item = lesson.id, .id = id, .text = text, .mergedInto = std::move(mergedInto)};
}

// Two conversations that were closed, each with lessons of two professionals.
struct Coded
{
    Coded()
    {
        for (int day = 1; day <= 2; ++day) {
            domain::Session session =
                domain::startSession(QDateTime(QDate(2023, 1, day), QTime(9, 0), Qt::UTC), u"hog"_s);
            session.closedAt = session.startedAt.addSecs(3600);
            for (const domain::Role role : {domain::Role::PohGgz, domain::Role::ClientSupporter}) {
                const auto id = domain::ParticipantId::create();
                session.participants.append({.id = id, .role = role, .name = {}});
                session.answers.append({.key = {.item = lesson.id, .respondent = id},
                                        .options = {u"reflex"_s},
                                        .text = u"%1 van dag %2"_s.arg(domain::codeOf(role)).arg(day)});
            }
            sessions.append(session);
        }
        storage::SessionStore(vault.database).save(sessions);
    }

    QList<CodedSentence> sentences() { return evaluation::readCodedSentences(vault.database, lesson.id); }

    void give(qsizetype sentence, Reader reader, const QStringList& given)
    {
        themes.save(sentences()[sentence].place, reader, {.themes = given, .isRead = true});
    }

    // The themes of every lesson as they are counted, in the order of the sentences.
    QList<QStringList> counted()
    {
        QList<QStringList> all;
        storage::Statement rows(vault.database, R"sql(
            SELECT option FROM eval_choice WHERE session = ? AND item = 'lesson' AND respondent IS ? ORDER BY option
        )sql");
        for (const CodedSentence& sentence : sentences()) {
            all.append(QStringList());
            for (rows.bind(sentence.place.session, sentence.place.respondent); rows.next();)
                all.last().append(rows.text(0));
        }
        return all;
    }

    qint64 codingRows()
    {
        storage::Statement rows(vault.database, "SELECT count(*) FROM coding");
        rows.next();
        return rows.integer(0);
    }

    test::EvaluatedVault vault{
        0, 1,
        guide::EvaluationSet{
            .id = u"small"_s,
            .sections = {{.title = {}, .respondent = guide::Respondent::Professional, .items = {lesson}}}}};
    QList<domain::Session> sessions;
    storage::ThemeStore themes{vault.database};
};

} // namespace

TEST_CASE("What two readers gave comes back with its sentence, and an answer counts each theme once")
{
    Coded coded;
    coded.give(0, Reader::First, {u"reflex"_s, u"roles"_s});
    coded.give(0, Reader::Second, {u"roles"_s, u"calm"_s});
    coded.give(1, Reader::First, {});

    const QList<CodedSentence> sentences = coded.sentences();
    REQUIRE(sentences.size() == 4);
    CHECK(sentences[0].text == u"client_supporter van dag 1"_s);
    CHECK(sentences[0].role == domain::Role::ClientSupporter);
    CHECK(sentences[0].by(Reader::First) == Reading{{u"reflex"_s, u"roles"_s}, true});
    CHECK(sentences[0].by(Reader::Second) == Reading{{u"calm"_s, u"roles"_s}, true});
    CHECK(sentences[0].isReadByBoth());
    CHECK(sentences[1].by(Reader::First) == Reading{{}, true});
    CHECK_FALSE(sentences[1].isReadByBoth());
    CHECK(coded.counted()
          == QList<QStringList>{{u"calm"_s, u"reflex"_s, u"roles"_s}, {u"reflex"_s}, {u"reflex"_s}, {u"reflex"_s}});

    const evaluation::Facts facts = evaluation::readFacts(coded.vault.database, coded.vault.set);
    const evaluation::Report report = evaluation::reportOf(facts, {});
    CHECK(report.role(domain::Role::ClientSupporter)->item("lesson"_L1)->options == QList<int>{2, 1, 1});
    CHECK(report.role(domain::Role::PohGgz)->item("lesson"_L1)->options == QList<int>{2, 0, 0});
}

TEST_CASE("A merged theme is counted as the other, once an answer, and can be separated again")
{
    Coded coded;
    coded.give(0, Reader::First, {u"calm"_s, u"own_1"_s});
    coded.give(1, Reader::Second, {u"roles"_s});
    const QList<QStringList> before = coded.counted();

    coded.themes.save({.themes = {theme(u"own_1"_s, u"stilte"_s, u"calm"_s), theme(u"calm"_s, u"rust"_s, u"reflex"_s)},
                       .changes = {}});
    CHECK(coded.counted()
          == QList<QStringList>{{u"reflex"_s}, {u"reflex"_s, u"roles"_s}, {u"reflex"_s}, {u"reflex"_s}});

    coded.themes.save({});
    CHECK(coded.counted() == before);
}

TEST_CASE("Two themes that a writer chose and that became one are counted once")
{
    Coded coded;
    coded.sessions[0].answers[0].options = {u"calm"_s, u"roles"_s, u"reflex"_s};
    storage::SessionStore(coded.vault.database).save(coded.sessions[0]);

    coded.themes.save({.themes = {theme(u"roles"_s, u"rollen"_s, u"calm"_s)}, .changes = {}});

    CHECK(coded.counted().contains(QStringList{u"calm"_s, u"reflex"_s}));
}

TEST_CASE("The themes of a practice and how they became so are kept")
{
    Coded coded;
    const domain::ThemeBook book{
        .themes = {theme(u"own_1"_s, u"stilte"_s), theme(u"calm"_s, u"rust en tijd"_s, u"own_1"_s)},
        .changes = {{.on = QDate(2026, 11, 22),
                     .kind = domain::ThemeChangeKind::Added,
                     .item = lesson.id,
                     .theme = u"stilte"_s,
                     .other = {}},
                    {.on = QDate(2026, 11, 23),
                     .kind = domain::ThemeChangeKind::Merged,
                     .item = lesson.id,
                     .theme = u"rust en tijd"_s,
                     .other = u"stilte"_s}}};

    coded.themes.save(book);

    CHECK(coded.themes.book() == book);
    CHECK(evaluation::readThemes(coded.vault.database) == book.themes);
}

TEST_CASE("A set has the themes as they are now")
{
    const guide::EvaluationSet set =
        evaluation::withThemes(Coded().vault.set,
                               {theme(u"own_1"_s, u"stilte"_s), theme(u"roles"_s, u"wie doet wat"_s),
                                theme(u"calm"_s, u"rust"_s, u"own_1"_s), theme(u"own_2"_s, u"kalm"_s, u"own_1"_s)});

    CHECK(set.item(lesson.id)->options
          == QList<guide::Option>{
              {u"reflex"_s, u"reflex"_s}, {u"roles"_s, u"wie doet wat"_s}, {u"own_1"_s, u"stilte"_s}});
}

TEST_CASE("Deleting or erasing a conversation, or taking back what was given, leaves no coding of it")
{
    Coded coded;
    for (qsizetype sentence = 0; sentence < 4; ++sentence)
        coded.give(sentence, Reader::First, {u"calm"_s});
    REQUIRE(coded.codingRows() == 8);

    storage::SessionStore(coded.vault.database).save(coded.sessions[0]); // saving again takes nothing away
    CHECK(coded.codingRows() == 8);
    storage::SessionStore(coded.vault.database).empty(coded.sessions[0].id, QDate(2024, 1, 1));
    CHECK(coded.codingRows() == 4);
    coded.themes.save(coded.sentences().first().place, Reader::First, {});
    CHECK(coded.codingRows() == 2);
    storage::SessionStore(coded.vault.database).remove(coded.sessions[1].id);
    CHECK(coded.codingRows() == 0);
}

TEST_CASE("Who no longer wants to be learned from is in no count of the coding")
{
    Coded coded;
    coded.give(0, Reader::First, {u"calm"_s});
    coded.give(0, Reader::Second, {u"calm"_s});
    coded.sessions[0].permissions = {{.purpose = domain::Purpose::Learning,
                                      .form = domain::PermissionForm::Spoken,
                                      .givenOn = QDate(2023, 1, 1),
                                      .withdrawnOn = QDate(2023, 2, 1)}};

    storage::SessionStore(coded.vault.database).save(coded.sessions[0]);

    CHECK(coded.sentences().size() == 2);
    CHECK(coded.counted() == QList<QStringList>{{u"reflex"_s}, {u"reflex"_s}});
    storage::Statement rows(coded.vault.database, "SELECT count(*) FROM eval_coding");
    REQUIRE(rows.next());
    CHECK(rows.integer(0) == 0);
}

TEST_CASE("How far two readers agreed is counted sentence by sentence and theme by theme")
{
    const QList<GivenByBoth> sentences{
        {QStringList{u"reflex"_s, u"calm"_s}, QStringList{u"calm"_s, u"reflex"_s}},
        {QStringList{}, QStringList{}},
        {QStringList{u"reflex"_s, u"calm"_s}, QStringList{u"reflex"_s}},
        {QStringList{u"reflex"_s}, QStringList{u"roles"_s}},
        {QStringList{u"reflex"_s}, QStringList{}},
    };

    const evaluation::Agreement agreement = evaluation::agreementOf(sentences, lesson);

    CHECK(agreement.sentences == 5);
    CHECK(agreement.same == 2);
    CHECK(agreement.partly == 1);
    CHECK(agreement.different == 2);
    CHECK(agreement.themes
          == QList<evaluation::ThemeAgreement>{{u"reflex"_s, 2, 2, 0}, {u"roles"_s, 0, 0, 1}, {u"calm"_s, 1, 1, 0}});
}

TEST_CASE("The report says how far two readers agreed only where both read")
{
    Coded coded;
    coded.themes.save(
        {.themes = {theme(u"own_1"_s, u"stilte"_s), theme(u"roles"_s, u"rollen"_s, u"own_1"_s)}, .changes = {}});
    const auto blocks = [&] {
        const guide::EvaluationSet set =
            evaluation::withThemes(coded.vault.set, evaluation::readThemes(coded.vault.database));
        const evaluation::Facts facts = evaluation::readFacts(coded.vault.database, set);
        const auto outline =
            evaluation::outlineOf(facts, {}, evaluation::readSentences(coded.vault.database, facts, {}), {});
        const auto section =
            std::ranges::find(outline.sections, u"Lessen en aanbevelingen"_s, &evaluation::OutlineSection::title);
        REQUIRE(section != outline.sections.end());
        return section->blocks;
    };
    coded.give(0, Reader::First, {u"own_1"_s});
    CHECK(blocks().size() == 1);

    coded.give(0, Reader::Second, {u"roles"_s, u"calm"_s});

    const QList<evaluation::OutlineBlock> all = blocks();
    REQUIRE(all.size() == 3);
    CHECK(all[1].notes.first().startsWith(u"Van 4 zinnen lazen allebei de lezers er 1."_s));
    CHECK(all[1].lines[1].figures.first().text == u"1 van 1"_s);
    REQUIRE(all[2].lines.size() == 2);
    CHECK(all[2].lines[0].label == u"rust"_s);
    CHECK(all[2].lines[1].label == u"stilte"_s);
    CHECK(all[2].lines[1].figures[0].count == 1);
    CHECK(all[0].lines.last().label == u"stilte"_s);
}

TEST_CASE("What may not be read on paper still counts in how far two readers agreed")
{
    const guide::Item experience{.id = u"experience"_s,
                                 .type = guide::ItemType::Text,
                                 .text = u"Hoe was het?"_s,
                                 .options = {{u"calm"_s, u"rust"_s}}};
    const guide::EvaluationSet set{
        .id = u"small"_s,
        .sections = {{.title = {}, .respondent = guide::Respondent::HelpSeeker, .items = {experience}}}};
    const test::EvaluatedVault vault(20, 1, set);
    const evaluation::Sentence sentence{.item = experience.id,
                                        .text = u"fijn, zei Joop"_s,
                                        .mayBeShared = true,
                                        .given = GivenByBoth{QStringList{u"calm"_s}, QStringList{u"calm"_s}},
                                        .reviewed = test::approvedAsItIs(u"fijn, zei hij"_s).reviewed()};
    evaluation::Sentence withheld = sentence;
    withheld.text = u"alleen voor jullie"_s;
    withheld.mayBeShared = false;
    evaluation::Sentence unread = sentence;
    unread.text = u"nog niet gelezen"_s;
    unread.reviewed = {};

    const auto paper =
        evaluation::outlineForPaper(vault.facts, {}, {withheld, sentence, unread}, QDate(2026, 11, 22), {});

    const auto section =
        std::ranges::find(paper.sections, u"Ervaringen van hulpvragers"_s, &evaluation::OutlineSection::title);
    REQUIRE(section != paper.sections.end());
    REQUIRE(section->blocks.size() == 3);
    REQUIRE(section->blocks[0].quotes.size() == 1);
    CHECK(section->blocks[0].quotes.first().text == u"fijn, zei hij"_s);
    const evaluation::FrameWords words;
    CHECK(section->blocks[0].notes.contains(words.oneWithheld));
    CHECK(section->blocks[0].notes.contains(words.oneUnread));
    CHECK(section->blocks[1].lines[0].figures.first().text == u"3 van 3"_s);
}

TEST_CASE("A theme that is given or merged counts at once, also where the conversation was packed before")
{
    Coded coded;
    const auto packed = [&] {
        storage::PackedSessions sessions(coded.vault.database);
        QList<QByteArray> all;
        const storage::PackedBatch batch = sessions.next(sessions.count());
        for (std::size_t place = 0; place < batch.size(); ++place)
            all.append(batch.session(place).facts.toByteArray());
        return all;
    };
    const auto isAsUnpacked = [&] {
        const QList<QByteArray> now = packed();
        storage::forgetCodes(coded.vault.database);
        return packed() == now;
    };
    storage::codeSessions(coded.vault.database);
    const QList<QByteArray> before = packed();

    coded.give(0, Reader::First, {u"calm"_s});
    CHECK(packed() != before);
    CHECK(isAsUnpacked());

    storage::codeSessions(coded.vault.database);
    const QList<QByteArray> given = packed();
    coded.themes.save(domain::ThemeBook{.themes = {theme(u"reflex"_s, u"reflex"_s, u"roles"_s)}, .changes = {}});
    CHECK(packed() != given);
    CHECK(isAsUnpacked());
}
