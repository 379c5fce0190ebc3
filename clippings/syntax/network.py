"""Vectors of words in their sentence: the sums of spaCy's convolutional network, with numpy and nothing else."""

from collections.abc import Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from clippings.syntax.weights import Floats, Maxout, Weights
from clippings.syntax.words import Rows

_TINY = np.float32(1e-8)


def word_vectors(weights: Weights, rows: Sequence[Rows], lengths: Sequence[int]) -> Floats:
    """A vector for each word, shape (words, width), of all sentences; `lengths` are their numbers of words.

    Between sentences stand as many empty places as there are layers, so that no sentence reaches another.
    """
    first, *layers = weights.layers
    found = weights.tables[np.array(rows).reshape(len(rows), len(weights.spelled.tables), -1)].sum(axis=2)
    words = _greatest(found.reshape(len(rows), -1), first)
    width, apart = words.shape[1], len(layers)
    sentence = np.repeat(np.arange(len(lengths)), lengths)
    # One place more before the first and after the last, which no layer reaches.
    places = np.arange(len(rows)) + apart * (sentence + 1) + 1
    line = np.zeros((len(rows) + apart * (len(lengths) + 1) + 2, width), dtype=np.float32)
    line[places] = words
    for layer in layers:
        beside = sliding_window_view(line.reshape(-1), 3 * width)[::width]
        line[1:-1] += _greatest(beside, layer)
    out: Floats = line[places]
    return out


def _greatest(values: Floats, layer: Maxout) -> Floats:
    width = len(layer.gain)
    pieces = values @ layer.weights
    pieces += layer.bias
    greatest = pieces[:, :width]
    for start in range(width, pieces.shape[1], width):
        np.maximum(greatest, pieces[:, start : start + width], out=greatest)
    out: Floats = greatest - greatest.mean(axis=1, keepdims=True)
    out *= 1 / np.sqrt(np.einsum("ij,ij->i", out, out) / np.float32(width) + _TINY)[:, None]
    out *= layer.gain
    out += layer.shift
    return out
