#include "widgets/report_errors.h"

#include "widgets/error_text.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace widgets {

void showProblem(QWidget* parent, storage::StorageError::Kind kind)
{
    QMessageBox::warning(parent, QCoreApplication::applicationName(), sentenceFor(kind));
}

} // namespace widgets
