#pragma once

#include <QString>

namespace vault {

// Throws StorageError when what is at this place is plainly no vault, without needing its key: Kind::Absent,
// NotAVault for another kind of file, Damaged for a vault cut short, ReadOnly.
void requireVault(const QString& path);

} // namespace vault
