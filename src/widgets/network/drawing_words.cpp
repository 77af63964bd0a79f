#include "widgets/network/drawing_words.h"

#include "drawing/node_shape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

// The words of the drawing, for the translation file.
struct DrawingWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DrawingWords)
};

QMap<domain::NodeKind, QString> kindWords()
{
    using domain::NodeKind;
    return {{NodeKind::HelpSeeker, DrawingWords::tr("Help-seeker")},
            {NodeKind::Theme, DrawingWords::tr("Theme")},
            {NodeKind::Person, DrawingWords::tr("Person")},
            {NodeKind::Group, DrawingWords::tr("Group")},
            {NodeKind::Event, DrawingWords::tr("Event")},
            {NodeKind::Place, DrawingWords::tr("Place")},
            {NodeKind::Activity, DrawingWords::tr("Activity")},
            {NodeKind::Organisation, DrawingWords::tr("Organisation")},
            {NodeKind::Animal, DrawingWords::tr("Animal")},
            {NodeKind::Talent, DrawingWords::tr("Talent")},
            {NodeKind::Sensitivity, DrawingWords::tr("Sensitivity")},
            {NodeKind::Wish, DrawingWords::tr("Wish")}};
}

QMap<domain::RelationQuality, QString> qualityWords()
{
    using domain::RelationQuality;
    return {{RelationQuality::Supportive, DrawingWords::tr("Supportive")},
            {RelationQuality::Neutral, DrawingWords::tr("Neutral")},
            {RelationQuality::Strained, DrawingWords::tr("Strained")},
            {RelationQuality::Changing, DrawingWords::tr("Changing")},
            {RelationQuality::CutOff, DrawingWords::tr("Cut off")},
            {RelationQuality::Wished, DrawingWords::tr("Wished for")}};
}

QMap<int, QString> influenceWords()
{
    return {{2, DrawingWords::tr("Helps a lot")},
            {1, DrawingWords::tr("Helps")},
            {0, DrawingWords::tr("Makes no difference")},
            {-1, DrawingWords::tr("Is in the way")},
            {-2, DrawingWords::tr("Is very much in the way")}};
}

QMap<domain::Support, QString> supportWords()
{
    using domain::Support;
    return {{Support::Practical, DrawingWords::tr("Practical support")},
            {Support::Company, DrawingWords::tr("Company")},
            {Support::Advice, DrawingWords::tr("Advice")},
            {Support::Emotional, DrawingWords::tr("Emotional support")}};
}

QMap<domain::Sector, QString> sectorWords()
{
    using domain::Sector;
    return {{Sector::Family, DrawingWords::tr("family")},
            {Sector::Friends, DrawingWords::tr("friends")},
            {Sector::Community, DrawingWords::tr("neighbourhood, work and leisure")},
            {Sector::Care, DrawingWords::tr("help and care")}};
}

// Not returned: lupdate loses the context of the words behind a return type of another namespace.
void fill(drawing::Words& words)
{
    words.title = DrawingWords::tr("Network drawing");
    words.kinds = kindWords();
    words.qualities = qualityWords();
    words.unsetQuality = DrawingWords::tr("Not filled in");
    words.influences = influenceWords();
    words.arrow = DrawingWords::tr("Has influence on");
    words.supports = supportWords();
    words.deceased = DrawingWords::tr("Deceased");
    words.group = DrawingWords::tr("Belong together");
    words.rings =
        QStringList{DrawingWords::tr("very close"), DrawingWords::tr("close"), DrawingWords::tr("further away")};
    words.sectors = sectorWords();
}

} // namespace

const drawing::Words& drawingWords()
{
    static const drawing::Words words = [] {
        drawing::Words made;
        fill(made);
        return made;
    }();
    return words;
}

QString wordFor(domain::NodeKind kind)
{
    return drawingWords().kinds.value(kind);
}

QString wordFor(const std::optional<domain::RelationQuality>& quality)
{
    return quality ? drawingWords().qualities.value(*quality) : drawingWords().unsetQuality;
}

QString wordFor(domain::Direction direction)
{
    switch (direction) {
    case domain::Direction::None: return DrawingWords::tr("No direction");
    case domain::Direction::Forward: return DrawingWords::tr("To the second");
    case domain::Direction::Mutual: return DrawingWords::tr("Both ways");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::Snapshot snapshot)
{
    switch (snapshot) {
    case domain::Snapshot::Begin: return DrawingWords::tr("At the beginning");
    case domain::Snapshot::Now: return DrawingWords::tr("Now");
    case domain::Snapshot::Desired: return DrawingWords::tr("As wished for");
    case domain::Snapshot::FollowUp: return DrawingWords::tr("At a later talk");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(domain::Sheet sheet)
{
    switch (sheet) {
    case domain::Sheet::Empty: return DrawingWords::tr("Empty sheet");
    case domain::Sheet::Rings: return DrawingWords::tr("Three rings");
    case domain::Sheet::RingsAndSectors: return DrawingWords::tr("Rings with four parts");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordForInfluence(const std::optional<int>& influence)
{
    return influence ? drawing::influenceMark(*influence) + u"  "_s + drawingWords().influences.value(*influence)
                     : drawingWords().unsetQuality;
}

QString wordForRing(int ring)
{
    return ring == 0 ? DrawingWords::tr("outside the rings") : drawingWords().rings.at(ring - 1);
}

QString nameOf(const domain::Node& node)
{
    return node.label.isEmpty() ? u'(' + wordFor(node.kind).toLower() + u')' : node.label;
}

} // namespace widgets
