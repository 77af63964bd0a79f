#include "cli/program.h"
#include "vault/evaluation_file.h"

using namespace Qt::StringLiterals;
using test::isSentence;

namespace {

// Two practices with sessions of their own and the files that they published, made once by the program itself.
struct Region : test::Workplace
{
    Region()
    {
        test::writeFile(path(u"zin"_s), filePassphrase.toUtf8() + '\n');
        for (const QString& name : {u"ermelo"_s, u"putten"_s}) {
            const QString seed = name == u"ermelo"_s ? u"1"_s : u"2"_s;
            made = made && run({u"demo"_s, name, u"--sessions"_s, u"30"_s, u"--seed"_s, seed}).exitCode == 0;
            made = made && published(name, name + u".evaluatie"_s).exitCode == 0;
        }
    }

    test::Answer published(const QString& vault, const QString& file, const QStringList& more = {}) const
    {
        return run(QStringList{u"publish"_s, vault, u"--out"_s, file, u"--file-passphrase-file"_s, path(u"zin"_s)}
                   + more);
    }

    test::Answer evaluated(const QStringList& words) const
    {
        return run(QStringList{u"evaluate"_s} + words, path(u"zin"_s));
    }

    QStringList files() const { return QDir(path({})).entryList(QDir::Files | QDir::Hidden); }

    static inline const QString filePassphrase = u"vier heel andere woorden"_s;
    bool made = true;
};

const Region& region()
{
    static const Region region;
    REQUIRE(region.made);
    return region;
}

} // namespace

TEST_CASE("What a practice publishes is evaluated with the passphrase of the file and not that of the vault")
{
    const test::Answer again = region().published(u"ermelo"_s, u"ermelo.evaluatie"_s);
    CHECK(again.exitCode == 0);
    CHECK(again.complaint.isEmpty());
    CHECK(again.text.contains(u"gesprekken staan nu in het evaluatiebestand “ermelo.evaluatie”"_s));

    const test::Answer evaluated = region().evaluated({u"ermelo.evaluatie"_s});
    CHECK(evaluated.exitCode == 0);
    CHECK(evaluated.complaint.isEmpty());
    CHECK(evaluated.text.size() > 1000);

    const test::Answer wrong = region().run({u"evaluate"_s, u"ermelo.evaluatie"_s});
    CHECK(wrong.exitCode == 3);
    CHECK(isSentence(wrong.complaint));
    CHECK(wrong.complaint.contains(u"past niet op"_s));
}

TEST_CASE("Evaluation files are counted together, in every order with the same answer")
{
    const test::Answer one = region().evaluated({u"ermelo.evaluatie"_s});
    const test::Answer both = region().evaluated({u"ermelo.evaluatie"_s, u"--join"_s, u"putten.evaluatie"_s,
                                                  u"--file-passphrase-file"_s, region().path(u"zin"_s)});
    const test::Answer turned = region().evaluated({u"putten.evaluatie"_s, u"--join"_s, u"ermelo.evaluatie"_s,
                                                    u"--file-passphrase-file"_s, region().path(u"zin"_s)});

    CHECK(both.exitCode == 0);
    CHECK(both.complaint.isEmpty());
    CHECK(both.bytes == turned.bytes);
    CHECK(both.bytes != one.bytes);
}

TEST_CASE("What cannot be published or joined is refused in one sentence, and no file is made or changed")
{
    const QStringList before = region().files();
    const QByteArray file = test::readFile(region().path(u"ermelo.evaluatie"_s));
    const QString zin = region().path(u"zin"_s);
    const QString own = region().path(u"wachtzin"_s);
    struct Refusal
    {
        test::Answer answer;
        int exitCode;
        QString says;
    };
    const QList<Refusal> refusals{
        {region().published(u"ermelo.evaluatie"_s, u"x"_s), 3, u"past niet"_s},
        {region().run({u"publish"_s, u"ermelo.evaluatie"_s, u"--out"_s, u"x"_s}, zin), 3, u"is een evaluatiebestand"_s},
        {region().run({u"list"_s, u"ermelo.evaluatie"_s, u"sessions"_s}, zin), 3, u"is een evaluatiebestand"_s},
        {region().published(u"ermelo"_s, u"ermelo"_s), 2, u"is de kluis zelf"_s},
        {region().run({u"publish"_s, u"ermelo"_s, u"--out"_s, u"putten"_s, u"--file-passphrase-file"_s, own}), 3,
         u"“putten” is geen evaluatiebestand"_s},
        {region().published(u"ermelo"_s, u"nergens/x"_s), 3, u"geen map"_s},
        {region().published(u"ermelo"_s, u"x"_s, {u"--k"_s, u"4"_s}), 2, u"--k"_s},
        {region().evaluated({u"ermelo.evaluatie"_s, u"--join"_s, u"ermelo.evaluatie"_s}), 3, u"dezelfde praktijk"_s},
        {region().evaluated({u"ermelo.evaluatie"_s, u"--join"_s, u"weg"_s}), 3, u"geen evaluatiebestand “weg”"_s},
        {region().evaluated({u"ermelo.evaluatie"_s, u"--join"_s, u"putten"_s, u"--file-passphrase-file"_s, own}), 3,
         u"“putten” is geen evaluatiebestand"_s},
        {region().run(
             {u"evaluate"_s, u"putten"_s, u"--join"_s, u"ermelo.evaluatie"_s, u"--file-passphrase-file"_s, zin}),
         3, u"“putten” is geen evaluatiebestand"_s},
        {region().evaluated({u"ermelo.evaluatie"_s, u"--join"_s, u"putten.evaluatie"_s, u"--file-passphrase-file"_s,
                             zin, u"--file-passphrase-file"_s, zin}),
         2, u"--file-passphrase-file"_s},
    };
    for (const Refusal& refusal : refusals) {
        INFO(refusal.says.toStdString() << ": " << refusal.answer.complaint.toStdString());
        CHECK(refusal.answer.exitCode == refusal.exitCode);
        CHECK(refusal.answer.text.isEmpty());
        CHECK(isSentence(refusal.answer.complaint));
        CHECK(refusal.answer.complaint.contains(refusal.says));
    }
    CHECK(region().files() == before);
    CHECK(test::readFile(region().path(u"ermelo.evaluatie"_s)) == file);
}

TEST_CASE("Files that were published with different k are not counted together")
{
    REQUIRE(region().published(u"putten"_s, u"hoog.evaluatie"_s, {u"--k"_s, u"10"_s}).exitCode == 0);

    const test::Answer answer = region().evaluated({u"ermelo.evaluatie"_s, u"--join"_s, u"hoog.evaluatie"_s,
                                                    u"--file-passphrase-file"_s, region().path(u"zin"_s)});

    CHECK(answer.exitCode == 3);
    CHECK(isSentence(answer.complaint));
    CHECK(answer.complaint.contains(u"een andere k"_s));
    CHECK(answer.text.isEmpty());
}
