#pragma once

#include "documents/record_text.h"
#include "widgets/papers/passing_clipboard.h"

#include <QWidget>

#include <memory>

namespace widgets {

namespace Ui {
class RecordPart;
}

// A text for a record: its parts, each to be changed or left out, and beside them what will be copied.
class RecordPart final : public QWidget
{
    Q_OBJECT

public:
    // Says so where the person did not give permission for it; whether that stops anybody is theirs to decide.
    RecordPart(const documents::RecordText& text, bool isAllowed, QWidget* parent = nullptr);
    ~RecordPart() override;

signals:
    void copied();

private:
    void addPart(qsizetype number);
    void showText();
    void copy();

    documents::RecordText m_text;
    PassingClipboard m_clipboard{stayOnClipboard};
    const std::unique_ptr<Ui::RecordPart> m_ui;
};

} // namespace widgets
