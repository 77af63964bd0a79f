#include "widgets/conversation/permissions_panel.h"

#include "editing/session_editor.h"
#include "widgets/flow_layout.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int lettersWide = 62;

QPushButton* buttonIn(FlowLayout& layout, const QString& name, const QString& text, const QString& meaning)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text + u": "_s + meaning);
    layout.addWidget(button);
    return button;
}

} // namespace

PermissionsPanel::PermissionsPanel(editing::SessionEditor& editor, Clock clock, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_clock(std::move(clock))
{
    setObjectName(u"permissionsPanel"_s);
    setFixedWidth(lettersWide * fontMetrics().averageCharWidth());
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(new QWidget);
    m_content = new QVBoxLayout(area->widget());
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(area);
    auto* title = new QLabel(tr("What is allowed?"));
    asHeading(title);
    m_content->addWidget(title);
    auto* caption = new QLabel(tr("Everything apart. No is fine too, and yes can always be taken back."));
    caption->setWordWrap(true);
    asCaption(caption);
    m_content->addWidget(caption);
    for (const auto& [purpose, code] : domain::codesOf<domain::Purpose>)
        addRow(purpose);
    m_content->addStretch(1);
    connect(&editor, &editing::SessionEditor::changed, this, [this](const domain::SessionChanges& changes) {
        for (const domain::Purpose purpose : changes.permissions)
            showPermission(purpose);
    });
}

QSize PermissionsPanel::sizeHint() const
{
    constexpr int frame = 4;
    return {width(), m_content->totalHeightForWidth(width() - frame) + frame};
}

void PermissionsPanel::addRow(domain::Purpose purpose)
{
    const QString meaning = wordFor(purpose);
    auto* frame = new QFrame;
    frame->setObjectName(QString(domain::codeOf(purpose)));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(2);
    auto* words = new QLabel(meaning);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(buttons);
    line->setContentsMargins({});
    Row row;
    row.state = new QLabel;
    row.state->setObjectName(u"state"_s);
    asCaption(row.state);
    line->addWidget(row.state);
    row.spoken = buttonIn(*line, u"spoken"_s, tr("Yes, said"), meaning);
    row.written = buttonIn(*line, u"written"_s, tr("Yes, in writing"), meaning);
    row.withdraw = buttonIn(*line, u"withdraw"_s, tr("Take it back"), meaning);
    row.mistake = new QToolButton;
    row.mistake->setText(tr("Was a mistake"));
    row.mistake->setObjectName(u"mistake"_s);
    row.mistake->setAutoRaise(true);
    row.mistake->setAccessibleName(row.mistake->text() + u": "_s + meaning);
    line->addWidget(row.mistake);
    layout->addWidget(buttons);
    m_content->addWidget(frame);
    m_rows.insert(purpose, row);

    using domain::PermissionForm;
    connect(row.spoken, &QPushButton::clicked, this,
            [this, purpose] { m_editor.givePermission(purpose, PermissionForm::Spoken, today()); });
    connect(row.written, &QPushButton::clicked, this,
            [this, purpose] { m_editor.givePermission(purpose, PermissionForm::Written, today()); });
    connect(row.withdraw, &QPushButton::clicked, this, [this, purpose] { withdraw(purpose); });
    connect(row.mistake, &QToolButton::clicked, this, [this, purpose] { m_editor.forgetPermission(purpose); });
    showPermission(purpose);
}

void PermissionsPanel::showPermission(domain::Purpose purpose)
{
    const Row& row = m_rows[purpose];
    const domain::Permission* given = m_editor.session().permission(purpose);
    const bool isInForce = given && !given->withdrawnOn;
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    if (isInForce)
        row.state->setText(given->form == domain::PermissionForm::Written
                               ? tr("Yes, in writing, %1").arg(day(given->givenOn))
                               : tr("Yes, said, %1").arg(day(given->givenOn)));
    else if (given)
        row.state->setText(tr("Taken back, %1").arg(day(*given->withdrawnOn)));
    row.state->setVisible(given);
    row.spoken->setVisible(!isInForce);
    row.written->setVisible(!isInForce);
    row.withdraw->setVisible(isInForce);
    row.mistake->setVisible(given);
}

void PermissionsPanel::withdraw(domain::Purpose purpose)
{
    if (purpose == domain::Purpose::SharedNotes
        && QMessageBox::question(window(), tr("Take it back"),
                                 tr("Then all that was written and drawn in this conversation is erased as soon as it "
                                    "leaves the screen. Until then it can be undone. Take it back?"),
                                 QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel)
            != QMessageBox::Yes)
        return;
    m_editor.withdrawPermission(purpose, today());
}

QDate PermissionsPanel::today() const
{
    return m_clock().toLocalTime().date();
}

} // namespace widgets
