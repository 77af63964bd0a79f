#pragma once

#include "privacy/mark.h"

#include <QList>
#include <QStringView>

namespace privacy {

// What is told from other text by its form alone, and where there are check digits by those.
enum class Form { Bsn, Iban, Phone, Email, Url, Postcode, Plate, Number };

struct FoundForm
{
    qsizetype start = 0;
    qsizetype length = 0;
    Form form = Form::Number;
    bool isSure = true; // false where a check digit or half of the form is missing

    friend bool operator==(const FoundForm&, const FoundForm&) = default;
};

// In the order in which they stand; no two share a letter. Telephone numbers and sites that are everybody's, such as
// 113 and thuisarts.nl, are none; neither are amounts, doses and years.
QList<FoundForm> fixedFormsIn(QStringView text);

Tag tagOf(Form form);

bool isBsn(QStringView digits);   // nine digits that pass the test of eleven
bool isIban(QStringView letters); // without spaces, in capitals

} // namespace privacy
