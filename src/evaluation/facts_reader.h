#pragma once

#include "evaluation/facts.h"
#include "storage/session_codes.h"

#include <QHash>

namespace evaluation {

// Fills the columns of Facts from the coded sessions of a file, which are read once.
class FactsReader
{
public:
    FactsReader(storage::Database& database, const guide::EvaluationSet& set);

    Facts read();

private:
    // Where the answers to an item stand: among those asked once, or in the replies of a role that is asked it.
    struct Place
    {
        guide::Respondent respondent = guide::Respondent::Duo;
        bool isAskedOnce = true;
        bool hasChoices = false;
        bool hasNumber = false;
        std::size_t column = 0;
        QByteArray item;
        QList<QByteArray> options;
        std::vector<quint8> optionOf; // the place of an option, by the number of its code
    };

    // Somebody of a session who answers for themselves.
    struct Replier
    {
        int respondent = 0;
        domain::Role role = domain::Role::CloseOne;
        Replies* replies = nullptr;
        std::size_t row = 0;
    };

    // What the codes of the file stand for, by their number.
    struct Meanings
    {
        std::vector<std::optional<domain::Role>> roles;
        std::vector<std::optional<domain::Interpreter>> interpreters;
        std::vector<std::optional<domain::NeedSource>> sources;
        std::vector<std::optional<domain::AgreementStatus>> statuses;
        std::vector<Place*> places; // of an item; null for anything else
    };

    // The cell that an answer is about; no column where it belongs to none.
    struct Target
    {
        Column* column = nullptr;
        std::size_t row = 0;
    };

    void addColumns(const guide::EvaluationSet& set);
    void addReplies();
    void readExperiments();
    void learnCodes(const QByteArrayList& codes);
    void makeRoom(std::size_t sessions);
    void add(const storage::PackedBatch& sessions);
    void add(const storage::PackedSession& packed);
    void addParticipant(const storage::CodedSession::Participant& participant, std::size_t row);
    void addReplier(int respondent, domain::Role role, std::size_t row);
    void addAgreement(const storage::CodedSession::Agreement& agreement, std::size_t row);
    void addAnswer(const storage::CodedSession::Answer& answer, const std::vector<int>& options, std::size_t row);
    Target target(const Place& place, int respondent, std::size_t row);

    storage::Database& m_database;
    Facts m_facts;
    std::vector<Place> m_places;
    QHash<qint64, qint16> m_experiments; // their places, by number
    Meanings m_meanings;
    std::array<std::vector<Column>, 2> m_replyColumns; // of a close one, of a professional; to copy
    std::array<Replies*, domain::codesOf<domain::Role>.size()> m_replies{}; // null where a role is not asked
    storage::CodedSession m_session;                                        // that is added, without its answers
    std::vector<int> m_options;                                             // of the answer that is added
    std::vector<Replier> m_repliers;                                        // of that session
};

} // namespace evaluation
