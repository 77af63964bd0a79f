#include "widgets/spelling/spelling.h"

#include "widgets/preferences.h"

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace widgets {

Spelling& Spelling::ofProgram()
{
    static QPointer<Spelling> spelling;
    if (!spelling)
        spelling = new Spelling(qApp);
    return *spelling;
}

Spelling::Spelling(QObject* parent)
    : QObject(parent),
      m_dictionary(spelling::findDictionary(u"nl_NL"_s, spelling::dictionaryFolders())),
      m_isOn(isPossible() && preferences::spelling())
{
}

bool Spelling::isPossible() const
{
    return m_dictionary.has_value();
}

void Spelling::turnOn()
{
    preferences::wantSpelling();
    m_isOn = isPossible();
    emit changed();
}

void Spelling::turnOff()
{
    preferences::leaveSpelling();
    m_isOn = false;
    emit changed();
}

const spelling::Speller* Spelling::speller()
{
    if (!m_isOn)
        return nullptr;
    if (m_reading == Reading::NotBegun)
        read();
    return m_speller.get();
}

// Some tenths of a second, in which somebody may be typing.
void Spelling::read()
{
    m_reading = Reading::Begun;
    QtConcurrent::run([dictionary = *m_dictionary] {
        return std::shared_ptr<const spelling::Speller>(spelling::Speller::load(dictionary));
    }).then(this, [this](const std::shared_ptr<const spelling::Speller>& speller) {
        m_speller = speller;
        emit changed();
    });
}

} // namespace widgets
