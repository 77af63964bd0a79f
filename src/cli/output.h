#pragma once

#include "cli/call.h"

#include <QByteArray>

namespace cli {

// To standard output. Throws Failure when it could not be written whole.
void print(const QByteArray& bytes);
void print(const QString& text);

void complain(const QString& sentence); // to standard error

// To the file of --out, whole or not at all; never over the vault that the call is about. Throws Failure.
void writeOut(const Call& call, const QByteArray& bytes);

// Throws Failure when --out names the vault that the call is about, or a file that belongs to it.
void requireNotTheVault(const Call& call);

// To the file of --out where there is one, else to standard output.
void answer(const Call& call, const QByteArray& bytes);

// Rows of cells as columns; the first row is the heading.
QString table(const QList<QStringList>& rows);

} // namespace cli
