#pragma once

#include <QString>

#include <stdexcept>

namespace exchange {

// As exact as the file allows.
struct ImportPlace
{
    QString file;      // inside an archive
    qint64 line = 0;   // from 1; 0 when it is about the whole file
    qint64 column = 0; // from 1; 0 when unknown
    QString name; // of the thing at fault: a node, key, column, encoding; short, one line, to be shown as plain text

    friend bool operator==(const ImportPlace&, const ImportPlace&) = default;
};

// Why a file cannot be imported; nothing of it was.
class ImportError : public std::runtime_error
{
public:
    enum class Kind {
        Unreadable, // the file cannot be opened or read
        TooLarge,
        Empty, // nothing to import
        NotText,
        WrongEncoding,   // bytes that are no text in the encoding that the file has
        UnknownEncoding, // named by the file
        NotWellFormed,   // XML that stops or breaks off
        Entities,        // XML that declares entities of its own
        TooDeep,
        NotGraphMl,
        WrongNamespace,
        UndeclaredKey,
        DuplicateKey,
        MissingId,
        DuplicateNode,
        MissingEndpoint,
        UnknownEndpoint,
        WrongType, // a value that is not of the type its key declares
        TooManyNodes,
        TooManyRelations,
        TextTooLong,
        DamagedArchive,
        LockedArchive, // with a password
        NotNetworkCanvas,
        SeveralCases,
        MissingColumn,
        RaggedRow, // more cells than the heading
        UnclosedQuote,
    };

    explicit ImportError(Kind kind, const ImportPlace& place = {});

    Kind kind() const { return m_kind; }
    const ImportPlace& place() const { return m_place; }

private:
    Kind m_kind;
    ImportPlace m_place;
};

} // namespace exchange
