#pragma once

#include <QAction>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

// The help as it ships, by what its rows say they are about.
namespace test {

using namespace Qt::StringLiterals;

inline QString helpText()
{
    QFile file(u":/help/nl.html"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// The keys of each action, under the action's English words.
inline QHash<QString, QSet<QString>> keysInHelp()
{
    static const QRegularExpression row(u"<tr data-action=\"([^\"]+)\"><td>(.*?)</td><td>[^<]+</td></tr>"_s);
    static const QRegularExpression key(u"<b>([^<]+)</b>"_s);
    QHash<QString, QSet<QString>> keys;
    const QString text = helpText();
    for (auto rows = row.globalMatch(text); rows.hasNext();) {
        const QRegularExpressionMatch found = rows.next();
        for (auto each = key.globalMatch(found.captured(2)); each.hasNext();)
            keys[found.captured(1)].insert(each.next().captured(1));
    }
    return keys;
}

// The keys of an action as Dutch keyboards and the help call them.
inline QSet<QString> keysOf(const QAction& action)
{
    QSet<QString> keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        QString key = sequence.toString(QKeySequence::PortableText);
        for (const auto& [ours, theirs] : {std::pair(u"Return"_s, u"Enter"_s),
                                           {u"Ins"_s, u"Insert"_s},
                                           {u"Del"_s, u"Delete"_s},
                                           {u"Up"_s, u"↑"_s},
                                           {u"Down"_s, u"↓"_s}}) {
            if (key == ours || key.endsWith(u'+' + ours))
                key.replace(key.size() - ours.size(), ours.size(), theirs);
        }
        keys.insert(key);
    }
    return keys;
}

inline void checkIsInHelp(const QAction& action)
{
    const QString words = action.text().remove(u'&');
    INFO(words.toStdString());
    CHECK(keysInHelp().value(words) == keysOf(action));
}

} // namespace test
