#include "documents/handout.h"
#include "documents/paper_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

// A name, and what somebody who does not know it may read instead.
struct Known
{
    QString name;
    QString instead;
};

QSet<QString> setOf(const QString& words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

// Words that say what somebody is to the person and not who it is.
const QSet<QString>& relationWords()
{
    static const QSet<QString> words =
        setOf(u"baas begeleider begeleidster broer broertje buren buurman buurvrouw chef coach collega "
              "collega's docent dochter dokter echtgenoot ex fysio gezin hond huisarts huisbaas "
              "hulpverlener juf kind kinderen kleindochter kleinkind kleinkinderen kleinzoon "
              "leidinggevende maatje mama man meester moeder neef nicht oma oom opa ouders papa "
              "partner peetoom peettante pleegmoeder pleegvader psycholoog schoondochter schoonmoeder "
              "schoonouders schoonvader schoonzoon schoonzus stiefmoeder stiefvader tante therapeut "
              "tweeling vader vriend vrienden vriendin vriendinnen vrouw werkgever zoon zus zusje "
              "zussen zwager"_s);
    return words;
}

// That say nothing by themselves.
const QSet<QString>& wordsBeside()
{
    static const QSet<QString> words{u"de"_s, u"jongste"_s, u"mijn"_s, u"oud"_s, u"oudste"_s, u"pleeg"_s};
    return words;
}

bool isRelationWord(const QString& word)
{
    const QStringList parts = word.toLower().split(u'-');
    return std::ranges::all_of(
        parts, [](const QString& part) { return relationWords().contains(part) || wordsBeside().contains(part); });
}

QStringList wordsOf(const QString& label)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}'’-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return label.split(between, Qt::SkipEmptyParts);
}

// "Sandra (zus)" is a zus, and of whoever is nothing to be said it is somebody.
QString withoutName(const QString& label)
{
    QStringList left = wordsOf(label);
    left.removeIf([](const QString& word) { return !isRelationWord(word); });
    const bool saysSomething =
        std::ranges::any_of(left, [](const QString& word) { return !wordsBeside().contains(word.toLower()); });
    return saysSomething ? left.join(u' ') : u"iemand"_s;
}

// The name as a whole, and each word of it that is written with a capital.
void add(QList<Known>& known, const QString& name, const QString& instead)
{
    known.append({name.simplified(), instead});
    for (const QString& word : wordsOf(name)) {
        if (word.size() > 1 && word.front().isUpper() && !isRelationWord(word))
            known.append({word, instead});
    }
}

// Whoever is on the drawing or at the table, but the person; the longest names first, "Jan de Boer" before "Jan".
QList<Known> othersOf(const domain::Session& session)
{
    QList<Known> own;
    QList<Known> others;
    for (const domain::Participant& participant : session.participants) {
        const QString profession = u"de "_s + inPlainWords(participant.role).section(u' ', 0, 0);
        add(participant.role == domain::Role::HelpSeeker ? own : others, participant.name, profession);
    }
    for (const domain::Node& node : session.nodes) {
        if (node.kind == domain::NodeKind::Person)
            add(others, node.label, withoutName(node.label));
    }
    add(own, session.helpSeeker().label, {});
    others.removeIf([&](const Known& other) {
        return other.name.isEmpty() || other.name == other.instead
            || std::ranges::find(own, other.name, &Known::name) != own.end();
    });
    std::ranges::stable_sort(others, std::ranges::greater{}, [](const Known& other) { return other.name.size(); });
    return others;
}

// As a word of its own, also at the beginning of a sentence and as whose something is.
QRegularExpression patternOf(const QString& name)
{
    const QString escaped = QRegularExpression::escape(name);
    const QString atBeginning = QRegularExpression::escape(name.front().toUpper() + name.mid(1));
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1|%2)(?:['’]?s)?(?![\\p{L}\\p{N}])"_s.arg(escaped, atBeginning),
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

QList<QString*> textsOf(Handout& handout)
{
    QList<QString*> texts{&handout.people, &handout.matters};
    for (Handout::Agreement& agreement : handout.agreements)
        texts += {&agreement.what, &agreement.who};
    for (domain::DrawnNode& node : handout.drawing.nodes)
        texts.append(&node.label);
    for (domain::DrawnRelation& relation : handout.drawing.relations)
        texts.append(&relation.label);
    for (domain::DrawnGroup& group : handout.drawing.groups)
        texts.append(&group.name);
    return texts;
}

} // namespace

Handout withoutNames(Handout handout, const domain::Session& session)
{
    if (handout.people == handoutOf(session).people) // and was not written anew
        handout.people = peopleWithoutNames(session);
    const QList<QString*> texts = textsOf(handout);
    for (const Known& other : othersOf(session)) {
        const QRegularExpression pattern = patternOf(other.name);
        for (QString* text : texts)
            text->replace(pattern, other.instead);
    }
    return handout;
}

} // namespace documents
