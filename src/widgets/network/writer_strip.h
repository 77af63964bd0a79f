#pragma once

#include "domain/session.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace editing {
class SessionEditor;
}

namespace widgets {

namespace Ui {
class WriterStrip;
}

class NetworkView;

// A line to write the drawing in while somebody else has the pointer: Enter draws what was typed, Tab changes what
// kind of thing it is. It never selects anything, and waits while something is being dragged. What is written comes
// in a column along the left of what can be seen, as on a list, to be put in its place later.
class WriterStrip final : public QWidget
{
    Q_OBJECT

public:
    WriterStrip(editing::SessionEditor& editor, NetworkView& view, QWidget* parent = nullptr);
    ~WriterStrip() override;

    void startWriting();

signals:
    void writingChanged(bool isWriting); // whether there is a word half written, which keys must not be taken from
    void left();                         // by Esc, back to the drawing

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Written
    {
        domain::NodeKind kind;
        QString label;
    };

    void fillKinds();
    void setKind(domain::NodeKind kind);
    void stepKind(int by);
    void take();
    void drawWaiting();

    editing::SessionEditor& m_editor;
    NetworkView& m_view;
    domain::NodeKind m_kind = domain::NodeKind::Theme;
    QList<Written> m_waiting;
    QTimer m_retry;
    const std::unique_ptr<Ui::WriterStrip> m_ui;
};

} // namespace widgets
