#pragma once

#include "storage/database.h"

#include <sqlite3.h>

#include <set>
#include <string>

namespace test {

// Notes every table that is read other than through an eval_* view. SQLite asks for each column of each query,
// and names the view that a read comes through.
class ReadWatch
{
public:
    explicit ReadWatch(storage::Database& database) : m_handle(database.handle())
    {
        sqlite3_set_authorizer(m_handle, &ReadWatch::ask, this);
    }
    ~ReadWatch() { sqlite3_set_authorizer(m_handle, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(ReadWatch)

    std::set<std::string> trespasses;
    int readsThroughViews = 0;

private:
    static int ask(void* self, int action, const char* table, const char*, const char*, const char* through)
    {
        auto& watch = *static_cast<ReadWatch*>(self);
        const bool throughView = through && std::string(through).starts_with("eval_");
        const bool ofView = table && std::string(table).starts_with("eval_");
        if (action == SQLITE_READ && !throughView && !ofView)
            watch.trespasses.insert(table);
        watch.readsThroughViews += action == SQLITE_READ && throughView;
        return SQLITE_OK;
    }

    sqlite3* m_handle;
};

} // namespace test
