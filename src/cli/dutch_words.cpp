#include "cli/dutch_words.h"

#include "cli/failure.h"
#include "cli/sentences.h"
#include "spelling/dutch_words.h"

namespace cli {

privacy::IsWord dutchWords()
{
    const privacy::IsWord words = spelling::dutchWords();
    if (!words)
        throw Failure(ExitCode::FileProblem, sentences::noDictionary());
    return words;
}

} // namespace cli
