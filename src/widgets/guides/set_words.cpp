#include "widgets/guides/set_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct SetWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::SetEditor)
};

GuideCard shown(const guide::Item& item)
{
    QStringList options;
    for (const guide::Option& option : item.options) {
        if (!option.retiredSince)
            options.append(option.text);
    }
    return {.kind = wordFor(item.type), .title = item.text, .text = options.join(u" · "_s)};
}

} // namespace

QString wordFor(guide::Respondent respondent)
{
    switch (respondent) {
    case guide::Respondent::Duo: return SetWords::tr("The professionals together");
    case guide::Respondent::HelpSeeker: return SetWords::tr("The help-seeker");
    case guide::Respondent::CloseOne: return SetWords::tr("Everybody who came along");
    case guide::Respondent::Professional: return SetWords::tr("Each professional alone");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(guide::Moment moment)
{
    switch (moment) {
    case guide::Moment::Before: return SetWords::tr("While preparing");
    case guide::Moment::After: return SetWords::tr("Right after the conversation");
    case guide::Moment::Later: return SetWords::tr("Weeks later");
    }
    Q_UNREACHABLE();
    return {};
}

QString wordFor(guide::ItemType type)
{
    switch (type) {
    case guide::ItemType::Choice: return SetWords::tr("One option");
    case guide::ItemType::Multi: return SetWords::tr("Several options");
    case guide::ItemType::Tri: return SetWords::tr("Yes, a bit, no, don't know");
    case guide::ItemType::Text: return SetWords::tr("In own words");
    case guide::ItemType::Number: return SetWords::tr("A number");
    }
    Q_UNREACHABLE();
    return {};
}

QList<GuideCard> sectionShown(const guide::Section& section)
{
    QList<GuideCard> cards;
    for (const guide::Item& item : section.items) {
        if (!item.retiredSince)
            cards.append(shown(item));
    }
    return cards;
}

} // namespace widgets
