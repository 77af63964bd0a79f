#include "widgets/evaluation/evaluation_files_text.h"

#include "widgets/error_text.h"

#include <QCoreApplication>

namespace widgets {

namespace {

struct EvaluationFilesText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::EvaluationFilesText)
};

} // namespace

QString sentenceForEvaluationFile(const QString& name, storage::StorageError::Kind kind)
{
    using Kind = storage::StorageError::Kind;
    switch (kind) {
    case Kind::Absent: return EvaluationFilesText::tr("%1 is not at its place any more. Choose it again.").arg(name);
    case Kind::NotAVault:
        return EvaluationFilesText::tr("%1 is not a file of Netwerkgesprek. Nothing was changed in it.").arg(name);
    case Kind::NotAnEvaluationFile:
        return EvaluationFilesText::tr(
                   "%1 is not an evaluation file but a file with conversations. Choose one that was published.")
            .arg(name);
    case Kind::WrongKey: return EvaluationFilesText::tr("The passphrase of %1 does not fit. Type it again.").arg(name);
    case Kind::KeyFileMissing:
        return EvaluationFilesText::tr("The key file %1.key.json is not beside %1. Ask the practice for both files.")
            .arg(name);
    case Kind::KeyFileDamaged:
        return EvaluationFilesText::tr("The key file beside %1 is damaged. Ask the practice to send both files again.")
            .arg(name);
    case Kind::NewerSchema:
        return EvaluationFilesText::tr(
                   "%1 was made by a newer version of Netwerkgesprek. Install that version to open it.")
            .arg(name);
    case Kind::Busy:
        return EvaluationFilesText::tr("%1 is open in another window or program. Close it there first.").arg(name);
    case Kind::Damaged:
        return EvaluationFilesText::tr("%1 is damaged. Nothing was changed in it; ask the practice to send it again.")
            .arg(name);
    case Kind::OtherThreshold:
        return EvaluationFilesText::tr(
                   "%1 was published with another threshold than the others. Nothing was put together.")
            .arg(name);
    case Kind::OtherEvaluationSet:
        return EvaluationFilesText::tr("%1 answers other questions than those asked here. Nothing was put together.")
            .arg(name);
    case Kind::PracticeTwice:
        return EvaluationFilesText::tr("%1 is of a practice of which another file is in the list. Keep the newest one.")
            .arg(name);
    case Kind::AlreadyThere:
    case Kind::EvaluationFile:
    case Kind::ReadOnly:
    case Kind::DiskFull:
    case Kind::Other: break;
    }
    return sentenceFor(kind);
}

} // namespace widgets
