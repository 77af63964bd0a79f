#pragma once

#include "domain/session.h"

#include <QByteArray>

#include <vector>

namespace storage {

// What the evaluation sees of one conversation, in numbers. A code stands as its number in the code book of the file;
// no code is 0.
struct CodedSession
{
    static constexpr int askedOnce = -1; // the respondent of an item that is not asked of each

    struct Participant
    {
        int respondent = 0; // place among the participants
        int role = 0;

        friend bool operator==(const Participant&, const Participant&) = default;
    };

    struct Agreement
    {
        int source = 0;
        int status = 0;

        friend bool operator==(const Agreement&, const Agreement&) = default;
    };

    struct Answer
    {
        int item = 0;
        int respondent = askedOnce;
        domain::AnswerState state = domain::AnswerState::Given;
        std::optional<int> number;
        int optionCount = 0; // of the options of the session, which stand in the order of the answers

        friend bool operator==(const Answer&, const Answer&) = default;

        // One number for what is nearly always small: how the answer was left, whether a number follows, how many
        // options do.
        int head() const { return static_cast<int>(state) | int{number.has_value()} << 2 | optionCount << 3; }
        static domain::AnswerState stateIn(int head) { return static_cast<domain::AnswerState>(head & 3); }
        static bool hasNumber(int head) { return (head & 4) != 0; }
        static int optionCountIn(int head) { return head >> 3; }
    };

    std::optional<qint64> experiment;
    int month = 0; // since the year 0
    bool closed = false;
    bool learning = false; // with permission to learn from it outside the file
    std::optional<int> minutes;
    int nodeBand = 0;
    int relationBand = 0;
    int interpreter = 0;
    std::optional<int> written; // a bit for each question
    std::vector<Participant> participants;
    std::vector<Agreement> agreements;
    std::vector<Answer> answers;
    std::vector<int> options;

    friend bool operator==(const CodedSession&, const CodedSession&) = default;
};

// In one row of bytes, without the experiment, which stands beside it.
QByteArray pack(const CodedSession& session);

// Puts what was packed into a session, whose vectors are used again. Throws StorageError, Kind::Damaged, where
// the bytes are not of pack().
void unpack(QByteArrayView bytes, CodedSession& session);

// Takes the numbers of packed bytes, seven bits in a byte, the lowest first; the highest bit says that more follow.
// What takes throws as unpack() does.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_next(reinterpret_cast<const quint8*>(bytes.begin())),
          m_end(m_next + bytes.size())
    {
    }

    int number() { return m_next != m_end && *m_next < 0x80 ? *m_next++ : longNumber(); } // nearly all are of one byte
    std::optional<int> optional(); // one more than it is; 0 for none
    std::size_t count();           // so many things follow, each of a byte at least
    void requireEnd() const;

private:
    int longNumber();

    const quint8* m_next;
    const quint8* m_end;
};

// In two steps, for whoever reads very many: all but the answers, and then each answer with its options.
void unpackHeading(Unpacker& bytes, CodedSession& session);

template <typename Visit>
void unpackAnswers(Unpacker& bytes, std::vector<int>& options, Visit&& visit)
{
    for (std::size_t left = bytes.count(); left > 0; --left) {
        CodedSession::Answer answer;
        answer.item = bytes.number();
        answer.respondent = bytes.number() - 1;
        const int head = bytes.number();
        answer.state = CodedSession::Answer::stateIn(head);
        if (CodedSession::Answer::hasNumber(head))
            answer.number = bytes.number();
        answer.optionCount = CodedSession::Answer::optionCountIn(head);
        options.clear();
        for (int option = 0; option < answer.optionCount; ++option)
            options.push_back(bytes.number());
        visit(answer, options);
    }
    bytes.requireEnd();
}

} // namespace storage
