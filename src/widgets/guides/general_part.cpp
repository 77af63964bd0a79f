#include "widgets/guides/general_part.h"

#include "guides/ui_general_part.h"
#include "widgets/guides/guide_draft.h"
#include "widgets/words.h"

#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QList<domain::Role> leadsOf(const guide::Guide& guide)
{
    QList<domain::Role> leads;
    for (const domain::Role role : guide.roles) {
        if (domain::isProfessional(role) && !leads.contains(role))
            leads.append(role);
    }
    return leads;
}

} // namespace

GeneralPart::GeneralPart(GuideDraft& draft, const QList<guide::EvaluationSet>& sets, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(std::make_unique<Ui::GeneralPart>())
{
    m_ui->setupUi(this);
    addRoles();
    fields().tie(u"title"_s, *m_ui->title, [](guide::Guide& guide) { return &guide.title; });
    tieBoxes(sets);
}

GeneralPart::~GeneralPart() = default;

QList<GuideCard> GeneralPart::cards(guide::Speech speech) const
{
    return overviewCards(draft().guide(), speech);
}

void GeneralPart::showDraft()
{
    const guide::Guide& guide = draft().guide();
    m_ui->lead->clear();
    for (const domain::Role role : leadsOf(guide))
        m_ui->lead->addItem(wordFor(role));
    m_ui->lead->addItem(tr("They lead together"));
    for (const auto& [role, box] : m_roles.asKeyValueRange())
        box->setChecked(guide.roles.contains(role));
    fields().show();
}

void GeneralPart::addRoles()
{
    constexpr int columns = 2;
    int place = 0;
    for (const auto& [role, code] : domain::codesOf<domain::Role>) {
        if (role == domain::Role::HelpSeeker) // is always there
            continue;
        auto* box = new QCheckBox(wordFor(role));
        box->setObjectName(code);
        m_roles.insert(role, box);
        m_ui->rolesLayout->addWidget(box, place / columns, place % columns);
        ++place;
        connect(box, &QCheckBox::clicked, this, [this, role = role] { changeRole(role); });
    }
}

void GeneralPart::changeRole(domain::Role role)
{
    guide::Guide after = draft().guide();
    if (after.roles.removeAll(role) == 0)
        after.roles.append(role);
    if (after.lead && !after.roles.contains(*after.lead))
        after.lead.reset();
    draft().change(tr("Change who is there"), {}, std::move(after));
}

void GeneralPart::tieBoxes(const QList<guide::EvaluationSet>& sets)
{
    for (const auto& [setting, code] : domain::codesOf<domain::Setting>)
        m_ui->setting->addItem(wordFor(setting));
    fields().tie(
        u"setting"_s, *m_ui->setting,
        {.number = [](const guide::Guide& guide) { return static_cast<int>(guide.setting); },
         .setNumber = [](guide::Guide& guide, int row) { guide.setting = static_cast<domain::Setting>(row); }});
    fields().tie(u"lead"_s, *m_ui->lead,
                 {.number =
                      [](const guide::Guide& guide) {
                          const QList<domain::Role> leads = leadsOf(guide);
                          return static_cast<int>(guide.lead ? leads.indexOf(*guide.lead) : leads.size());
                      },
                  .setNumber =
                      [](guide::Guide& guide, int row) {
                          const QList<domain::Role> leads = leadsOf(guide);
                          guide.lead = row < leads.size() ? std::optional(leads[row]) : std::nullopt;
                      }});
    for (const guide::EvaluationSet& set : sets)
        m_ui->evaluationSet->addItem(set.title);
    fields().tie(u"evaluationSet"_s, *m_ui->evaluationSet,
                 {.number =
                      [sets](const guide::Guide& guide) {
                          const auto found = std::ranges::find(sets, guide.evaluationSet, &guide::EvaluationSet::id);
                          return static_cast<int>(found - sets.begin());
                      },
                  .setNumber = [sets](guide::Guide& guide, int row) { guide.evaluationSet = sets[row].id; }});
}

} // namespace widgets
