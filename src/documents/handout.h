#pragma once

#include "documents/page.h"
#include "domain/network.h"
#include "domain/practice_contacts.h"

namespace documents {

enum class Letters { Usual, Large };

// What the person takes home, in simple Dutch and readable in black and white, with dotted lines to write on for
// whatever is empty. Every part can be changed before it leaves; nothing but the pages themselves tells whose it is.
struct Handout
{
    struct Agreement
    {
        QString what;
        QString who;
        QString when;

        friend bool operator==(const Agreement&, const Agreement&) = default;
    };

    QString day;     // "Ons gesprek op …"
    QString people;  // "Je sprak met …"
    QString matters; // to the person, a line for each thing
    QList<Agreement> agreements;
    domain::PracticeContacts contacts;
    domain::Network drawing;
    bool showsDrawing = true;
    Letters letters = Letters::Usual; // large ones leave the drawing a page of its own

    friend bool operator==(const Handout&, const Handout&) = default;
};

Handout handoutOf(const domain::Session& session);

// With what somebody is to the person for who it is, or "iemand": on the drawing, and wherever a name that the session
// knows is written.
Handout withoutNames(Handout handout, const domain::Session& session);

// One A4. The drawing goes on the back of it when the letters are large, and when there is more of it, or of what was
// written, than can be read beside each other.
QList<Page> pagesOf(const Handout& handout);

// What of the session does not stand on the pages, a sentence or a line for each thing, in Dutch.
QStringList leftOut(const Handout& handout, const domain::Session& session);

QByteArray handout(const domain::Session& session); // as PDF, as it is without being changed

} // namespace documents
