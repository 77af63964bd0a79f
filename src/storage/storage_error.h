#pragma once

#include <stdexcept>
#include <string>

namespace storage {

// The one exception of everything that keeps or reads a vault. The text is for developers; people see
// the sentence that widgets/error_text.cpp chooses by kind.
class StorageError : public std::runtime_error
{
public:
    enum class Kind {
        Absent,         // there is no file at this place
        AlreadyThere,   // a new vault would overwrite a file
        NotAVault,      // another kind of file
        WrongKey,       // passphrase or recovery key does not fit
        KeyFileMissing, // the side file with the wrapped key is gone: the recovery key still opens the vault
        KeyFileDamaged,
        NewerSchema, // written by a newer program
        Busy,        // another program has it open
        ReadOnly,    // file or folder may not be written
        DiskFull,
        Damaged,
        EvaluationFile,      // an evaluation file where a vault is asked for
        NotAnEvaluationFile, // and the other way round
        OtherThreshold,      // evaluation files, or practices in one, with different k
        OtherEvaluationSet,  // or with another evaluation set, or another version of it
        PracticeTwice,       // two evaluation files with the conversations of one practice
        Other,
    };

    StorageError(Kind kind, const std::string& detail) : std::runtime_error(detail), m_kind(kind) {}

    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace storage
