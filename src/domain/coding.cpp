#include "domain/coding.h"

#include <algorithm>

namespace domain {

const Theme* find(const QList<Theme>& themes, const QString& item, const QString& id)
{
    const auto found =
        std::ranges::find_if(themes, [&](const Theme& theme) { return theme.item == item && theme.id == id; });
    return found == themes.end() ? nullptr : &*found;
}

QString countedAs(const QList<Theme>& themes, const QString& item, const QString& id)
{
    QString counted = id;
    for (qsizetype step = 0; step < themes.size(); ++step) { // a damaged file could go round in a circle
        const Theme* theme = find(themes, item, counted);
        if (!theme || !theme->mergedInto)
            break;
        counted = *theme->mergedInto;
    }
    return counted;
}

} // namespace domain
