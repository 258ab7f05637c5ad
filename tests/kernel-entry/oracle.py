# SPDX-License-Identifier: MIT
"""Reads oracle/ARCH.tsv, which lists each system call of an architecture with its number, argument sizes and result type. The
tests compare ring3 with this list. Its data are from Linux and the manual, not from ring3."""
import pathlib
import re
import sys
import typing

TOP = pathlib.Path(__file__).resolve().parents[2]


class Call(typing.NamedTuple):
    name: str
    number: int
    words: int
    bytes: list     # size of each argument
    result: str
    flags: str
    row: str        # where the call is, for messages: FILE:LINE


def read_oracle(path):
    """Returns a Call for each row of the file. If a row is wrong, prints an error and ends the program."""
    calls = []
    with open(path) as lines:
        for at, line in enumerate(lines, 1):
            if not line.startswith("#"):
                found = re.fullmatch(r"(\w+)\t(\d+)\t(\d+)\t(-|\d+(?:,\d+)*)\t(int|unsigned|long|pointer|void)\t(-|noerrno|noreturn)\n?", line)
                if not found:
                    sys.exit(f"{path}:{at}: error: not a row of six columns: name, number, words, bytes, result and flags")
                name, number, words, widths, result, flags = found.groups()
                widths = [] if widths == "-" else [int(width) for width in widths.split(",")]
                row = f"tests/kernel-entry/oracle/{pathlib.Path(path).name}:{at}"
                calls.append(Call(name, int(number), int(words), widths, result, flags, row))
    return calls


def lines_of_list():
    """Returns a dictionary: name of a system call -> where ring3's list of prototypes has it, as FILE:LINE."""
    lines = (TOP / "src/syscalls.list").read_text().splitlines()
    return {name: f"src/syscalls.list:{at}" for at, line in enumerate(lines, 1) if line[:1] != "#" for name in re.findall(r"\b(\w+)\(", line)}


def unproven(has, calls):
    """Returns a C definition of the array `unproven` (calls.h). `has` are the names of the calls that ring3 has."""
    places = lines_of_list()
    rows = "".join(f'{{ .row = "{places[name]}", .name = "{name}" }}, ' for name in sorted(has - {call.name for call in calls}))
    return f"const struct call unproven[] = {{ {rows}{{ .name = NULL }} }};"


def c_fields(call):
    """Returns C initializers for those members of struct call (calls.h) whose values are in oracle/*.tsv."""
    widths = ", ".join(map(str, call.bytes + [0]))
    flags = {"-": "0"}.get(call.flags, call.flags.upper())
    return f'"{call.row}", "{call.name}", {call.number}, {call.words}, {{ {widths} }}, {call.result.upper()}, {flags}'
