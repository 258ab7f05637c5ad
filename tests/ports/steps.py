# SPDX-License-Identifier: MIT
"""steps.py EMULATOR [-b] PROGRAM ARGUMENT...: what bench/steps.c does, under the emulator: prints the number of instructions
from the program's first on, those of a vDSO with them (qemu 7.2 has none for a port), and 0. -b is ignored."""
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "kernel-entry"))
from emulated import Emulated

EMULATOR, *PROGRAM = [word for word in sys.argv[1:] if word != "-b"]
steps = 0
with Emulated(EMULATOR, *PROGRAM) as program:
    while not (said := program.exchange(b"s")[0]).startswith(b"W"):
        if not said.startswith((b"S05", b"T05")):
            sys.exit(f"{PROGRAM[0]}: {said}")
        steps += 1
if said[:3] != b"W00":
    sys.exit(f"{PROGRAM[0]}: ended with status {said[1:3].decode()}")
# The one that ends the program is not stopped at.
print(steps + 1, 0)
