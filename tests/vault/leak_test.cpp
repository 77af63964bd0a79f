#include "editing/autosave.h"
#include "editing/session_editor.h"
#include "support/catch_qt.h"
#include "support/leak_search.h"
#include "support/private_temp.h"
#include "support/test_vault.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QStringList typed{u"kerkorgel"_s, u"Anna-Marieke"_s, u"scheepswerf"_s, u"Zoë van ’t Hof"_s, u"moestuin"_s};

// Types a conversation letter by letter, each letter saved, and takes some of it back.
void holdConversation(vault::Vault& vault)
{
    storage::SessionStore sessions(vault.database());
    editing::SessionEditor editor(domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s));
    editing::Autosave autosave(editor, sessions, [] { return QDateTime::currentDateTimeUtc(); });
    const auto note = domain::NoteId::create();
    editor.addNote({.id = note, .question = domain::Question::WhatHappened});
    for (qsizetype length = 1; length <= typed[0].size(); ++length) {
        editor.setNoteText(note, typed[0].first(length));
        autosave.flush();
    }
    editor.addParticipant(domain::Role::PohGgz, typed[1]);
    const auto node = editor.addNode(domain::NodeKind::Place, typed[2], {40, 40}, {});
    editor.setRelationLabel(editor.connectNodes(editor.session().nodes[0].id, node), typed[3]);
    auto agreement = domain::Agreement{.id = editor.addAgreement({}), .what = typed[4], .owners = {typed[1]}};
    editor.changeAgreement(agreement);
    autosave.flush();
    editor.removeFromDrawing({node}, {});
    autosave.flush();
    sessions.setOpen(editor.session().id);
    REQUIRE(sessions.load(editor.session().id) == editor.session());
}

} // namespace

TEST_CASE("No word that was typed stands in the vault, beside it or in the temporary folder")
{
    const QTemporaryDir folder;
    const test::PrivateTemp temp;
    const QStringList folders{folder.path(), temp.path()};
    {
        auto vault = test::createVault(folder.filePath(u"a.netwerk"_s));
        holdConversation(vault);
        REQUIRE(QFile::exists(folder.filePath(u"a.netwerk-wal"_s)));
        CHECK(test::leaksIn(folders, typed) == QStringList()); // as a killed program leaves them
        vault.backUpTo(folder.filePath(u"copy.netwerk"_s));
        vault.close();
    }
    CHECK(test::leaksIn(folders, typed) == QStringList());
}

TEST_CASE("The search for leaks finds a word in every encoding, in files and in their names")
{
    const QTemporaryDir folder;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QFile file(folder.filePath(u".hidden"_s));
        REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("\x01" + test::encoded(u"bij Zoë van ’t Hof thuis"_s, encoding));
        file.close();
        CHECK(test::leaksIn({folder.path()}, typed).size() == 1);
    }
    REQUIRE(QFile::remove(folder.filePath(u".hidden"_s)));
    QFile named(folder.filePath(u"kerkorgel.txt"_s));
    REQUIRE(named.open(QFile::WriteOnly));
    CHECK(test::leaksIn({folder.path()}, typed).size() == 1);
}
