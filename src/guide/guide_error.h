#pragma once

#include <QString>
#include <QStringList>

#include <stdexcept>

namespace guide {

// What is wrong with a file, and where in it.
struct GuideProblem
{
    enum class Kind {
        Unreadable,
        NoFiles, // the file is a folder without any
        TooLarge,
        NotUtf8,
        NotJson,
        TooDeep,
        TextTooLong,
        ObjectExpected,
        TextExpected,
        ListExpected,
        NumberExpected,
        IdExpected,
        WordExpected, // one of the words
        UnknownKey,   // instead of one of the words
        TakenId,
        SaidTwice,
        HelpSeekerMissing,
        LeadNotAtTable,
        UnknownEvaluationSet,
        OptionsMissing,
        OptionsUnwanted,
        TypeChanged,       // of an item; the words are the type it has elsewhere
        RespondentChanged, // likewise
        ItemGone,          // the words are the ids of what the earlier version has
        OptionGone,        // likewise
        OlderVersion,      // least is the version that would do
    };

    Kind kind = Kind::Unreadable;
    int line = 0;      // from 1; 0 when the place is a pointer, or the whole file
    QString place;     // a JSON pointer such as /questions/2/title
    int least = 0;     // of a number, or of the members of a list
    QStringList words; // those that can stand there

    friend bool operator==(const GuideProblem&, const GuideProblem&) = default;
};

// A guide or evaluation set that cannot be used.
class GuideError : public std::runtime_error
{
public:
    GuideError(const QString& file, const GuideProblem& problem);

    const QString& file() const { return m_file; }
    const GuideProblem& problem() const { return m_problem; }

private:
    QString m_file;
    GuideProblem m_problem;
};

} // namespace guide
