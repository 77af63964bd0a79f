#pragma once

#include "exchange/network/network.h"

namespace test {

// A network with something in every part of it, and with texts and shapes that files stumble over.
inline exchange::Network awkwardNetwork()
{
    using namespace Qt::StringLiterals;
    using namespace exchange;
    using domain::Direction;
    using domain::NodeKind;
    using domain::RelationQuality;
    const auto time = [](const QString& text) { return QDateTime::fromString(text, Qt::ISODateWithMs); };
    Network network{.state = u"nu"_s,
                    .session = u"5f0b6a34-5df2-4d64-9a29-6d0e2d0a3a11"_s,
                    .startedAt = time(u"2023-01-31T09:30:00.250Z"_s),
                    .closedAt = time(u"2023-01-31T10:45:00.000Z"_s),
                    .exportedAt = time(u"2023-02-01T08:00:00.000Z"_s),
                    .nodes = {},
                    .relations = {},
                    .others = {}};
    network.nodes = {
        {.id = u"n1"_s,
         .uuid = u"00000000-0000-4000-8000-000000000001"_s,
         .label = u"Noor & \"ik\""_s,
         .isEgo = true,
         .kind = NodeKind::HelpSeeker,
         .position = QPointF(0, 0),
         .others = {}},
        {.id = u"n2"_s,
         .uuid = u"00000000-0000-4000-8000-000000000002"_s,
         .label = u"mijn zus Zoë, <3 🙂"_s,
         .kind = NodeKind::Person,
         .position = QPointF(120.125, -80),
         .influence = 2,
         .ring = 1,
         .support = u"PE"_s,
         .question = domain::Question::SensitivitiesAndTalents,
         .groups = {u"Koor; alten"_s, u"fam\\ilie"_s},
         .others = {}},
        {.id = u"n3"_s,
         .uuid = u"00000000-0000-4000-8000-000000000003"_s,
         .label = u"opa\n(\"Bep\")\tvan ver"_s,
         .kind = NodeKind::Person,
         .position = QPointF(-1.0 / 3, 1e-7),
         .influence = -1,
         .isDeceased = true,
         .others = {}},
        {.id = u"n4"_s,
         .uuid = u"00000000-0000-4000-8000-000000000004"_s,
         .label = u"=SOM(A1:A9)"_s,
         .kind = NodeKind::Theme,
         .position = QPointF(-300, 250),
         .influence = 0,
         .ring = 3,
         .groups = {u"Koor; alten"_s},
         .others = {}},
        {.id = u"n5"_s,
         .uuid = u"00000000-0000-4000-8000-000000000005"_s,
         .label = u"'=niets; 'n, \\ ]]> %1"_s,
         .kind = NodeKind::Wish,
         .position = QPointF(1e6, -0.0),
         .others = {}},
        {.id = u"n6"_s,
         .uuid = u"00000000-0000-4000-8000-000000000006"_s,
         .label = u"-1"_s,
         .kind = NodeKind::Event,
         .position = QPointF(5, 5),
         .influence = -2,
         .others = {}},
    };
    const auto relation = [](int number, const QString& from, const QString& to, std::optional<RelationQuality> quality,
                             Direction direction, const QString& label) {
        return NetworkRelation{.id = u"e%1"_s.arg(number),
                               .uuid = u"00000000-0000-4000-9000-00000000000%1"_s.arg(number),
                               .from = from,
                               .to = to,
                               .quality = quality,
                               .direction = direction,
                               .label = label,
                               .others = {}};
    };
    network.relations = {
        relation(1, u"n1"_s, u"n2"_s, RelationQuality::Supportive, Direction::Mutual, u"belt vaak"_s),
        relation(2, u"n2"_s, u"n1"_s, RelationQuality::Strained, Direction::Forward, u"\"geld\", <ruzie>"_s),
        relation(3, u"n2"_s, u"n3"_s, {}, Direction::None, {}),
        relation(4, u"n1"_s, u"n4"_s, RelationQuality::Wished, Direction::Forward, {}),
        relation(5, u"n3"_s, u"n2"_s, RelationQuality::CutOff, Direction::Forward, u"+x"_s),
        relation(6, u"n6"_s, u"n4"_s, RelationQuality::Changing, Direction::Mutual, u"@home"_s),
    };
    return network;
}

} // namespace test
