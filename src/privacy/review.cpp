#include "privacy/review.h"

#include "privacy/placeholders.h"

#include <QCryptographicHash>

#include <algorithm>

namespace privacy {

namespace {

using namespace Qt::StringLiterals;

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

bool touches(const Stretch& one, const Stretch& other)
{
    return one.start < other.end && other.start < one.end;
}

Stretch stretchOf(const Passage& passage)
{
    return {passage.mark.start, passage.mark.start + passage.mark.length};
}

Stretch withoutSpace(QStringView text, Stretch stretch)
{
    while (stretch.start < stretch.end && text[stretch.start].isSpace())
        ++stretch.start;
    while (stretch.start < stretch.end && text[stretch.end - 1].isSpace())
        --stretch.end;
    return stretch;
}

bool endsParagraph(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::ParagraphSeparator
        || character == QChar::LineSeparator;
}

QList<Paragraph> paragraphsOf(QStringView text)
{
    QList<Paragraph> paragraphs;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !endsParagraph(text[end]))
            ++end;
        if (!text.sliced(start, end - start).trimmed().isEmpty())
            paragraphs.append({.start = start, .length = end - start});
        start = end + 1;
    }
    return paragraphs;
}

// Placeholders are left out: they may have other numbers each time.
QString hashOf(const QList<Mark>& marks)
{
    QByteArray all;
    for (const Mark& mark : marks) {
        const QString level = mark.level == MarkLevel::Red ? u"red"_s : u"amber"_s;
        all += u"%1 %2 %3 %4\n"_s.arg(mark.start).arg(mark.length).arg(codeOf(mark.tag), level).toUtf8();
    }
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

} // namespace

Review::Review(QString text, const Detector& detector) : m_text(std::move(text)), m_paragraphs(paragraphsOf(m_text))
{
    const QList<Mark> marks = detector.marksIn(m_text);
    for (const Mark& mark : marks)
        m_found.append({.mark = mark, .decision = mark.level == MarkLevel::Red ? Decision::Replace : Decision::Open});
    m_foundHash = hashOf(marks);
    m_passages = m_found;
}

StillToDo Review::stillToDo() const
{
    return {.undecided = static_cast<int>(std::ranges::count(m_passages, Decision::Open, &Passage::decision)),
            .unread = static_cast<int>(std::ranges::count(m_paragraphs, false, &Paragraph::isRead)),
            .recognisable = m_recognisable};
}

QStringList Review::placeholders() const
{
    QStringList words = placeholdersFor(m_text, replacedMarks());
    for (qsizetype place = 0; place < m_passages.size(); ++place) {
        if (m_passages[place].decision == Decision::Keep)
            words.insert(place, QString());
    }
    return words;
}

QString Review::output() const
{
    return withPlaceholders(m_text, replacedMarks());
}

void Review::replace(qsizetype passage)
{
    decide(passage, Decision::Replace);
}

void Review::keep(qsizetype passage)
{
    decide(passage, Decision::Keep);
}

void Review::decide(qsizetype passage, Decision decision)
{
    const Passage decided = m_passages[passage];
    if (decided.decision == decision)
        return;
    const auto isThis = [&](const Passage& each) { return each.mark.start == decided.mark.start; };
    if (decided.isByHand) // it was replaced, so it is to be kept
        m_byHand.removeIf(isThis);
    else
        std::ranges::find_if(m_found, isThis)->decision = decision;
    changed(decided.mark);
}

void Review::mark(qsizetype start, qsizetype length, Tag tag)
{
    Stretch marked{start, std::min(start + length, m_text.size())};
    for (const Token& token : tokensIn(m_text)) {
        if (touches(marked, {token.start, token.end()}))
            marked = {std::min(marked.start, token.start), std::max(marked.end, token.end())};
    }
    for (const Passage& passage : std::as_const(m_passages)) {
        if (const Stretch other = stretchOf(passage); touches(marked, other))
            marked = {std::min(marked.start, other.start), std::max(marked.end, other.end)};
    }
    marked = withoutSpace(m_text, marked);
    if (marked.start >= marked.end)
        return;
    m_byHand.removeIf([&](const Passage& each) { return touches(marked, stretchOf(each)); });
    const Passage made{.mark = {.start = marked.start,
                                .length = marked.end - marked.start,
                                .tag = tag,
                                .level = MarkLevel::Red,
                                .placeholder = {}},
                       .decision = Decision::Replace,
                       .isByHand = true};
    m_byHand.append(made);
    changed(made.mark);
}

void Review::confirmRead(qsizetype paragraph)
{
    m_paragraphs[paragraph].isRead = true;
}

void Review::takeBackRead(qsizetype paragraph)
{
    m_paragraphs[paragraph].isRead = false;
}

void Review::answer(Recognisable answer)
{
    if (m_recognisable == Recognisable::Yes)
        return;
    m_recognisable = answer;
    m_replacedAtYes = answer == Recognisable::Yes ? replacedLetters() : QBitArray();
}

void Review::changed(const Mark& where)
{
    m_passages = m_byHand;
    for (const Passage& found : std::as_const(m_found)) {
        if (std::ranges::none_of(std::as_const(m_byHand),
                                 [&](const Passage& each) { return touches(stretchOf(found), stretchOf(each)); }))
            m_passages.append(found);
    }
    std::ranges::sort(m_passages, {}, [](const Passage& passage) { return passage.mark.start; });

    for (Paragraph& paragraph : m_paragraphs) {
        if (touches({where.start, where.start + where.length}, {paragraph.start, paragraph.start + paragraph.length}))
            paragraph.isRead = false;
    }
    const bool isNoLongerYes = (replacedLetters() & ~m_replacedAtYes).count(true) > 0;
    if (m_recognisable == Recognisable::No || isNoLongerYes) {
        m_recognisable = Recognisable::NotAnswered;
        m_replacedAtYes.clear();
    }
}

QList<Mark> Review::replacedMarks() const
{
    QList<Mark> marks;
    for (const Passage& passage : m_passages) {
        if (passage.decision != Decision::Keep)
            marks.append(passage.mark);
    }
    return marks;
}

// Those that somebody or the detector was sure of.
QBitArray Review::replacedLetters() const
{
    QBitArray letters(m_text.size());
    for (const Passage& passage : m_passages) {
        if (passage.decision == Decision::Replace)
            letters.fill(true, passage.mark.start, passage.mark.start + passage.mark.length);
    }
    return letters;
}

} // namespace privacy
