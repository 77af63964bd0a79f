#pragma once

#include <QString>

#include <functional>

namespace spelling {

// Whether a word stands in the Dutch dictionary of this computer; none where there is no dictionary. It is read beside
// the caller, and whoever asks before that is done waits for it. May be asked on any thread, and remembers its answers.
std::function<bool(const QString& word)> dutchWords();

} // namespace spelling
