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

} // namespace storage
