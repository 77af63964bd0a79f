#include "spelling/dutch_words.h"

#include "spelling/speller.h"

#include <QHash>

#include <future>
#include <mutex>

using namespace Qt::StringLiterals;

namespace spelling {

namespace {

class DutchWords
{
public:
    explicit DutchWords(const Dictionary& dictionary)
        : m_reading(std::async(std::launch::async, [dictionary] { return Speller::load(dictionary); }))
    {
    }

    bool has(const QString& word)
    {
        const std::lock_guard lock(m_mutex);
        if (m_reading.valid())
            m_speller = m_reading.get();
        const auto found = m_seen.constFind(word);
        return found != m_seen.constEnd() ? *found : *m_seen.insert(word, m_speller && m_speller->isCorrect(word));
    }

private:
    std::mutex m_mutex;
    std::future<std::unique_ptr<Speller>> m_reading; // until the first question
    std::unique_ptr<Speller> m_speller;
    QHash<QString, bool> m_seen;
};

} // namespace

std::function<bool(const QString& word)> dutchWords()
{
    const std::optional<Dictionary> found = findDictionary(u"nl_NL"_s, dictionaryFolders());
    if (!found)
        return {};
    return [words = std::make_shared<DutchWords>(*found)](const QString& word) { return words->has(word); };
}

} // namespace spelling
