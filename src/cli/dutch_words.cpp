#include "cli/dutch_words.h"

#include "cli/failure.h"
#include "cli/sentences.h"
#include "spelling/speller.h"

namespace cli {

using namespace Qt::StringLiterals;

privacy::IsWord dutchWords()
{
    const auto found = spelling::findDictionary(u"nl_NL"_s, spelling::dictionaryFolders());
    const std::shared_ptr<const spelling::Speller> speller = found ? spelling::Speller::load(*found) : nullptr;
    if (!speller)
        throw Failure(ExitCode::FileProblem, sentences::noDictionary());
    return [speller](const QString& word) { return speller->isCorrect(word); };
}

} // namespace cli
