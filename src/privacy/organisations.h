#pragma once

#include <QString>

namespace privacy {

// What an organisation is called by.

bool isKindOfOrganisation(const QString& folded); // behind it stands which one: slagerij, wandelclub
bool isBelief(const QString& folded);             // of a school or a church: Openbare Basisschool De Vlieger

// How many letters say that the name before them is of a firm: BV, & Zn.
qsizetype lengthOfLegalForm(QStringView behind);

} // namespace privacy
