#include "widgets/network/drawing_print.h"

#include "documents/drawing_page.h"
#include "documents/empty_sheet.h"
#include "editing/session_editor.h"
#include "widgets/print_dialog.h"

#include <QCoreApplication>

namespace widgets::drawing_print {

namespace {

struct DrawingPrint
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DrawingPrint)
};

void show(QWidget* parent, const documents::Page& page, const QString& fileName)
{
    PrintDialog({page}, fileName, parent).exec();
}

} // namespace

void printDrawing(QWidget* parent, const editing::SessionEditor& editor)
{
    show(parent, documents::drawingPage(editor.session(), editor.shown()), DrawingPrint::tr("drawing"));
}

void printEmptySheet(QWidget* parent, const guide::Guide& guide)
{
    show(parent, documents::emptySheet(guide, {}, domain::Sheet::Empty), DrawingPrint::tr("empty sheet"));
}

void printEmptySheet(QWidget* parent, const guide::Guide& guide, const domain::Session& session)
{
    show(parent, documents::emptySheet(guide, session.helpSeeker().label, session.sheet),
         DrawingPrint::tr("empty sheet"));
}

} // namespace widgets::drawing_print
