#include "guide/new_id.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

constexpr qsizetype longestId = 40; // it is the name of a file too

QString idLike(const QString& title)
{
    static const QRegularExpression marks(u"\\p{Mn}"_s); // what remains of é beside the e
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = title.normalized(QString::NormalizationForm_KD).remove(marks).toLower();
    id = id.replace(others, u" "_s).left(longestId).simplified().replace(u' ', u'_');
    return id.isEmpty() ? u"guide"_s : id;
}

} // namespace

QString newId(const QString& title, const QStringList& taken)
{
    const QString wanted = idLike(title);
    QString id = wanted;
    for (int number = 2; taken.contains(id); ++number)
        id = u"%1_%2"_s.arg(wanted).arg(number);
    return id;
}

} // namespace guide
