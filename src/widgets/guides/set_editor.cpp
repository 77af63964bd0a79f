#include "widgets/guides/set_editor.h"

#include "widgets/error_text.h"
#include "widgets/guides/set_general_part.h"
#include "widgets/guides/set_items_part.h"
#include "widgets/guides/set_sections_part.h"

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

enum Part { General, Sections, Items };

} // namespace

SetEditor::SetEditor(const guide::Library& shipped, const QString& folder, QWidget* parent)
    : OwnEditor(parent),
      m_sets(shipped, folder)
{
    start({.title = tr("What is looked back on"),
           .lookOnly = tr("This set comes with the program. Make your own copy to change it."),
           .bringIn = tr("Bring in an evaluation set"),
           .bringInFilter = tr("Evaluation sets (*.json);;All files (*)"),
           .broughtIn = tr("Brought in. A guide or an experiment can look back with it from now on."),
           .saved = tr("Saved. A guide or an experiment can look back with it from now on."),
           .removeTitle = tr("Remove evaluation set"),
           .backInPlace = tr("Remove your own “%1”? The set of the program then comes back in its place."),
           .gone = tr("Remove “%1” for good? What was answered stays, but its questions can then no longer be read."),
           .other = tr("Guides…")});
    hidePlainLanguage();
    add(tr("Title and time"), new SetGeneralPart(m_draft));
    add(tr("Who is asked, and when"), new SetSectionsPart(m_draft));
    add(tr("Questions and options"), new SetItemsPart(m_draft));
    follow(m_draft, m_sets.library().evaluationSets.first().id);
}

SetEditor::~SetEditor()
{
    dropParts();
}

QList<OwnEditor::Entry> SetEditor::entries() const
{
    using Kind = Entry::Kind;
    QList<Entry> entries;
    for (const guide::EvaluationSet& set : m_sets.library().evaluationSets) {
        Kind kind = Kind::Shipped;
        if (m_sets.isOwn(set.id))
            kind = m_sets.isShipped(set.id) ? Kind::InPlaceOfShipped : Kind::Own;
        entries.append(
            {.kind = kind, .id = set.id, .title = set.title, .file = m_sets.library().ownSetFiles.value(set.id)});
    }
    for (const guide::GuideError& error : m_sets.library().refused)
        entries.append({.kind = Kind::Refused, .file = error.file(), .problem = sentenceFor(error)});
    return entries;
}

void SetEditor::begin(const Entry& entry)
{
    if (entry.kind == Entry::Kind::Refused)
        m_draft.begin({});
    else
        m_draft.begin(entry.kind == Entry::Kind::New ? m_copy : m_sets.library().evaluationSet(entry.id));
}

OwnEditor::Entry SetEditor::copyOf(const Entry& entry)
{
    m_copy = entry.kind == Entry::Kind::New ? m_copy : m_sets.library().evaluationSet(entry.id);
    m_copy.id.clear(); // it has one of its own once it is saved
    m_copy.version = 1;
    m_copy.title = tr("%1, our version").arg(m_copy.title);
    return {.kind = Entry::Kind::New, .title = m_copy.title};
}

// What was added has its ids from then on, so that the draft begins anew.
OwnEditor::Entry SetEditor::save(const Entry& entry)
{
    const bool isNew = entry.kind == Entry::Kind::New;
    const guide::EvaluationSet saved = isNew ? m_sets.saveNew(m_draft.value()) : m_sets.save(m_draft.value());
    m_draft.begin(saved);
    return {.kind = isNew ? Entry::Kind::Own : entry.kind,
            .id = saved.id,
            .title = saved.title,
            .file = m_sets.library().ownSetFiles.value(saved.id)};
}

int SetEditor::partWith(const QString& key) const
{
    return key == u"sections"_s ? Part::Items : Part::General;
}

} // namespace widgets
