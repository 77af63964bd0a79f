#pragma once

#include "exchange/network/network.h"

#include <QLatin1StringView>

#include <vector>

namespace exchange {

using namespace Qt::StringLiterals;

enum class KeyType { Boolean, Int, Double, String };

QLatin1StringView nameOf(KeyType type);

// An attribute of GraphML files of ours: how it is declared, what it means, and the value that a thing has for it;
// an empty value is left out of the file. The id is the name with a letter before it.
template <typename Thing>
struct GraphMlKey
{
    QLatin1StringView name;
    KeyType type = KeyType::String;
    QString meaning;
    QString (*value)(const Thing& thing) = nullptr;
};

const std::vector<GraphMlKey<Network>>& graphKeys();
const std::vector<GraphMlKey<NetworkNode>>& nodeKeys();
const std::vector<GraphMlKey<NetworkRelation>>& relationKeys();

// The colour of a node by its influence, as 0xRRGGBB.
unsigned colourOf(const NetworkNode& node);

// The width of a node, in scene units.
double sizeOf(const NetworkNode& node);

} // namespace exchange
