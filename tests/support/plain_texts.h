#pragma once

#include "guide/guide.h"

namespace test {

// Everything of a guide that is said in plain language.
inline QStringList plainTexts(const guide::Guide& guide)
{
    QStringList texts{guide.reflection.plainText};
    for (const guide::QuestionText& question : guide.questions) {
        texts.append(question.plainTitle);
        for (const auto& wording : {question.turn, question.reminder}) {
            if (wording)
                texts.append(wording->plainText);
        }
    }
    for (const guide::Prompt& prompt : guide.prompts)
        texts.append(prompt.plainText);
    for (const guide::SituationHelper& helper : guide.situations) {
        for (const guide::Prompt& prompt : helper.prompts)
            texts.append(prompt.plainText);
    }
    return texts;
}

} // namespace test
