# SPDX-License-Identifier: MIT
"""Reads oracle/ARCH.tsv, which lists each system call of an architecture with its number, argument sizes and result type. The
tests compare ring3 with this list. Its data are from Linux and the manual, not from ring3."""
import typing


class Call(typing.NamedTuple):
    name: str
    number: int
    words: int
    bytes: list     # size of each argument
    result: str
    flags: str


def read_oracle(path):
    calls = []
    with open(path) as lines:
        for line in lines:
            if not line.startswith("#"):
                name, number, words, widths, result, flags = line.rstrip("\n").split("\t")
                widths = [] if widths == "-" else [int(width) for width in widths.split(",")]
                calls.append(Call(name, int(number), int(words), widths, result, flags))
    return calls


def c_fields(call):
    """Returns C initializers for those members of struct call (calls.h) whose values are in oracle/*.tsv."""
    widths = ", ".join(map(str, call.bytes + [0]))
    flags = {"-": "0"}.get(call.flags, call.flags.upper())
    return f'"{call.name}", {call.number}, {call.words}, {{ {widths} }}, {call.result.upper()}, {flags}'
