#include "widgets/evaluation/review_words.h"

#include "widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ReviewWords)
};

} // namespace

QString wordFor(privacy::Tag tag)
{
    switch (tag) {
    case privacy::Tag::Person: return ReviewWords::tr("a person");
    case privacy::Tag::Place: return ReviewWords::tr("a place");
    case privacy::Tag::Address: return ReviewWords::tr("an address");
    case privacy::Tag::Organisation: return ReviewWords::tr("an organisation");
    case privacy::Tag::Date: return ReviewWords::tr("a date");
    case privacy::Tag::Age: return ReviewWords::tr("an age");
    case privacy::Tag::Bsn: return ReviewWords::tr("a citizen service number");
    case privacy::Tag::Iban: return ReviewWords::tr("a bank account");
    case privacy::Tag::Phone: return ReviewWords::tr("a telephone number");
    case privacy::Tag::Email: return ReviewWords::tr("an e-mail address");
    case privacy::Tag::Url: return ReviewWords::tr("a website");
    case privacy::Tag::Postcode: return ReviewWords::tr("a postcode");
    case privacy::Tag::Plate: return ReviewWords::tr("a number plate");
    case privacy::Tag::Number: return ReviewWords::tr("a number");
    case privacy::Tag::Other: return ReviewWords::tr("something else");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(privacy::Outdated outdated)
{
    switch (outdated) {
    case privacy::Outdated::TextChanged:
        return ReviewWords::tr("This sentence was approved before, but it was changed since. Read it again.");
    case privacy::Outdated::OutputChanged:
        return ReviewWords::tr(
            "This sentence was approved before, but what was approved is no longer the same. Read it again.");
    case privacy::Outdated::OtherDetector:
        return ReviewWords::tr("This sentence was approved before, but the program now looks for personal data in "
                               "another way. Read it again.");
    case privacy::Outdated::OtherFound:
        return ReviewWords::tr(
            "This sentence was approved before, but the program now finds something else in it, such "
            "as a new name. Read it again.");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentenceFor(const privacy::ReadBy& readBy)
{
    const QString day = QLocale().toString(readBy.on, u"d-M-yyyy"_s);
    if (!readBy.secondReader)
        return ReviewWords::tr("Approved on %1. Read by: %2.").arg(day, wordFor(readBy.reader));
    return ReviewWords::tr("Approved on %1. Read by: %2, and by a second reader: %3.")
        .arg(day, wordFor(readBy.reader), wordFor(*readBy.secondReader));
}

QString sentenceFor(const privacy::StillToDo& left, std::optional<domain::Role> reader)
{
    QStringList parts;
    if (left.undecided > 0)
        parts.append(ReviewWords::tr("decide on %n doubtful piece(s)", nullptr, left.undecided));
    if (left.unread > 0)
        parts.append(ReviewWords::tr("read %n paragraph(s)", nullptr, left.unread));
    if (left.recognisable == privacy::Recognisable::NotAnswered)
        parts.append(ReviewWords::tr("answer the question"));
    if (left.recognisable == privacy::Recognisable::Yes)
        parts.append(ReviewWords::tr("replace more, so that nobody is recognised"));
    if (!reader)
        parts.append(ReviewWords::tr("say who read it"));
    return parts.isEmpty() ? QString() : ReviewWords::tr("Still to do: %1.").arg(parts.join(u", "_s));
}

} // namespace widgets
