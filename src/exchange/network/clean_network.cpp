#include "exchange/network/clean_network.h"

#include "exchange/network/xml_text.h"

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

// Takes the forbidden characters out of the texts of one node or relation.
class Cleaner
{
public:
    Cleaner(QString label, QList<StrippedText>& stripped) : m_label(std::move(label)), m_stripped(stripped) {}

    void clean(QString& text, const QString& field)
    {
        const QString kept = withoutForbidden(text);
        if (kept == text)
            return;
        m_stripped.append({.node = m_label, .field = field});
        text = kept;
    }

private:
    QString m_label;
    QList<StrippedText>& m_stripped;
};

} // namespace

CleanNetwork clean(const Network& network)
{
    CleanNetwork made{.network = network, .stripped = {}};
    for (NetworkNode& node : made.network.nodes) {
        Cleaner cleaner(withoutForbidden(node.label), made.stripped);
        cleaner.clean(node.label, u"label"_s);
        for (QString& group : node.groups)
            cleaner.clean(group, u"groups"_s);
    }
    for (NetworkRelation& relation : made.network.relations)
        Cleaner(withoutForbidden(relation.label), made.stripped).clean(relation.label, u"label"_s);
    return made;
}

} // namespace exchange
