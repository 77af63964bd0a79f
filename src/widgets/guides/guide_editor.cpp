#include "widgets/guides/guide_editor.h"

#include "widgets/error_text.h"
#include "widgets/guides/general_part.h"
#include "widgets/guides/phases_part.h"
#include "widgets/guides/prompts_part.h"
#include "widgets/guides/questions_part.h"
#include "widgets/guides/reflection_part.h"
#include "widgets/guides/role_cards_part.h"
#include "widgets/guides/safety_part.h"
#include "widgets/guides/situations_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

GuideEditor::GuideEditor(const guide::Library& shipped, const QString& folder, QWidget* parent)
    : OwnEditor(parent),
      m_guides(shipped, folder)
{
    start({.title = tr("Guides"),
           .lookOnly = tr("This guide comes with the program. Make your own copy to change it."),
           .bringIn = tr("Bring in a guide"),
           .bringInFilter = tr("Guides (*.json);;All files (*)"),
           .broughtIn = tr("Brought in. You can begin a conversation with it from now on."),
           .saved = tr("Saved. You can begin a conversation with it from now on."),
           .removeTitle = tr("Remove guide"),
           .backInPlace = tr("Remove your own “%1”? The guide of the program then comes back in its place."),
           .gone = tr("Remove “%1” for good? Conversations held with it stay; they then show the words of the first "
                      "guide."),
           .other = tr("What is looked back on…")});
    add(tr("Title and people"), new GeneralPart(m_draft, m_guides.library().evaluationSets));
    add(tr("Course and minutes"), new PhasesPart(m_draft));
    add(tr("The four questions"), new QuestionsPart(m_draft));
    add(tr("Asking on"), new PromptsPart(m_draft));
    add(tr("Situations"), new SituationsPart(m_draft));
    add(tr("Role cards"), new RoleCardsPart(m_draft));
    add(tr("Thinking aloud"), new ReflectionPart(m_draft));
    add(tr("Card about safety"), new SafetyPart(m_draft));
    follow(m_draft, m_guides.library().guides.first().id);
}

GuideEditor::~GuideEditor()
{
    dropParts();
}

QList<OwnEditor::Entry> GuideEditor::entries() const
{
    using Kind = Entry::Kind;
    QList<Entry> entries;
    for (const guide::Guide& guide : m_guides.library().guides) {
        Kind kind = Kind::Shipped;
        if (m_guides.isOwn(guide.id))
            kind = m_guides.isShipped(guide.id) ? Kind::InPlaceOfShipped : Kind::Own;
        entries.append(
            {.kind = kind, .id = guide.id, .title = guide.title, .file = m_guides.library().ownFiles.value(guide.id)});
    }
    for (const guide::GuideError& error : m_guides.library().refused)
        entries.append({.kind = Kind::Refused, .file = error.file(), .problem = sentenceFor(error)});
    return entries;
}

void GuideEditor::begin(const Entry& entry)
{
    if (entry.kind == Entry::Kind::Refused)
        m_draft.begin({});
    else
        m_draft.begin(entry.kind == Entry::Kind::New ? m_copy : m_guides.library().guide(entry.id));
}

OwnEditor::Entry GuideEditor::copyOf(const Entry& entry)
{
    m_copy = entry.kind == Entry::Kind::New ? m_copy : m_guides.library().guide(entry.id);
    m_copy.id.clear(); // it has one of its own once it is saved
    m_copy.version = 1;
    m_copy.title = tr("%1, our version").arg(m_copy.title);
    return {.kind = Entry::Kind::New, .title = m_copy.title};
}

OwnEditor::Entry GuideEditor::save(const Entry& entry)
{
    guide::Guide guide = m_draft.guide();
    guide.id = entry.id;
    if (entry.kind == Entry::Kind::New)
        guide = m_guides.saveNew(guide);
    else
        m_guides.save(guide);
    return {.kind = entry.kind == Entry::Kind::New ? Entry::Kind::Own : entry.kind,
            .id = guide.id,
            .title = guide.title,
            .file = m_guides.library().ownFiles.value(guide.id)};
}

// The order is that in which the parts are made.
int GuideEditor::partWith(const QString& key) const
{
    static const QStringList keys{u"title"_s,      u"phases"_s,    u"questions"_s,  u"prompts"_s,
                                  u"situations"_s, u"roleCards"_s, u"reflection"_s, u"safety"_s};
    return static_cast<int>(std::max<qsizetype>(0, keys.indexOf(key)));
}

} // namespace widgets
