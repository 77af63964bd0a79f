#include "cli/commands.h"
#include "cli/output.h"
#include "cli/sentences.h"
#include "privacy/placeholders.h"
#include "spelling/speller.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

// The keys stand in the order in which they are put there.
using Object = nlohmann::ordered_json;

std::shared_ptr<const spelling::Speller> dutchSpeller()
{
    const auto found = spelling::findDictionary(u"nl_NL"_s, spelling::dictionaryFolders());
    std::shared_ptr<const spelling::Speller> speller = found ? spelling::Speller::load(*found) : nullptr;
    if (!speller)
        throw Failure(ExitCode::FileProblem, sentences::noDictionary());
    return speller;
}

qint64 codePoints(QStringView text)
{
    return text.toUcs4().size();
}

Object marksOf(const privacy::Detector& detector, const QString& text)
{
    Object spans = Object::array();
    for (const privacy::Mark& mark : detector.marksIn(text)) {
        spans.push_back({{"start", codePoints(QStringView(text).first(mark.start))},
                         {"end", codePoints(QStringView(text).first(mark.start + mark.length))},
                         {"tag", privacy::codeOf(mark.tag).toStdString()},
                         {"level", mark.level == privacy::MarkLevel::Red ? "red" : "amber"}});
    }
    return spans;
}

QList<privacy::KnownName> knownIn(const Object& asked)
{
    QList<privacy::KnownName> names;
    for (const Object& name : asked.value("known", Object::array()))
        names.append({.name = QString::fromStdString(name.get<std::string>()), .placeholder = {}});
    return names;
}

QByteArray answerTo(const std::string& line, qint64 number, const privacy::IsWord& isWord)
{
    try {
        const Object asked = Object::parse(line);
        const QString text = QString::fromStdString(asked.at("text").get<std::string>());
        const privacy::Detector detector(knownIn(asked), isWord);
        const Object answer{{"id", asked.value("id", Object())}, {"spans", marksOf(detector, text)}};
        return QByteArray::fromStdString(answer.dump()) + '\n';
    } catch (const Object::exception&) {
        throw Failure(ExitCode::FileProblem, sentences::noTextInLine(number));
    }
}

} // namespace

ExitCode deidentify(const Call& call)
{
    const auto speller = dutchSpeller();
    const privacy::IsWord isWord = [speller](const QString& word) { return speller->isCorrect(word); };
    const bool isByLine = call.option(u"format"_s, u"text"_s) == u"jsonl"_s;
    const privacy::Detector detector({}, isWord);
    std::string line;
    for (qint64 number = 1; std::getline(std::cin, line); ++number) {
        if (!isByLine) {
            const QString text = QString::fromStdString(line);
            print(privacy::withPlaceholders(text, detector.marksIn(text)) + u'\n');
        } else if (!line.empty()) {
            print(answerTo(line, number, isWord));
        }
    }
    return ExitCode::Done;
}

} // namespace cli
