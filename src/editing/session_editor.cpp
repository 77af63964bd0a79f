#include "editing/session_editor.h"

#include "editing/merge_key.h"
#include "editing/value_step.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace editing {

namespace {

constexpr int monthsKept = 6; // of words and drawing, unless somebody chooses another day

using domain::find;

template <typename Thing, typename Id>
void removeById(QList<Thing>& things, const Id& id)
{
    things.removeIf([&](const Thing& thing) { return thing.id == id; });
}

} // namespace

SessionEditor::SessionEditor(domain::Session session, QObject* parent)
    : QObject(parent),
      m_session(std::move(session)),
      m_network(domain::networkOf(m_session, m_shown))
{
}

domain::ParticipantId SessionEditor::addParticipant(domain::Role role, const QString& name)
{
    const auto id = domain::ParticipantId::create();
    domain::Session after = m_session;
    after.participants.append({.id = id, .role = role, .name = name});
    apply(tr("Add participant"), {}, std::move(after));
    return id;
}

void SessionEditor::changeParticipant(domain::ParticipantId participant, domain::Role role, const QString& name)
{
    domain::Session after = m_session;
    domain::Participant& changed = *find(after.participants, participant);
    QString& middle = after.nodes.first().label; // of the drawing
    if (role == domain::Role::HelpSeeker && (middle.isEmpty() || middle == changed.name))
        middle = name;
    changed.role = role;
    changed.name = name;
    apply(tr("Change participant"), mergeKeyOf("participant", participant), std::move(after));
}

void SessionEditor::removeParticipant(domain::ParticipantId participant)
{
    domain::Session after = m_session;
    removeById(after.participants, participant);
    for (domain::Note& note : after.notes) {
        if (note.voice == participant)
            note.voice.reset();
    }
    after.answers.removeIf([&](const domain::Answer& answer) { return answer.key.respondent == participant; });
    apply(tr("Remove participant"), {}, std::move(after));
}

void SessionEditor::addNote(const domain::Note& note)
{
    domain::Session after = m_session;
    after.notes.append(note);
    apply(tr("Edit note"), mergeKeyOf("note", note.id), std::move(after)); // the typing that follows is the same step
}

void SessionEditor::setNoteText(domain::NoteId note, const QString& text)
{
    domain::Session after = m_session;
    find(after.notes, note)->text = text;
    apply(tr("Edit note"), mergeKeyOf("note", note), std::move(after));
}

void SessionEditor::setNoteVoice(domain::NoteId note, std::optional<domain::ParticipantId> voice)
{
    domain::Session after = m_session;
    find(after.notes, note)->voice = voice;
    apply(tr("Change voice"), {}, std::move(after));
}

void SessionEditor::removeNote(domain::NoteId note)
{
    domain::Session after = m_session;
    removeById(after.notes, note);
    apply(tr("Remove note"), {}, std::move(after));
}

domain::AgreementId SessionEditor::addAgreement(std::optional<domain::NeedSource> source, const QString& what)
{
    const auto id = domain::AgreementId::create();
    domain::Session after = m_session;
    after.agreements.append(
        {.id = id, .what = what, .owners = {}, .due = {}, .source = source, .node = {}, .status = {}});
    apply(tr("Add agreement"), {}, std::move(after));
    return id;
}

void SessionEditor::changeAgreement(const domain::Agreement& agreement)
{
    domain::Session after = m_session;
    *find(after.agreements, agreement.id) = agreement;
    apply(tr("Edit agreement"), mergeKeyOf("agreement", agreement.id), std::move(after));
}

void SessionEditor::removeAgreement(domain::AgreementId agreement)
{
    domain::Session after = m_session;
    removeById(after.agreements, agreement);
    apply(tr("Remove agreement"), {}, std::move(after));
}

void SessionEditor::setAnswer(const domain::Answer& answer)
{
    domain::Session after = m_session;
    const auto found = std::ranges::find(after.answers, answer.key, &domain::Answer::key);
    if (found == after.answers.end())
        after.answers.append(answer);
    else
        *found = answer;
    const QString respondent = answer.key.respondent ? answer.key.respondent->toString() : QString();
    apply(tr("Answer"), u"answer "_s + answer.key.item + u' ' + respondent, std::move(after));
}

void SessionEditor::clearAnswer(const domain::AnswerKey& key)
{
    domain::Session after = m_session;
    after.answers.removeIf([&](const domain::Answer& answer) { return answer.key == key; });
    apply(tr("Take back answer"), {}, std::move(after));
}

void SessionEditor::setPreparation(const domain::Preparation& preparation)
{
    domain::Session after = m_session;
    after.preparation = preparation;
    apply(tr("Prepare"), u"preparation"_s, std::move(after));
}

void SessionEditor::setGuide(const QString& guide)
{
    domain::Session after = m_session;
    after.guide = guide;
    apply(tr("Choose kind of conversation"), {}, std::move(after));
}

void SessionEditor::startConversation(const QDateTime& when)
{
    domain::Session after = m_session;
    after.hasBegun = true;
    after.startedAt = when.toUTC();
    apply(tr("Begin the conversation"), {}, std::move(after));
}

void SessionEditor::givePermission(domain::Purpose purpose, domain::PermissionForm form, QDate when)
{
    domain::Session after = m_session;
    const domain::Permission given{.purpose = purpose, .form = form, .givenOn = when, .withdrawnOn = {}};
    const auto found = std::ranges::find(after.permissions, purpose, &domain::Permission::purpose);
    if (found == after.permissions.end())
        after.permissions.append(given);
    else
        *found = given;
    std::ranges::sort(after.permissions, {}, &domain::Permission::purpose);
    apply(tr("Give permission"), {}, std::move(after));
}

void SessionEditor::withdrawPermission(domain::Purpose purpose, QDate when)
{
    domain::Session after = m_session;
    const auto found = std::ranges::find(after.permissions, purpose, &domain::Permission::purpose);
    if (found == after.permissions.end())
        return;
    found->withdrawnOn = when;
    if (purpose == domain::Purpose::SharedNotes)
        after.purgeAfter = when.addDays(-1); // they may be kept no longer
    apply(tr("Withdraw permission"), {}, std::move(after));
}

void SessionEditor::forgetPermission(domain::Purpose purpose)
{
    domain::Session after = m_session;
    after.permissions.removeIf([&](const domain::Permission& permission) { return permission.purpose == purpose; });
    apply(tr("Take back permission"), {}, std::move(after));
}

void SessionEditor::finishLookingBack(domain::ParticipantId participant)
{
    domain::Session after = m_session;
    find(after.participants, participant)->hasLookedBack = true;
    apply(tr("Finish looking back"), {}, std::move(after));
}

void SessionEditor::resumeLookingBack(domain::ParticipantId participant)
{
    domain::Session after = m_session;
    find(after.participants, participant)->hasLookedBack = false;
    apply(tr("Go on looking back"), {}, std::move(after));
}

void SessionEditor::setFollowUpOn(std::optional<QDate> day)
{
    domain::Session after = m_session;
    after.followUpOn = day;
    apply(tr("Choose when to look again"), {}, std::move(after));
}

void SessionEditor::followUp(const QDateTime& when)
{
    domain::Session after = m_session;
    after.followedUpAt = when.toUTC();
    apply(tr("Look again"), {}, std::move(after));
}

void SessionEditor::setPurgeAfter(std::optional<QDate> day)
{
    domain::Session after = m_session;
    after.purgeAfter = day;
    apply(tr("Choose how long to keep"), {}, std::move(after));
}

void SessionEditor::setExperiment(std::optional<domain::ExperimentId> experiment)
{
    domain::Session after = m_session;
    after.experiment = experiment;
    apply(tr("Choose experiment"), {}, std::move(after));
}

void SessionEditor::setMinutes(std::optional<int> minutes)
{
    domain::Session after = m_session;
    after.minutes = minutes;
    apply(tr("Change duration"), u"minutes"_s, std::move(after));
}

void SessionEditor::close(const QDateTime& when, int weeksUntilLater)
{
    domain::Session after = m_session;
    const QDate today = when.toLocalTime().date();
    after.closedAt = when.toUTC();
    if (!after.followUpOn)
        after.followUpOn = today.addDays(7 * qint64{weeksUntilLater});
    if (!after.purgeAfter)
        after.purgeAfter = today.addMonths(monthsKept);
    apply(tr("Close conversation"), {}, std::move(after));
}

void SessionEditor::reopen()
{
    domain::Session after = m_session;
    after.closedAt.reset();
    apply(tr("Go on with conversation"), {}, std::move(after));
}

void SessionEditor::endMerging()
{
    ++m_mergeRun;
}

void SessionEditor::apply(const QString& text, const QString& mergeKey, domain::Session after)
{
    if (after == m_session)
        return;
    m_undoStack.push(new ValueStep<domain::Session>(text, {.key = mergeKey, .run = m_mergeRun}, m_session,
                                                    std::move(after),
                                                    [this](const domain::Session& session) { replace(session); }));
}

void SessionEditor::replace(const domain::Session& session)
{
    const domain::SessionChanges changes = domain::changesBetween(m_session, session);
    m_session = session;
    const bool drawingDiffers = changes.details || !changes.nodes.isEmpty() || !changes.relations.isEmpty()
        || !changes.groups.isEmpty() || !changes.states.isEmpty();
    if (drawingDiffers)
        showNetwork(shownAfter(changes.states));
    if (!changes.isEmpty())
        emit changed(changes);
}

// What changed is shown, unless the shown state is among it.
domain::Snapshot SessionEditor::shownAfter(const QList<domain::Snapshot>& changed) const
{
    const auto canBeShown = [this](domain::Snapshot snapshot) {
        return snapshot != domain::Snapshot::Begin && hasBegun(snapshot);
    };
    if (!canBeShown(m_shown))
        return domain::Snapshot::Now;
    if (changed.contains(m_shown))
        return m_shown;
    const auto found = std::ranges::find_if(changed, canBeShown);
    return found == changed.end() ? m_shown : *found;
}

void SessionEditor::showNetwork(domain::Snapshot snapshot)
{
    const bool another = m_shown != snapshot;
    m_shown = snapshot;
    const domain::Network before = std::exchange(m_network, domain::networkOf(m_session, snapshot));
    const domain::DrawingChanges changes = domain::drawingChangesBetween(before, m_network);
    if (!changes.isEmpty())
        emit drawingChanged(changes);
    if (another)
        emit shownChanged();
}

} // namespace editing
