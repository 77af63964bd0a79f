#pragma once

#include <QString>

namespace domain {

// Whom the person can call after a conversation. Any of it may be empty.
struct PracticeContacts
{
    QString askWhom;    // with a question: a name and a number
    QString askWhen;    // when that can be
    QString gp;         // when it does not go well
    QString afterHours; // in the evening and the weekend

    friend bool operator==(const PracticeContacts&, const PracticeContacts&) = default;
};

} // namespace domain
