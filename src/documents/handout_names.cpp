#include "documents/handout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

QString somebody()
{
    return u"iemand"_s;
}

// A name as a whole, and each word in it that is written with a capital.
void addNames(QSet<QString>& names, const QString& name)
{
    names.insert(name.simplified());
    for (const QString& word : name.simplified().split(u' ')) {
        if (word.size() > 1 && word.front().isUpper())
            names.insert(word);
    }
}

// Whoever is on the drawing or at the table, but the person.
QStringList othersOf(const domain::Session& session)
{
    QSet<QString> own;
    QSet<QString> others;
    for (const domain::Node& node : session.nodes) {
        if (node.kind == domain::NodeKind::Person)
            addNames(others, node.label);
    }
    for (const domain::Participant& participant : session.participants)
        addNames(participant.role == domain::Role::HelpSeeker ? own : others, participant.name);
    addNames(own, session.helpSeeker().label);
    others.subtract(own);
    others.remove(QString());
    QStringList names = others.values();
    std::ranges::sort(names, std::ranges::greater{}, &QString::size); // "Jan de Boer" before "Jan"
    return names;
}

// Any of the names as words of their own, also at the beginning of a sentence and as whose something is.
QRegularExpression patternOf(const QStringList& names)
{
    QStringList ways;
    for (const QString& name : names) {
        ways.append(QRegularExpression::escape(name));
        ways.append(QRegularExpression::escape(name.front().toUpper() + name.mid(1)));
    }
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)(?:['’]?s)?(?![\\p{L}\\p{N}])"_s.arg(ways.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

// The professions do for the names of those who have one.
QString peopleWithoutNames(const domain::Session& session)
{
    domain::Session nameless = session;
    for (domain::Participant& participant : nameless.participants)
        participant.name.clear();
    return handoutOf(nameless).people;
}

} // namespace

Handout withoutNames(Handout handout, const domain::Session& session)
{
    if (handout.people == handoutOf(session).people) // and was not written anew
        handout.people = peopleWithoutNames(session);
    const QStringList names = othersOf(session);
    if (names.isEmpty())
        return handout;

    const QRegularExpression pattern = patternOf(names);
    for (QString* words : {&handout.people, &handout.matters})
        words->replace(pattern, somebody());
    for (Handout::Agreement& agreement : handout.agreements) {
        agreement.what.replace(pattern, somebody());
        agreement.who.replace(pattern, somebody());
    }
    for (domain::DrawnNode& node : handout.drawing.nodes)
        node.label.replace(pattern, somebody());
    for (domain::DrawnRelation& relation : handout.drawing.relations)
        relation.label.replace(pattern, somebody());
    for (domain::DrawnGroup& group : handout.drawing.groups)
        group.name.replace(pattern, somebody());
    return handout;
}

} // namespace documents
