#pragma once

#include "domain/network.h"
#include "guide/evaluation_set.h"

#include <QLineF>
#include <QSet>

namespace test {

using namespace Qt::StringLiterals;

// Says what does not fit together within a session, thing by thing.
class SessionCheck
{
public:
    SessionCheck(const domain::Session& session, const guide::EvaluationSet& set) : m_session(session), m_set(set) {}

    QStringList faults()
    {
        checkPeople();
        checkDrawing();
        checkRelations();
        checkAnswers();
        expect(m_session.startedAt.isValid() && m_session.startedAt.timeSpec() == Qt::UTC, u"start"_s);
        expect(!m_session.closedAt || *m_session.closedAt > m_session.startedAt, u"closing"_s);
        return m_faults;
    }

private:
    void expect(bool holds, const QString& what)
    {
        if (!holds)
            m_faults.append(what);
    }

    template <typename Id>
    void expectNew(const Id& id)
    {
        expect(!m_ids.contains(id.toString()), u"an id twice"_s);
        m_ids.insert(id.toString());
    }

    void checkPeople()
    {
        expect(m_session.participants.first().role == domain::Role::HelpSeeker, u"no help-seeker first"_s);
        for (const domain::Participant& participant : m_session.participants)
            expectNew(participant.id);
        for (const domain::Note& note : m_session.notes) {
            expectNew(note.id);
            expect(!note.text.isEmpty(), u"an empty note"_s);
            expect(!note.voice || domain::find(m_session.participants, *note.voice), u"a voice of nobody"_s);
        }
    }

    void checkDrawing()
    {
        const domain::Network network = domain::networkOf(m_session, domain::Snapshot::Now);
        expect(network.nodes.size() == m_session.nodes.size(), u"something is not drawn"_s);
        expect(m_session.helpSeeker().kind == domain::NodeKind::HelpSeeker, u"no help-seeker in the middle"_s);
        expect(network.helpSeeker().position == QPointF(), u"the middle is not in the middle"_s);
        for (const domain::DrawnNode& node : network.nodes) {
            expectNew(node.id);
            expect(!node.label.isEmpty(), u"an empty label"_s);
            expect(std::abs(node.influence.value_or(0)) <= 2, u"influence"_s);
            expect(QLineF({}, node.position).length() <= 420, u"far away: "_s + node.label);
            for (const domain::DrawnNode& other : network.nodes) {
                expect(other.id == node.id || QLineF(other.position, node.position).length() >= 110,
                       u"%1 too near %2"_s.arg(other.label, node.label));
            }
        }
    }

    void checkRelations()
    {
        QSet<QSet<QString>> pairs;
        for (const domain::Relation& relation : m_session.relations) {
            expectNew(relation.id);
            expect(domain::find(m_session.nodes, relation.from) && domain::find(m_session.nodes, relation.to),
                   u"a relation with nothing"_s);
            expect(relation.from != relation.to, u"a relation with itself"_s);
            const QSet<QString> pair{relation.from.toString(), relation.to.toString()};
            expect(!pairs.contains(pair), u"a relation twice"_s);
            pairs.insert(pair);
        }
    }

    void checkAnswers()
    {
        for (const domain::Answer& answer : m_session.answers) {
            expect(m_session.answer(answer.key) == &answer, u"an answer twice: "_s + answer.key.item);
            const guide::Section* section = sectionOf(answer.key.item);
            expect(section, u"no item "_s + answer.key.item);
            if (!section)
                continue;
            expect(guide::respondents(section->respondent, m_session.participants).contains(answer.key.respondent),
                   u"not asked of this one: "_s + answer.key.item);
            expect(fits(answer, *m_set.item(answer.key.item)), u"does not fit: "_s + answer.key.item);
        }
    }

    const guide::Section* sectionOf(const QString& item) const
    {
        for (const guide::Section& section : m_set.sections) {
            if (std::ranges::find(section.items, item, &guide::Item::id) != section.items.end())
                return &section;
        }
        return nullptr;
    }

    static bool fits(const domain::Answer& answer, const guide::Item& item)
    {
        for (const QString& option : answer.options) {
            if (std::ranges::find(item.options, option, &guide::Option::id) == item.options.end()
                || answer.options.count(option) > 1)
                return false;
        }
        if (answer.state != domain::AnswerState::Given)
            return answer.options.isEmpty() && answer.text.isEmpty() && !answer.number;
        switch (item.type) {
        case guide::ItemType::Choice:
        case guide::ItemType::Tri: return answer.options.size() == 1 && answer.text.isEmpty() && !answer.number;
        case guide::ItemType::Multi: return !answer.options.isEmpty() && answer.text.isEmpty() && !answer.number;
        case guide::ItemType::Text: return !answer.text.isEmpty() && !answer.number;
        case guide::ItemType::Number: return answer.number && *answer.number >= 0 && answer.text.isEmpty();
        }
        return false;
    }

    const domain::Session& m_session;
    const guide::EvaluationSet& m_set;
    QSet<QString> m_ids;
    QStringList m_faults;
};

} // namespace test
