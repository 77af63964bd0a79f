#include "cli/commands.h"
#include "cli/dutch_words.h"
#include "cli/output.h"
#include "cli/score_command.h"
#include "cli/score_sentences.h"
#include "cli/sentences.h"
#include "privacy/detector.h"
#include "privacy/placeholders.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

// The keys stand in the order in which they are put there.
using Object = nlohmann::ordered_json;

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

// Answers lines one after the other. What was looked up for one is kept for the next that knows the same names.
class Answering
{
public:
    explicit Answering(privacy::IsWord isWord) : m_isWord(std::move(isWord)), m_detector({}, m_isWord) {}

    QByteArray answerTo(const std::string& line, qint64 number)
    {
        try {
            const Object asked = Object::parse(line);
            const QString text = QString::fromStdString(asked.at("text").get<std::string>());
            know(knownIn(asked));
            const Object answer{{"id", asked.value("id", Object())}, {"spans", marksOf(m_detector, text)}};
            return QByteArray::fromStdString(answer.dump()) + '\n';
        } catch (const Object::exception&) {
            throw Failure(ExitCode::FileProblem, sentences::noTextInLine(number));
        }
    }

    QString replacedIn(const std::string& line) const
    {
        const QString text = QString::fromStdString(line);
        return privacy::withPlaceholders(text, m_detector.marksIn(text)) + u'\n';
    }

private:
    void know(const QList<privacy::KnownName>& names)
    {
        if (names == m_known)
            return;
        m_known = names;
        m_detector = privacy::Detector(names, m_isWord);
    }

    privacy::IsWord m_isWord;
    QList<privacy::KnownName> m_known;
    privacy::Detector m_detector;
};

// The words of the call that ask for what the rest of it does not give.
void checkOptions(const Call& call)
{
    const QString format = call.option(u"format"_s, u"text"_s);
    const bool scores = call.has(u"score"_s);
    if (call.has(u"show"_s) && !scores)
        throw Failure(ExitCode::WrongCall, sentences::onlyWithScore(u"--show"_s));
    if (format == u"json"_s && !scores)
        throw Failure(ExitCode::WrongCall, sentences::onlyWithScore(u"--format json"_s));
    if (format == u"jsonl"_s && scores)
        throw Failure(ExitCode::WrongCall, sentences::valueNotAllowed(u"format"_s, format, {u"text"_s, u"json"_s}));
}

} // namespace

ExitCode deidentify(const Call& call)
{
    checkOptions(call);
    const privacy::IsWord isWord = dutchWords();
    if (call.has(u"score"_s))
        return scoreDetector(call, isWord);
    const bool isByLine = call.option(u"format"_s, u"text"_s) == u"jsonl"_s;
    Answering answering(isWord);
    std::string line;
    for (qint64 number = 1; std::getline(std::cin, line); ++number) {
        if (!isByLine)
            print(answering.replacedIn(line));
        else if (!line.empty())
            print(answering.answerTo(line, number));
    }
    return ExitCode::Done;
}

} // namespace cli
