#include "widgets/network/drawing_files.h"

#include "documents/drawing_page.h"
#include "drawing/files.h"
#include "editing/session_editor.h"
#include "exchange/network/graphml_writer.h"
#include "exchange/network/import_network.h"
#include "exchange/network/network_canvas_writer.h"
#include "exchange/network/session_network.h"
#include "exchange/whole_file.h"
#include "storage/audit_trail.h"
#include "widgets/error_text.h"
#include "widgets/report_errors.h"
#include "widgets/save_file.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets::drawing_files {

namespace {

struct DrawingFiles
{
    Q_DECLARE_TR_FUNCTIONS(widgets::DrawingFiles)
};

constexpr int dotsPerInch = 192;

// A kind of file that holds the network itself.
struct CopyKind
{
    QString code; // as in the audit trail
    QString filter;
    QString suffix;
    exchange::WrittenFile (*write)(const exchange::Network&);
};

QList<CopyKind> copyKinds()
{
    return {
        {.code = u"graphml"_s,
         .filter = DrawingFiles::tr("GraphML, to count with (*.graphml)"),
         .suffix = u".graphml"_s,
         .write = &exchange::analysisGraphMl},
        {.code = u"yed"_s,
         .filter = DrawingFiles::tr("GraphML for yEd (*.yed.graphml)"),
         .suffix = u".yed.graphml"_s,
         .write = &exchange::yedGraphMl},
        {.code = u"netcanvas"_s,
         .filter = DrawingFiles::tr("Network Canvas (*.zip)"),
         .suffix = u".zip"_s,
         .write = &exchange::networkCanvasArchive},
    };
}

bool isWantedByThePerson(QWidget* parent)
{
    QMessageBox question(QMessageBox::Question, QCoreApplication::applicationName(),
                         DrawingFiles::tr("This copy holds every name and relation in the drawing, readable to "
                                          "whoever has the file. It is for the person, or leaves with their consent."),
                         QMessageBox::Cancel, parent);
    QAbstractButton* save = question.addButton(DrawingFiles::tr("Save the copy…"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == save;
}

// The longest suffix decides: ".yed.graphml" is not plain GraphML.
CopyKind kindOf(const QString& path)
{
    const QList<CopyKind> kinds = copyKinds();
    CopyKind found = kinds.first();
    for (const CopyKind& kind : kinds) {
        if (path.endsWith(kind.suffix, Qt::CaseInsensitive))
            found = kind;
    }
    return found;
}

void tellWhatIsMissing(QWidget* parent, const QList<exchange::StrippedText>& stripped)
{
    if (stripped.isEmpty())
        return;
    QStringList nodes;
    for (const exchange::StrippedText& text : stripped)
        nodes.append(text.node);
    QMessageBox::information(
        parent, QCoreApplication::applicationName(),
        DrawingFiles::tr("Signs that such a file cannot hold were left out of: %1.").arg(nodes.join(u", "_s)));
}

std::optional<exchange::ImportedNetwork> chosenOf(QWidget* parent, const exchange::ImportedFile& file)
{
    if (file.networks.size() == 1)
        return file.networks.first();
    QStringList names;
    for (const exchange::ImportedNetwork& imported : file.networks)
        names.append(u"%1. %2"_s.arg(names.size() + 1).arg(imported.network.state));
    bool isChosen = false;
    const QString name = QInputDialog::getItem(parent, DrawingFiles::tr("Read a drawing"),
                                               DrawingFiles::tr("There are several drawings in this file. Which one?"),
                                               names, 0, false, &isChosen);
    if (!isChosen)
        return std::nullopt;
    return file.networks[names.indexOf(name)];
}

QString whatWasRead(const exchange::Addition& addition, const exchange::ImportedNetwork& imported)
{
    QStringList sentences{DrawingFiles::tr("Added to the drawing: %1 people and things, %2 relations.")
                              .arg(addition.nodes.size())
                              .arg(addition.relations.size())};
    if (addition.alreadyThere > 0)
        sentences.append(DrawingFiles::tr("Already there: %1.").arg(addition.alreadyThere));
    for (const exchange::Skipped& skipped : imported.skipped)
        sentences.append(
            DrawingFiles::tr("Not as it was in the file, line %1: %2.").arg(skipped.line).arg(skipped.name));
    sentences.append(DrawingFiles::tr("Undo takes it all out again."));
    return sentences.join(u'\n');
}

bool readInto(QWidget* parent, editing::SessionEditor& editor, storage::AuditTrail& audit, const QString& path)
{
    const auto imported = chosenOf(parent, exchange::importNetworkFile(path));
    if (!imported)
        return false;
    const exchange::Addition addition = exchange::additionTo(editor.session(), editor.shown(), imported->network);
    editor.addToDrawing(addition.nodes, addition.relations, addition.groups);
    audit.record({.occurredAt = QDateTime::currentDateTimeUtc(),
                  .event = storage::AuditEvent::DrawingImported,
                  .session = editor.session().id,
                  .detail = QFileInfo(path).suffix().toLower()});
    QMessageBox message(QMessageBox::Information, QCoreApplication::applicationName(), whatWasRead(addition, *imported),
                        QMessageBox::Ok, parent);
    message.setTextFormat(Qt::PlainText); // it holds names out of the file
    message.exec();
    return true;
}

} // namespace

void savePicture(QWidget* parent, const editing::SessionEditor& editor)
{
    const QString path =
        askWhereToSave(parent, DrawingFiles::tr("Save the drawing"), DrawingFiles::tr("drawing") + u".pdf"_s,
                       DrawingFiles::tr("PDF (*.pdf);;Picture (*.png);;Vector picture (*.svg)"));
    if (path.isEmpty())
        return;
    const domain::Network& network = editor.network();
    const drawing::Words& words = drawing::dutchWords();
    reportErrors(parent, [&] {
        if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
            exchange::writeWholeFile(path, drawing::toPng(network, words, {}, dotsPerInch));
        else if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
            exchange::writeWholeFile(path, drawing::toSvg(network, words, {}));
        else
            exchange::writeWholeFile(path,
                                     documents::toPdf({documents::drawingPage(editor.session(), editor.shown())}));
    });
}

void saveOwnCopy(QWidget* parent, const editing::SessionEditor& editor, storage::AuditTrail& audit)
{
    if (!isWantedByThePerson(parent))
        return;
    QStringList filters;
    for (const CopyKind& kind : copyKinds())
        filters.append(kind.filter);
    const QString path = askWhereToSave(parent, DrawingFiles::tr("Save the person's own copy"),
                                        DrawingFiles::tr("drawing") + u".graphml"_s, filters.join(u";;"_s));
    if (path.isEmpty())
        return;
    reportErrors(parent, [&] {
        const CopyKind kind = kindOf(path);
        const exchange::WrittenFile file = kind.write(exchange::networkOf(editor.session(), editor.shown()));
        exchange::writeWholeFile(path, file.bytes);
        audit.record({.occurredAt = QDateTime::currentDateTimeUtc(),
                      .event = storage::AuditEvent::DrawingExported,
                      .session = editor.session().id,
                      .detail = kind.code});
        tellWhatIsMissing(parent, file.stripped);
    });
}

bool readFile(QWidget* parent, editing::SessionEditor& editor, storage::AuditTrail& audit)
{
    const QString path = QFileDialog::getOpenFileName(
        parent, DrawingFiles::tr("Read a drawing"), {},
        DrawingFiles::tr("Drawings and lists of names (*.graphml *.xml *.zip *.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return false;
    bool isAdded = false;
    try {
        reportErrors(parent, [&] { isAdded = readInto(parent, editor, audit, path); });
    } catch (const exchange::ImportError& error) {
        QMessageBox message(QMessageBox::Warning, QCoreApplication::applicationName(), sentenceFor(error),
                            QMessageBox::Ok, parent);
        message.setTextFormat(Qt::PlainText);
        message.exec();
    }
    return isAdded;
}

} // namespace widgets::drawing_files
