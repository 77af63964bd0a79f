#include "privacy/vault_names.h"

#include "domain/session.h"
#include "privacy/vault_words.h"
#include "privacy/word_lists.h"

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

// A name with what keeps its number apart from the order of the story.
struct Named
{
    KnownName name;
    QString id;
};

QString partOf(domain::Role role)
{
    switch (role) {
    case domain::Role::HelpSeeker: return u"HULPVRAGER"_s;
    case domain::Role::CloseOne: return u"NAASTE"_s;
    case domain::Role::CompanionSupporter: return u"BEGELEIDER"_s;
    case domain::Role::PohGgz: return u"POH"_s;
    case domain::Role::ClientSupporter: return u"CLIËNTONDERSTEUNER"_s;
    case domain::Role::PeerWorker: return u"ERVARINGSDESKUNDIGE"_s;
    case domain::Role::WmoConsultant: return u"WMO-CONSULENT"_s;
    case domain::Role::WelfareWorker: return u"WELZIJNSWERKER"_s;
    case domain::Role::GgzProfessional: return u"HULPVERLENER"_s;
    case domain::Role::Interpreter: return u"TOLK"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// None for what has no name, such as a theme or a wish.
std::optional<Tag> tagOf(domain::NodeKind kind)
{
    switch (kind) {
    case domain::NodeKind::HelpSeeker:
    case domain::NodeKind::Person: return Tag::Person;
    case domain::NodeKind::Place: return Tag::Place;
    case domain::NodeKind::Group:
    case domain::NodeKind::Organisation: return Tag::Organisation;
    case domain::NodeKind::Theme:
    case domain::NodeKind::Event:
    case domain::NodeKind::Activity:
    case domain::NodeKind::Animal:
    case domain::NodeKind::Talent:
    case domain::NodeKind::Sensitivity:
    case domain::NodeKind::Wish: return std::nullopt;
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

// What somebody is to the person, from words such as "mama" and "zusje"; empty where none of them tells.
QString familyPartIn(const QString& words)
{
    static const QHash<QString, QString> parts = [] {
        QHash<QString, QString> all;
        for (const QString& line : linesOf("family_parts"_L1)) {
            const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
            for (const QString& word : fields.sliced(1))
                all.insert(folded(word), fields.first());
        }
        return all;
    }();
    for (const Token& token : tokensIn(words)) {
        if (const auto part = parts.constFind(token.folded); part != parts.constEnd())
            return *part;
    }
    return {};
}

bool isNameWord(const Token& token, const IsWord& isWord)
{
    static const QSet<QString> about{u"mijn"_s, u"zijn"_s, u"haar"_s,    u"onze"_s,  u"ons"_s,   u"hun"_s,
                                     u"ik"_s,   u"een"_s,  u"en"_s,      u"met"_s,   u"bij"_s,   u"oudste"_s,
                                     u"oude"_s, u"mij"_s,  u"jongste"_s, u"grote"_s, u"kleine"_s};
    if (token.kind != Token::Kind::Word || isFamilyWord(token.folded) || isParticle(token.folded)
        || about.contains(token.folded) || wordList("ordinary"_L1).contains(token.folded)
        || wordList("kinds_of_organisation"_L1).contains(token.folded))
        return false;
    return token.isCapitalised || (token.length > 1 && !isWord(token.folded));
}

// "Ilyas en Noor" are two.
QStringList peopleIn(const QString& label)
{
    static const QRegularExpression between(uR"(\s*[,;/+&]\s*|\s+(?:en|met)\s+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return label.section(u'(', 0, 0).split(between, Qt::SkipEmptyParts);
}

// From the first word of a label that can be a name to the last, with a family word before it; empty where it has none.
QString nameIn(const QString& label, const IsWord& isWord)
{
    const QList<Token> tokens = tokensIn(label.section(u'(', 0, 0));
    const auto isName = [&](const Token& token) { return isNameWord(token, isWord); };
    auto first = std::ranges::find_if(tokens, isName);
    if (first == tokens.end())
        return {};
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(), isName);
    const auto belongs = [](const Token& token) { return isParticle(token.folded) || isFamilyWord(token.folded); };
    while (first != tokens.begin() && belongs(*(first - 1)))
        --first;
    return label.sliced(first->start, last->end() - first->start);
}

// What somebody in the drawing is to the person: by the words for him, else by those for how they are related.
QString partOfNode(const domain::Session& session, const domain::Node& node, const QString& words)
{
    switch (node.kind) {
    case domain::NodeKind::Place: return u"PLAATS"_s;
    case domain::NodeKind::Group: return u"GROEP"_s;
    case domain::NodeKind::Organisation: return u"ORGANISATIE"_s;
    case domain::NodeKind::HelpSeeker: return partOf(domain::Role::HelpSeeker);
    default: break;
    }
    QString part = familyPartIn(words);
    for (const domain::Relation& relation : session.relations) {
        const bool isOfPerson = relation.from == session.helpSeeker().id || relation.to == session.helpSeeker().id;
        if (part.isEmpty() && isOfPerson && (relation.from == node.id || relation.to == node.id))
            part = familyPartIn(relation.label);
    }
    return part.isEmpty() ? u"PERSOON"_s : part;
}

// Adds the name that these words hold, unless they hold none or it is there.
void addName(QList<Named>& names, const QString& words, KnownName name, const QString& id, const IsWord& isWord)
{
    name.name = nameIn(words, isWord);
    const bool isThere =
        std::ranges::any_of(names, [&](const Named& each) { return folded(each.name.name) == folded(name.name); });
    if (!name.name.isEmpty() && !isThere)
        names.append({name, id});
}

void addNode(QList<Named>& names, const domain::Session& session, const domain::Node& node, const IsWord& isWord)
{
    const std::optional<Tag> tag = tagOf(node.kind);
    if (!tag)
        return;
    for (const QString& words : *tag == Tag::Person ? peopleIn(node.label) : QStringList{node.label})
        addName(names, words, {.placeholder = partOfNode(session, node, words), .tag = *tag}, node.id.toString(),
                isWord);
}

// Those at the table first, then the drawing, then who else was to do something.
QList<Named> namesOf(const domain::Session& session, const IsWord& isWord)
{
    QList<Named> names;
    for (const domain::Participant& participant : session.participants) {
        if (const QString name = participant.name.simplified(); !name.isEmpty())
            names.append({{.name = name, .placeholder = partOf(participant.role)}, participant.id.toString()});
    }
    for (const domain::Node& node : session.nodes)
        addNode(names, session, node, isWord);
    for (const domain::Group& group : session.groups)
        addName(names, group.name, {.placeholder = u"GROEP"_s, .tag = Tag::Organisation}, group.id.toString(), isWord);
    for (const domain::Agreement& agreement : session.agreements) {
        for (const QString& words : peopleIn(agreement.owners.join(u','))) {
            const QString part = familyPartIn(words);
            addName(names, words, {.placeholder = part.isEmpty() ? u"PERSOON"_s : part}, agreement.id.toString(),
                    isWord);
        }
    }
    return names;
}

// COLLEGA-1 and COLLEGA-2 where there are two; by ids, which are drawn at random.
void number(QList<Named>& names)
{
    QHash<QString, int> holders;
    for (const Named& each : std::as_const(names))
        ++holders[each.name.placeholder];
    std::ranges::sort(names, {}, &Named::id);
    QHash<QString, int> numbers;
    for (Named& each : names) {
        const QString part = each.name.placeholder;
        if (holders[part] > 1 || part == u"PERSOON"_s)
            each.name.placeholder += u'-' + QString::number(++numbers[part]);
    }
}

} // namespace

VaultNames::VaultNames(storage::Database& database, const IsWord& isWord) : m_isWord(isWord)
{
    for (const auto& [label, isOfPeople] : namesInVault(database)) {
        for (const QString& words : isOfPeople ? peopleIn(label) : QStringList{label}) {
            if (const QString name = nameIn(words, isWord); !name.isEmpty())
                m_all.append(name);
        }
    }
}

QList<KnownName> VaultNames::of(const domain::Session& session) const
{
    QList<Named> own = namesOf(session, m_isWord);
    number(own);
    QList<KnownName> names;
    QSet<QString> seen;
    for (const Named& each : std::as_const(own)) {
        names.append(each.name);
        seen.insert(folded(each.name.name));
    }
    for (const QString& name : m_all) {
        const qsizetype before = seen.size();
        seen.insert(folded(name));
        if (seen.size() > before)
            names.append({.name = name, .placeholder = {}, .whose = Whose::ElsewhereInVault});
    }
    return names;
}

} // namespace privacy
