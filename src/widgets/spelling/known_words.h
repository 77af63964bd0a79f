#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace editing {
class SessionEditor;
}

namespace widgets {

// What is right to write in one conversation: the words of the language, the names in its drawing and at the table, and
// what somebody said is right. That last may be a name, so it is kept nowhere and goes with the conversation.
class KnownWords final : public QObject
{
    Q_OBJECT

public:
    static KnownWords& of(editing::SessionEditor& editor); // the same one for every field of a conversation

    bool isRight(const QString& word); // everything is, while spelling is off
    void accept(const QString& word);
    QStringList suggestions(const QString& word) const; // the most likely first

signals:
    void changed();

private:
    explicit KnownWords(editing::SessionEditor& editor);
    void readNames();
    bool isName(const QString& word) const;
    void forgetChecks();

    editing::SessionEditor& m_editor;
    QSet<QString> m_names; // in small letters, as are the accepted ones
    QSet<QString> m_accepted;
    QHash<QString, bool> m_checked; // of the dictionary alone: each key checks a whole paragraph
};

} // namespace widgets
