#include "privacy/approved_text.h"
#include "support/catch_qt.h"
#include "support/dutch_speller.h"

#include <QCryptographicHash>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using privacy::ApprovedText;
using privacy::Detector;
using privacy::Outdated;
using privacy::Recognisable;
using privacy::Review;

namespace {

const QString text = u"Daar was Fatima met Roos.\nHet was goed."_s;
const privacy::ReadBy readBy{
    .reader = domain::Role::PohGgz, .secondReader = domain::Role::PeerWorker, .on = QDate(2026, 11, 23)};

Detector detectorWith(const QList<privacy::KnownName>& names)
{
    return Detector(names, [](const QString& word) { return test::dutchSpeller().isCorrect(word); });
}

const Detector& detector()
{
    static const Detector made = detectorWith({{.name = u"Fatima"_s, .placeholder = u"HULPVRAGER"_s}});
    return made;
}

Review readReview()
{
    Review review(text, detector());
    for (qsizetype passage = 0; passage < review.passages().size(); ++passage)
        review.replace(passage);
    for (qsizetype paragraph = 0; paragraph < review.paragraphs().size(); ++paragraph)
        review.confirmRead(paragraph);
    review.answer(Recognisable::No);
    return review;
}

storage::KeptReview keptReview()
{
    return privacy::approve(readReview(), readBy).value().kept();
}

std::optional<Outdated> whyOutdated(const storage::KeptReview& kept, const QString& now = text,
                                    const Detector& finder = detector())
{
    const auto outcome = privacy::stillApproved(kept, now, finder);
    const Outdated* outdated = std::get_if<Outdated>(&outcome);
    return outdated ? std::optional(*outdated) : std::nullopt;
}

} // namespace

TEST_CASE("What is read to the end is approved, with who read it and the hash of exactly what goes out")
{
    const auto approved = privacy::approve(readReview(), readBy);

    REQUIRE(approved);
    CHECK(approved->text() == u"Daar was [HULPVRAGER] met [PERSOON-1].\nHet was goed."_s);
    CHECK(approved->hash()
          == QString::fromLatin1(
              QCryptographicHash::hash(approved->text().toUtf8(), QCryptographicHash::Sha256).toHex()));
    CHECK(approved->detectorVersion() == Detector::version);
    CHECK(approved->readBy() == readBy);
}

TEST_CASE("Nothing is approved while one thing is left to do")
{
    Review unread = readReview();
    unread.takeBackRead(1);
    CHECK_FALSE(privacy::approve(unread, readBy));

    Review recognisable(text, detector());
    recognisable = readReview();
    recognisable.mark(0, 1, privacy::Tag::Other);
    recognisable.confirmRead(0);
    CHECK_FALSE(privacy::approve(recognisable, readBy)); // the question was not answered again
    recognisable.answer(Recognisable::Yes);
    CHECK_FALSE(privacy::approve(recognisable, readBy));

    Review undecided(u"Daar kwam Roos."_s, detector());
    undecided.confirmRead(0);
    undecided.answer(Recognisable::No);
    REQUIRE(undecided.stillToDo().undecided == 1);
    CHECK_FALSE(privacy::approve(undecided, readBy));
}

TEST_CASE("An approval that was kept holds while nothing changed")
{
    const auto outcome = privacy::stillApproved(keptReview(), text, detector());

    REQUIRE(std::holds_alternative<ApprovedText>(outcome));
    CHECK(std::get<ApprovedText>(outcome) == privacy::approve(readReview(), readBy).value());
}

TEST_CASE("An approval of a text that was changed since is none")
{
    CHECK(whyOutdated(keptReview(), text + u' ') == Outdated::TextChanged);
    CHECK(whyOutdated(keptReview(), u""_s) == Outdated::TextChanged);
}

TEST_CASE("An approval whose output is not what was approved is none")
{
    storage::KeptReview kept = keptReview();
    kept.output = text;
    CHECK(whyOutdated(kept) == Outdated::OutputChanged);
    kept.output.clear();
    CHECK(whyOutdated(kept) == Outdated::OutputChanged);
}

TEST_CASE("An approval with another detector is none")
{
    storage::KeptReview kept = keptReview();
    kept.detectorVersion = Detector::version - 1;
    CHECK(whyOutdated(kept) == Outdated::OtherDetector);
    kept.detectorVersion = Detector::version + 1;
    CHECK(whyOutdated(kept) == Outdated::OtherDetector);
}

TEST_CASE("An approval is none once something else is found, because a name became known or the dictionary is another")
{
    const Detector withRoos =
        detectorWith({{.name = u"Fatima"_s, .placeholder = u"HULPVRAGER"_s}, {.name = u"Roos"_s, .placeholder = {}}});
    CHECK(whyOutdated(keptReview(), text, withRoos) == Outdated::OtherFound);
    const Detector withoutWords({{.name = u"Fatima"_s, .placeholder = {}}}, [](const QString&) { return false; });
    CHECK(whyOutdated(keptReview(), text, withoutWords) == Outdated::OtherFound);

    const Detector otherPlaceholder = detectorWith({{.name = u"Fatima"_s, .placeholder = u"NAASTE-2"_s}});
    CHECK_FALSE(whyOutdated(keptReview(), text, otherPlaceholder));
}
