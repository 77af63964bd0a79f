#include "exchange/paper/paper_entry.h"

#include "exchange/network/name_list_reader.h"
#include "exchange/network/session_network.h"
#include "exchange/paper/typed_moment.h"

#include <QRegularExpression>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

const QTime someTime(12, 0); // of that day, in every time zone around here
constexpr qint64 secondsInMinute = 60;

// Never later than now: a conversation that was held lies behind us.
QDateTime startOf(const PaperEntry& entry, const QDateTime& now)
{
    if (entry.begin)
        return qMin(QDateTime(entry.day, *entry.begin).toUTC(), now);
    const QDateTime latest = now.addSecs(-secondsInMinute * entry.minutes.value_or(0));
    const QDateTime start = qMin(QDateTime(entry.day, someTime), latest.toLocalTime());
    return qMax(start, entry.day.startOfDay()).toUTC();
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const QString words = withoutBullet(line).simplified();
        if (!words.isEmpty())
            lines.append(words);
    }
    return lines;
}

void addNotes(domain::Session& session, const PaperEntry& entry)
{
    static const QRegularExpression emptyLines(uR"(\n\s*\n)"_s);
    const auto person = std::ranges::find(session.participants, domain::Role::HelpSeeker, &domain::Participant::role);
    const auto voice = person == session.participants.end() ? std::nullopt : std::optional(person->id);
    for (const auto& [question, code] : domain::codesOf<domain::Question>) {
        for (const QString& paragraph : entry.told.value(question).split(emptyLines)) {
            if (!paragraph.trimmed().isEmpty())
                session.notes.append({.id = domain::NoteId::create(),
                                      .question = question,
                                      .voice = voice,
                                      .text = paragraph.trimmed()});
        }
    }
}

// As on the sheet.
void putNameInTheMiddle(domain::Session& session)
{
    const auto person = std::ranges::find(session.participants, domain::Role::HelpSeeker, &domain::Participant::role);
    if (person != session.participants.end() && session.nodes.first().label.isEmpty())
        session.nodes.first().label = person->name.trimmed();
}

domain::Session withThings(const domain::Session& session, const QStringList& labels)
{
    Network network;
    for (const QString& label : labels) {
        NetworkNode node{.label = label, .kind = domain::NodeKind::Person, .others = {}};
        node.id = QString::number(network.nodes.size() + 1);
        network.nodes.append(node);
    }
    return drawn(session, domain::Snapshot::Now, additionTo(session, domain::Snapshot::Now, network));
}

QStringList ownersIn(const QString& text)
{
    QStringList owners;
    for (const QString& name : text.split(u',')) {
        if (!name.trimmed().isEmpty())
            owners.append(name.trimmed());
    }
    return owners;
}

// The parts are read from behind: a dash may well stand in what was agreed.
domain::Agreement agreementIn(const QString& line, QDate day)
{
    static const QRegularExpression dash(uR"((?:^|(?<=\s))[-–—](?=\s|$))"_s);
    domain::Agreement agreement{.id = domain::AgreementId::create(),
                                .what = {},
                                .owners = {},
                                .due = {},
                                .source = {},
                                .node = {},
                                .status = {}};
    QStringList parts;
    for (const QString& part : line.split(dash))
        parts.append(part.trimmed());
    if (parts.size() > 1) {
        agreement.due = typedDay(parts.last(), day);
        if (agreement.due)
            parts.removeLast();
    }
    const bool isMeantAsDay = !agreement.due && parts.size() > 1
        && (parts.size() > 2 || (!parts.last().isEmpty() && parts.last().front().isDigit()));
    const QString rest = isMeantAsDay ? parts.takeLast() : QString();
    if (parts.size() > 1)
        agreement.owners = ownersIn(parts.takeLast());
    if (!rest.isEmpty())
        parts.append(rest);
    agreement.what = parts.join(u" – "_s);
    return agreement;
}

} // namespace

domain::Session enteredFromPaper(const PaperEntry& entry, domain::Session prepared, const QDateTime& now)
{
    domain::Session session = std::move(prepared);
    session.hasBegun = true;
    session.startedAt = startOf(entry, now);
    session.minutes = entry.minutes;
    addNotes(session, entry);
    putNameInTheMiddle(session);
    for (const QString& line : linesOf(entry.agreements))
        session.agreements.append(agreementIn(line, entry.day));
    return withThings(session, linesOf(entry.things));
}

} // namespace exchange
