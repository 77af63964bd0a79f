#pragma once

#include <QString>

namespace privacy {
class ApprovedText;
}

namespace evaluation {

// Words of somebody that may be handed on: they were read and approved. Only privacy::ApprovedText makes them, and
// whatever writes the sentences of a report accepts nothing else.
class ReviewedText final
{
public:
    const QString& text() const { return m_text; }

    friend bool operator==(const ReviewedText&, const ReviewedText&) = default;

private:
    friend class privacy::ApprovedText;

    explicit ReviewedText(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace evaluation
