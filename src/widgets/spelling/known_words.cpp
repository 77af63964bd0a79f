#include "widgets/spelling/known_words.h"

#include "editing/session_editor.h"
#include "spelling/words_of.h"
#include "widgets/spelling/spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QSet<QString> namesIn(const domain::Session& session)
{
    QStringList texts;
    for (const domain::Participant& participant : session.participants)
        texts.append(participant.name);
    for (const domain::Node& node : session.nodes)
        texts.append(node.label);
    for (const domain::Group& group : session.groups)
        texts.append(group.name);
    QSet<QString> names;
    for (const spelling::Word& word : spelling::wordsOf(texts.join(u'\n')))
        names.insert(word.text.toLower());
    return names;
}

} // namespace

KnownWords& KnownWords::of(editing::SessionEditor& editor)
{
    auto* known = editor.findChild<KnownWords*>();
    return known ? *known : *new KnownWords(editor);
}

KnownWords::KnownWords(editing::SessionEditor& editor)
    : QObject(&editor),
      m_editor(editor),
      m_names(namesIn(editor.session()))
{
    connect(&editor, &editing::SessionEditor::changed, this, [this](const domain::SessionChanges& changes) {
        if (!changes.participants.isEmpty() || !changes.nodes.isEmpty() || !changes.groups.isEmpty())
            readNames();
    });
    connect(&Spelling::ofProgram(), &Spelling::changed, this, &KnownWords::forgetChecks);
}

bool KnownWords::isRight(const QString& word)
{
    const spelling::Speller* speller = Spelling::ofProgram().speller();
    if (!speller || isName(word) || m_accepted.contains(word.toLower()))
        return true;
    const auto checked = m_checked.constFind(word);
    return checked != m_checked.cend() ? *checked : *m_checked.insert(word, speller->isCorrect(word));
}

void KnownWords::accept(const QString& word)
{
    m_accepted.insert(word.toLower());
    emit changed();
}

QStringList KnownWords::suggestions(const QString& word) const
{
    const spelling::Speller* speller = Spelling::ofProgram().speller();
    return speller ? speller->suggestions(word) : QStringList();
}

void KnownWords::readNames()
{
    QSet<QString> names = namesIn(m_editor.session());
    if (names == m_names)
        return;
    m_names = std::move(names);
    emit changed();
}

// Also what is somebody's: Noors, Anna's.
bool KnownWords::isName(const QString& word) const
{
    const QString small = word.toLower();
    return m_names.contains(small)
        || std::ranges::any_of(QStringList{u"'s"_s, u"’s"_s, u"s"_s}, [&](const QString& end) {
               return small.endsWith(end) && m_names.contains(small.chopped(end.size()));
           });
}

void KnownWords::forgetChecks()
{
    m_checked.clear();
    emit changed();
}

} // namespace widgets
