#include "cli/commands.h"
#include "cli/import_sentences.h"
#include "cli/open_vault.h"
#include "cli/output.h"
#include "documents/drawing_page.h"
#include "drawing/files.h"
#include "exchange/network/graphml_writer.h"
#include "exchange/network/import_network.h"
#include "exchange/network/network_canvas_writer.h"
#include "exchange/network/session_network.h"
#include "storage/audit_trail.h"
#include "storage/session_store.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureDotsPerInch = 192; // sharp on paper and on a dense screen

domain::Snapshot snapshotOf(const Call& call)
{
    return domain::fromCode<domain::Snapshot>(call.option(u"snapshot"_s, u"now"_s)).value();
}

exchange::WrittenFile fileOf(const domain::Session& session, domain::Snapshot snapshot, const QString& format)
{
    const drawing::Words& words = drawing::dutchWords();
    const drawing::Style style;
    if (format == u"graphml"_s)
        return exchange::analysisGraphMl(exchange::networkOf(session, snapshot));
    if (format == u"yed"_s)
        return exchange::yedGraphMl(exchange::networkOf(session, snapshot));
    if (format == u"netcanvas"_s)
        return exchange::networkCanvasArchive(exchange::networkOf(session, snapshot));
    const domain::Network network = domain::networkOf(session, snapshot);
    if (format == u"svg"_s)
        return {.bytes = drawing::toSvg(network, words, style), .stripped = {}};
    if (format == u"png"_s)
        return {.bytes = drawing::toPng(network, words, style, pictureDotsPerInch), .stripped = {}};
    return {.bytes = documents::toPdf({documents::drawingPage(session, snapshot)}), .stripped = {}};
}

// Those formats hold the network itself, and not only how it looks.
bool isCopyOfTheNetwork(const QString& format)
{
    return format == u"graphml"_s || format == u"yed"_s || format == u"netcanvas"_s;
}

void record(vault::Vault& vault, storage::AuditEvent event, domain::SessionId session, const QString& detail)
{
    storage::AuditTrail(vault.database())
        .record({.occurredAt = QDateTime::currentDateTimeUtc(), .event = event, .session = session, .detail = detail});
}

exchange::ImportedNetwork chosenOf(const exchange::ImportedFile& file, const Call& call)
{
    QStringList names;
    for (const exchange::ImportedNetwork& imported : file.networks)
        names.append(imported.network.state);
    const std::optional<QString> wanted = call.option(u"graph"_s);
    if (!wanted && names.size() > 1)
        throw Failure(ExitCode::WrongCall, sentences::severalNetworks(call.argument(2), names));
    if (wanted && !names.contains(*wanted))
        throw Failure(ExitCode::WrongCall, sentences::noSuchNetwork(*wanted, names));
    return file.networks[wanted ? names.indexOf(*wanted) : 0];
}

} // namespace

ExitCode drawing(const Call& call)
{
    auto vault = openVault(call);
    const domain::Session session = loadSession(vault, call.argument(1));
    const QString format = call.option(u"format"_s, {});
    const exchange::WrittenFile file = fileOf(session, snapshotOf(call), format);
    writeOut(call, file.bytes);
    if (isCopyOfTheNetwork(format))
        record(vault, storage::AuditEvent::DrawingExported, session.id, format);
    vault.close();
    for (const exchange::StrippedText& text : file.stripped)
        print(sentences::stripped(text));
    return ExitCode::Done;
}

ExitCode importDrawing(const Call& call)
{
    const exchange::ImportedFile file = exchange::importNetworkFile(call.argument(2)); // before anything is asked
    const exchange::ImportedNetwork imported = chosenOf(file, call);

    auto vault = openVault(call);
    const domain::Session session = loadSession(vault, call.argument(1));
    const exchange::Addition addition = exchange::additionTo(session, snapshotOf(call), imported.network);
    storage::SessionStore(vault.database()).save(exchange::drawn(session, snapshotOf(call), addition));
    record(vault, storage::AuditEvent::DrawingImported, session.id, QFileInfo(call.argument(2)).suffix().toLower());
    vault.close();

    print(sentences::imported(addition));
    for (const exchange::Skipped& skipped : imported.skipped)
        print(sentences::skipped(skipped));
    return ExitCode::Done;
}

} // namespace cli
