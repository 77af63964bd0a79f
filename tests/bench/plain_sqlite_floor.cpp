#include "typical_session.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// The floor of what is kept in a file: the same rows in plain SQLite, with the settings that the program has.
// Prints milliseconds, one a line.
//   plain_sqlite_floor letters FILE    writes one row, again and again
//   plain_sqlite_floor whole FILE      writes a whole session again and again, into the file of the one above
//   plain_sqlite_floor scan FOLDER     reads all coded rows, which stand in FOLDER as NAME.tsv
//   plain_sqlite_floor counts|filter|cross|trend FOLDER
//                                      answers a question in SQL over the rows that scan left there

namespace {

struct Close
{
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

const std::string uuid = "0d5ecf0a-6f3e-4a43-9a9c-6f9d0d7c2b11";

void execute(const Database& database, const std::string& sql)
{
    if (sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database.get()));
}

Database openFile(const std::string& path)
{
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open(path.c_str(), &handle);
    Database database(handle);
    if (opened != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle));
    execute(database,
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return database;
}

Statement prepare(const Database& database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(database.get()));
    return Statement(statement);
}

void bind(const Statement& statement, int index, int value)
{
    sqlite3_bind_int(statement.get(), index, value);
}

void bind(const Statement& statement, int index, const std::string& value)
{
    sqlite3_bind_text(statement.get(), index, value.c_str(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

template <typename... Values>
void run(const Statement& statement, const Values&... values)
{
    int index = 0;
    (bind(statement, ++index, values), ...);
    if (sqlite3_step(statement.get()) != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(statement.get())));
    sqlite3_reset(statement.get());
}

void printDuration(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> duration = std::chrono::steady_clock::now() - start;
    std::printf("%.4f\n", duration.count());
}

// The rows of one conversation, as storage::SessionStore has them.
class SessionRows
{
public:
    explicit SessionRows(const Database& database)
        : m_database(database),
          m_note(prepare(database,
                         "INSERT INTO note (session, place, id, question, voice, text)"
                         " VALUES (?, ?, ?, 'where_to', ?, ?)")),
          m_node(prepare(database,
                         "INSERT INTO node (session, place, id, kind, label, influence)"
                         " VALUES (?, ?, ?, 'person', 'naam 12', 1)")),
          m_placement(prepare(database,
                              "INSERT INTO placement (session, snapshot, node, x, y)"
                              " VALUES (?, 'now', ? || ?, 120, 130)")),
          m_relation(prepare(database,
                             "INSERT INTO relation"
                             " (session, place, id, from_node, to_node, direction, label)"
                             " VALUES (?, ?, ?, 'een', ?, 'mutual', '')")),
          m_quality(prepare(database,
                            "INSERT INTO relation_state (session, snapshot, relation, quality)"
                            " VALUES (?, 'now', ? || ?, 'neutral')")),
          m_forgetNote(prepare(database, "DELETE FROM note WHERE session = ? AND place = ?"))
    {
        for (const char* table : {"note", "node", "relation", "placement", "relation_state"})
            m_forget.push_back(prepare(database, std::string("DELETE FROM ") + table + " WHERE session = ?"));
    }

    void writeWhole()
    {
        execute(m_database, "BEGIN IMMEDIATE");
        for (const Statement& forget : m_forget)
            run(forget, 1);
        for (int place = 0; place < bench::typicalNotes; ++place)
            run(m_note, 1, place, uuid, uuid, std::string(bench::lettersInNote, 'a'));
        for (int place = 0; place < bench::typicalNodes; ++place)
            run(m_node, 1, place, uuid);
        for (int place = 0; place < bench::typicalNodes; ++place)
            run(m_placement, 1, uuid, place);
        for (int place = 0; place < bench::typicalRelations; ++place)
            run(m_relation, 1, place, uuid, uuid);
        for (int place = 0; place < bench::typicalRelations; ++place)
            run(m_quality, 1, uuid, place);
        execute(m_database, "COMMIT");
    }

    void writeNote(const std::string& text)
    {
        execute(m_database, "BEGIN IMMEDIATE");
        run(m_forgetNote, 1, 3);
        run(m_note, 1, 3, uuid, uuid, text);
        execute(m_database, "COMMIT");
    }

private:
    const Database& m_database;
    Statement m_note;
    Statement m_node;
    Statement m_placement;
    Statement m_relation;
    Statement m_quality;
    Statement m_forgetNote;
    std::vector<Statement> m_forget;
};

void saveLetters(const std::string& path)
{
    const Database database = openFile(path);
    for (const char* migration : {MIGRATIONS "/0001_conversations.sql", MIGRATIONS "/0003_states.sql"}) {
        std::ifstream schema(migration);
        execute(database, std::string(std::istreambuf_iterator<char>(schema), {}));
    }
    execute(database, "INSERT INTO session (number, id, guide, started_at) VALUES (1, 'een', 'hog', '2025-01-31')");
    execute(database, "INSERT INTO state (session, snapshot) VALUES (1, 'now')");
    SessionRows rows(database);
    rows.writeWhole();
    std::string text(bench::lettersInNote, 'a');
    for (int time = 0; time < bench::letterSaves; ++time)
        printDuration([&] { rows.writeNote(text += 'a'); });
}

void saveWhole(const std::string& path)
{
    const Database database = openFile(path);
    SessionRows rows(database);
    for (int time = 0; time < bench::wholeSaves; ++time)
        printDuration([&] { rows.writeWhole(); });
}

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells(1);
    for (const char letter : line) {
        if (letter == '\t')
            cells.emplace_back();
        else
            cells.back() += letter;
    }
    return cells;
}

// A number is stored as one and an empty cell as nothing, as the program's own rows are.
void importTable(const Database& database, const std::filesystem::path& file)
{
    std::ifstream lines(file);
    std::string line;
    std::getline(lines, line);
    const std::size_t columns = cellsOf(line).size();
    std::string names = "a0 NUMERIC";
    std::string values = "nullif(?, '')";
    for (std::size_t column = 1; column < columns; ++column) {
        names += ", a" + std::to_string(column) + " NUMERIC";
        values += ", nullif(?, '')";
    }
    execute(database, "CREATE TABLE " + file.stem().string() + " (" + names + "); BEGIN");
    const Statement insert = prepare(database, "INSERT INTO " + file.stem().string() + " VALUES (" + values + ")");
    do {
        int index = 0;
        for (const std::string& cell : cellsOf(line))
            bind(insert, ++index, cell);
        run(insert);
    } while (std::getline(lines, line));
    execute(database, "COMMIT");
}

void scanTable(const Database& database, const std::string& name)
{
    const Statement rows = prepare(database, "SELECT * FROM " + name);
    const int columns = sqlite3_column_count(rows.get());
    std::size_t bytes = 0;
    while (sqlite3_step(rows.get()) == SQLITE_ROW) {
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(rows.get(), column) == SQLITE_INTEGER)
                bytes += static_cast<std::size_t>(sqlite3_column_int64(rows.get(), column));
            else if (const auto* text = sqlite3_column_text(rows.get(), column))
                bytes += text[0];
        }
    }
    if (bytes == 0)
        throw std::runtime_error("nothing to read in " + name);
}

void scan(const std::filesystem::path& folder)
{
    std::vector<std::string> tables;
    const std::string path = folder / "plain.db";
    {
        const Database database = openFile(path);
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.path().extension() != ".tsv")
                continue;
            importTable(database, entry.path());
            tables.push_back(entry.path().stem());
        }
    }
    for (int time = 0; time < 5; ++time) {
        printDuration([&] {
            const Database database = openFile(path);
            for (const std::string& table : tables)
                scanTable(database, table);
        });
    }
}

// A question that the evaluation counts from its columns, and the indexes that cover it.
struct Question
{
    std::string_view name;
    const char* indexes;
    const char* sql;
};

constexpr Question questions[] = {
    {"counts",
     "CREATE INDEX IF NOT EXISTS states ON eval_answer (a1, a3);"
     "CREATE INDEX IF NOT EXISTS options ON eval_choice (a1, a3)",
     "SELECT a1, a3, count(*) FROM eval_answer GROUP BY 1, 2 UNION ALL"
     " SELECT a1, a3, count(*) FROM eval_choice GROUP BY 1, 2"},
    {"filter",
     "CREATE INDEX IF NOT EXISTS chosen ON eval_session (a1, a3, a0);"
     "CREATE INDEX IF NOT EXISTS states_of ON eval_answer (a0, a1, a3);"
     "CREATE INDEX IF NOT EXISTS options_of ON eval_choice (a0, a1, a3)",
     "SELECT each.a1, each.a3, count(*) FROM eval_session AS session JOIN eval_answer AS each ON each.a0 = session.a0"
     " WHERE session.a1 = 1 AND session.a3 = 1 GROUP BY 1, 2 UNION ALL"
     " SELECT each.a1, each.a3, count(*) FROM eval_session AS session JOIN eval_choice AS each ON each.a0 = session.a0"
     " WHERE session.a1 = 1 AND session.a3 = 1 GROUP BY 1, 2"},
    {"cross",
     "CREATE INDEX IF NOT EXISTS by_item ON eval_choice (a1, a0, a3);"
     "CREATE INDEX IF NOT EXISTS options_of ON eval_choice (a0, a1, a3)",
     "SELECT one.a3, other.a3, count(*) FROM eval_choice AS one JOIN eval_choice AS other"
     " ON other.a0 = one.a0 AND other.a1 = 'route' WHERE one.a1 = 'lead_role' GROUP BY 1, 2"},
    {"trend",
     "CREATE INDEX IF NOT EXISTS months ON eval_session (a2, a3, a0);"
     "CREATE INDEX IF NOT EXISTS numbers_of ON eval_answer (a0, a1, a4)",
     "SELECT session.a2, count(*), avg(each.a4) FROM eval_session AS session LEFT JOIN eval_answer AS each"
     " ON each.a0 = session.a0 AND each.a1 = 'waiting_days' WHERE session.a3 = 1 GROUP BY 1"},
};

void ask(const Question& question, const std::filesystem::path& folder)
{
    const Database database = openFile(folder / "plain.db");
    execute(database, question.indexes);
    execute(database, "ANALYZE");
    for (int time = 0; time < 5; ++time) {
        printDuration([&] {
            const Statement rows = prepare(database, question.sql);
            while (sqlite3_step(rows.get()) == SQLITE_ROW) {}
        });
    }
}

bool asked(std::string_view what, const std::filesystem::path& folder)
{
    for (const Question& question : questions) {
        if (question.name == what) {
            ask(question, folder);
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        const std::string_view what = argc == 3 ? argv[1] : "";
        if (what == "letters")
            saveLetters(argv[2]);
        else if (what == "whole")
            saveWhole(argv[2]);
        else if (what == "scan")
            scan(argv[2]);
        else if (what.empty() || !asked(what, argv[2]))
            throw std::runtime_error("letters, whole, scan, counts, filter, cross or trend");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
