#pragma once

#include "privacy/review.h"

#include <QTextEdit>

namespace widgets {

// One paragraph of a text under review: what is replaced stands there as its placeholder, what is doubtful with a mark
// of its own. It can be selected, to mark more of it as personal, but nothing can be copied or dragged out of it: what
// stands here is not approved.
class ReviewText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReviewText(QWidget* parent = nullptr);

    void showParagraph(const privacy::Review& review, const QStringList& placeholders, qsizetype paragraph);
    void showApproved(const QString& text);

    // In the text that is reviewed.
    struct Stretch
    {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    Stretch selected() const;                 // or the letter at the caret
    std::optional<qsizetype> passage() const; // at the caret
    void goTo(qsizetype position);
    void tint(std::optional<qsizetype> passage); // the one that is decided on

signals:
    void caretMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    // A stretch of what is shown and the stretch of the text that it stands for.
    struct Piece
    {
        int shown = 0;
        int shownLength = 0;
        Stretch of;
        std::optional<qsizetype> passage;
    };

    void clearText();
    void add(const QString& words, const QTextCharFormat& format, const Stretch& of, std::optional<qsizetype> passage);
    void addPassage(const privacy::Review& review, qsizetype passage, const Stretch& part, const QString& placeholder);
    qsizetype positionOf(int shown) const;
    void fitFont();
    void fitHeight();

    QList<Piece> m_pieces;
};

} // namespace widgets
