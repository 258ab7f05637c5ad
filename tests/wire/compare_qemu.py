# SPDX-License-Identifier: MIT
"""compare_qemu.py ORACLE PROGRAM QEMU: the harmless calls as `qemu -strace` prints them, beside the oracle. Its
names are by its own table of numbers. Calls that it prints with anything but numbers are counted, not compared."""
import re
import subprocess
import sys

from harmless import chosen, words_of

FEWEST = 24

oracle, program, *qemu = sys.argv[1:]
run = subprocess.run([*qemu, "-strace", program], capture_output=True, text=True, timeout=60)
lines = re.findall(r"^\d+ (\w+\(.*\)|Unknown syscall \d+)", run.stderr, re.M)[:-1]   # the last is exit_group
calls = chosen(oracle)
words = words_of(oracle)
faults, compared, arguments = [], 0, 0


def number(text):
    text = text.strip()
    return int(text, 8 if re.fullmatch(r"0[0-7]+", text) else 0)


def differs(seen, word, width):
    """It may print a wide argument as 32 bits."""
    width = min(width, 4) if -2**31 <= seen < 2**32 else width
    return (seen ^ word) % 2**(8 * width)


if run.returncode or len(lines) != len(calls):
    faults.append(f"{len(calls)} calls, {len(lines)} lines, status {run.returncode}: {run.stderr[-200:]}")
for call, line in zip(calls, lines):
    if line == f"Unknown syscall {call.number}":
        continue
    if not line.startswith(call.name + "("):
        faults.append(f"{call.name}: {line}")
        continue
    printed = line[len(call.name) + 1:].split(")")[0]
    try:
        seen = [number(text) for text in printed.split(",") if text.strip()]
    except ValueError:
        continue
    widths = []
    for width in call.bytes:    # of each word
        widths += [4, 4] if call.words > len(call.bytes) and width == 8 else [width]
    compared += 1
    for i, (value, word, width) in enumerate(zip(seen, words, widths)):
        arguments += 1
        if differs(value, word, width):
            faults.append(f"{call.name}: argument word {i + 1}: {word:#x} expected, {value:#x} seen")
if not faults and compared < FEWEST:
    faults.append(f"only {compared} calls could be compared")
print(*faults, f"{compared} calls compared with {arguments} arguments, {len(calls) - compared} not, "
               f"{len(faults)} faults", sep="\n")
sys.exit(bool(faults))
