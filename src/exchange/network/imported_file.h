#pragma once

#include "exchange/network/network.h"

namespace exchange {

// Something in a file that is not in what was read of it, or only in another shape.
struct Skipped
{
    enum class Kind {
        SelfLoop,    // a relation of a node with itself
        HyperEdge,   // a relation of more than two
        NestedGraph, // its nodes were read as if they stood beside the others
        Characters,  // that can be in no file of ours
    };

    Kind kind = Kind::SelfLoop;
    qint64 line = 0;
    QString name; // of the node or relation

    friend bool operator==(const Skipped&, const Skipped&) = default;
};

struct ImportedNetwork
{
    Network network;
    QList<Skipped> skipped;

    friend bool operator==(const ImportedNetwork&, const ImportedNetwork&) = default;
};

// What was read from one file: never empty. Of more than one network the person chooses one.
struct ImportedFile
{
    QList<ImportedNetwork> networks;

    friend bool operator==(const ImportedFile&, const ImportedFile&) = default;
};

} // namespace exchange
