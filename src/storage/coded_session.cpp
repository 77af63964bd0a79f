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

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes) : m_next(bytes.begin()), m_end(bytes.end()) {}

    int number()
    {
        quint32 result = 0;
        for (unsigned shift = 0; m_next != m_end && shift < 32; shift += 7) {
            const auto byte = static_cast<quint8>(*m_next++);
            result |= (byte & 0x7fU) << shift;
            if (byte >= 0x80)
                continue;
            if (result > static_cast<quint32>(std::numeric_limits<int>::max()))
                break;
            return static_cast<int>(result);
        }
        throwDamaged();
    }

    std::optional<int> optional()
    {
        const int read = number();
        return read != 0 ? std::optional(read - 1) : std::nullopt;
    }

    // So many things follow, each of a byte at least.
    std::size_t count()
    {
        const int read = number();
        if (read > m_end - m_next)
            throwDamaged();
        return static_cast<std::size_t>(read);
    }

    void requireEnd() const
    {
        if (m_next != m_end)
            throwDamaged();
    }

private:
    QByteArrayView::const_iterator m_next;
    QByteArrayView::const_iterator m_end;
};

// One number for what is nearly always small: how the answer was left, whether a number follows, how many options.
int headOf(const CodedSession::Answer& answer)
{
    return static_cast<int>(answer.state) | int{answer.number.has_value()} << 2 | answer.optionCount << 3;
}

void unpackAnswers(Unpacker& bytes, CodedSession& session)
{
    session.answers.resize(bytes.count());
    session.options.clear();
    for (CodedSession::Answer& answer : session.answers) {
        answer.item = bytes.number();
        answer.respondent = bytes.number() - 1;
        const int head = bytes.number();
        answer.state = static_cast<domain::AnswerState>(head & 3);
        answer.number = (head & 4) != 0 ? std::optional(bytes.number()) : std::nullopt;
        answer.optionCount = head >> 3;
        for (int option = 0; option < answer.optionCount; ++option)
            session.options.push_back(bytes.number());
    }
}

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
        packer.add(headOf(answer));
        if (answer.number)
            packer.add(*answer.number);
        for (int left = answer.optionCount; left > 0; --left)
            packer.add(*option++);
    }
    return packer.bytes();
}

void unpack(QByteArrayView bytes, CodedSession& session)
{
    Unpacker unpacker(bytes);
    if (unpacker.number() != layout)
        throwDamaged();
    session.month = unpacker.number();
    const int flags = unpacker.number();
    session.closed = (flags & 1) != 0;
    session.learning = (flags & 2) != 0;
    session.nodeBand = unpacker.number();
    session.relationBand = unpacker.number();
    session.interpreter = unpacker.number();
    session.minutes = unpacker.optional();
    session.written = unpacker.optional();

    session.participants.resize(unpacker.count());
    for (auto& [respondent, role] : session.participants) {
        respondent = unpacker.number();
        role = unpacker.number();
    }
    session.agreements.resize(unpacker.count());
    for (auto& [source, status] : session.agreements) {
        source = unpacker.number();
        status = unpacker.number();
    }
    unpackAnswers(unpacker, session);
    unpacker.requireEnd();
}

} // namespace storage
