#include "cli/score_command.h"

#include "cli/output.h"
#include "cli/score_sentences.h"
#include "privacy/placeholders.h"

#include <QFile>

#include <nlohmann/json.hpp>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Object = nlohmann::ordered_json;
using privacy::Counted;
using privacy::DetectorScore;

QList<privacy::MarkedSentence> sentencesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(ExitCode::FileProblem, sentences::markedFileUnreadable(path));
    try {
        QList<privacy::MarkedSentence> marked = privacy::markedSentencesIn(file.readAll());
        if (marked.isEmpty())
            throw Failure(ExitCode::FileProblem, sentences::nothingMarkedIn(path));
        return marked;
    } catch (const privacy::MalformedLine& malformed) {
        throw Failure(ExitCode::FileProblem, sentences::malformed(malformed, path));
    }
}

Object objectOf(const Counted& counted)
{
    return {{"found", counted.found},
            {"all", counted.all},
            {"recall", counted.all == 0 ? Object() : Object(counted.part())}};
}

QByteArray jsonOf(const DetectorScore& score, bool showsWords)
{
    Object tags = Object::object();
    for (const auto& [tag, counted] : score.byTag)
        tags[privacy::codeOf(tag).toStdString()] = objectOf(counted);
    Object missed = Object::array();
    for (const privacy::MissedSpan& span : score.missed) {
        missed.push_back({{"line", span.line}, {"tag", privacy::codeOf(span.tag).toStdString()}});
        if (showsWords)
            missed.back()["text"] = span.text.toStdString();
    }
    const Object all{{"sentences", score.sentences},
                     {"spans", objectOf(score.spans)},
                     {"tags", tags},
                     {"known", objectOf(score.known)},
                     {"decoys", {{"hit", score.decoys.found}, {"all", score.decoys.all}}},
                     {"plain",
                      {{"words", score.plainWords},
                       {"marks", score.plainMarks},
                       {"per_100_words", score.plainMarksPerHundredWords()}}},
                     {"missed", missed}};
    return QByteArray::fromStdString(all.dump(2)) + '\n';
}

QStringList rowOf(const QString& what, const Counted& counted)
{
    return {what, QString::number(counted.found), QString::number(counted.all), sentences::share(counted)};
}

QString textOf(const DetectorScore& score, bool showsWords)
{
    QList<QStringList> rows{sentences::scoreHeading(), rowOf(sentences::allSpans(), score.spans)};
    for (const auto& [tag, counted] : score.byTag)
        rows.append(rowOf(u"  "_s + sentences::word(tag), counted));
    rows.append(rowOf(sentences::knownNames(), score.known));
    rows.append(rowOf(sentences::decoysHit(), score.decoys));
    QString text = table(rows) + u'\n' + sentences::plainMarks(score);
    if (!score.missed.isEmpty())
        text += u'\n' + sentences::missedHeading();
    for (const privacy::MissedSpan& span : score.missed)
        text += sentences::missed(span, showsWords ? span.text : QString());
    return text;
}

} // namespace

ExitCode scoreDetector(const Call& call, const privacy::IsWord& isWord)
{
    const DetectorScore score = privacy::scoreOn(sentencesOf(*call.option(u"score"_s)), isWord);
    const bool showsWords = call.has(u"show"_s);
    if (call.option(u"format"_s, u"text"_s) == u"json"_s)
        print(jsonOf(score, showsWords));
    else
        print(textOf(score, showsWords));
    return ExitCode::Done;
}

} // namespace cli
