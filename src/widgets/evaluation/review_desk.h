#pragma once

#include "evaluation/sentences.h"
#include "privacy/approved_text.h"
#include "privacy/vault_names.h"
#include "storage/review_store.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace widgets {

// The sentences that may leave the vault once somebody has read them, and how far their reading is. An approval is
// written at once; everything can be undone.
class ReviewDesk final : public QObject
{
    Q_OBJECT

public:
    // Problems are told over the window.
    ReviewDesk(storage::Database& database, const guide::EvaluationSet& set, const privacy::IsWord& isWord, QDate today,
               QWidget& window);

    QUndoStack& undoStack() { return m_undoStack; }

    qsizetype count() const { return static_cast<qsizetype>(m_entries.size()); }
    const evaluation::Sentence& sentence(qsizetype place) const { return entry(place).sentence; }
    const privacy::Review& review(qsizetype place); // begins where there is none yet
    const std::optional<privacy::ApprovedText>& approved(qsizetype place) const { return entry(place).state.approved; }
    std::optional<privacy::Outdated> outdated(qsizetype place) const { return entry(place).outdated; }
    int approvedCount() const;
    qsizetype firstLeft() const; // not approved; 0 where all are

    void keep(qsizetype place, qsizetype passage);
    void replace(qsizetype place, qsizetype passage);
    void mark(qsizetype place, qsizetype start, qsizetype length, privacy::Tag tag);
    void setRead(qsizetype place, qsizetype paragraph, Qt::CheckState read);
    void answer(qsizetype place, privacy::Recognisable answer);
    void approve(qsizetype place, domain::Role reader, std::optional<domain::Role> secondReader);
    void takeBack(qsizetype place); // the approval: the reading begins anew

signals:
    void changed(qsizetype place);

private:
    struct State
    {
        std::optional<privacy::Review> review;
        std::optional<privacy::ApprovedText> approved;
    };

    struct Entry
    {
        evaluation::Sentence sentence;
        domain::SentencePlace place;
        State state;
        std::optional<privacy::Outdated> outdated; // an approval of before
    };
    class Step;

    const Entry& entry(qsizetype place) const { return m_entries[static_cast<std::size_t>(place)]; }
    Entry& entry(qsizetype place) { return m_entries[static_cast<std::size_t>(place)]; }
    void readSentences(const guide::EvaluationSet& set);
    void readApprovals();
    const privacy::Detector& detectorOf(qint64 session);
    void change(qsizetype place, const QString& text, const std::function<void(privacy::Review& review)>& change);
    void push(qsizetype place, const QString& text, const State& after);
    bool write(qsizetype place, const State& wanted);

    storage::Database& m_database;
    storage::ReviewStore m_store;
    const privacy::IsWord m_isWord;
    const QDate m_today;
    QWidget& m_window;
    std::vector<Entry> m_entries;
    std::optional<privacy::VaultNames> m_names; // none where they could not be read
    std::optional<qint64> m_session;            // of the detector
    std::unique_ptr<privacy::Detector> m_detector;
    QUndoStack m_undoStack;
};

} // namespace widgets
