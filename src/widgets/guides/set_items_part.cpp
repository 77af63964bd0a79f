#include "widgets/guides/set_items_part.h"

#include "guides/ui_set_items_part.h"
#include "widgets/guides/set_words.h"
#include "widgets/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

using Set = guide::EvaluationSet;

bool hasOptionsOfItsOwn(guide::ItemType type)
{
    return type == guide::ItemType::Choice || type == guide::ItemType::Multi || type == guide::ItemType::Text;
}

QStringList retiredIn(const guide::Section& section)
{
    QStringList retired;
    for (const guide::Item& item : section.items) {
        if (item.retiredSince)
            retired.append(item.text);
        for (const guide::Option& option : item.options) {
            if (option.retiredSince)
                retired.append(u"%1: %2"_s.arg(item.text, option.text));
        }
    }
    return retired;
}

} // namespace

SetItemsPart::SetItemsPart(SetDraft& draft, QWidget* parent)
    : SetPart(draft, parent),
      m_ui(formOn<Ui::SetItemsPart>(this)),
      m_items(draft, *m_ui->items,
              {.all =
                   [this](Set& set) {
                       guide::Section* shown = section(set);
                       return shown ? &shown->items : nullptr;
                   },
               .isShown = [](const guide::Item& item) { return !item.retiredSince; },
               .fresh = [] { return guide::Item{}; }}),
      m_options(draft, *m_ui->options,
                {.all =
                     [this](Set& set) {
                         guide::Item* item = m_items.current(set);
                         return item && hasOptionsOfItsOwn(item->type) ? &item->options : nullptr;
                     },
                 .isShown = [](const guide::Option& option) { return !option.retiredSince; },
                 .fresh = [] { return guide::Option{}; }})
{
    asCaption(m_ui->takenOut);
    m_ui->which->setProperty("browses", true);
    m_ui->items->setName(tr("What is asked"));
    m_ui->items->setChangeable(tr("Add a question"));
    m_ui->options->setName(tr("Options to choose from"));
    m_ui->options->setChangeable(tr("Add an option"));
    for (const auto& [type, code] : domain::codesOf<guide::ItemType>)
        m_ui->type->addItem(wordFor(type));
    tieFields();
    connectLists();
}

SetItemsPart::~SetItemsPart() = default;

QList<GuideCard> SetItemsPart::cards(guide::Speech) const
{
    Set set = draft().value();
    const guide::Section* shown = section(set);
    return shown ? sectionShown(*shown) : QList<GuideCard>();
}

// A place such as /sections/2/items/3/options/1/text.
QWidget* SetItemsPart::fieldAt(const QStringList& steps)
{
    m_ui->which->setCurrentIndex(rowIn(steps, 1));
    m_items.choose(rowIn(steps, 3));
    if (steps.value(4) != u"options"_s)
        return fields().field(steps.last());
    m_options.choose(rowIn(steps, 5));
    return steps.size() > 5 ? m_ui->optionText : static_cast<QWidget*>(m_ui->options);
}

void SetItemsPart::showDraft()
{
    Set set = draft().value();
    const int line = std::max(0, m_ui->which->currentIndex());
    {
        const QSignalBlocker blocker(m_ui->which);
        m_ui->which->clear();
        for (const guide::Section& each : std::as_const(set.sections))
            m_ui->which->addItem(u"%1 (%2)"_s.arg(each.title, wordFor(each.moment)));
        m_ui->which->setCurrentIndex(std::min(line, m_ui->which->count() - 1));
    }
    m_items.show([](const guide::Item& item) { return item.text; });
    m_options.show([](const guide::Option& option) { return option.text; });
    fields().show();

    const guide::Item* item = m_items.current(set);
    const bool hasOptions = item && hasOptionsOfItsOwn(item->type);
    m_ui->type->setEnabled(item && item->id.isEmpty() && !m_ui->text->isReadOnly());
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_ui->options, m_ui->optionsLabel, m_ui->optionText, m_ui->optionTextLabel})
        widget->setVisible(hasOptions);
    m_ui->optionsLabel->setText(item && item->type == guide::ItemType::Text ? tr("Themes that can be given to it")
                                                                            : tr("Options to choose from"));
    showTakenOut();
}

guide::Section* SetItemsPart::section(Set& set) const
{
    const int line = m_ui->which->currentIndex();
    return line >= 0 && line < set.sections.size() ? &set.sections[line] : nullptr;
}

void SetItemsPart::tieFields()
{
    fields().tie(u"text"_s, *m_ui->text, [this](Set& set) {
        guide::Item* item = m_items.current(set);
        return item ? &item->text : nullptr;
    });
    fields().tie(u"optionText"_s, *m_ui->optionText, [this](Set& set) {
        guide::Option* option = m_options.current(set);
        return option ? &option->text : nullptr;
    });
    fields().tie(u"type"_s, *m_ui->type,
                 {.number =
                      [this](Set set) {
                          const guide::Item* item = m_items.current(set);
                          return item ? std::optional(static_cast<int>(item->type)) : std::nullopt;
                      },
                  .setNumber =
                      [this](Set& set, int line) {
                          guide::Item* item = m_items.current(set);
                          if (!item)
                              return;
                          const bool hadOptions = hasOptionsOfItsOwn(item->type);
                          item->type = static_cast<guide::ItemType>(line);
                          if (item->type == guide::ItemType::Tri)
                              item->options = set.tri;
                          else if (!hadOptions || !hasOptionsOfItsOwn(item->type))
                              item->options.clear();
                      }});
}

void SetItemsPart::connectLists()
{
    connect(m_ui->which, &QComboBox::currentIndexChanged, this, &SetItemsPart::chooseAnother);
    connect(m_ui->items, &EntryList::currentChanged, this, &SetItemsPart::chooseAnother);
    connect(m_ui->items, &EntryList::addWanted, this, [this] {
        m_items.add();
        m_ui->text->setFocus();
    });
    connect(m_ui->items, &EntryList::removeWanted, this, [this] { m_items.remove(); });
    connect(m_ui->items, &EntryList::moveWanted, this, [this](int by) { m_items.move(by); });
    connect(m_ui->options, &EntryList::currentChanged, this, &SetItemsPart::chooseAnother);
    connect(m_ui->options, &EntryList::addWanted, this, [this] {
        m_options.add();
        m_ui->optionText->setFocus();
    });
    connect(m_ui->options, &EntryList::removeWanted, this, [this] { m_options.remove(); });
    connect(m_ui->options, &EntryList::moveWanted, this, [this](int by) { m_options.move(by); });
}

void SetItemsPart::showTakenOut()
{
    Set set = draft().value();
    const guide::Section* shown = section(set);
    const QStringList retired = shown ? retiredIn(*shown) : QStringList();
    m_ui->takenOut->setHidden(retired.isEmpty());
    m_ui->takenOut->setText(tr("No longer asked; what was answered stays: %1").arg(retired.join(u"; "_s)));
}

} // namespace widgets
