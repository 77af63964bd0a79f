#pragma once

#include "cli/call.h"
#include "privacy/anonymised_export.h"
#include "privacy/export_refused.h"
#include "privacy/safe_tables.h"
#include "storage/storage_error.h"
#include "vault/publish.h"

// Every sentence that the command line says when something is not as it should be, and its help.
namespace cli::sentences {

QString help(const QList<Command>& commands);
QString help(const Command& command);

QString noCommand();
QString unknownCommand(const QString& name);
QString unknownOption(const QString& command, const QString& option);
QString valueMissing(const QString& option);
QString valueNotAllowed(const QString& option, const QString& value, const QStringList& allowed);
QString numberNotAllowed(const QString& option, const QString& value, qint64 smallest, qint64 largest);
QString argumentMissing(const Command& command, const QString& argument);
QString tooManyArguments(const Command& command, const QString& argument);

QString noPassphrase();
QString passphrasesDiffer();
QString passphraseTooShort(int least);
QString passphraseFileUnreadable(const QString& file);
QString passphraseFileEmpty(const QString& file);
QString askPassphrase(const QString& vault);
QString askNewPassphrase(const QString& vault);
QString askPassphraseAgain();

QString vaultMade(const QString& vault, const QString& recoveryKey);
QString seedWithoutSessions();
QString noDictionary();
QString noTextInLine(qint64 number);

QString storage(storage::StorageError::Kind kind, const QString& vault);
QString evaluationFile(storage::StorageError::Kind kind, const QString& file);
QString passphrasesDoNotMatchFiles();
QString published(const vault::Published& published, const QString& file);
QString nothingToList(const QString& what);
QString noSuchSession(const QString& session);
QString severalSessions(const QString& session);
QString noSuchExperiment(const QString& name);
QString noDate(const QString& option, const QString& value);
QString periodTurnedAround();

QString exported(const QString& kind, const privacy::Account& account); // anonymous or minimised, as the file says it
QString onlyWith(const QString& option, const QString& other);
QString exportedTables(const privacy::TablesAccount& account);
QString unknownAttribute(const QString& attribute, const QStringList& known);
QString refused(const privacy::ExportRefused& refusal, int k);

QString notWritten(const QString& file);
QString standardOutputLost();
QString wouldOverwriteVault(const QString& file);

} // namespace cli::sentences
