#include "widgets/error_text.h"

#include "guide/library.h"

#include <QCoreApplication>

namespace widgets {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ErrorText)
};

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
    case Kind::Other: return ErrorText::tr("Reading or writing the file does not work. Try again in a moment.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(privacy::ExportRefused::Kind kind)
{
    using Kind = privacy::ExportRefused::Kind;
    switch (kind) {
    case Kind::ThresholdTooLow: return ErrorText::tr("The threshold can be raised, not lowered. Nothing was written.");
    case Kind::TooFewSessions:
        return ErrorText::tr("There are too few closed conversations to tell anything about them without telling "
                             "who they are. Nothing was written.");
    case Kind::NothingLeft:
        return ErrorText::tr("These conversations differ too much: every attribute would have to be left out. "
                             "Nothing was written.");
    case Kind::Leak:
        return ErrorText::tr("Something from a conversation stood in what was to be written. Nothing was written.");
    case Kind::UnknownWord:
        return ErrorText::tr("A word that is not one of the fixed ones stood in what was to be written. "
                             "Nothing was written.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const guide::GuideError& error)
{
    return ErrorText::tr("The guide %1 cannot be used: at %2, %3 was expected.")
        .arg(error.file(), error.place(), error.expected());
}

} // namespace widgets
