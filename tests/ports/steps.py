# SPDX-License-Identifier: MIT
"""steps.py EMULATOR [-b] PROGRAM ARGUMENT...: prints the number of instructions that PROGRAM executes in an emulator, and
0. ceilings.py calls this script in place of the program bench/steps.c, which counts the instructions of native programs.
bench/steps.c prints two numbers: the instructions in the program, and those in the vDSO. qemu 7.2 has no vDSO for a port, so
the second number is always 0 here. With a vDSO, the first number would include the instructions in the vDSO. The script ignores
the option -b of bench/steps.c."""
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
# Adds 1 for the last instruction, which ends the program. The emulator does not stop after it, so the loop does not count it.
print(steps + 1, 0)
