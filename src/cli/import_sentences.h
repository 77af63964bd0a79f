#pragma once

#include "exchange/network/import_error.h"
#include "exchange/network/imported_file.h"
#include "exchange/network/session_network.h"
#include "exchange/network/written_file.h"

// What the command line says of drawings that come and go in files of other programs.
namespace cli::sentences {

QString notImported(const exchange::ImportError& error, const QString& file);
QString imported(const exchange::Addition& addition);
QString skipped(const exchange::Skipped& skipped);
QString stripped(const exchange::StrippedText& text);
QString severalNetworks(const QString& file, const QStringList& names);
QString noSuchNetwork(const QString& name, const QStringList& names);

} // namespace cli::sentences
