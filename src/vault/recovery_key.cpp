#include "vault/recovery_key.h"

#include <QStringList>

#include <array>
#include <sodium.h>

namespace vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1; // Crockford's
constexpr int dataLength = RecoveryKey::groupLength - 1;
constexpr int bitsPerCharacter = 5;
constexpr unsigned bitCount = 8 * sizeof(storage::RawKey);

using Group = std::array<unsigned, dataLength>;

// Multiplies by x in the field of 32 elements, x⁵ + x² + 1.
constexpr unsigned timesX(unsigned element)
{
    const unsigned shifted = element << 1;
    return shifted & 32U ? shifted ^ 37U : shifted;
}

// Every character has a weight of its own, so that one wrong character or two exchanged neighbours never go
// unnoticed, the check character included; the place of the group counts, so that two exchanged groups do not either.
unsigned checkOf(const Group& group, int place)
{
    auto sum = static_cast<unsigned>(place);
    for (const unsigned value : group)
        sum = timesX(sum ^ value);
    return sum;
}

bool bitAt(const storage::RawKey& key, unsigned index)
{
    return index < bitCount && (key[index / 8] >> (7 - index % 8) & 1) != 0;
}

void setBit(DataKey& key, unsigned index)
{
    auto& byte = key.data()[index / 8];
    byte = static_cast<unsigned char>(byte | 1 << (7 - index % 8));
}

int valueOf(QChar character)
{
    switch (character.toUpper().unicode()) {
    case 'O': return 0;
    case 'I':
    case 'L': return 1;
    default: return static_cast<int>(alphabet.indexOf(character.toUpper()));
    }
}

bool separates(QChar character)
{
    return character.isSpace() || character.isPunct() || character.category() == QChar::Symbol_Math; // any dash
}

QString withoutSeparators(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        if (!separates(character))
            result += character;
    }
    return result;
}

// The groups as they were separated, so that a character too few spoils one group and not all that follow;
// without that help, five characters at a time.
QStringList groupsIn(const QString& text)
{
    QString spaced = text;
    for (QChar& character : spaced) {
        if (separates(character))
            character = u' ';
    }
    const QStringList separated = spaced.split(u' ', Qt::SkipEmptyParts);
    if (separated.size() == RecoveryKey::groupCount)
        return separated;

    const QString joined = withoutSeparators(text);
    QStringList groups;
    for (qsizetype at = 0; at < joined.size(); at += RecoveryKey::groupLength)
        groups += joined.mid(at, RecoveryKey::groupLength);
    return groups;
}

std::optional<Group> readGroup(const QString& text, int place)
{
    if (text.size() != RecoveryKey::groupLength)
        return {};
    Group group{};
    for (int index = 0; index < dataLength; ++index) {
        const int value = valueOf(text[index]);
        if (value < 0)
            return {};
        group[static_cast<std::size_t>(index)] = static_cast<unsigned>(value);
    }
    const int check = valueOf(text[dataLength]);
    return check >= 0 && checkOf(group, place) == static_cast<unsigned>(check) ? std::optional(group) : std::nullopt;
}

// False when there are bits beyond the last one of the key, which print() never writes.
bool store(const Group& group, int place, DataKey& key)
{
    auto index = static_cast<unsigned>(place * dataLength * bitsPerCharacter);
    for (const unsigned value : group) {
        for (int bit = bitsPerCharacter - 1; bit >= 0; --bit, ++index) {
            if ((value >> bit & 1) == 0)
                continue;
            if (index >= bitCount)
                return false;
            setBit(key, index);
        }
    }
    return true;
}

} // namespace

QString RecoveryKey::print(const DataKey& key)
{
    QString text;
    unsigned index = 0;
    for (int place = 0; place < groupCount; ++place) {
        Group group{};
        for (unsigned& value : group) {
            for (int bit = 0; bit < bitsPerCharacter; ++bit)
                value = value << 1 | (bitAt(key.raw(), index++) ? 1U : 0U);
            text += QChar(alphabet[static_cast<qsizetype>(value)]);
        }
        text += QChar(alphabet[static_cast<qsizetype>(checkOf(group, place))]);
        if (place + 1 < groupCount)
            text += u'-';
    }
    return text;
}

RecoveryKey::Reading RecoveryKey::read(const QString& text)
{
    const QStringList groups = groupsIn(text);
    DataKey key = DataKey::empty();
    Reading reading;
    for (int place = 0; place < groupCount; ++place) {
        const auto group = place < groups.size() ? readGroup(groups[place], place) : std::nullopt;
        if (!group || !store(*group, place, key))
            reading.wrongGroups += place + 1;
    }
    if (reading.wrongGroups.isEmpty() && groups.size() > groupCount)
        reading.wrongGroups += groupCount; // something follows the last group
    if (reading.wrongGroups.isEmpty())
        reading.key = std::move(key);
    return reading;
}

} // namespace vault
