# SPDX-License-Identifier: MIT
"""Reads docs/coverage.list, for make-coverage and update-tables. The first lines of that file describe it."""
import sys


class Entries(dict):
    """A dictionary of read_list(). Its member `lines` has the line of each key in coverage.list."""

    def __init__(self):
        super().__init__()
        self.lines = {}


def read_list(path):
    """Reads coverage.list. Returns four dictionaries. The keys are NAME or NAME@ARCHITECTURE, where NAME is a system call. The
    values of the four dictionaries, in this order, are: the reason why there is no C function, the reason why there is no stub,
    the manual page, the Linux version. If a line is wrong, prints an error and ends the program."""
    kinds = {kind: Entries() for kind in ("no function: ", "no stub: ", "page ", "since ")}
    where, text = None, ""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("\t"):
            if where is None:
                sys.exit(f"{path}:{number}: error: calls, but no line `no function:`, `no stub:`, `page` or `since` before them")
            for call in line.split():
                if call in where:
                    sys.exit(f"{path}:{number}: error: {call} is there already")
                where[call], where.lines[call] = text, number
            continue
        kind = next((kind for kind in kinds if line.startswith(kind)), None)
        if not kind:
            sys.exit(f"{path}:{number}: error: neither `no function:` nor `no stub:` nor `page` nor `since`")
        where, text = kinds[kind], line[len(kind):]
    return kinds.values()
