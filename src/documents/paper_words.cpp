#include "documents/paper_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

const QLocale& dutch()
{
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return locale;
}

} // namespace

QString inPlainWords(domain::Role role)
{
    switch (role) {
    case domain::Role::HelpSeeker: return u"jijzelf"_s;
    case domain::Role::CloseOne: return u"naaste"_s;
    case domain::Role::CompanionSupporter: return u"begeleider"_s;
    case domain::Role::PohGgz: return u"praktijkondersteuner van de huisarts"_s;
    case domain::Role::ClientSupporter: return u"cliëntondersteuner van het sociaal team"_s;
    case domain::Role::PeerWorker: return u"ervaringsdeskundige"_s;
    case domain::Role::WmoConsultant: return u"Wmo-consulent van de gemeente"_s;
    case domain::Role::WelfareWorker: return u"welzijnswerker"_s;
    case domain::Role::GgzProfessional: return u"hulpverlener van de ggz"_s;
    case domain::Role::Interpreter: return u"tolk"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString listed(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(u", "_s) + u" en "_s + parts.last();
}

QString dayOf(QDate day)
{
    return dutch().toString(day, u"d MMMM yyyy"_s);
}

QString dayOfWeek(const QDateTime& when)
{
    return dutch().toString(when.toLocalTime().date(), u"dddd d MMMM yyyy"_s);
}

} // namespace documents
