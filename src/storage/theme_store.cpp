#include "storage/theme_store.h"

#include "storage/database.h"
#include "storage/respondent.h"
#include "storage/session_codes.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QMap>

namespace storage {

namespace {

// By item and id; one that counts as itself is left out.
QMap<std::pair<QString, QString>, QString> countedAs(const domain::ThemeBook& book)
{
    QMap<std::pair<QString, QString>, QString> all;
    for (const domain::Theme& theme : book.themes) {
        if (theme.mergedInto)
            all.insert({theme.item, theme.id}, domain::countedAs(book.themes, theme.item, theme.id));
    }
    return all;
}

} // namespace

domain::ThemeBook ThemeStore::book() const
{
    domain::ThemeBook book;
    Statement themes(m_database, "SELECT item, id, text, merged_into FROM theme ORDER BY place");
    while (themes.next()) {
        book.themes.append({.item = themes.text(0), .id = themes.text(1), .text = themes.text(2), .mergedInto = {}});
        if (!themes.isNull(3))
            book.themes.last().mergedInto = themes.text(3);
    }
    Statement changes(m_database, "SELECT changed_on, kind, item, theme, other FROM theme_change ORDER BY place");
    while (changes.next()) {
        book.changes.append({.on = changes.date(0).value_or(QDate()),
                             .kind = changes.coded<domain::ThemeChangeKind>(1),
                             .item = changes.text(2),
                             .theme = changes.text(3),
                             .other = changes.text(4)});
    }
    return book;
}

void ThemeStore::save(const domain::ThemeBook& book)
{
    const bool countsOtherwise = countedAs(book) != countedAs(this->book());
    Transaction transaction(m_database);
    m_database.execute("DELETE FROM theme");
    m_database.execute("DELETE FROM theme_change");
    Statement theme(m_database, R"sql(
        INSERT INTO theme (item, id, place, text, merged_into, counted_as) VALUES (?, ?, ?, ?, ?, ?)
    )sql");
    for (qint64 place = 0; const domain::Theme& each : book.themes)
        theme
            .bind(each.item, each.id, place++, each.text, each.mergedInto,
                  domain::countedAs(book.themes, each.item, each.id))
            .run();
    Statement change(m_database, R"sql(
        INSERT INTO theme_change (place, changed_on, kind, item, theme, other) VALUES (?, ?, ?, ?, ?, ?)
    )sql");
    for (qint64 place = 0; const domain::ThemeChange& each : book.changes)
        change.bind(place++, each.on, codeOf(each.kind), each.item, each.theme, each.other).run();
    if (countsOtherwise)
        forgetCodes(m_database);
    transaction.commit();
}

void ThemeStore::save(const domain::SentencePlace& place, domain::Reader reader, const domain::Reading& reading)
{
    Transaction transaction(m_database);
    const QString respondent = respondentOf(m_database, place);
    Statement(m_database, "DELETE FROM coding WHERE session = ? AND item = ? AND respondent = ? AND reader = ?")
        .bind(place.session, place.item, respondent, codeOf(reader))
        .run();
    Statement row(m_database, "INSERT INTO coding (session, item, respondent, reader, theme) VALUES (?, ?, ?, ?, ?)");
    if (reading.isRead)
        row.bind(place.session, place.item, respondent, codeOf(reader), QStringLiteral("")).run();
    for (const QString& theme : reading.themes)
        row.bind(place.session, place.item, respondent, codeOf(reader), theme).run();
    forgetCodes(m_database, place.session);
    transaction.commit();
}

} // namespace storage
