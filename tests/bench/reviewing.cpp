#include "benchmarks.h"
#include "example/save_ermelo.h"
#include "example/synthetic.h"
#include "guide/library.h"
#include "measure.h"
#include "paint_watch.h"
#include "privacy/marked_text.h"
#include "spelling/dutch_words.h"
#include "storage/experiment_store.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/test_database.h"
#include "widgets/evaluation/review_page.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 1'000;
constexpr qsizetype longText = 12'000; // about 2,000 words

constexpr int together = 5; // notes in a paragraph

QString manyWords()
{
    QFile file(QStringLiteral(SENTENCES "/building.txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sentences to review");
    QString text;
    int notes = 0;
    for (const privacy::MarkedSentence& sentence : privacy::markedSentencesIn(file.readAll())) {
        if (text.size() < longText)
            text += sentence.text + (++notes % together == 0 ? u'\n' : u' ');
    }
    return text;
}

void saveMany(storage::Database& database, const guide::EvaluationSet& set)
{
    example::Synthetic synthetic(conversations, 1, set);
    for (const domain::Experiment& experiment : synthetic.experiments())
        storage::ExperimentStore(database).save(experiment);
    QList<domain::Session> sessions;
    for (auto session = synthetic.next(); session; session = synthetic.next())
        sessions.append(*session);
    storage::SessionStore(database).save(sessions);
}

// From the click until a text of so many words has been painted, with all that the page looks at before.
Times opening(storage::Database& database, const guide::EvaluationSet& set, const privacy::IsWord& isWord)
{
    storage::Statement(database, R"sql(
        UPDATE answer SET text = ?
        WHERE item = 'lesson' AND state = 'given'
          AND session = (SELECT min(session) FROM answer WHERE item = 'lesson' AND state = 'given')
    )sql")
        .bind(manyWords())
        .run();
    return repeated(5, [&] {
        widgets::ReviewPage page(database, set, isWord, QDate(2026, 11, 23));
        page.resize(1280, 760);
        page.show();
        PaintWatch(&page).waitForPaint();
    });
}

} // namespace

void reviewing()
{
    widgets::applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const guide::EvaluationSet set = guide::readLibrary().evaluationSets.first();
    const privacy::IsWord isWord = spelling::dutchWords();
    const QTemporaryDir folder;
    auto read = test::openDatabase(folder.filePath(u"read.db"_s));
    example::saveErmelo(read, isWord);
    auto many = test::openDatabase(folder.filePath(u"many.db"_s));
    saveMany(many, set);

    printTitle(u"opening the review of 2,000 words, ms"_s);
    printRow(u"20 conversations, all else read"_s, opening(read, set, isWord));
    printRow(u"1,000 conversations, nothing read"_s, opening(many, set, isWord));
}

} // namespace bench
