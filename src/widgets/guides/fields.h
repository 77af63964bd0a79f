#pragma once

#include "widgets/guides/draft.h"

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace widgets {

// Fields of a form that show places in a draft, each with the key of its place, by which a problem with it is told.
class Fields : public QObject
{
    Q_OBJECT

public:
    void show(); // what the draft says now
    QWidget* field(const QString& key) const;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    using WriteText = std::function<void(const QString& text)>;
    using WriteNumber = std::function<void(int number)>;

    Fields(Draft& draft, QObject* parent);

    void add(const QString& key, QWidget& field, const std::function<void()>& show);
    void whenChanged(QLineEdit& field, const WriteText& write);
    void whenChanged(QPlainTextEdit& field, const WriteText& write);
    void whenChanged(QComboBox& box, const WriteNumber& write);
    void whenChanged(QSpinBox& box, const WriteNumber& write);

    // Null or nothing where there is none to show now.
    static void showText(QLineEdit& field, const QString* text);
    static void showText(QPlainTextEdit& field, const QString* text);
    static void showNumber(QComboBox& box, std::optional<int> number);
    static void showNumber(QSpinBox& box, std::optional<int> number);
    static QString textChange(); // what the steps are called
    static QString choiceChange();

private:
    struct Tied
    {
        QString key;
        QWidget* field;
        std::function<void()> show;
    };

    Draft& m_draft;
    QList<Tied> m_tied;
};

// Ties the fields of a form to places in one kind of draft: what is done in them is a change.
template <typename Value>
class FieldsOf final : public Fields
{
public:
    using TextPlace = std::function<QString*(Value&)>; // null where there is none to show now

    // Of a box the number of its line, of a spin box its number; nothing where there is none to show now.
    struct NumberPlace
    {
        std::function<std::optional<int>(const Value&)> number;
        std::function<void(Value&, int)> setNumber;
    };

    FieldsOf(DraftOf<Value>& draft, QObject* parent) : Fields(draft, parent), m_draft(draft) {}

    void tie(const QString& key, QLineEdit& field, const TextPlace& place) { tieText(key, field, place); }
    void tie(const QString& key, QPlainTextEdit& field, const TextPlace& place) { tieText(key, field, place); }
    void tie(const QString& key, QComboBox& box, const NumberPlace& place) { tieNumber(key, box, place); }
    void tie(const QString& key, QSpinBox& box, const NumberPlace& place) { tieNumber(key, box, place); }

private:
    template <typename Field>
    void tieText(const QString& key, Field& field, const TextPlace& place)
    {
        add(key, field, [this, &field, place] {
            Value value = m_draft.value();
            showText(field, place(value));
        });
        whenChanged(field, [this, key, place](const QString& text) {
            Value after = m_draft.value();
            QString* there = place(after);
            if (!there)
                return;
            *there = text;
            m_draft.change(textChange(), key, std::move(after));
        });
    }

    template <typename Box>
    void tieNumber(const QString& key, Box& box, const NumberPlace& place)
    {
        add(key, box, [this, &box, place] { showNumber(box, place.number(m_draft.value())); });
        whenChanged(box, [this, place](int number) {
            Value after = m_draft.value();
            place.setNumber(after, number);
            m_draft.change(choiceChange(), {}, std::move(after));
        });
    }

    DraftOf<Value>& m_draft;
};

} // namespace widgets
