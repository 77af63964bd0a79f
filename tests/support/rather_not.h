#pragma once

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

namespace test {

// The words of rather_not.txt, one expression for all.
inline QRegularExpression ratherNot()
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(RATHER_NOT));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            words.append(line);
    }
    REQUIRE(words.size() > 10);
    QRegularExpression expression(uR"((?<![\w-])(%1)(?![\w-]))"_s.arg(words.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    REQUIRE(expression.isValid());
    return expression;
}

} // namespace test
