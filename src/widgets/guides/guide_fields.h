#pragma once

#include "guide/guide.h"

#include <QObject>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace widgets {

class GuideDraft;

// Ties the fields of a form to places in the guide: they show what is there, and what is done in them is a change.
// Each has the key of that place, by which a problem with it is told.
class GuideFields final : public QObject
{
    Q_OBJECT

public:
    using TextPlace = std::function<QString*(guide::Guide&)>; // null where there is none to show now

    // Of a box the number of its line, of a spin box its number; nothing where there is none to show now.
    struct NumberPlace
    {
        std::function<std::optional<int>(const guide::Guide&)> number;
        std::function<void(guide::Guide&, int)> setNumber;
    };

    GuideFields(GuideDraft& draft, QObject* parent);

    void tie(const QString& key, QLineEdit& field, const TextPlace& place);
    void tie(const QString& key, QPlainTextEdit& field, const TextPlace& place);
    void tie(const QString& key, QComboBox& box, const NumberPlace& place);
    void tie(const QString& key, QSpinBox& box, const NumberPlace& place);

    void show(); // what the guide says now
    QWidget* field(const QString& key) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Tied
    {
        QString key;
        QWidget* field;
        std::function<void()> show;
    };

    void add(const QString& key, QWidget& field, const std::function<void()>& show);
    void write(const QString& key, const TextPlace& place, const QString& text);
    void write(const NumberPlace& place, int number);

    GuideDraft& m_draft;
    QList<Tied> m_tied;
};

} // namespace widgets
