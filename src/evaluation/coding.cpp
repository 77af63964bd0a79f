#include "evaluation/coding.h"

#include "storage/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace evaluation {

namespace {

using Asked = std::pair<qint64, int>; // session and respondent, or -1

Asked askedOf(qint64 session, std::optional<int> respondent)
{
    return {session, respondent.value_or(-1)};
}

QHash<Asked, std::array<domain::Reading, 2>> readReadings(storage::Database& database, const QString& item)
{
    QHash<Asked, std::array<domain::Reading, 2>> readings;
    storage::Statement rows(database, R"sql(
        SELECT session, respondent, reader, theme FROM eval_coding WHERE item = ? ORDER BY theme
    )sql");
    for (rows.bind(item); rows.next();) {
        const auto reader = static_cast<std::size_t>(rows.coded<domain::Reader>(2));
        domain::Reading& reading = readings[askedOf(rows.integer(0), rows.number(1))][reader];
        if (const QString theme = rows.text(3); theme.isEmpty())
            reading.isRead = true;
        else
            reading.themes.append(theme);
    }
    return readings;
}

QList<guide::Option> optionsNow(const guide::Item& item, const QList<domain::Theme>& themes)
{
    QList<guide::Option> options;
    for (const guide::Option& option : item.options) {
        const domain::Theme* theme = domain::find(themes, item.id, option.id);
        if (!theme || !theme->mergedInto)
            options.append({option.id, theme ? theme->text : option.text, option.retiredSince});
    }
    for (const domain::Theme& theme : themes) {
        const bool isOfSet = std::ranges::find(item.options, theme.id, &guide::Option::id) != item.options.end();
        if (theme.item == item.id && !theme.mergedInto && !isOfSet)
            options.append({theme.id, theme.text});
    }
    return options;
}

} // namespace

QList<domain::Theme> readThemes(storage::Database& database)
{
    QList<domain::Theme> themes;
    storage::Statement rows(database, "SELECT item, theme, text, merged_into FROM eval_theme ORDER BY place");
    while (rows.next()) {
        themes.append({.item = rows.text(0), .id = rows.text(1), .text = rows.text(2), .mergedInto = {}});
        if (!rows.isNull(3))
            themes.last().mergedInto = rows.text(3);
    }
    return themes;
}

guide::EvaluationSet withThemes(guide::EvaluationSet set, const QList<domain::Theme>& themes)
{
    for (guide::Section& section : set.sections) {
        for (guide::Item& item : section.items) {
            if (item.type == guide::ItemType::Text)
                item.options = optionsNow(item, themes);
        }
    }
    return set;
}

QStringList answeredItems(storage::Database& database)
{
    QStringList items;
    storage::Statement rows(database, R"sql(
        SELECT DISTINCT sentence.item
        FROM eval_sentence AS sentence
        JOIN eval_session AS session ON session.session = sentence.session
        WHERE session.closed
    )sql");
    while (rows.next())
        items.append(rows.text(0));
    return items;
}

QList<CodedSentence> readCodedSentences(storage::Database& database, const QString& item)
{
    const auto readings = readReadings(database, item);
    QList<CodedSentence> sentences;
    storage::Statement rows(database, R"sql(
        SELECT sentence.session, sentence.respondent, sentence.role, sentence.text
        FROM eval_sentence AS sentence
        JOIN eval_session AS session ON session.session = sentence.session
        WHERE session.closed AND sentence.item = ?
        ORDER BY sentence.text, sentence.session, sentence.respondent
    )sql");
    for (rows.bind(item); rows.next();) {
        const domain::SentencePlace place{.session = rows.integer(0), .item = item, .respondent = rows.number(1)};
        sentences.append({.place = place,
                          .role = rows.optionalCoded<domain::Role>(2),
                          .text = rows.text(3),
                          .readings = readings.value(askedOf(place.session, place.respondent))});
    }
    return sentences;
}

bool isSame(const GivenByBoth& given)
{
    return QSet(given[0].begin(), given[0].end()) == QSet(given[1].begin(), given[1].end());
}

Agreement agreementOf(const QList<GivenByBoth>& sentences, const guide::Item& item)
{
    Agreement agreement{.sentences = static_cast<int>(sentences.size())};
    for (const guide::Option& option : item.options)
        agreement.themes.append({.theme = option.id});
    for (const GivenByBoth& given : sentences) {
        const auto& [first, second] = given;
        int both = 0;
        for (ThemeAgreement& theme : agreement.themes) {
            const bool byFirst = first.contains(theme.theme);
            const bool bySecond = second.contains(theme.theme);
            both += byFirst && bySecond;
            theme.both += byFirst && bySecond;
            theme.onlyFirst += byFirst && !bySecond;
            theme.onlySecond += !byFirst && bySecond;
        }
        ++(isSame(given) ? agreement.same : both > 0 ? agreement.partly : agreement.different);
    }
    agreement.themes.removeIf(
        [](const ThemeAgreement& theme) { return theme.both + theme.onlyFirst + theme.onlySecond == 0; });
    return agreement;
}

} // namespace evaluation
