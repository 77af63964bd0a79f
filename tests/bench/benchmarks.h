#pragma once

namespace bench {

// Each prints its own table.
void starting();
void typing();
void saving();
void dragging();
void evaluating(int sessions);
void finding();
void detecting();
void reviewing();

} // namespace bench
