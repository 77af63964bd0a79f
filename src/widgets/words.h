#pragma once

#include "domain/vocabulary.h"

namespace widgets {

// What the window calls the things of the conversation.
QString wordFor(domain::Role role);
QString wordFor(domain::AgreementStatus status);
QString wordFor(domain::Purpose purpose);
QString wordFor(domain::Interpreter interpreter);
QString wordFor(domain::NeedSource source);
QString wordFor(domain::Setting setting);

// Words of people as the text of a button or an entry of a menu, where a single & would mark a key.
QString asMenuText(QString words);

} // namespace widgets
