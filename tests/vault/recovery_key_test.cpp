#include "support/catch_qt.h"
#include "vault/recovery_key.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using vault::RecoveryKey;

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;

int groupOf(qsizetype index) // of a character in the printed key, from 1 on
{
    return static_cast<int>(index / (RecoveryKey::groupLength + 1)) + 1;
}

bool opens(const QString& text, const vault::DataKey& key)
{
    const auto reading = RecoveryKey::read(text);
    return reading.key && *reading.key == key;
}

} // namespace

TEST_CASE("A recovery key is read back as the key that was printed")
{
    for (int run = 0; run < 200; ++run) {
        const auto key = vault::DataKey::random();
        const QString printed = RecoveryKey::print(key);
        REQUIRE(printed.size() == 13 * 5 + 12);
        REQUIRE(opens(printed, key));
    }
}

TEST_CASE("Keys of only zeros and only ones are printed as anybody can check by hand")
{
    auto key = vault::DataKey::empty();
    CHECK(RecoveryKey::print(key).startsWith(u"00000-0000"_s));
    std::fill_n(key.data(), 32, static_cast<unsigned char>(255));
    CHECK(RecoveryKey::print(key).startsWith(u"ZZZZ"_s));
    CHECK(opens(RecoveryKey::print(key), key));
}

TEST_CASE("A recovery key may be typed in any case, with any spaces and dashes, and with look-alikes")
{
    const auto key = vault::DataKey::random();
    const QString printed = RecoveryKey::print(key);
    QString lookAlikes = printed.toLower();
    lookAlikes.replace(u'0', u'o').replace(u'1', u'l');

    CHECK(opens(printed.toLower(), key));
    CHECK(opens(lookAlikes, key));
    CHECK(opens(lookAlikes.toUpper(), key));
    CHECK(opens(QString(printed).replace(u'-', u' '), key));
    CHECK(opens(QString(printed).replace(u'-', u'\u2013'), key));
    CHECK(opens(QString(printed).remove(u'-'), key));
    CHECK(opens(u"  "_s + QString(printed).replace(u'-', u'\n') + u"\n"_s, key));
}

TEST_CASE("Every single wrong character is found in its own group")
{
    const QString printed = RecoveryKey::print(vault::DataKey::random());
    for (qsizetype index = 0; index < printed.size(); ++index) {
        for (const char replacement : alphabet) {
            if (printed[index] == u'-' || printed[index] == QLatin1Char(replacement))
                continue;
            QString mistyped = printed;
            mistyped[index] = QLatin1Char(replacement);
            const auto reading = RecoveryKey::read(mistyped);
            REQUIRE_FALSE(reading.key);
            REQUIRE(reading.wrongGroups == QList{groupOf(index)});
        }
    }
}

TEST_CASE("Every two neighbours exchanged are found in their own groups")
{
    for (int run = 0; run < 20; ++run) {
        const QString printed = RecoveryKey::print(vault::DataKey::random());
        for (qsizetype left = 0; left + 1 < printed.size(); ++left) {
            if (printed[left] == u'-')
                continue;
            const qsizetype right = printed[left + 1] == u'-' ? left + 2 : left + 1; // also across two groups
            if (printed[left] == printed[right])
                continue;
            QString mistyped = printed;
            mistyped[left] = printed[right];
            mistyped[right] = printed[left];
            const auto reading = RecoveryKey::read(mistyped);
            REQUIRE_FALSE(reading.key);
            REQUIRE(reading.wrongGroups.first() == groupOf(left));
            REQUIRE(reading.wrongGroups.last() == groupOf(right));
        }
    }
}

TEST_CASE("Two groups exchanged are both found")
{
    QStringList groups = RecoveryKey::print(vault::DataKey::random()).split(u'-');
    groups.swapItemsAt(3, 8);
    CHECK(RecoveryKey::read(groups.join(u'-')).wrongGroups == QList{4, 9});
}

TEST_CASE("A group with a character too few or too many does not spoil the others")
{
    const QStringList groups = RecoveryKey::print(vault::DataKey::random()).split(u'-');
    QStringList tooFew = groups;
    tooFew[5].chop(1);
    CHECK(RecoveryKey::read(tooFew.join(u'-')).wrongGroups == QList{6});
    QStringList tooMany = groups;
    tooMany[5] += u'7';
    CHECK(RecoveryKey::read(tooMany.join(u' ')).wrongGroups == QList{6});
}

TEST_CASE("What is missing, too much or no such letter is said, and never opens anything")
{
    const QStringList groups = RecoveryKey::print(vault::DataKey::random()).split(u'-');
    CHECK(RecoveryKey::read(groups.mid(0, 11).join(u'-')).wrongGroups == QList{12, 13});
    CHECK(RecoveryKey::read(QString()).wrongGroups.size() == 13);
    CHECK_FALSE(RecoveryKey::read(groups.join(u'-') + u"-00000"_s).key);
    QString letter = groups.join(u'-');
    letter[0] = u'U'; // left out of the alphabet
    CHECK(RecoveryKey::read(letter).wrongGroups == QList{1});
    letter[0] = u'é';
    CHECK(RecoveryKey::read(letter).wrongGroups == QList{1});
}
