# SPDX-License-Identifier: MIT
"""steps.py EMULATOR [-b] PROGRAM ARGUMENT...: does the work of bench/steps.c under the emulator: prints the number of
instructions of the program, with those in the vDSO (qemu 7.2 has none for a port), and 0. -b is ignored."""
import pathlib
import signal
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "kernel-entry"))
from emulated import Emulated, gdbstub

EMULATOR, *PROGRAM = [word for word in sys.argv[1:] if word != "-b"]
steps = 0
with Emulated(EMULATOR, *PROGRAM) as program:
    while gdbstub.signal_of(stop := program.exchange(gdbstub.STEP)[0]) == signal.SIGTRAP:
        steps += 1
if not stop.startswith(b"W00"):
    sys.exit(f"{PROGRAM[0]}: {stop.decode()}: it has not ended with status 0")
# There is no stop after the last instruction, which ends the program.
print(steps + 1, 0)
