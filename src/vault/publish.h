#pragma once

#include <QDate>
#include <QString>

namespace storage {
class Database;
}

namespace vault {

class EvaluationFile;

// What goes with the rows of a practice: when they were published, what was asked, and from how many conversations on
// something may be told about them.
struct PublicationTerms
{
    QDate on;
    QString evaluationSet;
    int setVersion = 1;
    int k = 0;
};

struct Published
{
    int sessions = 0;
    int withoutPermission = 0; // stay in the vault

    friend bool operator==(const Published&, const Published&) = default;
};

// How many would go, and how many would stay.
Published toBePublished(storage::Database& vault);

// Puts the coded facts of a vault into an evaluation file, in the place of what this practice published before, whole
// or not at all. Only conversations for which permission to learn from them was given and not withdrawn; no sentence.
// Kind::OtherThreshold, OtherEvaluationSet where the other practices in the file published on other terms.
Published publish(storage::Database& vault, EvaluationFile& file, const PublicationTerms& terms);

} // namespace vault
