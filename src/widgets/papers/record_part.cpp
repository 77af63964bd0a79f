#include "widgets/papers/record_part.h"

#include "papers/ui_record_part.h"
#include "widgets/begin_at.h"
#include "widgets/growing_text.h"
#include "widgets/theme.h"
#include "widgets/words.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace widgets {

RecordPart::RecordPart(const documents::RecordText& text, bool isAllowed, QWidget* parent)
    : QWidget(parent),
      m_text(text),
      m_ui(std::make_unique<Ui::RecordPart>())
{
    m_ui->setupUi(this);
    m_ui->noPermission->setProperty("notice", true);
    m_ui->noPermission->setHidden(isAllowed);
    m_ui->copy->setProperty("primary", true);
    for (QLabel* caption : {m_ui->explanation, m_ui->leftOut, m_ui->copied})
        asCaption(caption);
    m_ui->copied->hide();
    for (qsizetype number = 0; number < m_text.parts.size(); ++number)
        addPart(number);
    m_ui->partsLayout->addStretch(1);
    connect(m_ui->copy, &QPushButton::clicked, this, &RecordPart::copy);
    connect(&m_clipboard, &PassingClipboard::cleared, m_ui->copied, &QWidget::hide);
    beginAt(this, m_ui->copy);
    showText();
}

RecordPart::~RecordPart() = default;

void RecordPart::addPart(qsizetype number)
{
    const documents::RecordPart& part = m_text.parts[number];
    const QString heading = part.letter.isEmpty() ? part.heading : part.letter + u" · "_s + part.heading;
    auto* isIn = new QCheckBox(asMenuText(heading));
    isIn->setChecked(part.isIn);
    auto* words = new GrowingText;
    words->setTabChangesFocus(true);
    words->setPlainText(part.text);
    words->setAccessibleName(heading);
    words->setEnabled(part.isIn);
    m_ui->partsLayout->addWidget(isIn);
    m_ui->partsLayout->addWidget(words);
    connect(isIn, &QCheckBox::toggled, this, [this, number, words](bool isChecked) {
        m_text.parts[number].isIn = isChecked;
        words->setEnabled(isChecked);
        showText();
    });
    connect(words, &QPlainTextEdit::textChanged, this, [this, number, words] {
        m_text.parts[number].text = words->toPlainText();
        showText();
    });
}

void RecordPart::showText()
{
    m_ui->text->setPlainText(documents::plainText(m_text));
    QStringList left;
    for (const documents::RecordPart& part : std::as_const(m_text.parts)) {
        if (!part.isIn && !part.text.trimmed().isEmpty())
            left.append(part.heading);
    }
    m_ui->leftOut->setText(left.isEmpty() ? tr("Nothing was left out that is in the conversation for this.")
                                          : tr("Left out: %1.").arg(left.join(u"; "_s)));
}

void RecordPart::copy()
{
    m_clipboard.copy(m_ui->text->toPlainText());
    m_ui->copied->show();
    emit copied();
}

} // namespace widgets
