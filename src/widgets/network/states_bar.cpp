#include "widgets/network/states_bar.h"

#include "editing/session_editor.h"
#include "widgets/network/comparison.h"
#include "widgets/network/drawing_words.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

using domain::Snapshot;

StatesBar::StatesBar(editing::SessionEditor& editor, Comparison& comparison, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_comparison(comparison)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    for (const Snapshot snapshot : {Snapshot::Now, Snapshot::Desired, Snapshot::FollowUp}) {
        QToolButton* button = addButton(QString(domain::codeOf(snapshot)), wordFor(snapshot));
        m_states.insert(snapshot, button);
        connect(button, &QToolButton::clicked, this, [this, snapshot] {
            m_editor.show(snapshot);
            showStates(); // a button that was pressed already stays pressed
        });
    }
    layout->addSpacing(16);
    m_compare = addButton(u"compare"_s, {});
    connect(m_compare, &QToolButton::clicked, this,
            [this](bool isChecked) { isChecked ? m_comparison.start() : m_comparison.stop(); });
    layout->addStretch(1);
    connect(&comparison, &Comparison::changed, this, &StatesBar::showStates);
    showStates();
}

QToolButton* StatesBar::addButton(const QString& name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void StatesBar::showStates()
{
    for (auto button = m_states.begin(); button != m_states.end(); ++button) {
        button.value()->setVisible(m_editor.hasBegun(button.key()));
        button.value()->setChecked(m_editor.shown() == button.key());
    }
    const auto base = m_comparison.base();
    m_compare->setVisible(base.has_value());
    m_compare->setText(base == Snapshot::Begin ? tr("What changed since the beginning")
                                               : tr("What is different from now"));
    m_compare->setAccessibleName(m_compare->text());
    m_compare->setChecked(m_comparison.isOn());
    setVisible(base || m_editor.session().states.size() > 1);
}

} // namespace widgets
