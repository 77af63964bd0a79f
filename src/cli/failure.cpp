#include "cli/failure.h"

namespace cli {

ExitCode exitCodeFor(storage::StorageError::Kind kind)
{
    using Kind = storage::StorageError::Kind;
    const bool isAboutFiles = kind == Kind::AlreadyThere || kind == Kind::ReadOnly || kind == Kind::DiskFull;
    return isAboutFiles ? ExitCode::FileProblem : ExitCode::NotOpened;
}

} // namespace cli
