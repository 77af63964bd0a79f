#include "widgets/guides/reflection_part.h"

#include "guides/ui_reflection_part.h"
#include "widgets/guides/guide_draft.h"

using namespace Qt::StringLiterals;

namespace widgets {

ReflectionPart::ReflectionPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(std::make_unique<Ui::ReflectionPart>())
{
    m_ui->setupUi(this);
    fields().tie(u"text"_s, *m_ui->text, [](guide::Guide& guide) { return &guide.reflection.text; });
    fields().tie(u"plainText"_s, *m_ui->plainText, [](guide::Guide& guide) { return &guide.reflection.plainText; });
}

ReflectionPart::~ReflectionPart() = default;

QList<GuideCard> ReflectionPart::cards(guide::Speech speech) const
{
    return {reflectionShown(draft().guide(), speech)};
}

void ReflectionPart::showDraft()
{
    fields().show();
}

} // namespace widgets
