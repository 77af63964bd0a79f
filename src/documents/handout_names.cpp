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

// Words that say what somebody is to the person and not who it is.
const QSet<QString>& relationWords()
{
    static const QSet<QString> words{u"baas"_s,
                                     u"begeleider"_s,
                                     u"begeleidster"_s,
                                     u"broer"_s,
                                     u"broertje"_s,
                                     u"buren"_s,
                                     u"buurman"_s,
                                     u"buurvrouw"_s,
                                     u"chef"_s,
                                     u"coach"_s,
                                     u"collega"_s,
                                     u"collega's"_s,
                                     u"docent"_s,
                                     u"dochter"_s,
                                     u"dokter"_s,
                                     u"echtgenoot"_s,
                                     u"ex"_s,
                                     u"fysio"_s,
                                     u"gezin"_s,
                                     u"hond"_s,
                                     u"huisarts"_s,
                                     u"huisbaas"_s,
                                     u"hulpverlener"_s,
                                     u"juf"_s,
                                     u"kind"_s,
                                     u"kinderen"_s,
                                     u"kleinkind"_s,
                                     u"kleinkinderen"_s,
                                     u"kleindochter"_s,
                                     u"kleinzoon"_s,
                                     u"leidinggevende"_s,
                                     u"maatje"_s,
                                     u"mama"_s,
                                     u"man"_s,
                                     u"meester"_s,
                                     u"moeder"_s,
                                     u"neef"_s,
                                     u"nicht"_s,
                                     u"oma"_s,
                                     u"oom"_s,
                                     u"opa"_s,
                                     u"ouders"_s,
                                     u"papa"_s,
                                     u"partner"_s,
                                     u"peetoom"_s,
                                     u"peettante"_s,
                                     u"pleegmoeder"_s,
                                     u"pleegvader"_s,
                                     u"psycholoog"_s,
                                     u"schoondochter"_s,
                                     u"schoonmoeder"_s,
                                     u"schoonouders"_s,
                                     u"schoonvader"_s,
                                     u"schoonzoon"_s,
                                     u"schoonzus"_s,
                                     u"stiefmoeder"_s,
                                     u"stiefvader"_s,
                                     u"tante"_s,
                                     u"therapeut"_s,
                                     u"tweeling"_s,
                                     u"vader"_s,
                                     u"vriend"_s,
                                     u"vrienden"_s,
                                     u"vriendin"_s,
                                     u"vriendinnen"_s,
                                     u"vrouw"_s,
                                     u"werkgever"_s,
                                     u"zoon"_s,
                                     u"zus"_s,
                                     u"zusje"_s,
                                     u"zussen"_s,
                                     u"zwager"_s};
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
