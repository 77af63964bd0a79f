#include "privacy/vault_names.h"

#include "storage/statement.h"

#include <algorithm>
#include <map>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

// Zoë for "mijn zus Zoë": from the first to the last word that can only be of a name, because no dictionary has it or
// it has a capital. Empty for "mijn zus".
QString nameIn(const QString& label, const IsWord& isWord)
{
    qsizetype start = -1;
    qsizetype end = -1;
    for (const Token& token : tokensIn(label)) {
        const bool isOfName = token.kind == Token::Kind::Word && !isFamilyWord(token.folded)
            && !isParticle(token.folded) && (token.isCapitalised || !isWord(token.folded));
        if (!isOfName)
            continue;
        if (start < 0)
            start = token.start;
        end = token.end();
    }
    return start < 0 ? QString() : label.sliced(start, end - start);
}

// ZUS for "mijn zus Zoë"; empty where it does not say.
QString familyWordIn(const QString& label)
{
    for (const Token& token : tokensIn(label)) {
        if (token.kind == Token::Kind::Word && isFamilyWord(token.folded))
            return label.sliced(token.start, token.length).toUpper();
    }
    return {};
}

} // namespace

QString placeholderOf(domain::Role role)
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
    case domain::Role::GgzProfessional: return u"GGZ-PROFESSIONAL"_s;
    case domain::Role::Interpreter: return u"TOLK"_s;
    }
    Q_UNREACHABLE();
    return {};
}

VaultNames::VaultNames(storage::Database& database, const IsWord& isWord)
{
    readParticipants(database);
    readLabels(database, isWord);
}

void VaultNames::readParticipants(storage::Database& database)
{
    std::map<std::pair<qint64, domain::Role>, QList<qsizetype>> ofRole;
    storage::Statement rows(database, "SELECT session, role, name FROM participant ORDER BY session, place");
    while (rows.next()) {
        const auto role = rows.coded<domain::Role>(1);
        ofRole[{rows.integer(0), role}].append(m_names.size());
        m_names.append({rows.integer(0), {.name = rows.text(2).simplified(), .placeholder = placeholderOf(role)}});
    }
    for (const auto& [role, places] : ofRole) {
        for (qsizetype number = 0; places.size() > 1 && number < places.size(); ++number)
            m_names[places[number]].known.placeholder += u'-' + QString::number(number + 1);
    }
    m_names.removeIf([](const Name& name) { return name.known.name.isEmpty(); });
}

void VaultNames::readLabels(storage::Database& database, const IsWord& isWord)
{
    storage::Statement nodes(database, R"sql(
        SELECT session, label, kind
        FROM node
        WHERE kind IN ('help_seeker', 'person', 'place', 'organisation', 'animal')
        ORDER BY session, place
    )sql");
    while (nodes.next()) {
        const QString label = nodes.text(1).simplified();
        const QString name = nameIn(label, isWord);
        if (name.isEmpty())
            continue;
        const bool isHelpSeeker = nodes.coded<domain::NodeKind>(2) == domain::NodeKind::HelpSeeker;
        m_names.append({nodes.integer(0),
                        {.name = name,
                         .placeholder = isHelpSeeker ? placeholderOf(domain::Role::HelpSeeker) : familyWordIn(label)}});
    }
    storage::Statement agreements(database, "SELECT session, who FROM agreement ORDER BY session, place");
    while (agreements.next()) {
        for (const QString& line : agreements.text(1).split(u'\n')) { // a name on each
            if (const QString name = nameIn(line.simplified(), isWord); !name.isEmpty())
                m_names.append({agreements.integer(0), {.name = name, .placeholder = {}}});
        }
    }
}

QList<KnownName> VaultNames::of(qint64 session) const
{
    QList<KnownName> names;
    QSet<QString> seen;
    const auto add = [&](const KnownName& known) {
        const qsizetype before = seen.size();
        seen.insert(folded(known.name));
        if (seen.size() > before)
            names.append(known);
    };
    for (const Name& name : m_names) {
        if (name.session == session)
            add(name.known);
    }
    for (const Name& name : m_names) {
        if (name.session != session)
            add({.name = name.known.name, .placeholder = {}});
    }
    return names;
}

} // namespace privacy
