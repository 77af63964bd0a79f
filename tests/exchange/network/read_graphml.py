"""Prints as JSON what NetworkX and igraph make of a GraphML file; they know nothing of the program that wrote it."""

import json
import sys
import warnings

import igraph
import networkx

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with_networkx = networkx.read_graphml(sys.argv[1])
    with_igraph = igraph.Graph.Read_GraphML(sys.argv[1])


def set_values(attributes):
    """igraph gives every attribute to every node: not a number, empty or nothing where the file says nothing."""
    return {
        name: value
        for name, value in attributes.items()
        if value is not None and value != "" and value == value
    }


def edges_of_networkx(graph):
    """Where two relations join the same nodes the id is the key of the edge, else an attribute."""
    if graph.is_multigraph():
        for source, target, key, attributes in graph.edges(keys=True, data=True):
            yield {"id": key, "source": source, "target": target, **attributes}
    else:
        for source, target, attributes in graph.edges(data=True):
            yield {"source": source, "target": target, **attributes}


def by_networkx(graph):
    defaults = ("node_default", "edge_default")
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.is_multigraph(),
        "graph": {name: value for name, value in graph.graph.items() if name not in defaults},
        "nodes": [{"id": id, **attributes} for id, attributes in graph.nodes(data=True)],
        "edges": list(edges_of_networkx(graph)),
    }


def by_igraph(graph):
    return {
        "directed": graph.is_directed(),
        "multigraph": graph.has_multiple(),
        "graph": set_values({name: graph[name] for name in graph.attributes()}),
        "nodes": [set_values(vertex.attributes()) for vertex in graph.vs],
        "edges": [
            {
                "source": graph.vs[edge.source]["id"],
                "target": graph.vs[edge.target]["id"],
                **set_values(edge.attributes()),
            }
            for edge in graph.es
        ],
    }


print(
    json.dumps(
        {
            "networkx": by_networkx(with_networkx),
            "igraph": by_igraph(with_igraph),
            "warnings": [str(warning.message) for warning in caught],
        }
    )
)
