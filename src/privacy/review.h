#pragma once

#include "privacy/detector.h"

#include <QBitArray>

namespace privacy {

enum class Decision { Open, Replace, Keep };

// A stretch of a text that may tell who somebody is: the detector found it, or a reader marked it.
struct Passage
{
    Mark mark;
    Decision decision = Decision::Open;
    bool isByHand = false;

    friend bool operator==(const Passage&, const Passage&) = default;
};

struct Paragraph
{
    qsizetype start = 0; // in UTF-16 units
    qsizetype length = 0;
    bool isRead = false;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

// The answer to: could somebody who knows the person see from this who it is?
enum class Recognisable { NotAnswered, No, Yes };

struct StillToDo
{
    int undecided = 0; // passages
    int unread = 0;    // paragraphs
    Recognisable recognisable = Recognisable::NotAnswered;

    bool isNothing() const { return undecided == 0 && unread == 0 && recognisable == Recognisable::No; }

    friend bool operator==(const StillToDo&, const StillToDo&) = default;
};

// The reading of one text before it may leave the vault. What the detector is sure of is replaced from the beginning;
// whatever is changed in a paragraph makes it unread, and the question has to be answered again. A plain value: a copy
// is what to go back to.
class Review
{
public:
    Review(QString text, const Detector& detector);

    const QString& text() const { return m_text; }
    const QString& foundHash() const { return m_foundHash; }      // of where the detector found what
    const QList<Passage>& passages() const { return m_passages; } // in their order; no two share a letter
    const QList<Paragraph>& paragraphs() const { return m_paragraphs; }
    Recognisable recognisable() const { return m_recognisable; }
    StillToDo stillToDo() const;

    QStringList placeholders() const; // for each passage what comes in its place, empty where it is kept
    QString output() const;           // what is not decided is replaced as well

    void replace(qsizetype passage);
    void keep(qsizetype passage); // of what was marked by hand comes back what was found there
    // The whole words of this stretch, with the passages that it touches.
    void mark(qsizetype start, qsizetype length, Tag tag);
    void confirmRead(qsizetype paragraph);
    void takeBackRead(qsizetype paragraph);
    // A yes stays until something is replaced that stood there when it was given.
    void answer(Recognisable answer);

    friend bool operator==(const Review&, const Review&) = default;

private:
    void decide(qsizetype passage, Decision decision);
    void changed(const Mark& where);
    QList<Mark> replacedMarks() const;
    QBitArray replacedLetters() const;

    QString m_text;
    QString m_foundHash;
    QList<Passage> m_found;
    QList<Passage> m_byHand;
    QList<Passage> m_passages; // both
    QList<Paragraph> m_paragraphs;
    Recognisable m_recognisable = Recognisable::NotAnswered;
    QBitArray m_replacedAtYes;
};

} // namespace privacy
