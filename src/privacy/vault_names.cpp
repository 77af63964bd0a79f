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

void addNode(QList<Named>& names, const domain::Session& session, const domain::Node& node, const IsWord& isWord)
{
    const std::optional<Tag> tag = tagOf(node.kind);
    const QString name = tag ? nameIn(node.label, isWord) : QString();
    if (name.isEmpty())
        return;
    QString part;
    switch (*tag) {
    case Tag::Place: part = u"PLAATS"_s; break;
    case Tag::Organisation: part = node.kind == domain::NodeKind::Group ? u"GROEP"_s : u"ORGANISATIE"_s; break;
    default: part = familyPartIn(node.label);
    }
    for (const domain::Relation& relation : session.relations) {
        const bool isOfPerson = relation.from == session.helpSeeker().id || relation.to == session.helpSeeker().id;
        if (part.isEmpty() && isOfPerson && (relation.from == node.id || relation.to == node.id))
            part = familyPartIn(relation.label);
    }
    if (node.kind == domain::NodeKind::HelpSeeker)
        part = partOf(domain::Role::HelpSeeker);
    names.append(
        {{.name = name, .placeholder = part.isEmpty() ? u"PERSOON"_s : part, .tag = *tag}, node.id.toString()});
}

bool isThere(const QList<Named>& names, const QString& name)
{
    return std::ranges::any_of(names, [&](const Named& each) { return folded(each.name.name) == folded(name); });
}

// Those at the table first, then the drawing, then who else was to do something.
QList<Named> namesOf(const domain::Session& session, const IsWord& isWord)
{
    QList<Named> names;
    for (const domain::Participant& participant : session.participants) {
        if (const QString name = participant.name.simplified(); !name.isEmpty())
            names.append({{.name = name, .placeholder = partOf(participant.role)}, participant.id.toString()});
    }
    for (const domain::Node& node : session.nodes) {
        if (!isThere(names, nameIn(node.label, isWord)))
            addNode(names, session, node, isWord);
    }
    for (const domain::Group& group : session.groups) {
        const QString name = nameIn(group.name, isWord);
        if (!name.isEmpty() && !isThere(names, name))
            names.append({{.name = name, .placeholder = u"GROEP"_s, .tag = Tag::Organisation}, group.id.toString()});
    }
    for (const domain::Agreement& agreement : session.agreements) {
        for (const QString& owner : agreement.owners) {
            const QString name = nameIn(owner, isWord);
            const QString part = familyPartIn(owner);
            if (!name.isEmpty() && !isThere(names, name))
                names.append(
                    {{.name = name, .placeholder = part.isEmpty() ? u"PERSOON"_s : part}, agreement.id.toString()});
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
    for (const QString& label : namesInVault(database)) {
        if (const QString name = nameIn(label, isWord); !name.isEmpty())
            m_all.append(name);
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
