#include "cli/commands.h"
#include "cli/dutch_words.h"
#include "cli/evaluation_files.h"
#include "cli/guide_sentences.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "cli/sentences.h"
#include "documents/evaluation_report.h"
#include "evaluation/crossed_section.h"
#include "exchange/export_summaries.h"
#include "exchange/report_files.h"
#include "exchange/report_workbook.h"
#include "exchange/table_files.h"
#include "guide/library.h"
#include "privacy/anonymise.h"
#include "privacy/export_refused.h"
#include "privacy/minimised_export.h"
#include "privacy/reviewed_sentences.h"
#include "spelling/dutch_words.h"
#include "storage/summary_export_store.h"
#include "vault/publish.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestThreshold = 1000;

// A month as 2023-02, or the month of a day as 2023-02-28: evaluation knows no days.
std::optional<int> month(const Call& call, const QString& option)
{
    const std::optional<QString> given = call.option(option);
    if (!given)
        return std::nullopt;
    const QString day = given->size() == 7 ? *given + u"-01"_s : *given;
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        throw Failure(ExitCode::WrongCall, sentences::noDate(option, *given));
    return evaluation::monthOf(date.year(), date.month());
}

evaluation::Filter period(const Call& call)
{
    evaluation::Filter filter{
        .experiments = {}, .firstMonth = month(call, u"from"_s), .lastMonth = month(call, u"to"_s)};
    if (filter.firstMonth && filter.lastMonth && *filter.lastMonth < *filter.firstMonth)
        throw Failure(ExitCode::WrongCall, sentences::periodTurnedAround());
    return filter;
}

// Experiments of the same name are looked at together.
QList<qint64> chosenExperiments(const Call& call, const evaluation::Facts& facts)
{
    const std::optional<QString> name = call.option(u"experiment"_s);
    QList<qint64> chosen;
    for (const evaluation::ExperimentFacts& experiment : facts.experiments) {
        if (name && experiment.name.compare(*name, Qt::CaseInsensitive) == 0)
            chosen.append(experiment.number);
    }
    if (name && chosen.isEmpty())
        throw Failure(ExitCode::WrongCall, sentences::noSuchExperiment(*name));
    return chosen;
}

// With the sets that lie beside the file, those that cannot be used being told.
guide::Library libraryBeside(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    guide::Library library = guide::withOwnSets(guide::readLibrary(), guide::ownSetsIn(folder));
    for (const guide::GuideError& error : std::as_const(library.refused))
        complain(sentences::guideRefused(error));
    return library;
}

// All that any set asks; the one that is named, or the first one, says what should have been asked.
guide::EvaluationSet evaluationSet(const Call& call)
{
    guide::Library library = libraryBeside(call.vault());
    const std::optional<QString> file = call.option(u"set"_s);
    if (!file)
        return library.allAsked(library.evaluationSets.first().id);
    library.ownSetFiles.clear(); // it may be one of them
    return guide::together(guide::readOwnSet(*file, library), library.evaluationSets);
}

// What a vault or an evaluation file has to say.
struct Said
{
    evaluation::Facts facts;
    evaluation::Filter filter;
    QList<evaluation::Sentence> sentences; // of a vault alone
};

Said saidByVault(const Call& call, vault::DataKey key, evaluation::Filter filter)
{
    auto vault = vault::Vault::open(call.vault(), std::move(key));
    const guide::EvaluationSet set =
        evaluation::withThemes(evaluationSet(call), evaluation::readThemes(vault.database()));
    const evaluation::Facts facts = evaluation::readFacts(vault.database(), set);
    filter.experiments = chosenExperiments(call, facts);
    const QList<evaluation::Sentence> sentences = privacy::withReviewed(
        evaluation::readSentences(vault.database(), facts, filter), vault.database(), facts, spelling::dutchWords());
    vault.close();
    return {facts, filter, sentences};
}

Said saidByFiles(const Call& call, const vault::DataKey& key, evaluation::Filter filter)
{
    const evaluation::Facts facts = joinedFacts(call, key, evaluationSet(call));
    filter.experiments = chosenExperiments(call, facts);
    return {facts, filter, {}};
}

Said said(const Call& call, const evaluation::Filter& filter)
{
    vault::DataKey key = unlock(call);
    const bool isVault = call.values(u"join"_s).isEmpty() && !vault::isEvaluationFile(call.vault(), key);
    return isVault ? saidByVault(call, std::move(key), filter) : saidByFiles(call, key, filter);
}

QByteArray written(const evaluation::ReportOutline& outline, const guide::EvaluationSet& set, const QString& format)
{
    if (format == u"json"_s)
        return exchange::reportJson(outline);
    if (format == u"csv"_s)
        return exchange::reportCsv(outline);
    if (format == u"csv-plain"_s)
        return exchange::reportPlainCsv(outline);
    if (format == u"xlsx"_s)
        return exchange::reportWorkbook(outline, set);
    if (format == u"pdf"_s)
        return documents::evaluationReport(outline);
    return exchange::reportText(outline);
}

exchange::SummaryFormat summaryFormat(const Call& call)
{
    using exchange::SummaryFormat;
    const QString code = call.option(u"format"_s, u"xlsx"_s);
    for (const SummaryFormat format :
         {SummaryFormat::ExcelTable, SummaryFormat::PlainTable, SummaryFormat::Json, SummaryFormat::Pdf}) {
        if (exchange::codeOf(format) == code)
            return format;
    }
    return SummaryFormat::Workbook;
}

// The attributes that an option names, with commas between them.
void addWishes(const Call& call, const QString& option, privacy::Wish wish, privacy::Wishes& wishes)
{
    QStringList known{u"period"_s};
    for (const privacy::Ladder& ladder : privacy::fixedLadders())
        known.append(ladder.attribute);
    for (const QString& attribute : call.option(option, {}).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(attribute))
            throw Failure(ExitCode::WrongCall, sentences::unknownAttribute(attribute, known));
        wishes.insert(attribute, wish);
    }
}

privacy::Wishes wishes(const Call& call)
{
    privacy::Wishes wishes;
    addWishes(call, u"keep"_s, privacy::Wish::Keep, wishes);
    addWishes(call, u"without"_s, privacy::Wish::LeaveOut, wishes);
    return wishes;
}

// With the sentences that were approved where they are asked for.
exchange::SummaryBook bookOf(const Call& call, storage::Database& vault, const evaluation::Facts& facts,
                             const evaluation::Filter& filter, const privacy::AnonymisedExport& summaries)
{
    const QDate today = QDate::currentDate();
    if (!call.has(u"with-sentences"_s))
        return {summaries, today};
    const auto sentences = privacy::approvedSentences(vault, facts, filter, dutchWords());
    return {privacy::minimise(summaries, sentences, call.option(u"reason"_s, {})), today};
}

QByteArray makePdf(const evaluation::ReportOutline& outline)
{
    return documents::evaluationReport(outline);
}

} // namespace

ExitCode evaluate(const Call& call)
{
    const evaluation::Filter filter = period(call);
    const QString format = call.option(u"format"_s, u"text"_s);

    const bool isForFile = format == u"pdf"_s || format == u"xlsx"_s;
    if (isForFile && !call.option(u"out"_s))
        throw Failure(ExitCode::WrongCall, sentences::valueMissing(u"--out"_s));

    const Said all = said(call, filter);
    evaluation::ReportOutline outline =
        evaluation::outlineForPaper(all.facts, all.filter, all.sentences, QDate::currentDate(), {});
    if (const auto crossing = evaluation::usualCrossing(all.facts.set)) {
        evaluation::addCrossed(
            outline, evaluation::crossedSection(all.facts, all.filter, *crossing, evaluation::smallestGroup, {}));
    }
    answer(call, written(outline, all.facts.set, format));
    return ExitCode::Done;
}

ExitCode exportSummaries(const Call& call)
{
    requireNotTheVault(call);
    if (call.has(u"rounded"_s) && !call.option(u"tables"_s))
        throw Failure(ExitCode::WrongCall, sentences::onlyWith(u"--rounded"_s, u"--tables"_s));
    const exchange::SummaryFormat format = summaryFormat(call);
    privacy::Options options{.k =
                                 static_cast<int>(call.number(u"k"_s, privacy::smallestThreshold, 1, largestThreshold)),
                             .wishes = wishes(call)};

    auto vault = openVault(call);
    const evaluation::Facts facts = evaluation::readFacts(vault.database(), evaluationSet(call));
    const evaluation::Filter filter{.experiments = chosenExperiments(call, facts), .firstMonth = {}, .lastMonth = {}};
    const privacy::Candidates candidates = privacy::candidatesOf(facts, filter);
    try {
        if (const auto crossed = call.option(u"tables"_s)) {
            const privacy::TableOptions ofTables{.k = options.k,
                                                 .counts = call.has(u"rounded"_s) ? privacy::Counts::RoundedToFives
                                                                                  : privacy::Counts::Exact};
            const auto account = exchange::exportTables(vault.database(), candidates, *crossed, ofTables,
                                                        QDate::currentDate(), call.option(u"out"_s, {}));
            print(sentences::exportedTables(account));
            vault.close();
            return ExitCode::Done;
        }
        const auto earlier = storage::SummaryExportStore(vault.database()).all();
        const privacy::AnonymisedExport summaries = privacy::anonymise(candidates, options, earlier);
        const exchange::SummaryBook book = bookOf(call, vault.database(), facts, filter, summaries);
        exchange::exportSummaries(vault.database(), book, format, makePdf, call.option(u"out"_s, {}));
        print(sentences::exported(book.shortLabel(), book.summaries().account()));
    } catch (const privacy::ExportRefused& refusal) {
        throw Failure(ExitCode::Found, sentences::refused(refusal, std::max(options.k, candidates.k)));
    }
    vault.close();
    return ExitCode::Done;
}

ExitCode publish(const Call& call)
{
    const guide::EvaluationSet set = evaluationSet(call);
    const vault::PublicationTerms terms{
        .on = QDate::currentDate(),
        .evaluationSet = set.id,
        .setVersion = set.version,
        .k = static_cast<int>(
            call.number(u"k"_s, privacy::smallestThreshold, privacy::smallestThreshold, largestThreshold))};
    requireNotTheVault(call);

    auto vault = openVault(call);
    auto file = openForPublishing(call);
    const QString path = call.option(u"out"_s, {});
    const vault::Published published = withEvaluationFile(path, [&] {
        const vault::Published counts = vault::publish(vault.database(), file, terms);
        file.close();
        return counts;
    });
    vault.close();
    print(sentences::published(published, path));
    return ExitCode::Done;
}

} // namespace cli
