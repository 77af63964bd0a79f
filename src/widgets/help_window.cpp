#include "widgets/help_window.h"

#include "ui_help_window.h"
#include "widgets/begin_at.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int lettersWide = 74; // a line of text that reads well, and its margins
constexpr int linesTall = 36;
constexpr double mostOfTheScreen = 0.85;

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    m_ui->text->document()->setDocumentMargin(fontMetrics().height());
    m_ui->text->document()->setDefaultStyleSheet(
        u"h2 { margin-top: 1.6em } p, li { line-height: 125% } td { padding: 3px 12px 3px 0 }"_s);
    m_ui->text->setSource(QUrl(u"qrc:/help/nl.html"_s));
    const QSize wanted(fontMetrics().averageCharWidth() * lettersWide, fontMetrics().height() * linesTall);
    resize(wanted.boundedTo(screen()->availableSize() * mostOfTheScreen));
    beginAt(this, m_ui->text);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showPart(const QString& anchor)
{
    m_ui->text->scrollToAnchor(anchor);
}

} // namespace widgets
