#pragma once

#include "evaluation/facts.h"

#include <QHash>

namespace storage {
class Statement;
}

namespace evaluation {

// Fills the columns of Facts from the eval_* views, each view read once.
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
        std::size_t column = 0;
        QList<QByteArray> options;
    };

    // Somebody of a session who answers for themselves.
    struct Replier
    {
        qint64 respondent = 0;
        domain::Role role = domain::Role::CloseOne;
        std::size_t row = 0; // in the replies of the role
    };

    // The cell that a row of an answer or a choice is about; no column where it belongs to none.
    struct Target
    {
        Column* column = nullptr;
        std::size_t row = 0;
        const QList<QByteArray>* options = nullptr;
    };

    void addColumns(const guide::EvaluationSet& set);
    void addReplies();
    void readExperiments();
    void readSessions();
    void readParticipants();
    void addReplier(std::size_t session, qint64 respondent, domain::Role role);
    void makeCells();
    void readAgreements();
    void readAnswers();
    void readChoices();

    std::optional<std::size_t> sessionRow(qint64 session);
    const Replier* replier(std::size_t session, qint64 respondent) const;
    Target target(const storage::Statement& row); // of session, item, respondent

    storage::Database& m_database;
    Facts m_facts;
    QHash<QByteArray, Place> m_places;                 // by item
    std::array<std::vector<Column>, 2> m_replyColumns; // of a close one, of a professional; to copy
    std::array<Replies*, domain::codesOf<domain::Role>.size()> m_replies{}; // null where a role is not asked
    std::size_t m_lastSession = 0;                                          // rows of one session mostly stand together
    std::vector<std::size_t> m_firstReplier;                                // of each session, and one more at the end
    std::vector<Replier> m_repliers;
};

} // namespace evaluation
