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
    // The cell that a row of an answer or a choice is about; no column where it belongs to none.
    struct Target
    {
        Column* column = nullptr;
        std::size_t row = 0;
    };

    void addColumns(const guide::EvaluationSet& set);
    void readExperiments();
    void readSessions();
    void readParticipants();
    void makeCells();
    void readAgreements();
    void readAnswers();
    void readChoices();

    std::optional<std::size_t> sessionRow(qint64 session);
    std::optional<std::size_t> replyRow(std::size_t session, qint64 respondent) const;
    Target target(const storage::Statement& row); // of session, item, respondent

    storage::Database& m_database;
    Facts m_facts;
    QHash<QByteArray, std::pair<bool, std::size_t>> m_columns; // item: is asked once, place
    QHash<const Column*, QList<QByteArray>> m_options;
    std::vector<qint64> m_sessions;        // number of each session, ascending
    std::size_t m_lastSession = 0;         // rows of one session mostly stand together
    std::vector<std::size_t> m_firstReply; // of each session, and one more at the end
    std::vector<qint64> m_replyPlaces;
};

} // namespace evaluation
