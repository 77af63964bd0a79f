#pragma once

#include "domain/session.h"

#include <optional>

namespace storage {

class Database;

// What a list shows of a session.
struct SessionHeading
{
    domain::SessionId id;
    QString helpSeeker; // the name in the middle of the drawing, may be empty
    QDateTime startedAt;
    bool hasBegun = true;
    std::optional<QDateTime> plannedFor;
    std::optional<QDateTime> closedAt;
    std::optional<domain::ExperimentId> experiment;
    int openAgreements = 0;
    std::optional<QDate> purgeAfter; // the last day on which words and drawing are kept
    std::optional<QDate> emptiedOn;

    friend bool operator==(const SessionHeading&, const SessionHeading&) = default;
};

// An agreement that is still to be done, with the conversation in which it was made.
struct OpenAgreement
{
    domain::SessionId session;
    QString helpSeeker;
    QDateTime startedAt;
    domain::Agreement agreement;

    friend bool operator==(const OpenAgreement&, const OpenAgreement&) = default;
};

// Both throw StorageError. Agreements without words left, or of a conversation that did not begin, are not open.
QList<SessionHeading> sessionHeadings(Database& database); // newest first
QList<OpenAgreement>
openAgreements(Database& database); // the one that is due first comes first, then those without a day

} // namespace storage
