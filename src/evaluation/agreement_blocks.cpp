#include "evaluation/agreement_blocks.h"

#include "evaluation/outline_blocks.h"

#include <algorithm>

namespace evaluation {

namespace {

OutlineBlock inAll(const guide::Item& item, const Agreement& agreement, qsizetype sentences, const ReportWords& words)
{
    const OutlineBlocks blocks({}, words);
    const auto line = [&](const QString& code, const QString& label, int count) {
        return OutlineLine{.code = code, .label = label, .figures = {blocks.figure(count, agreement.sentences)}};
    };
    return {.code = item.id + u"_agreement"_s,
            .title = words.agreement.arg(item.text),
            .notes = {words.agreementNote.arg(sentences).arg(agreement.sentences)},
            .lines = {line(u"same"_s, words.sameThemes, agreement.same),
                      line(u"partly"_s, words.partlySameThemes, agreement.partly),
                      line(u"different"_s, words.noSameTheme, agreement.different)}};
}

OutlineBlock perTheme(const guide::Item& item, const Agreement& agreement, const ReportWords& words)
{
    const OutlineBlocks blocks({}, words);
    OutlineBlock block{.code = item.id + u"_agreement_themes"_s,
                       .title = words.agreementPerTheme.arg(item.text),
                       .columns = {words.byBoth, words.onlyFirst, words.onlySecond}};
    for (const ThemeAgreement& theme : agreement.themes) {
        const auto option = std::ranges::find(item.options, theme.theme, &guide::Option::id);
        block.lines.append(
            {.code = theme.theme,
             .label = option->text,
             .figures = {blocks.figure(theme.both), blocks.figure(theme.onlyFirst), blocks.figure(theme.onlySecond)}});
    }
    return block;
}

} // namespace

QList<OutlineBlock> agreementBlocks(const guide::Item& item, const QList<Sentence>& sentences, const ReportWords& words)
{
    qsizetype ofItem = 0;
    QList<GivenByBoth> given;
    for (const Sentence& sentence : sentences) {
        if (sentence.item != item.id)
            continue;
        ++ofItem;
        if (sentence.given)
            given.append(*sentence.given);
    }
    if (given.isEmpty())
        return {};
    const Agreement agreement = agreementOf(given, item);
    QList<OutlineBlock> blocks{inAll(item, agreement, ofItem, words)};
    if (!agreement.themes.isEmpty())
        blocks.append(perTheme(item, agreement, words));
    return blocks;
}

} // namespace evaluation
