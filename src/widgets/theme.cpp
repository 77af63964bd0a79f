#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QPalette palette()
{
    const QColor ink(0x1f, 0x29, 0x33);
    QPalette colours;
    colours.setColor(QPalette::Window, QColor(0xf7, 0xf5, 0xf1));
    colours.setColor(QPalette::WindowText, ink);
    colours.setColor(QPalette::Base, Qt::white);
    colours.setColor(QPalette::AlternateBase, QColor(0xf3, 0xf6, 0xf9));
    colours.setColor(QPalette::Text, ink);
    colours.setColor(QPalette::Button, QColor(0xff, 0xfe, 0xfc));
    colours.setColor(QPalette::ButtonText, ink);
    colours.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x74, 0x7d));
    colours.setColor(QPalette::Highlight, QColor(0x00, 0x5f, 0x95));
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::ToolTipBase, Qt::white);
    colours.setColor(QPalette::ToolTipText, ink);
    colours.setColor(QPalette::Link, QColor(0x00, 0x5f, 0x95));
    colours.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x8a, 0x93, 0x9c));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x8a, 0x93, 0x9c));
    colours.setColor(QPalette::Disabled, QPalette::Text, QColor(0x8a, 0x93, 0x9c));
    return colours;
}

constexpr auto styleSheet = R"css(
    QLabel[heading="true"] { font-size: %1pt; font-weight: 600; }
    QLabel[large="true"] { font-size: %1pt; }
    QPushButton, QToolButton { padding: 0.35em 0.8em; border: 1px solid #c5ccd3; border-radius: 6px; background: #fffefc; }
    QPushButton:hover, QToolButton:hover { background: #eef4f8; }
    QPushButton:pressed, QToolButton:pressed { background: #dde9f1; }
    QPushButton:checked, QToolButton:checked { background: #dcebf5; border-color: #005f95; }
    QPushButton:focus, QToolButton:focus { border: 2px solid #005f95; }
    QPushButton:flat { border: none; color: #005f95; background: transparent; text-align: left; padding: 0.35em 0.2em; }
    QPushButton:flat:hover, QPushButton:flat:focus { text-decoration: underline; }
    QToolButton[autoRaise="true"] { border-color: transparent; background: transparent; padding: 0.15em 0.35em; color: #4a545e; }
    QToolButton[autoRaise="true"]:hover, QToolButton[autoRaise="true"]:focus { border-color: #c5ccd3; background: #fffefc; }
    QToolButton::menu-indicator { image: none; }
    QPushButton[primary="true"] { background: #005f95; color: white; border-color: #005f95; }
    QPushButton[primary="true"]:hover { background: #0072b2; }
    QPushButton[primary="true"]:focus { border: 2px solid #1f2933; }
    QPushButton[primary="true"]:disabled { background: #e2e0db; color: #6b747d; border-color: #e2e0db; }
    QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox { border: 1px solid #c5ccd3; border-radius: 6px; padding: 0.3em; background: white;
        selection-background-color: #005f95; }
    QToolButton[autoRaise="true"]:checked { border-color: #005f95; background: #dcebf5; }
    QAbstractSpinBox { padding-right: 1.8em; }
    QComboBox::drop-down, QAbstractSpinBox::drop-down { border: none; width: 1.6em; }
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 1.6em; }
    QAbstractSpinBox::up-button { subcontrol-position: top right; }
    QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
    QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/down.svg); width: 0.7em; height: 0.7em; }
    QAbstractSpinBox::up-arrow { image: url(:/icons/up.svg); width: 0.7em; height: 0.7em; }
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 1px solid #005f95; }
    QFrame[card="true"] { background: white; border: 1px solid #e2e0db; border-radius: 10px; }
    QWidget[popup="true"] { background: #f7f5f1; border: 1px solid #c5ccd3; }
    QCalendarWidget QWidget#qt_calendar_navigationbar { background: #f3f6f9; }
    QCalendarWidget QToolButton { border-color: transparent; background: transparent; color: #1f2933; }
    QFrame[notice="true"] { background: #fdf3dc; border: 1px solid #d9b65c; border-radius: 8px; }
    QTreeView, QListWidget, QTableView, QTextBrowser { border: 1px solid #e2e0db; border-radius: 8px; background: white; }
    QHeaderView::section { background: #f3f6f9; border: none; border-bottom: 1px solid #e2e0db; padding: 0.3em 0.5em; }
    QTreeView::item, QListWidget::item { padding: 0.35em; }
    QTableView#figures { border: none; background: transparent; }
    QTableView#figures QHeaderView::section { background: transparent; padding: 2px 3px; }
)css"_L1;

// Our size of text beside that of the system, which suits the tools of an office rather than a table with four people.
constexpr double textFactor = 1.1;
constexpr double headingFactor = 1.45;

} // namespace

void applyTheme(QApplication& application, int textPercent)
{
    QApplication::setAttribute(
        Qt::AA_UseStyleSheetPropagationInWidgetStyles); // a new size reaches what is there already
    static const QFont ofTheSystem = QApplication::font();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette());
    QFont font = ofTheSystem;
    font.setPointSizeF(ofTheSystem.pointSizeF() * textFactor * textPercent / 100);
    QApplication::setFont(font);
    application.setStyleSheet(QString(styleSheet).arg(font.pointSizeF() * headingFactor));
}

void asHeading(QLabel* label)
{
    label->setProperty("heading", true);
}

void asLarge(QLabel* label)
{
    label->setProperty("large", true);
}

void asCaption(QLabel* label)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, QColor(0x4a, 0x54, 0x5e));
    label->setPalette(colours);
}

} // namespace widgets
