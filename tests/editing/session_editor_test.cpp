#include "editing/session_editor.h"
#include "support/catch_qt.h"
#include "support/example_session.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

domain::Session emptySession()
{
    return domain::startSession(QDateTime::fromString(u"2025-01-31T09:30:00Z"_s, Qt::ISODate), u"hog"_s);
}

} // namespace

TEST_CASE("Undoing every edit restores the session, redoing them repeats it")
{
    editing::SessionEditor editor(emptySession());
    const domain::Session before = editor.session();
    const auto me = before.helpSeeker().id;

    const auto sister = editor.addNode(domain::NodeKind::Person, u"zus"_s, {10, 20}, domain::Question::WhatHappened);
    const auto work = editor.addRelatedNode(sister, domain::NodeKind::Theme, {90, 20}, {});
    editor.setNodeLabel(work, u"werk"_s);
    editor.setInfluence({sister, work}, -1);
    const auto relation = editor.connectNodes(me, sister);
    editor.setQuality({relation}, domain::RelationQuality::Strained);
    editor.reverseRelation(relation);
    editor.moveNodes({{sister, {30, 40}}});
    const auto poh = editor.addParticipant(domain::Role::PohGgz, u"Kim"_s);
    const auto note = domain::NoteId::create();
    editor.addNote({.id = note, .question = domain::Question::WhereTo, .voice = poh, .text = u"z"_s});
    editor.setNoteText(note, u"zingen"_s);
    const auto agreement = editor.addAgreement(domain::NeedSource::Self);
    editor.changeAgreement({.id = agreement, .what = u"bellen"_s, .who = u"zus"_s, .due = {}, .source = {}});
    editor.setAnswer({.key = {.item = u"heard"_s, .respondent = {}}, .options = {u"yes"_s}});
    editor.removeParticipant(poh);
    editor.removeFromDrawing({sister}, {});
    editor.close(before.startedAt);
    const domain::Session after = editor.session();
    CHECK(after.relations.isEmpty());
    CHECK_FALSE(after.notes[0].voice);

    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    CHECK(editor.session() == before);

    while (editor.undoStack().canRedo())
        editor.undoStack().redo();
    CHECK(editor.session() == after);
}

TEST_CASE("Typing in one note is one undo step until the focus leaves it")
{
    editing::SessionEditor editor(test::exampleSession());
    const auto first = editor.session().notes[0].id;
    editor.setNoteText(first, u"C"_s);
    editor.setNoteText(first, u"Ca"_s);
    CHECK(editor.undoStack().count() == 1);

    editor.endMerging();
    editor.setNoteText(first, u"Cal"_s);
    CHECK(editor.undoStack().count() == 2);

    editor.setNoteText(editor.session().notes[1].id, u"N"_s);
    CHECK(editor.undoStack().count() == 3);
}

TEST_CASE("Beginning a note and typing on is one undo step")
{
    editing::SessionEditor editor(emptySession());
    const auto note = domain::NoteId::create();
    editor.addNote({.id = note, .question = domain::Question::WhereTo, .text = u"z"_s});
    editor.setNoteText(note, u"zingen"_s);
    REQUIRE(editor.undoStack().count() == 1);

    editor.undoStack().undo();
    CHECK(editor.session().notes.isEmpty());
}

TEST_CASE("An edit that changes nothing leaves no undo step and announces nothing")
{
    editing::SessionEditor editor(test::exampleSession());
    QSignalSpy changed(&editor, &editing::SessionEditor::changed);

    editor.setNoteText(editor.session().notes[0].id, editor.session().notes[0].text);
    editor.setQuality({}, domain::RelationQuality::Wished);

    CHECK(editor.undoStack().count() == 0);
    CHECK(changed.isEmpty());
}

TEST_CASE("Drawing a relation a second time finds the first one")
{
    editing::SessionEditor editor(test::exampleSession());
    const domain::Relation first = editor.session().relations[0];

    CHECK(editor.connectNodes(first.to, first.from) == first.id);
    CHECK(editor.session().relations.size() == 1);
}

TEST_CASE("The help-seeker stays in the middle of the drawing")
{
    editing::SessionEditor editor(test::exampleSession());
    const auto me = editor.session().helpSeeker().id;

    editor.removeFromDrawing({me}, {});
    editor.setNodeKind(me, domain::NodeKind::Theme);
    editor.setInfluence({me}, 2);

    CHECK(editor.undoStack().count() == 0);
}
