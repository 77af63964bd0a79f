#include "widgets/vault/recovery_key_page.h"

#include "vault/ui_recovery_key_page.h"
#include "widgets/begin_at.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int groupsOnALine = 5;

QString inLines(const QString& recoveryKey)
{
    const QStringList groups = recoveryKey.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsOnALine)
        lines.append(groups.mid(i, groupsOnALine).join(u"   "_s));
    return lines.join(u'\n');
}

} // namespace

RecoveryKeyPage::RecoveryKeyPage(const QString& recoveryKey, const QString& fileName, QWidget* parent)
    : QWidget(parent),
      m_groups(inLines(recoveryKey)),
      m_fileName(fileName),
      m_ui(std::make_unique<Ui::RecoveryKeyPage>())
{
    m_ui->setupUi(this);
    asHeading(m_ui->title);
    m_ui->card->setProperty("card", true);
    m_ui->go->setProperty("primary", true);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_ui->explanation->font().pointSizeF() * 1.3);
    m_ui->recoveryKey->setFont(font);
    m_ui->recoveryKey->setText(m_groups);
    beginAt(this, m_ui->go);

    connect(m_ui->print, &QPushButton::clicked, this, &RecoveryKeyPage::print);
    connect(m_ui->go, &QPushButton::clicked, this, &RecoveryKeyPage::kept);
}

RecoveryKeyPage::~RecoveryKeyPage() = default;

void RecoveryKeyPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument paper;
    paper.setHtml(u"<h2>%1</h2><p>%2</p><pre style='font-size:16pt'>%3</pre>"_s.arg(
        tr("Recovery key of Netwerkgesprek"), tr("File: %1").arg(m_fileName.toHtmlEscaped()), m_groups));
    paper.print(&printer);
}

} // namespace widgets
