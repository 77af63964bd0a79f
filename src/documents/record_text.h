#pragma once

#include "domain/session.h"

namespace documents {

// A part of a text for a record. What is empty stays out of it by itself.
struct RecordPart
{
    QString letter; // of SOEP: S, O, E or P; empty where the text is not cut up so
    QString heading;
    QString text;
    bool isIn = true;
    bool isAlwaysShown = false; // also when empty, to be filled in where the text goes

    friend bool operator==(const RecordPart&, const RecordPart&) = default;
};

// What a professional puts in a record or sends on, as plain text in Dutch. The parts can be changed and left out
// before it leaves. It holds the person's own words and what was agreed, nothing of how it was looked back on.
struct RecordText
{
    domain::Purpose permission = domain::Purpose::HealthRecord; // that the person gives for it
    QString opening;                                            // a line above the parts, may be empty
    QList<RecordPart> parts;

    friend bool operator==(const RecordText&, const RecordText&) = default;
};

// For the file of the GP, as the SOEP note that is kept of a contact. ICPC stays empty: that is chosen there.
RecordText hisText(const domain::Session& session);

// For the file of the social team. What can be medical is there to be added, and left out unless somebody does.
RecordText socialTeamText(const domain::Session& session);

// A short letter, since the GP decides on a referral.
RecordText adviceToGp(const domain::Session& session);

QString plainText(const RecordText& text);

} // namespace documents
