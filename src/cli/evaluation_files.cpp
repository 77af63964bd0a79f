#include "cli/evaluation_files.h"

#include "cli/passphrase_source.h"
#include "cli/sentences.h"
#include "evaluation/published.h"
#include "vault/locked_file.h"
#include "vault/vault.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<vault::EvaluationFile>;

// For each file of --join where its passphrase is; nothing where it is asked for.
QList<std::optional<QString>> passphraseFiles(const Call& call)
{
    const qsizetype files = call.values(u"join"_s).size();
    const QStringList given = call.values(filePassphraseOption);
    if (given.size() > 1 && given.size() != files)
        throw Failure(ExitCode::WrongCall, sentences::passphrasesDoNotMatchFiles());
    QList<std::optional<QString>> all(files);
    for (qsizetype place = 0; place < files && !given.isEmpty(); ++place)
        all[place] = given.size() == 1 ? given.first() : given[place];
    return all;
}

// Before a file is found to be in use, by this program itself.
void requireDifferent(const QStringList& files)
{
    QSet<QString> seen;
    for (const QString& file : files) {
        const QString place = QFileInfo(file).canonicalFilePath();
        if (!place.isEmpty() && seen.contains(place))
            throw failureAbout(file, storage::StorageError::Kind::PracticeTwice);
        seen.insert(place);
    }
}

vault::EvaluationFile openOther(const QString& path, const std::optional<QString>& passphraseFile)
{
    return withEvaluationFile(path, [&] {
        const vault::KeyFile keyFile = vault::requireOpenable(path); // before anything is asked
        return vault::EvaluationFile::open(path, keyFile.unwrap(passphraseOf(path, passphraseFile)));
    });
}

} // namespace

Failure failureAbout(const QString& evaluationFile, storage::StorageError::Kind kind)
{
    return {exitCodeFor(kind), sentences::evaluationFile(kind, evaluationFile)};
}

vault::EvaluationFile openForPublishing(const Call& call)
{
    const QString path = call.option(u"out"_s, {});
    const std::optional<QString> passphraseFile = call.option(filePassphraseOption);
    if (QFileInfo::exists(path))
        return openOther(path, passphraseFile);
    return withEvaluationFile(path, [&] {
        vault::requireNothingAt(path); // before anything is asked
        return vault::EvaluationFile::create(path, newPassphraseOf(path, passphraseFile));
    });
}

evaluation::Facts joinedFacts(const Call& call, const vault::DataKey& key, const guide::EvaluationSet& set)
{
    const QStringList others = call.values(u"join"_s);
    const QList<std::optional<QString>> passphrases = passphraseFiles(call);
    requireDifferent(QStringList{call.vault()} + others);
    Files files;
    files.push_back(withEvaluationFile(call.vault(), [&] { return vault::EvaluationFile::open(call.vault(), key); }));
    for (qsizetype place = 0; place < others.size(); ++place)
        files.push_back(openOther(others[place], passphrases[place]));

    QList<storage::Database*> databases;
    for (vault::EvaluationFile& file : files)
        databases.append(&file.database());
    return withEvaluationFile(call.vault(), [&] { return evaluation::readPublished(databases, set); });
}

} // namespace cli
