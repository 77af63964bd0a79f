#include "drawing/words.h"

using namespace Qt::StringLiterals;

namespace drawing {

const Words& dutchWords()
{
    using domain::NodeKind;
    using domain::RelationQuality;
    using domain::Sector;
    using domain::Support;
    static const Words words{
        .title = u"Netwerktekening"_s,
        .kinds = {{NodeKind::HelpSeeker, u"hulpvrager"_s},
                  {NodeKind::Theme, u"thema"_s},
                  {NodeKind::Person, u"persoon"_s},
                  {NodeKind::Group, u"groep"_s},
                  {NodeKind::Event, u"gebeurtenis"_s},
                  {NodeKind::Place, u"plek"_s},
                  {NodeKind::Activity, u"activiteit"_s},
                  {NodeKind::Organisation, u"organisatie of hulp"_s},
                  {NodeKind::Animal, u"dier"_s},
                  {NodeKind::Talent, u"talent"_s},
                  {NodeKind::Sensitivity, u"gevoeligheid"_s},
                  {NodeKind::Wish, u"wens"_s}},
        .qualities = {{RelationQuality::Supportive, u"steunend"_s},
                      {RelationQuality::Neutral, u"neutraal"_s},
                      {RelationQuality::Strained, u"gespannen"_s},
                      {RelationQuality::Changing, u"wisselend"_s},
                      {RelationQuality::CutOff, u"verbroken"_s},
                      {RelationQuality::Wished, u"gewenst"_s}},
        .unsetQuality = u"niet ingevuld"_s,
        .influences = {{2, u"helpt erg"_s},
                       {1, u"helpt"_s},
                       {0, u"maakt geen verschil"_s},
                       {-1, u"zit in de weg"_s},
                       {-2, u"zit erg in de weg"_s}},
        .arrow = u"heeft invloed op"_s,
        .supports = {{Support::Practical, u"praktische steun"_s},
                     {Support::Company, u"gezelschap"_s},
                     {Support::Advice, u"advies"_s},
                     {Support::Emotional, u"emotionele steun"_s}},
        .deceased = u"overleden"_s,
        .group = u"horen bij elkaar"_s,
        .rings = {u"heel dichtbij"_s, u"dichtbij"_s, u"verder weg"_s},
        .sectors = {{Sector::Family, u"familie"_s},
                    {Sector::Friends, u"vrienden"_s},
                    {Sector::Community, u"buurt, werk en vrije tijd"_s},
                    {Sector::Care, u"hulp en zorg"_s}},
    };
    return words;
}

} // namespace drawing
