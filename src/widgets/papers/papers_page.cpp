#include "widgets/papers/papers_page.h"

#include "papers/ui_papers_page.h"
#include "storage/practice_store.h"
#include "widgets/begin_at.h"
#include "widgets/flow_layout.h"
#include "widgets/papers/record_part.h"
#include "widgets/report_errors.h"
#include "widgets/theme.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace widgets {

PapersPage::PapersPage(const domain::Session& session, storage::PracticeStore& practice, storage::AuditTrail& audit,
                       const HandoutChoices& choices, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_audit(audit),
      m_choices(new QButtonGroup(this)),
      m_ui(std::make_unique<Ui::PapersPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    addHandout(practice, choices);
    addRecord(tr("For the file of the GP"), documents::hisText(session), u"his"_s);
    addRecord(tr("For the social team"), documents::socialTeamText(session), u"social_team"_s);
    addRecord(tr("Advice to the GP"), documents::adviceToGp(session), u"gp_advice"_s);
    letWrap(*m_ui->choiceRow);
    connect(m_ui->back, &QPushButton::clicked, this, &PapersPage::backWanted);
    connect(m_choices, &QButtonGroup::idClicked, m_ui->parts, &QStackedWidget::setCurrentIndex);
    m_choices->button(0)->setChecked(true);
    beginAt(this, m_choices->button(0));
}

PapersPage::~PapersPage() = default;

void PapersPage::addHandout(storage::PracticeStore& practice, const HandoutChoices& choices)
{
    domain::PracticeContacts contacts;
    reportErrors(this, [&] { contacts = practice.contacts(); });
    m_handout = new HandoutPart(m_session, contacts, choices);
    const auto keepContacts = [this, &practice] { reportErrors(this, [&] { practice.save(m_handout->contacts()); }); };
    connect(m_handout, &HandoutPart::made, this, [this, keepContacts] {
        record(storage::AuditEvent::PaperMade, u"handout"_s);
        keepContacts();
    });
    connect(this, &PapersPage::backWanted, m_handout, keepContacts);
    addPart(tr("Sheet for the person"), m_handout);
}

void PapersPage::addPart(const QString& text, QWidget* part)
{
    auto* choice = new QPushButton(text);
    choice->setCheckable(true);
    choice->setAutoExclusive(true);
    m_choices->addButton(choice, m_ui->parts->addWidget(part));
    m_ui->choiceRow->addWidget(choice);
}

void PapersPage::addRecord(const QString& text, const documents::RecordText& record, const QString& kind)
{
    auto* part = new RecordPart(record, m_session.allows(record.permission));
    connect(part, &RecordPart::copied, this, [this, kind] { this->record(storage::AuditEvent::TextCopied, kind); });
    addPart(text, part);
}

void PapersPage::record(storage::AuditEvent event, const QString& kind)
{
    reportErrors(this, [&] {
        m_audit.record(
            {.occurredAt = QDateTime::currentDateTimeUtc(), .event = event, .session = m_session.id, .detail = kind});
    });
}

} // namespace widgets
