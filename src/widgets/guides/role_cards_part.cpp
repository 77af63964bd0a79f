#include "widgets/guides/role_cards_part.h"

#include "guides/ui_role_cards_part.h"
#include "widgets/words.h"

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

std::unique_ptr<Ui::RoleCardsPart> formOn(QWidget* widget)
{
    auto form = std::make_unique<Ui::RoleCardsPart>();
    form->setupUi(widget);
    return form;
}

constexpr int nobody = domain::codesOf<domain::Role>.size(); // the line of the box behind those of the roles

} // namespace

RoleCardsPart::RoleCardsPart(GuideDraft& draft, QWidget* parent)
    : GuidePart(draft, parent),
      m_ui(formOn(this)),
      m_cards(draft, *m_ui->cards,
              {.all = [](guide::Guide& guide) { return &guide.roleCards; },
               .isShown = [](const guide::RoleCard&) { return true; },
               .fresh = [] { return guide::RoleCard{}; }})
{
    m_ui->cards->setName(tr("Role cards"));
    m_ui->cards->setChangeable(tr("Add a card"));
    for (const auto& [role, code] : domain::codesOf<domain::Role>)
        m_ui->role->addItem(wordFor(role));
    m_ui->role->addItem(tr("Somebody who is not at the table"));
    const auto text = [this](QString guide::RoleCard::*member) {
        return [this, member](guide::Guide& guide) {
            guide::RoleCard* card = m_cards.current(guide);
            return card ? &(card->*member) : nullptr;
        };
    };
    fields().tie(u"title"_s, *m_ui->title, text(&guide::RoleCard::title));
    fields().tie(u"about"_s, *m_ui->about, text(&guide::RoleCard::about));
    fields().tie(u"notAbout"_s, *m_ui->notAbout, text(&guide::RoleCard::notAbout));
    fields().tie(u"role"_s, *m_ui->role,
                 {.number = [this](guide::Guide guide) -> std::optional<int> {
                      const guide::RoleCard* card = m_cards.current(guide);
                      if (!card)
                          return std::nullopt;
                      return card->role ? static_cast<int>(*card->role) : nobody;
                  },
                  .setNumber =
                      [this](guide::Guide& guide, int row) {
                          if (guide::RoleCard* card = m_cards.current(guide))
                              card->role = row == nobody ? std::nullopt : std::optional(static_cast<domain::Role>(row));
                      }});
    connect(m_ui->cards, &EntryList::currentChanged, this, &RoleCardsPart::chooseAnother);
    connect(m_ui->cards, &EntryList::addWanted, this, [this] {
        m_cards.add();
        m_ui->title->setFocus();
    });
    connect(m_ui->cards, &EntryList::removeWanted, this, [this] { m_cards.remove(); });
    connect(m_ui->cards, &EntryList::moveWanted, this, [this](int by) { m_cards.move(by); });
}

RoleCardsPart::~RoleCardsPart() = default;

QList<GuideCard> RoleCardsPart::cards(guide::Speech) const
{
    guide::Guide guide = draft().guide();
    const guide::RoleCard* card = m_cards.current(guide);
    return card ? QList{roleShown(*card)} : QList<GuideCard>{};
}

QWidget* RoleCardsPart::fieldAt(const QStringList& steps)
{
    m_cards.choose(rowIn(steps, 1));
    return GuidePart::fieldAt(steps);
}

void RoleCardsPart::showDraft()
{
    m_cards.show([](const guide::RoleCard& card) { return card.title; });
    fields().show();
}

} // namespace widgets
