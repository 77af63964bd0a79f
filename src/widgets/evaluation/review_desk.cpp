#include "widgets/evaluation/review_desk.h"

#include "storage/session_store.h"
#include "widgets/report_errors.h"

#include <QUndoCommand>

#include <algorithm>
#include <map>

namespace widgets {

// No step is left where it cannot be written.
class ReviewDesk::Step final : public QUndoCommand
{
public:
    Step(ReviewDesk& desk, const QString& text, qsizetype place, State before, State after)
        : QUndoCommand(text),
          m_desk(desk),
          m_place(place),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    void undo() override { setObsolete(!m_desk.write(m_place, m_before)); }
    void redo() override { setObsolete(!m_desk.write(m_place, m_after)); }

private:
    ReviewDesk& m_desk;
    const qsizetype m_place;
    const State m_before;
    const State m_after;
};

ReviewDesk::ReviewDesk(storage::Database& database, const guide::EvaluationSet& set, const privacy::IsWord& isWord,
                       QDate today, QWidget& window)
    : m_database(database),
      m_store(database),
      m_isWord([isWord, seen = std::make_shared<QHash<QString, bool>>()](const QString& word) { // for all detectors
          const auto found = seen->constFind(word);
          return found != seen->constEnd() ? *found : *seen->insert(word, isWord(word));
      }),
      m_today(today),
      m_window(window)
{
    reportErrors(&m_window, [&] {
        m_names.emplace(m_database, m_isWord);
        readSentences(set);
        readApprovals();
    });
}

void ReviewDesk::readSentences(const guide::EvaluationSet& set)
{
    const evaluation::Facts facts = evaluation::readFacts(m_database, set);
    const QList<evaluation::Sentence> all =
        evaluation::sentencesForPaper(evaluation::readSentences(m_database, facts), set);
    for (const evaluation::Sentence& sentence : all) {
        if (sentence.text.trimmed().isEmpty())
            continue;
        m_entries.push_back({.sentence = sentence,
                             .place = {.session = facts.number[sentence.session],
                                       .item = sentence.item,
                                       .respondent = sentence.respondent},
                             .state = {},
                             .outdated = {}});
    }
}

void ReviewDesk::readApprovals()
{
    std::map<std::tuple<qint64, QString, int>, std::size_t> places; // by session, so that a detector is made once
    for (std::size_t place = 0; place < m_entries.size(); ++place) {
        const domain::SentencePlace& at = m_entries[place].place;
        places.emplace(std::tuple(at.session, at.item, at.respondent.value_or(-1)), place);
    }
    for (const auto& [at, review] : m_store.all()) {
        const auto found = places.find({at.session, at.item, at.respondent.value_or(-1)});
        if (found == places.end()) // nobody gave permission for it any more
            continue;
        Entry& entry = m_entries[found->second];
        auto outcome = privacy::stillApproved(review, entry.sentence.text, detectorOf(at.session));
        if (const auto* outdated = std::get_if<privacy::Outdated>(&outcome))
            entry.outdated = *outdated;
        else
            entry.state.approved = std::get<privacy::ApprovedText>(outcome);
    }
}

const privacy::Detector& ReviewDesk::detectorOf(qint64 session)
{
    if (m_session != session) {
        const auto stored = storage::SessionStore(m_database).loadNumbered(session);
        m_detector =
            std::make_unique<privacy::Detector>(stored ? m_names->of(*stored) : QList<privacy::KnownName>(), m_isWord);
        m_session = session;
    }
    return *m_detector;
}

const privacy::Review& ReviewDesk::review(qsizetype place)
{
    Entry& shown = entry(place);
    if (!shown.state.review)
        shown.state.review.emplace(shown.sentence.text, detectorOf(shown.place.session));
    return *shown.state.review;
}

int ReviewDesk::approvedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const Entry& each) { return each.state.approved.has_value(); }));
}

qsizetype ReviewDesk::firstLeft() const
{
    const auto found = std::ranges::find_if(m_entries, [](const Entry& each) { return !each.state.approved; });
    return found == m_entries.end() ? 0 : found - m_entries.begin();
}

void ReviewDesk::keep(qsizetype place, qsizetype passage)
{
    change(place, tr("keep words"), [passage](privacy::Review& review) { review.keep(passage); });
}

void ReviewDesk::replace(qsizetype place, qsizetype passage)
{
    change(place, tr("replace words"), [passage](privacy::Review& review) { review.replace(passage); });
}

void ReviewDesk::mark(qsizetype place, qsizetype start, qsizetype length, privacy::Tag tag)
{
    change(place, tr("replace words"), [=](privacy::Review& review) { review.mark(start, length, tag); });
}

void ReviewDesk::setRead(qsizetype place, qsizetype paragraph, Qt::CheckState read)
{
    change(place, tr("read a paragraph"), [=](privacy::Review& review) {
        if (read == Qt::Checked)
            review.confirmRead(paragraph);
        else
            review.takeBackRead(paragraph);
    });
}

void ReviewDesk::answer(qsizetype place, privacy::Recognisable answer)
{
    change(place, tr("answer a question"), [answer](privacy::Review& review) { review.answer(answer); });
}

void ReviewDesk::approve(qsizetype place, domain::Role reader, std::optional<domain::Role> secondReader)
{
    State after = entry(place).state;
    after.approved = privacy::approve(review(place), {.reader = reader, .secondReader = secondReader, .on = m_today});
    if (after.approved)
        push(place, tr("approve a sentence"), after);
}

void ReviewDesk::takeBack(qsizetype place)
{
    push(place, tr("take an approval back"), {});
}

void ReviewDesk::change(qsizetype place, const QString& text,
                        const std::function<void(privacy::Review& review)>& change)
{
    privacy::Review after = review(place);
    change(after);
    if (after != review(place))
        push(place, text, {.review = after, .approved = {}});
}

void ReviewDesk::push(qsizetype place, const QString& text, const State& after)
{
    m_undoStack.push(new Step(*this, text, place, entry(place).state, after));
}

bool ReviewDesk::write(qsizetype place, const State& wanted)
{
    Entry& written = entry(place);
    bool isWritten = false;
    reportErrors(&m_window, [&] {
        if (wanted.approved && wanted.approved != written.state.approved)
            m_store.save(written.place, wanted.approved->kept());
        else if (!wanted.approved && written.state.approved)
            m_store.forget(written.place);
        isWritten = true;
    });
    if (!isWritten)
        return false;
    written.state = wanted;
    emit changed(place);
    return true;
}

} // namespace widgets
