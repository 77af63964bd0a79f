#include "guide/library.h"
#include "support/catch_qt.h"
#include "support/plain_texts.h"
#include "support/rather_not.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using domain::Question;
using domain::Role;
using nlohmann::json;

// What every guide that comes with the program has to have.

namespace {

constexpr qsizetype longestSentence = 12; // words, in plain language

const QList<guide::Guide>& shipped()
{
    static const guide::Library library = guide::readLibrary();
    return library.guides;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(uR"((?<=[.?!])\s+)"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

qsizetype wordsIn(const QString& sentence)
{
    return sentence.simplified().split(u' ').size();
}

void appendStrings(const json& value, QStringList& texts)
{
    if (value.is_string())
        texts.append(QString::fromStdString(value.get<std::string>()));
    for (const json& member : value.is_structured() ? value : json::array())
        appendStrings(member, texts);
}

QStringList withoutPunctuation(const QStringList& texts)
{
    static const QRegularExpression punctuation(uR"([^\w\s])"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList bare;
    for (QString text : texts)
        bare.append(text.remove(punctuation).simplified().toLower());
    return bare;
}

} // namespace

TEST_CASE("There is a guide for each of the kinds of conversation, with those who hold it")
{
    struct Kind
    {
        QString id;
        domain::Setting setting;
        QList<Role> professionals;
        std::optional<Role> lead;
    };
    using domain::Setting;
    const QList<Kind> kinds{
        {u"hog_huisartsenpraktijk"_s, Setting::GpPractice, {Role::PohGgz, Role::ClientSupporter}, Role::PohGgz},
        {u"netwerkgesprek_afschaling"_s, Setting::GgzStepDown, {Role::GgzProfessional, Role::WelfareWorker}, {}},
        {u"netwerkgesprek_gemeente"_s, Setting::Municipality, {Role::WmoConsultant, Role::PeerWorker}, {}},
        {u"netwerkgesprek_herstelacademie"_s,
         Setting::RecoveryAcademy,
         {Role::PeerWorker, Role::GgzProfessional},
         Role::PeerWorker},
        {u"netwerkgesprek_individueel"_s, Setting::GpPractice, {Role::PohGgz}, Role::PohGgz},
        {u"verkennend_gesprek"_s, Setting::Other, {Role::GgzProfessional, Role::ClientSupporter, Role::PeerWorker}, {}},
    };

    REQUIRE(shipped().size() == kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const guide::Guide& guide = shipped()[i];
        CAPTURE(guide.id);
        CHECK(guide.id == kinds[i].id);
        CHECK(guide.setting == kinds[i].setting);
        CHECK(guide.roles == QList{Role::HelpSeeker} + kinds[i].professionals);
        CHECK(guide.lead == kinds[i].lead);
    }
}

TEST_CASE("Every guide asks the four questions, turns at the third and fourth, and waits before the fourth")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        REQUIRE(guide.questions.size() == 4);
        CHECK(guide.text(Question::WhatHappened).title == u"Wat is er gebeurd?"_s);
        CHECK(guide.text(Question::SensitivitiesAndTalents).title == u"Wat zijn je gevoeligheden en je talenten?"_s);
        CHECK(guide.text(Question::WhereTo).title == u"Waar wil je naartoe?"_s);
        CHECK(guide.text(Question::WhatIsNeeded).title == u"Wat heb je daarbij nodig?"_s);
        for (const guide::QuestionText& question : guide.questions) {
            CHECK_FALSE(question.caption.isEmpty());
            CHECK(question.turn.has_value() == (question.question >= Question::WhereTo));
            CHECK(question.reminder.has_value() == (question.question == Question::WhatIsNeeded));
        }
        CHECK(guide.text(Question::WhatIsNeeded).reminder->text.contains(u"wat heb jij nodig?"));
        CHECK(guide.reflection.text.contains(u"hardop"));
    }
}

TEST_CASE("The phases of every guide come in their order and take 60 and 90 minutes")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        int of60 = 0;
        int of90 = 0;
        REQUIRE(guide.phases.size() == std::ssize(domain::codesOf<guide::PhaseKind>));
        for (std::size_t i = 0; i < domain::codesOf<guide::PhaseKind>.size(); ++i) {
            const guide::Phase& phase = guide.phases[static_cast<qsizetype>(i)];
            CHECK(phase.kind == domain::codesOf<guide::PhaseKind>[i].value);
            const bool isOutside =
                phase.kind == guide::PhaseKind::Preparation || phase.kind == guide::PhaseKind::Afterwards;
            CHECK(phase.minutes.has_value() != isOutside);
            of60 += phase.minutes ? phase.minutes->of60 : 0;
            of90 += phase.minutes ? phase.minutes->of90 : 0;
        }
        CHECK(of60 == 60);
        CHECK(of90 == 90);
    }
}

TEST_CASE("Every guide has something to ask on with at every question, in each word of the vision")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        for (const auto& question : domain::codesOf<Question>) {
            CAPTURE(QString(question.code));
            CHECK(std::ranges::count_if(guide.prompts,
                                        [&](const auto& prompt) { return prompt.question == question.value; })
                  >= 7);
        }
        for (const auto& word : domain::codesOf<guide::VisionWord>) {
            CAPTURE(QString(word.code));
            CHECK(std::ranges::count(guide.prompts, word.value, &guide::Prompt::visionWord) >= 1);
        }
        for (const guide::Prompt& prompt : guide.prompts) {
            CAPTURE(prompt.text);
            CHECK(std::ranges::count(guide.prompts, prompt.text, &guide::Prompt::text) == 1);
        }
    }
}

TEST_CASE("Guides for different tables do not ask the same")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        const auto isOnlyHere = [&](const guide::Prompt& prompt) {
            return std::ranges::none_of(shipped(), [&](const guide::Guide& other) {
                return other.id != guide.id
                    && std::ranges::find(other.prompts, prompt.text, &guide::Prompt::text) != other.prompts.end();
            });
        };
        if (guide.id != u"hog_huisartsenpraktijk"_s) // which the others were made after
            CHECK(std::ranges::count_if(guide.prompts, isOnlyHere) >= 3);
    }
}

TEST_CASE("Everybody who can sit at the table has a card that says what they go about, and what not")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        for (const Role role : guide.roles + QList{Role::CloseOne, Role::CompanionSupporter, Role::Interpreter}) {
            CAPTURE(QString(domain::codeOf(role)));
            CHECK(std::ranges::find(guide.roleCards, std::optional(role), &guide::RoleCard::role)
                  != guide.roleCards.end());
        }
        for (const guide::RoleCard& card : guide.roleCards) {
            CAPTURE(card.title);
            CHECK(card.about.startsWith(u"Ik ga over "));
            CHECK(card.notAbout.startsWith(u"Ik ga niet over "));
            for (const QString& sentence : sentencesOf(card.about) + sentencesOf(card.notAbout))
                CHECK(wordsIn(sentence) <= longestSentence);
        }
    }
}

TEST_CASE("Every guide helps in each situation that the look back asks about")
{
    const guide::Library library = guide::readLibrary();
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        for (const auto& situation : domain::codesOf<guide::Situation>) {
            CAPTURE(QString(situation.code));
            const auto helper =
                std::ranges::find(guide.situations, situation.value, &guide::SituationHelper::situation);
            REQUIRE(helper != guide.situations.end());
            CHECK(helper->prompts.size() >= 3);
            CHECK(std::ranges::all_of(helper->prompts, [](const auto& prompt) { return !prompt.question; }));
            const auto& options = library.evaluationSet(guide.evaluationSet).item(u"circumstances"_s)->options;
            CHECK(std::ranges::find(options, QString(situation.code), &guide::Option::id) != options.end());
        }
    }
}

TEST_CASE("Every guide says what to do with worries about safety, and whom to call")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        CHECK(guide.safety.title == u"Zorgen over veiligheid?"_s);
        CHECK(guide.safety.lines.first().contains(u"zelfmoord"));
        const auto reaches = [&](const QString& number) {
            return std::ranges::any_of(guide.safety.contacts,
                                       [&](const auto& contact) { return contact.reach.contains(number); });
        };
        CHECK(reaches(u"0800-0113"_s));
        CHECK(reaches(u"112"_s));
    }
}

TEST_CASE("A talk with one professional looks back with the same items, but for what two can be asked")
{
    const guide::Library library = guide::readLibrary();
    const guide::EvaluationSet& two = library.evaluationSet(u"hog"_s);
    const guide::EvaluationSet& one =
        library.evaluationSet(library.guide(u"netwerkgesprek_individueel"_s).evaluationSet);

    REQUIRE(one.id == u"hog_individueel"_s);
    QSet<QString> missing;
    for (const guide::Section& section : two.sections) {
        for (const guide::Item& item : section.items) {
            const guide::Item* same = one.item(item.id);
            if (!same) {
                missing.insert(item.id);
                continue;
            }
            CAPTURE(item.id);
            CHECK(same->type == item.type);
            for (const guide::Option& option : same->options)
                CHECK(std::ranges::find(item.options, option) != item.options.end());
        }
    }
    CHECK(missing == QSet<QString>{u"lead_role"_s, u"complemented"_s, u"other_domain"_s, u"joint_value"_s});
}

TEST_CASE("Everything that is asked can be asked in plain language")
{
    for (const guide::Guide& guide : shipped()) {
        CAPTURE(guide.id);
        CHECK_FALSE(withoutPunctuation(test::plainTexts(guide)).contains(QString()));
    }
}

TEST_CASE("Nothing that the program brings along speaks of labels, scales or reproach")
{
    const QRegularExpression words = test::ratherNot();
    qsizetype texts = 0;

    QDirIterator files(QStringLiteral(RESOURCES_DIR), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        CAPTURE(path);
        QStringList all;
        appendStrings(json::parse(contentOf(path).toStdString()), all);
        for (const QString& text : std::as_const(all)) {
            if (words.match(text).hasMatch())
                FAIL_CHECK(text.toStdString());
        }
        texts += all.size();
    }

    CHECK(texts > 2000);
}

TEST_CASE("The list of what is rather not said knows inflections, and leaves other words alone")
{
    const QRegularExpression words = test::ratherNot();

    for (const QString& said : {u"Waarom dan?"_s, u"angststoornissen"_s, u"een contra-indicatie"_s, u"De SCORES"_s,
                                u"gescoord"_s, u"een zelfbeoordeling op een schaal van 1 tot 10"_s, u"geïndiceerd"_s,
                                u"PHQ-9"_s, u"DSM-5"_s, u"risicoprofielen"_s, u"cliëntprofiel"_s, u"triage"_s}) {
        CAPTURE(said);
        CHECK(words.match(said).hasMatch());
    }
    for (const QString& left : {u"daarom"_s, u"cliëntondersteuner"_s, u"weegschaal"_s, u"een diagnose"_s}) {
        CAPTURE(left);
        CHECK_FALSE(words.match(left).hasMatch());
    }
}
