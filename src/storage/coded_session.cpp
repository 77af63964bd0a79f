#include "storage/coded_session.h"

#include "storage/storage_error.h"

#include <algorithm>
#include <limits>

namespace storage {

namespace {

constexpr int layout = 1; // counts up when the order of the numbers changes

[[noreturn]] void throwDamaged()
{
    throw StorageError(StorageError::Kind::Damaged, "a coded session that is not one");
}

// Numbers from 0 on, seven bits in a byte, the lowest first; the highest bit says that more follow.
class Packer
{
public:
    void add(int number)
    {
        auto left = static_cast<quint32>(std::max(0, number)); // the evaluation knows none below 0
        for (; left >= 0x80; left >>= 7U)
            m_bytes.append(static_cast<char>(left | 0x80U));
        m_bytes.append(static_cast<char>(left));
    }
    void add(std::optional<int> number) { add(number ? *number + 1 : 0); }
    void addCount(std::size_t count) { add(static_cast<int>(count)); }

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray pack(const CodedSession& session)
{
    Packer packer;
    for (const int number : {layout, session.month, int{session.closed} | int{session.learning} << 1, session.nodeBand,
                             session.relationBand, session.interpreter})
        packer.add(number);
    packer.add(session.minutes);
    packer.add(session.written);

    packer.addCount(session.participants.size());
    for (const auto& [respondent, role] : session.participants) {
        packer.add(respondent);
        packer.add(role);
    }
    packer.addCount(session.agreements.size());
    for (const auto& [source, status] : session.agreements) {
        packer.add(source);
        packer.add(status);
    }
    packer.addCount(session.answers.size());
    auto option = session.options.begin();
    for (const CodedSession::Answer& answer : session.answers) {
        packer.add(answer.item);
        packer.add(answer.respondent + 1);
        packer.add(answer.head());
        if (answer.number)
            packer.add(*answer.number);
        for (int left = answer.optionCount; left > 0; --left)
            packer.add(*option++);
    }
    return packer.bytes();
}

std::optional<int> Unpacker::optional()
{
    const int read = number();
    return read != 0 ? std::optional(read - 1) : std::nullopt;
}

std::size_t Unpacker::count()
{
    const int read = number();
    if (read > m_end - m_next)
        throwDamaged();
    return static_cast<std::size_t>(read);
}

void Unpacker::requireEnd() const
{
    if (m_next != m_end)
        throwDamaged();
}

int Unpacker::longNumber()
{
    quint32 result = 0;
    for (unsigned shift = 0; m_next != m_end && shift < 32; shift += 7) {
        const quint8 byte = *m_next++;
        result |= (byte & 0x7fU) << shift;
        if (byte >= 0x80)
            continue;
        if (result > static_cast<quint32>(std::numeric_limits<int>::max()))
            break;
        return static_cast<int>(result);
    }
    throwDamaged();
}

void unpackHeading(Unpacker& bytes, CodedSession& session)
{
    if (bytes.number() != layout)
        throwDamaged();
    session.month = bytes.number();
    const int flags = bytes.number();
    session.closed = (flags & 1) != 0;
    session.learning = (flags & 2) != 0;
    session.nodeBand = bytes.number();
    session.relationBand = bytes.number();
    session.interpreter = bytes.number();
    session.minutes = bytes.optional();
    session.written = bytes.optional();

    session.participants.resize(bytes.count());
    for (auto& [respondent, role] : session.participants) {
        respondent = bytes.number();
        role = bytes.number();
    }
    session.agreements.resize(bytes.count());
    for (auto& [source, status] : session.agreements) {
        source = bytes.number();
        status = bytes.number();
    }
}

void unpack(QByteArrayView bytes, CodedSession& session)
{
    Unpacker unpacker(bytes);
    unpackHeading(unpacker, session);
    session.answers.clear();
    session.options.clear();
    std::vector<int> ofAnswer;
    unpackAnswers(unpacker, ofAnswer, [&](const CodedSession::Answer& answer, const std::vector<int>& options) {
        session.answers.push_back(answer);
        session.options.insert(session.options.end(), options.begin(), options.end());
    });
}

} // namespace storage
