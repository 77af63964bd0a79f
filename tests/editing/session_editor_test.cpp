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

TEST_CASE("1, 2: Undoing every edit restores the session, redoing them repeats it")
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
    editor.changeAgreement({.id = agreement, .what = u"bellen"_s, .owners = {u"zus"_s}, .due = {}, .source = {}});
    editor.setAnswer({.key = {.item = u"heard"_s, .respondent = {}}, .options = {u"yes"_s}});
    editor.removeParticipant(poh);
    editor.removeFromDrawing({sister}, {});
    editor.close(before.startedAt, 8);
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
    CHECK(editor.network().relations.size() == 1);
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

TEST_CASE("Two states share what things are, and each has its own places and relations")
{
    using domain::Snapshot;
    editing::SessionEditor editor(emptySession());
    const auto me = editor.session().helpSeeker().id;
    const auto sister = editor.addNode(domain::NodeKind::Person, u"zus"_s, {200, 0}, {});
    const auto relation = editor.connectNodes(me, sister);
    editor.setQuality({relation}, domain::RelationQuality::Strained);
    const domain::Network now = editor.network();

    editor.begin(Snapshot::Desired);
    CHECK(editor.shown() == Snapshot::Desired);
    CHECK(editor.network() == now);
    editor.moveNodes({{sister, {90, 0}}});
    editor.setQuality({relation}, domain::RelationQuality::Supportive);
    const auto choir = editor.addNode(domain::NodeKind::Group, u"koor"_s, {0, 150}, {});
    editor.setNodeLabel(sister, u"mijn zus"_s);

    CHECK(editor.network().nodes.size() == 3);
    editor.show(Snapshot::Now);
    REQUIRE(editor.network().nodes.size() == 2);
    CHECK(editor.network().nodes[1].position == QPointF(200, 0));
    CHECK(editor.network().nodes[1].label == u"mijn zus"_s);
    CHECK(editor.network().relations[0].quality == domain::RelationQuality::Strained);
    CHECK(domain::find(editor.session().nodes, choir));
}

TEST_CASE("Undo shows the state that it changes, and a state that is undone is not shown")
{
    using domain::Snapshot;
    editing::SessionEditor editor(emptySession());
    const auto sister = editor.addNode(domain::NodeKind::Person, u"zus"_s, {200, 0}, {});
    editor.begin(Snapshot::Desired);
    editor.moveNodes({{sister, {90, 0}}});
    editor.show(Snapshot::Now);
    QSignalSpy drawn(&editor, &editing::SessionEditor::drawingChanged);

    editor.undoStack().undo();
    CHECK(editor.shown() == Snapshot::Desired);
    CHECK(editor.network().nodes[1].position == QPointF(200, 0));

    editor.undoStack().undo();
    CHECK(editor.shown() == Snapshot::Now);
    CHECK_FALSE(editor.hasBegun(Snapshot::Desired));

    editor.undoStack().redo();
    CHECK(editor.shown() == Snapshot::Desired);
}

TEST_CASE("The listeners hear what differs on the sheet when another state is shown")
{
    using domain::Snapshot;
    editing::SessionEditor editor(test::exampleSession());
    QSignalSpy changed(&editor, &editing::SessionEditor::changed);
    QSignalSpy drawn(&editor, &editing::SessionEditor::drawingChanged);

    editor.show(Snapshot::Desired);

    CHECK(changed.isEmpty()); // nothing to save
    REQUIRE(drawn.size() == 1);
    const auto changes = drawn[0][0].value<domain::DrawingChanges>();
    CHECK(changes.nodes.added == QList{editor.session().nodes[3].id});
    CHECK(changes.relations.changed == QList{editor.session().relations[0].id});
}

TEST_CASE("The beginning is kept as it was, whatever is drawn later")
{
    using domain::Snapshot;
    editing::SessionEditor editor(emptySession());
    const auto sister = editor.addNode(domain::NodeKind::Person, u"zus"_s, {200, 0}, {});
    editor.keepBeginning();
    CHECK(editor.shown() == Snapshot::Now);
    const domain::Network begin = editor.network();

    editor.moveNodes({{sister, {90, 0}}});
    editor.removeFromDrawing({sister}, {});
    CHECK(domain::networkOf(editor.session(), Snapshot::Begin) == begin);

    editor.keepBeginning();
    CHECK(editor.session().nodes.size() == 1); // nothing draws her any more
}

TEST_CASE("A node goes from one state or from all")
{
    using domain::Snapshot;
    editing::SessionEditor editor(test::exampleSession());
    const domain::Session before = editor.session();
    const auto sister = before.nodes[1].id;
    editor.show(Snapshot::Desired);

    editor.removeFromDrawing({sister}, {});
    CHECK_FALSE(domain::find(editor.network().nodes, sister));
    CHECK(domain::find(domain::networkOf(editor.session(), Snapshot::Now).nodes, sister));

    editor.removeEverywhere({sister, before.nodes[0].id});
    CHECK_FALSE(domain::find(editor.session().nodes, sister));
    CHECK(editor.session().helpSeeker().id == before.nodes[0].id);

    editor.undoStack().undo();
    editor.undoStack().undo();
    CHECK(editor.session() == before);
}

TEST_CASE("A relation that another state has is the same one here")
{
    using domain::Snapshot;
    editing::SessionEditor editor(test::exampleSession());
    const domain::Relation relation = editor.session().relations[0];
    editor.show(Snapshot::Desired);
    editor.removeFromDrawing({}, {relation.id});
    REQUIRE(editor.network().relations.isEmpty());

    CHECK(editor.connectNodes(relation.to, relation.from) == relation.id);
    CHECK(editor.network().relations.size() == 1);
}

TEST_CASE("Groups, rings and marks are each one step that can be undone")
{
    editing::SessionEditor editor(test::exampleSession());
    const domain::Session before = editor.session();
    const auto sister = before.nodes[1].id;
    const auto sleep = before.nodes[2].id;
    const QSet both{sister, sleep};

    const auto group = editor.addGroup({sleep});
    editor.setGroupName(group, u"nacht"_s);
    CHECK(editor.undoStack().count() == 1);
    editor.addToGroup(group, {sister});
    CHECK(editor.network().groups.last().members == QList{sister, sleep});
    editor.removeFromGroup(group, both);
    CHECK_FALSE(domain::find(editor.session().groups, group));
    editor.removeGroup(before.groups[0].id);
    CHECK(editor.network().groups.isEmpty());
    CHECK(editor.session().groups.size() == 1); // the desired state still has it

    editor.addSupport(both, domain::Support::Practical);
    editor.removeSupport({sister}, domain::Support::Company);
    editor.markDeceased({sleep});
    editor.unmarkDeceased({sister});
    CHECK(editor.session().nodes[1].supports == QSet{domain::Support::Practical, domain::Support::Emotional});
    CHECK(editor.session().nodes[2].deceased);
    CHECK_FALSE(editor.session().nodes[1].deceased);

    editor.moveOutwards(both);
    CHECK(editor.network().nodes[1].ring == 2);
    editor.moveInwards({sister});
    editor.moveInwards({sister}); // there is no ring within the first
    CHECK(editor.network().nodes[1].ring == 1);
    CHECK(editor.network().nodes[2].ring == 2);
    editor.setSheet(domain::Sheet::Empty);
    CHECK_FALSE(editor.network().nodes[1].ring);
    editor.giveUp(domain::Snapshot::Desired);
    CHECK(editor.session().nodes.size() == 3);

    CHECK(editor.undoStack().count() == 12);
    while (editor.undoStack().canUndo())
        editor.undoStack().undo();
    CHECK(editor.session() == before);
}

TEST_CASE("Untangling moves what the program placed in the shown state, and is one step")
{
    using domain::PlacedBy;
    editing::SessionEditor editor(emptySession());
    const auto sister = editor.addNode(domain::NodeKind::Person, u"zus"_s, {200, 0}, {});
    const auto work = editor.addNode(domain::NodeKind::Theme, u"werk"_s, {-400, 0}, {}, PlacedBy::Program);
    editor.begin(domain::Snapshot::Desired);
    const domain::Session before = editor.session();

    editor.untangle({{sister, {90, 90}}, {work, {-120, 0}}, {before.helpSeeker().id, {5, 5}}});

    CHECK(domain::find(editor.network().nodes, sister)->position == QPointF(200, 0));
    CHECK(domain::find(editor.network().nodes, work)->position == QPointF(-120, 0));
    CHECK(domain::find(editor.network().nodes, work)->placedBy == PlacedBy::Program);
    CHECK(editor.session().states.value(domain::Snapshot::Now) == before.states.value(domain::Snapshot::Now));
    editor.undoStack().undo();
    CHECK(editor.session() == before);
}

TEST_CASE("Whatever a hand does to a place makes it one that was chosen by hand")
{
    using domain::PlacedBy;
    editing::SessionEditor editor(emptySession());
    editor.setSheet(domain::Sheet::Rings);
    const auto work = editor.addNode(domain::NodeKind::Theme, u"werk"_s, {-100, 0}, {}, PlacedBy::Program);
    const auto placedBy = [&] { return domain::find(editor.network().nodes, work)->placedBy; };
    CHECK(placedBy() == PlacedBy::Program);

    SECTION("a drag")
    {
        editor.moveNodes({{work, {-150, 0}}});
        CHECK(placedBy() == PlacedBy::Hand);
    }
    SECTION("an arrow key")
    {
        editor.nudgeNodes({work}, {8, 0});
        CHECK(placedBy() == PlacedBy::Hand);
    }
    SECTION("another ring")
    {
        editor.moveOutwards({work});
        CHECK(placedBy() == PlacedBy::Hand);
    }
    SECTION("keeping it there, and letting it go again")
    {
        editor.keepInPlace({work});
        CHECK(placedBy() == PlacedBy::Hand);
        editor.letGo({work, editor.session().helpSeeker().id});
        CHECK(placedBy() == PlacedBy::Program);
        CHECK(editor.network().helpSeeker().placedBy == PlacedBy::Hand);
    }
    editor.undoStack().undo();
    CHECK(editor.undoStack().count() > 2);
}

TEST_CASE("The name of the person at the table stands in the middle of the drawing too, unless another one does")
{
    editing::SessionEditor editor(domain::startSession(QDateTime::currentDateTimeUtc(), u"hog"_s));
    const domain::ParticipantId person = editor.session().participants.first().id;
    editor.changeParticipant(person, domain::Role::HelpSeeker, u"Br"_s);
    editor.changeParticipant(person, domain::Role::HelpSeeker, u"Bram"_s);
    CHECK(editor.session().helpSeeker().label == u"Bram"_s);

    editor.setNodeLabel(editor.session().helpSeeker().id, u"ik"_s);
    editor.changeParticipant(person, domain::Role::HelpSeeker, u"Bram de B."_s);
    CHECK(editor.session().helpSeeker().label == u"ik"_s);
}
