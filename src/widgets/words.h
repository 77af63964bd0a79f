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

} // namespace widgets
