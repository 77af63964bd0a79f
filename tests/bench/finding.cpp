#include "benchmarks.h"
#include "measure.h"
#include "storage/session_store.h"
#include "storage/statement.h"
#include "support/test_database.h"
#include "widgets/start/session_filter.h"
#include "widgets/start/session_table_model.h"

#include <QTemporaryDir>
#include <QTreeView>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int sessionCount = 10'000;

void fill(storage::SessionStore& sessions)
{
    const QStringList names{u"Noor"_s, u"Zoë de Vries"_s, u"Sam van 't Hof"_s, u"Anne-Marie"_s, u"Ali"_s, u"Fenna"_s};
    QList<domain::Session> batch;
    const QDateTime first(QDate(2020, 1, 1), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < sessionCount; ++i) {
        domain::Session session = domain::startSession(first.addSecs(i * 17'000LL), u"hog"_s);
        session.nodes[0].label = names[i % names.size()] + u' ' + QString::number(i);
        for (int agreement = 0; agreement < i % 4; ++agreement)
            session.agreements.append({.id = domain::AgreementId::create(), .what = u"samen eten"_s});
        batch.append(session);
    }
    sessions.save(batch);
}

// The same rows, every cell read and thrown away.
void scan(storage::Database& database)
{
    storage::Statement rows(database, R"sql(
        SELECT session.id, node.label, started_at, begun, planned_for, closed_at, experiment, purge_after, emptied_on
        FROM session LEFT JOIN node ON node.session = session.number AND node.place = 0
        ORDER BY started_at DESC
    )sql");
    while (rows.next()) {
        for (int column = 0; column < 9; ++column)
            rows.bytes(column);
    }
}

// Types these words letter by letter, and takes them back.
Times typing(const QString& words, const std::function<void(const QString& typed)>& look)
{
    Times times;
    for (int round = 0; round < 5; ++round) {
        for (qsizetype letters = 1; letters <= words.size(); ++letters)
            times.add(durationOf([&] { look(words.left(letters)); }));
        for (qsizetype letters = words.size() - 1; letters >= 0; --letters)
            times.add(durationOf([&] { look(words.left(letters)); }));
    }
    return times;
}

} // namespace

void finding()
{
    const QTemporaryDir folder;
    auto database = test::openDatabase(folder.filePath(u"finding.db"_s));
    storage::SessionStore sessions(database);
    fill(sessions);
    const Times scanning = repeated(15, [&] { scan(database); });
    QList<storage::SessionHeading> headings;
    const Times reading = repeated(15, [&] { headings = sessions.headings(); });

    widgets::SessionTableModel model;
    const Times showing = repeated(7, [&] { model.show(headings, {}); });
    widgets::SessionFilter filter(model);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&filter);
    view.sortByColumn(widgets::SessionTableModel::When, Qt::DescendingOrder);
    view.setSortingEnabled(true);
    view.show();
    qsizetype found = 0;
    const QString words = u"zoe mei"_s;
    const Times floor = typing(words, [&](const QString& typed) {
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.searchTextAt(row).contains(typed) ? 1 : 0;
    });
    const Times filtering = typing(words, [&](const QString& typed) {
        filter.setQuery({.words = widgets::SearchWords(typed)});
        found += filter.rowCount();
    });

    printTitle(u"finding back among %L1 conversations, ms"_s.arg(sessionCount));
    printRow(u"floor: scan the same rows"_s, scanning);
    printRow(u"read the headings"_s, reading, scanning);
    printRow(u"make them ready to search"_s, showing);
    printRow(u"floor: walk the same texts"_s, floor);
    printRow(u"filter and sort at a key"_s, filtering, floor);
}

} // namespace bench
