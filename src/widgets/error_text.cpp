#include "widgets/error_text.h"

#include "exchange/network/import_error.h"
#include "guide/guide_error.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ErrorText)
};

QString reasonOf(const exchange::ImportError& error)
{
    using Kind = exchange::ImportError::Kind;
    const QString& name = error.place().name;
    switch (error.kind()) {
    case Kind::Unreadable: return ErrorText::tr("The file is not there, or cannot be read.");
    case Kind::TooLarge: return ErrorText::tr("There is more in it than a drawing can hold.");
    case Kind::Empty: return ErrorText::tr("There is nothing in it.");
    case Kind::NotText: return ErrorText::tr("It is neither text nor a file with a drawing.");
    case Kind::WrongEncoding: return ErrorText::tr("Its letters are not written the way the file says (%1).").arg(name);
    case Kind::UnknownEncoding:
        return ErrorText::tr("Its letters are written in a way that is not known here (%1).").arg(name);
    case Kind::NotWellFormed: return ErrorText::tr("The file stops halfway or is damaged.");
    case Kind::Entities: return ErrorText::tr("It makes abbreviations of its own, which is not safe.");
    case Kind::TooDeep: return ErrorText::tr("Too many things are inside one another.");
    case Kind::NotGraphMl: return ErrorText::tr("It is XML, but not GraphML.");
    case Kind::WrongNamespace: return ErrorText::tr("It calls itself GraphML, but of another kind (%1).").arg(name);
    case Kind::UndeclaredKey: return ErrorText::tr("It uses “%1” without explaining what that is.").arg(name);
    case Kind::DuplicateKey: return ErrorText::tr("It explains “%1” twice.").arg(name);
    case Kind::MissingId: return ErrorText::tr("Something in it lacks the id that it should have.");
    case Kind::DuplicateNode: return ErrorText::tr("“%1” is in it twice.").arg(name);
    case Kind::MissingEndpoint: return ErrorText::tr("A relation does not say between whom it is.");
    case Kind::UnknownEndpoint: return ErrorText::tr("A relation leads to “%1”, which is not in it.").arg(name);
    case Kind::WrongType:
        return ErrorText::tr("The value of “%1” is not of the kind that the file promises.").arg(name);
    case Kind::TooManyNodes: return ErrorText::tr("There are more people and things in it than a drawing can hold.");
    case Kind::TooManyRelations: return ErrorText::tr("There are more relations in it than a drawing can hold.");
    case Kind::TextTooLong: return ErrorText::tr("A text in it is too long.");
    case Kind::DamagedArchive: return ErrorText::tr("The zip file is damaged.");
    case Kind::LockedArchive: return ErrorText::tr("The zip file is locked with a password.");
    case Kind::NotNetworkCanvas: return ErrorText::tr("The zip file holds no files of Network Canvas.");
    case Kind::SeveralCases: return ErrorText::tr("There are several conversations in it. Choose a file with one.");
    case Kind::MissingColumn: return ErrorText::tr("The column “%1” is missing.").arg(name);
    case Kind::RaggedRow: return ErrorText::tr("A line has more columns than the first line names.");
    case Kind::UnclosedQuote: return ErrorText::tr("A quotation mark is opened and never closed.");
    }
    Q_UNREACHABLE();
    return {};
}

QString placeOf(const exchange::ImportPlace& place)
{
    if (place.line > 0 && !place.file.isEmpty())
        return ErrorText::tr("See line %1 of %2.").arg(QString::number(place.line), place.file);
    if (place.line > 0)
        return ErrorText::tr("See line %1.").arg(place.line);
    return place.file.isEmpty() ? QString() : ErrorText::tr("See %1.").arg(place.file);
}

QString reasonOf(const guide::GuideProblem& problem)
{
    using Kind = guide::GuideProblem::Kind;
    const QString words = problem.words.join(u", "_s);
    switch (problem.kind) {
    case Kind::Unreadable: return ErrorText::tr("The file is not there, or cannot be read.");
    case Kind::NoFiles: return ErrorText::tr("There is no guide in this folder.");
    case Kind::TooLarge: return ErrorText::tr("It is far too large for a guide or an evaluation set.");
    case Kind::NotUtf8: return ErrorText::tr("A letter in it is not written as UTF-8. Save the file as UTF-8.");
    case Kind::NotJson:
        return ErrorText::tr(
            "The JSON is not right. Often a comma, a bracket or a quotation mark is missing or too many.");
    case Kind::TooDeep: return ErrorText::tr("Too many things are inside one another.");
    case Kind::TextTooLong: return ErrorText::tr("A text in it is too long.");
    case Kind::ObjectExpected: return ErrorText::tr("A part between { and } belongs there.");
    case Kind::TextExpected: return ErrorText::tr("A text between quotation marks belongs there.");
    case Kind::ListExpected:
        return problem.least > 0 ? ErrorText::tr("A list with at least %1 in it belongs there.").arg(problem.least)
                                 : ErrorText::tr("A list between [ and ] belongs there.");
    case Kind::NumberExpected: return ErrorText::tr("A whole number from %1 belongs there.").arg(problem.least);
    case Kind::IdExpected:
        return ErrorText::tr("A name of small letters, digits and underscores belongs there, such as my_guide.");
    case Kind::WordExpected: return ErrorText::tr("One of these words belongs there: %1.").arg(words);
    case Kind::UnknownKey: return ErrorText::tr("Nobody knows this name. These can stand there: %1.").arg(words);
    case Kind::TakenId: return ErrorText::tr("This id is in use already. Choose another one.");
    case Kind::SaidTwice: return ErrorText::tr("This stands in the list already. It can be there once.");
    case Kind::HelpSeekerMissing: return ErrorText::tr("The help_seeker is missing, who is always there.");
    case Kind::LeadNotAtTable:
        return ErrorText::tr("Who leads is one of the professionals in the list of roles, or is left out.");
    case Kind::UnknownEvaluationSet: return ErrorText::tr("There is no such set. There is: %1.").arg(words);
    case Kind::OptionsMissing: return ErrorText::tr("The options to choose from are missing.");
    case Kind::OptionsUnwanted: return ErrorText::tr("There is nothing to choose from in an item of this type.");
    case Kind::TypeChanged:
        return ErrorText::tr("This item was of another type before (%1). Give the new one an id of its own.")
            .arg(words);
    case Kind::RespondentChanged:
        return ErrorText::tr("An item here was asked of others before (%1). Give the new one an id of its own.")
            .arg(words);
    case Kind::ItemGone:
        return ErrorText::tr("Items of the earlier version are missing: %1. Keep them, with “retiredSince”.")
            .arg(words);
    case Kind::OptionGone:
        return ErrorText::tr("Options of the earlier version are missing: %1. Keep them, with “retiredSince”.")
            .arg(words);
    case Kind::OlderVersion:
        return ErrorText::tr("There is a later version of this set already. A change needs version %1 or later.")
            .arg(problem.least);
    }
    Q_UNREACHABLE();
    return {};
}

QString placeOf(const guide::GuideProblem& problem)
{
    if (problem.line > 0)
        return ErrorText::tr("See line %1.").arg(problem.line);
    return problem.place.isEmpty() ? QString() : ErrorText::tr("See %1.").arg(problem.place);
}

} // namespace

QString sentenceFor(storage::StorageError::Kind kind)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::Absent: return ErrorText::tr("There is no file at this place any more. Choose it again.");
    case Kind::AlreadyThere:
        return ErrorText::tr("There is a file with this name already. Choose another name; nothing was overwritten.");
    case Kind::NotAVault: return ErrorText::tr("This is not a file of Netwerkgesprek. Nothing was changed in it.");
    case Kind::WrongKey: return ErrorText::tr("This passphrase does not fit. Try again, or use the recovery key.");
    case Kind::KeyFileMissing:
        return ErrorText::tr("The key file that belongs beside this file is gone. Open it with the recovery key.");
    case Kind::KeyFileDamaged:
        return ErrorText::tr("The key file beside this file is damaged. Open it with the recovery key.");
    case Kind::NewerSchema:
        return ErrorText::tr(
            "This file was made by a newer version of Netwerkgesprek. Install that version to open it.");
    case Kind::Busy: return ErrorText::tr("This file is open in another window or program. Close it there first.");
    case Kind::ReadOnly:
        return ErrorText::tr("Nothing can be written at this place. Choose a folder in which you may save.");
    case Kind::DiskFull: return ErrorText::tr("The disk is full. Make room; what is on the screen stays here.");
    case Kind::Damaged: return ErrorText::tr("This file is damaged. Nothing was changed in it; take your last backup.");
    case Kind::EvaluationFile:
        return ErrorText::tr("This is an evaluation file: there is no conversation in it. Choose the file of your "
                             "practice.");
    case Kind::NotAnEvaluationFile:
        return ErrorText::tr("This is not an evaluation file. Choose one that a practice has published.");
    case Kind::OtherThreshold:
        return ErrorText::tr("These evaluation files were made with different thresholds. Nothing was put together.");
    case Kind::OtherEvaluationSet:
        return ErrorText::tr("These evaluation files answer different questions. Nothing was put together.");
    case Kind::PracticeTwice:
        return ErrorText::tr("Two of these evaluation files are of the same practice. Choose the newest one.");
    case Kind::Other: return ErrorText::tr("Reading or writing the file does not work. Try again in a moment.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const privacy::ExportRefused& refused)
{
    using Kind = privacy::ExportRefused::Kind;
    switch (refused.kind()) {
    case Kind::ThresholdTooLow: return ErrorText::tr("The threshold can be raised, not lowered. Nothing was written.");
    case Kind::TooFewSessions:
        return ErrorText::tr("There are too few closed conversations to tell anything about them without telling "
                             "who they are. Nothing was written.");
    case Kind::NothingLeft:
        return ErrorText::tr("These conversations differ too much: with these wishes nothing is left to tell. "
                             "Nothing was written.");
    case Kind::Leak:
        return ErrorText::tr("Something from a conversation stood in what was to be written. Nothing was written.");
    case Kind::LeakInName:
        return ErrorText::tr("“%1” in the name of the file is also a name in a conversation. Choose another name for "
                             "the file. Nothing was written.")
            .arg(refused.leak());
    case Kind::TooNearEarlier:
        return ErrorText::tr("Whoever lays this beside the file of %1 could set a few conversations apart. Choose only "
                             "the new conversations, wait until there are more, or say under “Earlier files” that no "
                             "copy of that file is left. Nothing was written.")
            .arg(QLocale().toString(QDate::fromString(refused.leak(), Qt::ISODate), u"d MMMM yyyy"_s));
    case Kind::NoReason:
        return ErrorText::tr("With sentences in it there has to be a reason why it goes out. Nothing was written.");
    case Kind::NoApprovedSentence:
        return ErrorText::tr("No sentence was read and approved that may still be shared. Nothing was written.");
    case Kind::UnknownWord:
        return ErrorText::tr("A word that is not one of the fixed ones stood in what was to be written. "
                             "Nothing was written.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const guide::GuideError& error)
{
    const QString refused = ErrorText::tr("The file %1 cannot be used.").arg(QFileInfo(error.file()).fileName());
    return QStringList{refused, placeOf(error.problem()), reasonOf(error.problem())}.join(u' ').simplified();
}

QString sentenceFor(const exchange::ImportError& error)
{
    const QString nothing = ErrorText::tr("Nothing was imported.");
    return QStringList{reasonOf(error), placeOf(error.place()), nothing}.join(u' ').simplified();
}

} // namespace widgets
