#pragma once

#include "domain/experiment.h"
#include "evaluation/filter.h"
#include "guide/evaluation_set.h"

#include <array>
#include <vector>

namespace storage {
class Database;
}

namespace evaluation {

// What stands in a cell of a column: four kinds of silence and answer that are never added together. From
// firstOption on it is the place of the chosen option among the options of the item.
struct Cell
{
    static constexpr quint8 leftEmpty = 0;
    static constexpr quint8 notAsked = 1;
    static constexpr quint8 noAnswer = 2;
    static constexpr quint8 given = 3; // a text, a number, several options, or an option the set does not know
    static constexpr quint8 firstOption = 4;
};

// The answers to one item, a cell for each session or for each respondent.
struct Column
{
    guide::Item item;
    guide::Respondent respondent = guide::Respondent::Duo;
    std::vector<quint8> cells;
    std::vector<quint32> choices; // only where several may be chosen: a bit for each option
    std::vector<qint16> numbers;  // only for a number

    // Several options, or the themes of a text.
    bool hasChoices() const
    {
        return item.type == guide::ItemType::Multi || (item.type == guide::ItemType::Text && !item.options.isEmpty());
    }
};

inline constexpr int mostOptions = 31;
inline constexpr quint32 unknownOption = 1U << mostOptions; // one the set does not know
inline constexpr qint16 noNumber = -1;

struct ExperimentFacts
{
    qint64 number = 0;
    QString name;
    domain::Setting setting = domain::Setting::GpPractice;
    std::optional<int> firstMonth; // in which it was planned to take place
    std::optional<int> lastMonth;
    std::optional<int> planned;
    std::optional<int> k; // from how many conversations on something may be told, where that is more than usual

    friend bool operator==(const ExperimentFacts&, const ExperimentFacts&) = default;
};

// What everybody of one role who was there looked back on, a row for each. Only for roles that are asked each for
// themselves.
struct Replies
{
    domain::Role role = domain::Role::CloseOne;
    std::vector<qint32> session; // place of the session, ascending
    std::vector<Column> columns; // items that they are asked

    const Column* column(QLatin1StringView itemId) const; // null when there is none
};

// A row for each agreement.
struct AgreementFacts
{
    std::vector<qint32> session; // place of the session, ascending
    std::vector<quint8> source;  // domain::NeedSource, or withoutSource
    std::vector<quint8> status;  // domain::AgreementStatus, or withoutStatus
};

// The coded facts of all sessions, in columns: the same place in each is the same session. A plain value that
// can be read on one thread and counted on another.
struct Facts
{
    guide::EvaluationSet set;
    QList<ExperimentFacts> experiments; // by name
    int k = 0; // so many sessions there must be before anything is told of them; 0 for the owner of the vault

    std::vector<qint64> number;     // of the session in its own file, ascending when there is one file
    std::vector<qint16> experiment; // place in experiments, or -1
    std::vector<qint16> month;
    std::vector<quint8> closed;
    std::vector<quint8> learning; // whether there is permission to learn from it outside the file
    std::vector<qint16> minutes;  // or noNumber
    std::vector<quint8> nodeBand;
    std::vector<quint8> interpreter;   // domain::Interpreter, or unknownCode
    std::vector<quint8> written;       // a bit for each domain::Question, or unknownCode
    std::vector<quint16> roles;        // a bit for each domain::Role that was there
    std::vector<quint8> professionals; // how many were there
    AgreementFacts agreed;
    std::vector<Column> columns; // items that are asked once
    std::vector<Replies> replies;

    std::size_t sessionCount() const { return month.size(); }
    const Column* column(QLatin1StringView itemId) const; // among those asked once; null when there is none
};

inline constexpr std::size_t withoutSource = domain::codesOf<domain::NeedSource>.size();
inline constexpr std::size_t withoutStatus = domain::codesOf<domain::AgreementStatus>.size();
inline constexpr quint8 unknownCode = 255;

// Items that the program itself knows by their id; every other item is counted by its type alone.
namespace items {
using namespace Qt::StringLiterals;
inline constexpr auto waitingDays = "waiting_days"_L1;
inline constexpr auto leadRole = "lead_role"_L1;
inline constexpr auto drawingMade = "drawing_made"_L1;
inline constexpr auto jointDecision = "joint_decision"_L1;
inline constexpr auto circumstances = "circumstances"_L1;
inline constexpr auto sequenceNumber = "sequence_no"_L1;
inline constexpr auto preparationMinutes = "preparation_minutes"_L1;
inline constexpr auto writingMinutes = "writing_minutes"_L1;
inline constexpr auto route = "route"_L1;
inline constexpr auto routeRealised = "route_realised"_L1;
inline constexpr auto reached = "reached"_L1;
inline constexpr auto counterfactual = "counterfactual"_L1;
inline constexpr auto quotePermission = "quote_permission"_L1;
} // namespace items

constexpr quint16 bitOf(domain::Role role)
{
    return static_cast<quint16>(1U << static_cast<unsigned>(role));
}

using Rows = std::vector<quint8>; // a one for each row that counts

// The sessions that fit the filter, closed or not.
Rows sessionsWithin(const Facts& facts, const Filter& filter);
Rows heldWithin(const Facts& facts, const Filter& filter); // only those that were closed

// From how many of these sessions on something may be told about them: this many, unless an experiment among them asks
// for more.
int thresholdOf(const Facts& facts, const std::vector<quint8>& sessions, int smallest);

// Reads eval_* once. Throws StorageError.
Facts readFacts(storage::Database& database, const guide::EvaluationSet& set);

} // namespace evaluation
