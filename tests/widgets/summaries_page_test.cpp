#include "documents/evaluation_report.h"
#include "evaluation/sentences.h"
#include "example/ermelo.h"
#include "guide/library.h"
#include "privacy/approved_text.h"
#include "privacy/vault_names.h"
#include "privacy/vault_words.h"
#include "storage/audit_trail.h"
#include "storage/experiment_store.h"
#include "storage/review_store.h"
#include "storage/session_store.h"
#include "storage/summary_export_store.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"
#include "support/file_dialog.h"
#include "support/read_pdf.h"
#include "support/shown.h"
#include "support/test_database.h"
#include "widgets/evaluation/summaries_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

// The example in a vault, and the page that shows its summaries.
struct Page
{
    Page()
    {
        const example::Example made = example::ermelo();
        storage::ExperimentStore(database).save(made.experiment);
        storage::SessionStore(database).save(made.sessions);
        page = std::make_unique<widgets::SummariesPage>(
            database, set, QString(), [](const QString& word) { return test::dutchSpeller().isCorrect(word); });
        test::show(*page);
        REQUIRE(waitUntilFound());
    }

    QTableWidget& attributes() { return test::child<QTableWidget>(*page, "attributes"); }
    QTableWidget& rows() { return test::child<QTableWidget>(*page, "rows"); }
    QPushButton& save() { return test::child<QPushButton>(*page, "save"); }
    QString account() { return test::child<QLabel>(*page, "account").text(); }

    bool waitUntilFound()
    {
        return QTest::qWaitFor([&] { return save().isEnabled(); }, 20000);
    }

    QStringList told()
    {
        QStringList titles;
        for (int column = 1; column < rows().columnCount(); ++column)
            titles.append(rows().horizontalHeaderItem(column)->text());
        return titles;
    }

    // As somebody chooses it in the line of an attribute.
    void wish(const QString& title, int downwards)
    {
        for (int row = 0; row < attributes().rowCount(); ++row) {
            if (attributes().item(row, 0)->text() != title)
                continue;
            auto* wishes = qobject_cast<QComboBox*>(attributes().cellWidget(row, 2));
            wishes->setFocus();
            for (int step = 0; step < downwards; ++step)
                QTest::keyClick(wishes, Qt::Key_Down);
            return;
        }
        FAIL("no attribute " << title.toStdString());
    }

    void saveAs(int entry, const QString& path)
    {
        test::answerFileDialog(*page, path);
        save().menu()->actions()[entry]->trigger();
    }

    // As the review page would have it, of the first sentence that may be shared; what may go out of it.
    QString approveOneSentence()
    {
        const privacy::IsWord isWord = [](const QString& word) { return test::dutchSpeller().isCorrect(word); };
        const evaluation::Facts facts = evaluation::readFacts(database, set);
        const evaluation::Sentence sentence =
            evaluation::sentencesForPaper(evaluation::readSentences(database, facts), set).first();
        const qint64 session = facts.number[sentence.session];
        const privacy::VaultNames names(database, isWord);
        privacy::Review review(
            sentence.text, privacy::Detector(names.of(*storage::SessionStore(database).loadNumbered(session)), isWord));
        for (qsizetype passage = 0; passage < review.passages().size(); ++passage)
            review.replace(passage);
        for (qsizetype paragraph = 0; paragraph < review.paragraphs().size(); ++paragraph)
            review.confirmRead(paragraph);
        review.answer(privacy::Recognisable::No);
        const auto approved = privacy::approve(review, {.on = QDate(2026, 11, 23)});
        REQUIRE(approved);
        storage::ReviewStore(database).save(
            {.session = session, .item = sentence.item, .respondent = sentence.respondent}, approved->kept());
        return approved->text();
    }

    exchange::SummaryBook book()
    {
        return {privacy::anonymise(privacy::candidatesOf(evaluation::readFacts(database, set), {}), {}, {}),
                QDate(2026, 11, 23)};
    }

    QTemporaryDir folder;
    storage::Database database = test::openDatabase(folder.filePath(u"test.db"_s));
    guide::EvaluationSet set = guide::readEvaluationSet(u":/evaluation_sets/hog.json"_s);
    std::unique_ptr<widgets::SummariesPage> page;
};

constexpr int leaveOut = 4; // steps down in the list of wishes

} // namespace

TEST_CASE("The summaries stand on the page as they would go out, with what became of each attribute")
{
    Page page;

    CHECK(page.account().startsWith(u"19 of 20 conversations go out."_s));
    CHECK(page.rows().rowCount() == 19);
    CHECK(page.told().contains(u"Setting"_s));
    CHECK(page.attributes().rowCount() == privacy::fixedLadders().size() + 1);
    for (int row = 0; row < page.attributes().rowCount(); ++row)
        CHECK_FALSE(page.attributes().item(row, 1)->text().isEmpty());
}

TEST_CASE("What somebody does not want goes out of the summaries, and an alternative is one press")
{
    Page page;
    REQUIRE(page.told().contains(u"Setting"_s));

    page.wish(u"Setting"_s, leaveOut);
    CHECK(QTest::qWaitFor([&] { return page.save().isEnabled() && !page.told().contains(u"Setting"_s); }, 20000));

    auto* alternative = page.page->findChild<QPushButton*>(u"alternative"_s);
    REQUIRE(alternative);
    const QStringList before = page.told();
    QTest::mouseClick(alternative, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return page.save().isEnabled() && page.told() != before; }, 20000));
}

TEST_CASE("The page saves in every format, keeps that it did, and offers to say that no copy is left")
{
    Page page;
    const QStringList endings{u"xlsx"_s, u"csv"_s, u"plain.csv"_s, u"json"_s, u"pdf"_s};
    for (int entry = 0; entry < endings.size(); ++entry) {
        const QString path = page.folder.filePath(u"uit."_s + endings[entry]);
        page.saveAs(entry, path);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    }
    CHECK(storage::AuditTrail(page.database).entries().size() == endings.size());
    auto& earlier = test::child<QPushButton>(*page.page, "earlier");
    REQUIRE(earlier.isVisible());
    REQUIRE(earlier.menu()->actions().size() == endings.size());

    earlier.menu()->actions().first()->trigger();
    CHECK(storage::SummaryExportStore(page.database).all().first().goneOn == QDate::currentDate());
    earlier.menu()->actions().first()->trigger();
    CHECK_FALSE(storage::SummaryExportStore(page.database).all().first().goneOn);
}

TEST_CASE("A name of a conversation in the name of the file is told, and nothing is written")
{
    Page page;
    const QString name = example::ermelo().sessions.first().participants.first().name;
    const QString path = page.folder.filePath(u"voor %1.csv"_s.arg(name));
    page.saveAs(1, path);

    CHECK(page.account().contains(name, Qt::CaseInsensitive));
    CHECK_FALSE(QFile::exists(path));
    CHECK(storage::SummaryExportStore(page.database).all().isEmpty());
}

TEST_CASE("On paper stand the account, how often each answer occurs, and no number of a conversation")
{
    Page page;
    const exchange::SummaryBook book = page.book();
    const auto makePdf = [](const evaluation::ReportOutline& outline) { return documents::evaluationReport(outline); };

    const QByteArray pdf =
        exchange::checkedSummaries(book, privacy::readVaultWords(page.database), exchange::SummaryFormat::Pdf, makePdf);

    const QString text = test::textOf(pdf).simplified();
    CHECK(text.contains(book.title()));
    CHECK(text.contains(u"Verantwoording"_s));
    for (const privacy::ExportedAttribute& attribute : book.summaries().attributes())
        CHECK(text.contains(attribute.title));
    for (const privacy::Summary& row : book.summaries().rows())
        CHECK_FALSE(text.contains(row.id));
    CHECK_FALSE(test::descriptionOf(pdf).contains(u"Author"_s));
}

TEST_CASE("A word of a conversation on a page stops the file")
{
    Page page;
    const exchange::SummaryBook book = page.book();
    privacy::VaultWords words;
    const auto written = [&](const QString& title) {
        return documents::evaluationReport({.title = title, .period = {}, .sections = {}, .footnote = {}});
    };
    const auto kindOf = [&](const QString& title) -> std::optional<privacy::ExportRefused::Kind> {
        try {
            exchange::checkedSummaries(book, words, exchange::SummaryFormat::Pdf,
                                       [&](const evaluation::ReportOutline&) { return written(title); });
        } catch (const privacy::ExportRefused& refused) {
            return refused.kind();
        }
        return std::nullopt;
    };
    words.words.insert(u"buurvrouw"_s);

    CHECK(kindOf(u"Verantwoording"_s) == std::nullopt);
    CHECK(kindOf(u"Verantwoording van de buurvrouw"_s) == privacy::ExportRefused::Kind::Leak);
    CHECK(kindOf(u"Verantwoording voor tante"_s) == privacy::ExportRefused::Kind::UnknownWord);
}

TEST_CASE("Summaries with sentences are called minimised, need a reason, and hold only what was approved")
{
    Page page;
    auto& with = test::child<QCheckBox>(*page.page, "withSentences");
    auto& reason = test::child<QLineEdit>(*page.page, "reason");
    const QString path = page.folder.filePath(u"geminimaliseerd.json"_s);
    const auto heading = [&] { return test::child<QLabel>(*page.page, "title").text(); };
    CHECK(heading() == u"Anonymous summaries"_s);
    CHECK_FALSE(reason.isVisible());
    with.click();
    CHECK(heading() == u"Minimised summaries"_s);
    REQUIRE(reason.isVisible());

    page.saveAs(3, path);
    CHECK(page.account().contains(u"there has to be a reason"_s));
    test::type(reason, u"scholing van nieuwe duo's"_s);
    page.saveAs(3, path);
    CHECK(page.account().contains(u"No sentence was read and approved"_s));
    CHECK_FALSE(QFile::exists(path));

    const QString sentence = page.approveOneSentence();
    page.saveAs(3, path);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20000));
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    const nlohmann::json document = nlohmann::json::parse(file.readAll().toStdString());
    CHECK(document["kind"] == "minimised");
    CHECK(document["contains_text"] == true);
    CHECK(document["reason"] == "scholing van nieuwe duo's");
    REQUIRE(document["sentences"].size() == 1);
    CHECK(document["sentences"][0]["text"] == sentence.toStdString());
    CHECK(document["sentences"][0]["read_by"] == "POH-GGZ");
    CHECK(document["label"].get<std::string>().starts_with("Geminimaliseerd"));
}
