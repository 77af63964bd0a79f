#include "example/phrases.h"

#include "example/resource.h"

namespace example {

namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

ExperimentKind readKind(const json& source)
{
    ExperimentKind kind{.name = text(source.at("name")),
                        .setting = domain::fromCode<domain::Setting>(text(source.at("setting"))).value(),
                        .professionals = {},
                        .weight = source.at("weight").get<int>()};
    for (const QString& role : texts(source.at("professionals")))
        kind.professionals.append(domain::fromCode<domain::Role>(role).value());
    return kind;
}

QList<Sayings> readSayings(const json& source)
{
    QList<Sayings> sayings;
    for (const auto& question : domain::codesOf<domain::Question>) {
        const json& said = source.at(std::string(question.code.data()));
        sayings.append({.ofHelpSeeker = texts(said.at("help_seeker")),
                        .ofCloseOne = texts(said.at("close_one")),
                        .ofProfessional = texts(said.at("professional"))});
    }
    return sayings;
}

template <typename Enum>
QHash<Enum, QStringList> readByCode(const json& source)
{
    QHash<Enum, QStringList> result;
    for (const auto& [code, values] : source.items())
        result.insert(domain::fromCode<Enum>(QString::fromStdString(code)).value(), texts(values));
    return result;
}

QHash<QString, QStringList> readSentences(const json& source)
{
    if (source.is_array())
        return {{QString(), texts(source)}};
    QHash<QString, QStringList> result;
    for (const auto& [theme, sentences] : source.items())
        result.insert(QString::fromStdString(theme), texts(sentences));
    return result;
}

QHash<QString, int> readWeights(const json& source)
{
    QHash<QString, int> weights;
    for (const auto& [option, weight] : source.items())
        weights.insert(QString::fromStdString(option), weight.get<int>());
    return weights;
}

} // namespace

Phrases readPhrases()
{
    const json source = readResource(u":/example/synthetic.json"_s);
    Phrases phrases{.guide = text(source.at("guide")),
                    .experiments = {},
                    .places = texts(source.at("places")),
                    .names = texts(source.at("names")),
                    .sayings = readSayings(source.at("notes")),
                    .labels = readByCode<domain::NodeKind>(source.at("nodes")),
                    .relationLabels = texts(source.at("relationLabels")),
                    .agreements = readByCode<domain::NeedSource>(source.at("agreements")),
                    .sentences = {},
                    .weights = {},
                    .alone = texts(source.at("alone"))};
    for (const json& kind : source.at("experiments"))
        phrases.experiments.append(readKind(kind));
    for (const auto& [item, sentences] : source.at("answers").items())
        phrases.sentences.insert(QString::fromStdString(item), readSentences(sentences));
    for (const auto& [item, weights] : source.at("weights").items())
        phrases.weights.insert(QString::fromStdString(item), readWeights(weights));
    return phrases;
}

} // namespace example
