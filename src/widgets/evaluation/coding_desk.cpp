#include "widgets/evaluation/coding_desk.h"

#include "evaluation/facts.h"
#include "widgets/report_errors.h"

#include <QUndoCommand>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::ThemeChangeKind;

namespace widgets {

// No step is left where it cannot be written.
class CodingDesk::Step final : public QUndoCommand
{
public:
    Step(CodingDesk& desk, const QString& text, Written before, Written after)
        : QUndoCommand(text),
          m_desk(desk),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }

    void undo() override { setObsolete(!m_desk.write(m_before)); }
    void redo() override { setObsolete(!m_desk.write(m_after)); }

private:
    CodingDesk& m_desk;
    const Written m_before;
    const Written m_after;
};

CodingDesk::CodingDesk(storage::Database& database, const guide::EvaluationSet& set, QDate today, QWidget& window)
    : m_database(database),
      m_store(database),
      m_set(set),
      m_today(today),
      m_window(window)
{
    reportErrors(&m_window, [this] {
        m_book = m_store.book();
        m_answered = evaluation::answeredItems(m_database);
    });
}

QList<guide::Item> CodingDesk::items() const
{
    QList<guide::Item> items;
    for (const guide::Section& section : m_set.sections) {
        for (const guide::Item& item : section.items) {
            if (item.type == guide::ItemType::Text && m_answered.contains(item.id))
                items.append(item);
        }
    }
    return items;
}

void CodingDesk::setItem(const QString& id)
{
    m_item = id;
    load();
    emit itemChanged();
}

void CodingDesk::load()
{
    m_sentences.clear();
    reportErrors(&m_window, [this] { m_sentences = evaluation::readCodedSentences(m_database, m_item); });
}

guide::Item CodingDesk::itemNow() const
{
    const guide::EvaluationSet set = evaluation::withThemes(m_set, m_book.themes);
    const guide::Item* item = set.item(m_item);
    return item ? *item : guide::Item{};
}

QList<domain::Theme> CodingDesk::merged() const
{
    QList<domain::Theme> themes;
    for (const domain::Theme& theme : m_book.themes) {
        if (theme.item == m_item && theme.mergedInto)
            themes.append(theme);
    }
    return themes;
}

QList<domain::ThemeChange> CodingDesk::changes() const
{
    QList<domain::ThemeChange> changes = m_book.changes;
    changes.removeIf([this](const domain::ThemeChange& change) { return change.item != m_item; });
    return changes;
}

QStringList CodingDesk::given(qsizetype sentence, Reader reader) const
{
    QStringList counted;
    for (const QString& theme : m_sentences[sentence].by(reader).themes)
        counted.append(domain::countedAs(m_book.themes, m_item, theme));
    counted.removeDuplicates();
    return counted;
}

int CodingDesk::readBy(Reader reader) const
{
    return static_cast<int>(std::ranges::count_if(
        m_sentences, [reader](const evaluation::CodedSentence& sentence) { return sentence.by(reader).isRead; }));
}

bool CodingDesk::hasRoom() const
{
    return itemNow().options.size() < evaluation::mostOptions;
}

void CodingDesk::toggle(qsizetype sentence, Reader reader, const QString& theme)
{
    domain::Reading reading = m_sentences[sentence].by(reader);
    const qsizetype taken = reading.themes.removeIf(
        [&](const QString& each) { return domain::countedAs(m_book.themes, m_item, each) == theme; });
    if (taken == 0)
        reading.themes.append(theme);
    pushReading(taken == 0 ? tr("give a theme") : tr("take a theme back"), sentence, reader, reading);
}

void CodingDesk::finish(qsizetype sentence, Reader reader)
{
    domain::Reading reading = m_sentences[sentence].by(reader);
    if (std::exchange(reading.isRead, true))
        return;
    pushReading(tr("read a sentence"), sentence, reader, reading);
}

void CodingDesk::add(const QString& text, qsizetype sentence, Reader reader)
{
    const domain::Theme theme{.item = m_item,
                              .id = u"own_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12),
                              .text = text,
                              .mergedInto = {}};
    const evaluation::CodedSentence& shown = m_sentences[sentence];
    const domain::Reading unread = shown.by(reader);
    domain::Reading read = unread;
    read.themes.append(theme.id);
    Written before = asItIs();
    Written after = before;
    before.given = Given{shown.place, reader, unread};
    after.book = bookWith(theme, ThemeChangeKind::Added, text, {});
    after.given = Given{shown.place, reader, read};
    m_undoStack.push(new Step(*this, tr("add a theme"), before, after));
}

bool CodingDesk::rename(const QString& theme, const QString& text)
{
    const QList<guide::Option> options = itemNow().options;
    const bool isTaken = std::ranges::any_of(options, [&](const guide::Option& option) {
        return option.id != theme && option.text.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        return false;
    const QString before = textOf(theme);
    if (text != before)
        pushBook(tr("rename a theme"),
                 bookWith({.item = m_item, .id = theme, .text = text, .mergedInto = {}}, ThemeChangeKind::Renamed,
                          before, text));
    return true;
}

void CodingDesk::merge(const QString& theme, const QString& into)
{
    const QString text = textOf(theme);
    pushBook(tr("merge themes"),
             bookWith({.item = m_item, .id = theme, .text = text, .mergedInto = into}, ThemeChangeKind::Merged, text,
                      textOf(into)));
}

void CodingDesk::separate(const QString& theme)
{
    const domain::Theme* merged = domain::find(m_book.themes, m_item, theme);
    if (!merged || !merged->mergedInto)
        return;
    pushBook(tr("separate a theme"),
             bookWith({.item = m_item, .id = theme, .text = merged->text, .mergedInto = {}}, ThemeChangeKind::Separated,
                      merged->text, textOf(*merged->mergedInto)));
}

QString CodingDesk::textOf(const QString& theme) const
{
    if (const domain::Theme* changed = domain::find(m_book.themes, m_item, theme))
        return changed->text;
    const guide::Item* item = m_set.item(m_item);
    const auto option = std::ranges::find(item->options, theme, &guide::Option::id);
    return option == item->options.end() ? theme : option->text;
}

domain::ThemeBook CodingDesk::bookWith(const domain::Theme& theme, ThemeChangeKind kind, const QString& before,
                                       const QString& other) const
{
    domain::ThemeBook book = m_book;
    const auto found = std::ranges::find_if(
        book.themes, [&](const domain::Theme& each) { return each.item == theme.item && each.id == theme.id; });
    if (found == book.themes.end())
        book.themes.append(theme);
    else
        *found = theme;
    book.changes.append({.on = m_today, .kind = kind, .item = theme.item, .theme = before, .other = other});
    return book;
}

CodingDesk::Written CodingDesk::asItIs() const
{
    return {.item = m_item, .book = m_book, .given = {}};
}

void CodingDesk::pushReading(const QString& text, qsizetype sentence, Reader reader, const domain::Reading& reading)
{
    Written before = asItIs();
    Written after = before;
    const evaluation::CodedSentence& shown = m_sentences[sentence];
    before.given = Given{shown.place, reader, shown.by(reader)};
    after.given = Given{shown.place, reader, reading};
    m_undoStack.push(new Step(*this, text, before, after));
}

void CodingDesk::pushBook(const QString& text, const domain::ThemeBook& book)
{
    Written after = asItIs();
    after.book = book;
    m_undoStack.push(new Step(*this, text, asItIs(), after));
}

bool CodingDesk::write(const Written& wanted)
{
    bool isWritten = false;
    reportErrors(&m_window, [&] {
        if (wanted.book != m_book)
            m_store.save(wanted.book);
        if (wanted.given)
            m_store.save(wanted.given->place, wanted.given->reader, wanted.given->reading);
        isWritten = true;
    });
    if (isWritten)
        takeOver(wanted);
    return isWritten;
}

void CodingDesk::takeOver(const Written& written)
{
    const bool areThemesOther = written.book != m_book;
    m_book = written.book;
    if (written.item != m_item)
        setItem(written.item); // reads what was just written
    if (areThemesOther)
        emit themesChanged();
    if (!written.given)
        return;
    const auto found = std::ranges::find(m_sentences, written.given->place, &evaluation::CodedSentence::place);
    if (found == m_sentences.end())
        return;
    found->readings[static_cast<std::size_t>(written.given->reader)] = written.given->reading;
    emit readingChanged(found - m_sentences.begin(), written.given->reader);
}

} // namespace widgets
