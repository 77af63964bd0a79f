#include "widgets/start/open_agreements_page.h"

#include "documents/list_page.h"
#include "start/ui_open_agreements_page.h"
#include "storage/session_store.h"
#include "widgets/begin_at.h"
#include "widgets/flow_layout.h"
#include "widgets/print_dialog.h"
#include "widgets/report_errors.h"
#include "widgets/start/grouped_rows.h"
#include "widgets/start/session_words.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

enum Column { What, Who, When, With, Source, Outcome };

QString termText(Term term)
{
    switch (term) {
    case Term::Late: return OpenAgreementsPage::tr("The day has passed");
    case Term::ThisWeek: return OpenAgreementsPage::tr("This week");
    case Term::Later: return OpenAgreementsPage::tr("Later");
    case Term::NoDay: return OpenAgreementsPage::tr("Without a date");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList headings()
{
    return {OpenAgreementsPage::tr("What"), OpenAgreementsPage::tr("Who"),  OpenAgreementsPage::tr("When"),
            OpenAgreementsPage::tr("With"), OpenAgreementsPage::tr("From"), OpenAgreementsPage::tr("How did it go?")};
}

QStringList textsOf(const storage::OpenAgreement& open)
{
    const domain::Agreement& agreement = open.agreement;
    const QString what = agreement.what.trimmed();
    return {what.isEmpty() ? OpenAgreementsPage::tr("(agreement without words)") : what,
            agreement.owners.join(u", "_s),
            agreement.due ? dayText(*agreement.due) : QString(),
            nameOf(open.helpSeeker),
            agreement.source ? wordFor(*agreement.source) : QString(),
            agreement.status ? wordFor(*agreement.status) : QString()};
}

} // namespace

// How it went with one agreement, before and after somebody said so. No step is left where that cannot be saved.
class OpenAgreementsPage::StatusChange : public QUndoCommand
{
public:
    StatusChange(OpenAgreementsPage& page, storage::OpenAgreement open, Status after)
        : QUndoCommand(tr("how it went")),
          m_page(page),
          m_open(std::move(open)),
          m_after(after)
    {
    }

    void undo() override { setObsolete(!m_page.write(m_open, m_open.agreement.status)); }
    void redo() override { setObsolete(!m_page.write(m_open, m_after)); }

private:
    OpenAgreementsPage& m_page;
    storage::OpenAgreement m_open;
    Status m_after;
};

OpenAgreementsPage::OpenAgreementsPage(storage::SessionStore& sessions, QDate today, QWidget* parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_today(today),
      m_ui(std::make_unique<Ui::OpenAgreementsPage>()),
      m_choices(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    asCaption(m_ui->nothingOpen);
    m_ui->outcome->setProperty("card", true);
    m_ui->agreements->setHeaderLabels(headings());
    letWrap(*m_ui->header);
    makeChoices();
    connectControls();
    beginAt(this, m_ui->agreements);
    reportErrors(this, [this] { m_agreements = m_sessions.openAgreements(); });
    showAgreements();
    fitColumns();
}

OpenAgreementsPage::~OpenAgreementsPage() = default;

// The words of an agreement get what the rest leaves; what is too long is whole below the list.
void OpenAgreementsPage::fitColumns()
{
    constexpr int mostLetters = 24;
    m_ui->agreements->header()->setStretchLastSection(false);
    m_ui->agreements->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    for (int column = Who; column <= Outcome; ++column) {
        m_ui->agreements->resizeColumnToContents(column);
        const int widest = fontMetrics().averageCharWidth() * mostLetters;
        m_ui->agreements->setColumnWidth(column, qMin(m_ui->agreements->columnWidth(column), widest));
    }
}

void OpenAgreementsPage::makeChoices()
{
    auto* layout = new FlowLayout(m_ui->choices);
    layout->setContentsMargins({});
    m_choices->setExclusive(false); // pressing once more takes it back
    for (const auto& [status, code] : domain::codesOf<domain::AgreementStatus>) {
        auto* button = new QPushButton(wordFor(status));
        button->setObjectName(QString(code));
        button->setCheckable(true);
        m_choices->addButton(button, static_cast<int>(status));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, status = status] { choose(status); });
    }
}

void OpenAgreementsPage::connectControls()
{
    connect(m_ui->back, &QPushButton::clicked, this, &OpenAgreementsPage::leaveWanted);
    connect(m_ui->print, &QPushButton::clicked, this, &OpenAgreementsPage::print);
    connect(m_ui->untilThisWeek, &QCheckBox::toggled, this, &OpenAgreementsPage::showAgreements);
    connect(m_ui->agreements, &QTreeWidget::currentItemChanged, this, &OpenAgreementsPage::showCurrent);
    connect(m_ui->agreements, &QTreeWidget::itemActivated, this, &OpenAgreementsPage::openConversation);
    connect(m_ui->openConversation, &QPushButton::clicked, this, &OpenAgreementsPage::openConversation);
}

QList<AgreementGroup> OpenAgreementsPage::shownGroups() const
{
    QList<AgreementGroup> groups = groupedByTerm(m_agreements, m_today);
    if (m_ui->untilThisWeek->isChecked())
        groups.removeIf([](const AgreementGroup& group) { return group.term > Term::ThisWeek; });
    return groups;
}

void OpenAgreementsPage::showAgreements()
{
    m_ui->agreements->clear();
    for (const AgreementGroup& group : shownGroups()) {
        addGroupRow(*m_ui->agreements, termText(group.term));
        for (const storage::OpenAgreement& open : group.agreements)
            addRow(open, termText(group.term));
    }
    QTreeWidgetItem* first = m_ui->agreements->topLevelItem(1); // below its group
    m_ui->agreements->setVisible(first);
    m_ui->nothingOpen->setHidden(first);
    m_ui->nothingOpen->setText(m_agreements.isEmpty() ? tr("Nothing that was agreed is still open.")
                                                      : tr("Nothing is open until the end of this week."));
    m_ui->print->setEnabled(first);
    m_ui->agreements->setCurrentItem(first);
    showCurrent();
}

void OpenAgreementsPage::addRow(const storage::OpenAgreement& open, const QString& term)
{
    auto* item = new QTreeWidgetItem(m_ui->agreements, textsOf(open));
    setPlace(*item, m_agreements.indexOf(open));
    item->setToolTip(What, item->text(What));
    item->setData(When, Qt::AccessibleTextRole, item->text(When) + u", "_s + term); // a group is not stopped at
}

const storage::OpenAgreement* OpenAgreementsPage::current() const
{
    const auto place = placeOf(m_ui->agreements->currentItem());
    return place ? &m_agreements[*place] : nullptr;
}

void OpenAgreementsPage::showCurrent()
{
    const storage::OpenAgreement* open = current();
    m_ui->outcome->setVisible(open);
    if (!open)
        return;
    QStringList parts = textsOf(*open).mid(What, 2);
    parts.removeAll(QString());
    m_ui->what->setText(parts.join(u" – "_s));
    m_ui->choices->setAccessibleName(m_ui->what->text());
    for (QAbstractButton* button : m_choices->buttons())
        button->setChecked(open->agreement.status
                           && m_choices->id(button) == static_cast<int>(*open->agreement.status));
}

void OpenAgreementsPage::choose(domain::AgreementStatus status)
{
    if (const storage::OpenAgreement* open = current())
        m_undoStack.push(
            new StatusChange(*this, *open, open->agreement.status == status ? std::nullopt : Status(status)));
}

// The conversation may have been changed by others of this page: only the status is taken over.
bool OpenAgreementsPage::write(const storage::OpenAgreement& open, Status status)
{
    bool isWritten = false;
    reportErrors(this, [&] {
        isWritten = m_sessions.change(open.session, [&](domain::Session& session) {
            if (domain::Agreement* agreement = domain::find(session.agreements, open.agreement.id))
                agreement->status = status;
        });
    });
    if (isWritten)
        list(open.agreement.id, status);
    showCurrent();
    return isWritten;
}

void OpenAgreementsPage::list(domain::AgreementId id, Status status)
{
    const auto listed =
        std::ranges::find(m_agreements, id, [](const storage::OpenAgreement& open) { return open.agreement.id; });
    listed->agreement.status = status;
    QTreeWidgetItem* row = rowAt(*m_ui->agreements, listed - m_agreements.begin());
    if (!row) // the list may have been made shorter since
        return;
    row->setText(Outcome, textsOf(*listed).at(Outcome));
    m_ui->agreements->setCurrentItem(row); // so that one sees what an undo gave back
}

void OpenAgreementsPage::openConversation()
{
    if (const storage::OpenAgreement* open = current())
        emit conversationWanted(open->session);
}

void OpenAgreementsPage::print()
{
    documents::GroupedList list{.title = tr("Open agreements"), .headings = headings().mid(0, Outcome), .groups = {}};
    for (const AgreementGroup& group : shownGroups()) {
        documents::ListGroup rows{.title = termText(group.term), .rows = {}};
        for (const storage::OpenAgreement& open : group.agreements) {
            if (domain::isOpen(open.agreement)) // it may have been done since the page came
                rows.rows.append(textsOf(open).mid(0, Outcome));
        }
        if (!rows.rows.isEmpty())
            list.groups.append(rows);
    }
    PrintDialog(documents::listPages(list), tr("open agreements"), this).exec();
}

} // namespace widgets
