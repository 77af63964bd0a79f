#include "documents/handout.h"
#include "language/plain_dutch.h"
#include "support/catch_qt.h"
#include "support/example_session.h"
#include "support/read_pdf.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 15; // words; 10 to 12 is usual
constexpr double longestOnAverage = 12;

domain::Session emptySession()
{
    return domain::startSession(QDateTime::fromString(u"2023-03-15T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
}

// As many people as a conversation has, each in another role.
domain::Session sessionWith(const QList<domain::Role>& roles)
{
    domain::Session session = emptySession();
    for (const domain::Role role : roles)
        session.participants.append({.id = domain::ParticipantId::create(), .role = role, .name = {}});
    return session;
}

// Every word that came from the conversation itself, which may be as long and strange as people are.
QSet<QString> saidIn(const domain::Session& session)
{
    QStringList texts;
    for (const domain::Participant& participant : session.participants)
        texts.append(participant.name);
    for (const domain::Note& note : session.notes)
        texts.append(note.text);
    for (const domain::Node& node : session.nodes)
        texts.append(node.label);
    for (const domain::Relation& relation : session.relations)
        texts.append(relation.label);
    for (const domain::Group& group : session.groups)
        texts.append(group.name);
    for (const domain::Agreement& agreement : session.agreements)
        texts += {agreement.what, agreement.owners.join(u' ')};
    const QStringList words = test::wordsIn(texts.join(u' '));
    return {words.cbegin(), words.cend()};
}

// As it is, in large letters, and without the names of others.
QList<documents::Handout> handoutsOf(const domain::Session& session)
{
    const documents::Handout usual = documents::handoutOf(session);
    documents::Handout large = usual;
    large.letters = documents::Letters::Large;
    return {usual, large, documents::withoutNames(usual, session)};
}

// Without the signs on a node for the support that somebody gives.
QString textOf(const documents::Handout& handout)
{
    static const QRegularExpression signs(u"\\b[PGAE]{2,4}\\b"_s);
    const QByteArray pdf = documents::toPdf(documents::pagesOf(handout));
    return QString::fromUtf8(test::readBack(u"pdftotext"_s, {}, pdf)).remove(signs);
}

QList<domain::Session> sessions()
{
    using domain::Role;
    return {
        emptySession(),
        test::exampleSession(),
        sessionWith({Role::PohGgz, Role::ClientSupporter}),
        sessionWith({Role::WmoConsultant, Role::PeerWorker}),
        sessionWith({Role::GgzProfessional, Role::WelfareWorker}),
        sessionWith({Role::GgzProfessional, Role::ClientSupporter, Role::PeerWorker}),
    };
}

void checkSentences(const QString& text)
{
    const QStringList sentences = test::sentencesOf(text);
    qsizetype words = 0;
    for (const QString& sentence : sentences) {
        CAPTURE(sentence);
        CHECK(test::wordsIn(sentence).size() <= longestSentence);
        CHECK_FALSE(test::isPassive(sentence));
        words += test::wordsIn(sentence).size();
    }
    REQUIRE(sentences.size() > 10);
    CHECK(static_cast<double>(words) / static_cast<double>(sentences.size()) <= longestOnAverage);
}

} // namespace

TEST_CASE("The hand-out has short sentences in which somebody does something, in each of its forms")
{
    for (const domain::Session& session : sessions()) {
        for (const documents::Handout& handout : handoutsOf(session))
            checkSentences(textOf(handout));
    }
}

TEST_CASE("The hand-out has common words alone, besides what the person said, in each of its forms")
{
    for (const domain::Session& session : sessions()) {
        for (const documents::Handout& handout : handoutsOf(session)) {
            CAPTURE(textOf(handout));
            CHECK(test::uncommonWords(textOf(handout), saidIn(session)) == QStringList());
        }
    }
}
