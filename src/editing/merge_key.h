#pragma once

#include <QLatin1StringView>
#include <QString>

namespace editing {

// Consecutive edits of the same field of the same thing are one step.
template <typename Id>
QString mergeKeyOf(const char* field, const Id& id)
{
    return QLatin1StringView(field) + u' ' + id.toString();
}

} // namespace editing
