#pragma once

#include "spelling/speller.h"

#include <QObject>

namespace widgets {

// Dutch spelling for every field of the program: whether it is on, and the dictionary, which is read in the background
// when a field first asks for it.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    static Spelling& ofProgram(); // as long as the application lives

    bool isPossible() const; // whether this computer has a dictionary
    bool isOn() const { return m_isOn; }
    void turnOn();
    void turnOff();

    const spelling::Speller* speller(); // null while it is off or still being read

signals:
    void changed();

private:
    explicit Spelling(QObject* parent);
    void read();

    enum class Reading { NotBegun, Begun };

    const std::optional<spelling::Dictionary> m_dictionary;
    bool m_isOn;
    Reading m_reading = Reading::NotBegun;
    std::shared_ptr<const spelling::Speller> m_speller; // null until it was read
};

} // namespace widgets
