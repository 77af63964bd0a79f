#include "widgets/start/experiment_dialog.h"

#include "guide/library.h"
#include "start/ui_experiment_dialog.h"
#include "widgets/words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QString shown(const std::optional<QDate>& date)
{
    return date ? date->toString(u"dd-MM-yyyy"_s) : QString();
}

std::optional<QDate> dateIn(const QLineEdit* field)
{
    const QDate date = QDate::fromString(field->text().trimmed(), u"d-M-yyyy"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool cannotBeRead(const QLineEdit* field)
{
    return !field->text().trimmed().isEmpty() && !dateIn(field);
}

// What is gone from the library keeps its line, else it would be changed without anybody having chosen.
template <typename Things>
void fill(QComboBox* box, const Things& things, const QString& chosen)
{
    for (const auto& thing : things)
        box->addItem(thing.title, thing.id);
    if (box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    box->setCurrentIndex(box->findData(chosen));
}

} // namespace

ExperimentDialog::ExperimentDialog(const domain::Experiment& experiment, const guide::Library& library, QWidget* parent)
    : QDialog(parent),
      m_id(experiment.id),
      m_ui(std::make_unique<Ui::ExperimentDialog>())
{
    m_ui->setupUi(this);
    for (const auto& [setting, code] : domain::codesOf<domain::Setting>)
        m_ui->setting->addItem(wordFor(setting), QString(code));
    m_ui->name->setText(experiment.name);
    m_ui->setting->setCurrentIndex(m_ui->setting->findData(QString(domain::codeOf(experiment.setting))));
    m_ui->startsOn->setText(shown(experiment.startsOn));
    m_ui->endsOn->setText(shown(experiment.endsOn));
    m_ui->planned->setValue(experiment.planned.value_or(0));
    m_ui->partners->setText(experiment.partners);
    offer(experiment, library);
    m_ui->threshold->setMinimum(domain::smallestThreshold);
    m_ui->threshold->setValue(experiment.k.value_or(domain::smallestThreshold));
    check();

    for (const QLineEdit* field : {m_ui->name, m_ui->startsOn, m_ui->endsOn})
        connect(field, &QLineEdit::textChanged, this, &ExperimentDialog::check);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExperimentDialog::~ExperimentDialog() = default;

void ExperimentDialog::offer(const domain::Experiment& experiment, const guide::Library& library)
{
    m_ui->guide->addItem(tr("Chosen for each conversation"), QString());
    fill(m_ui->guide, library.guides, experiment.guide);
    m_ui->evaluationSet->addItem(tr("That of the guide"), QString());
    fill(m_ui->evaluationSet, library.evaluationSets, experiment.evaluationSet);
}

domain::Experiment ExperimentDialog::experiment() const
{
    const int planned = m_ui->planned->value();
    const int threshold = m_ui->threshold->value();
    return {.id = m_id,
            .name = m_ui->name->text().trimmed(),
            .setting = *domain::fromCode<domain::Setting>(m_ui->setting->currentData().toString()),
            .startsOn = dateIn(m_ui->startsOn),
            .endsOn = dateIn(m_ui->endsOn),
            .planned = planned > 0 ? std::optional(planned) : std::nullopt,
            .partners = m_ui->partners->text().trimmed(),
            .guide = m_ui->guide->currentData().toString(),
            .evaluationSet = m_ui->evaluationSet->currentData().toString(),
            .k = threshold > domain::smallestThreshold ? std::optional(threshold) : std::nullopt};
}

void ExperimentDialog::check()
{
    QString problem;
    if (cannotBeRead(m_ui->startsOn) || cannotBeRead(m_ui->endsOn))
        problem = tr("Write a day as 1-12-2022, or leave it empty.");
    else if (dateIn(m_ui->startsOn) && dateIn(m_ui->endsOn) && *dateIn(m_ui->endsOn) < *dateIn(m_ui->startsOn))
        problem = tr("The last day is before the first one.");
    m_ui->problem->setText(problem);
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(problem.isEmpty() && !m_ui->name->text().trimmed().isEmpty());
}

} // namespace widgets
