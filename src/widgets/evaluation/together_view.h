#pragma once

#include "evaluation/sentences.h"

#include <QWidget>

class QBoxLayout;

namespace widgets {

class CodingDesk;

// How far two readers gave the same themes, and the sentences on which they did not, to look at together.
class TogetherView final : public QWidget
{
    Q_OBJECT

public:
    explicit TogetherView(const CodingDesk& desk, QWidget* parent = nullptr);

signals:
    void sentenceWanted(qsizetype sentence);

private:
    void addDiffering(QBoxLayout& layout, const QList<evaluation::Sentence>& sentences);
    void addSentence(QBoxLayout& layout, qsizetype sentence);

    const CodingDesk& m_desk;
};

// What a reader gave a sentence, in words.
QString givenInWords(const CodingDesk& desk, qsizetype sentence, domain::Reader reader);

} // namespace widgets
