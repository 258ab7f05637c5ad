# SPDX-License-Identifier: MIT
# test: qemu @ARCH@ | ./oracle/@ARCH@.tsv %harmless-@ARCH@ @EMULATOR@ | needs=emulator
"""compare_qemu.py ORACLE PROGRAM QEMU: checks the call numbers and arguments in ORACLE, a file oracle/*.tsv. PROGRAM executes
harmless system calls, and `qemu -strace` prints their names and arguments. qemu has its own table of call numbers, which does
not come from ring3. The script cannot compare arguments that qemu prints as names. For each call that was not compared, it
prints the reason."""
import re
import subprocess
import sys

from harmless import PADDING, chosen, left_out, typed_words_of, words_of
from oracle import read_oracle

# The script fails if it can compare only a small share of ORACLE's system calls. The minimum share is FEWEST. For a major
# version of qemu above KNOWN the minimum share is FEWEST_OF_NEWER, because a newer qemu may print more arguments as names.
# With qemu 7.2 the script compared 236 of 369 calls on x86_64, 271 of 440 on i386, and 204 of 326 on aarch64. With qemu 11.1
# it compared 241 calls on x86_64 and 277 on i386.
KNOWN, FEWEST, FEWEST_OF_NEWER = 11, 0.6, 0.3
KINDS = ["stub", "syscall()", "__syscallN", "raw_"]

oracle, program, *qemu = sys.argv[1:]
run = subprocess.run([*qemu, "-strace", program], capture_output=True, text=True)
lines = re.findall(r"^\d+ (\w+\(.*\)|Unknown syscall \d+)", run.stderr, re.M)[:-1]   # without the last line, exit_group
calls = chosen(oracle)
faults, compared, arguments = [], dict.fromkeys(KINDS, 0), 0
why_not = left_out(oracle)


def number(text):
    """Returns the number that qemu printed for an argument. Returns None if qemu printed a name or other text."""
    try:
        return int(text, 8 if re.fullmatch(r"0[0-7]+", text) else 0)
    except ValueError:
        return None


def differs(seen, word, width):
    """True if the printed number differs from the expected number. qemu may print only 32 bits of a wider argument."""
    width = min(width, 4) if -2**31 <= seen < 2**32 else width
    return (seen ^ word) % 2**(8 * width)


def compare(call, kind, line):
    """Compares the arguments in one line of qemu's output with the arguments that the test program (PROGRAM) passed. Returns
    None, or the reason why they cannot be compared."""
    global arguments
    if line == f"Unknown syscall {call.number}":
        return "not known to this emulator"
    if not line.startswith(call.name + "("):
        faults.append(f"{call.name} by {kind}: {line}")
        return None
    printed = line[len(call.name) + 1:].split(")")[0]
    seen = [number(text.strip()) for text in printed.split(",") if text.strip()]
    expected = (typed_words_of if kind == "raw_" else words_of)(call, oracle)
    # If qemu printed fewer arguments than the call has registers, qemu left out each register that the kernel ignores. These
    # registers are PADDING in the list of typed_words_of(), so remove them from `expected`. qemu may also have left out the
    # last registers. The loop at the end of this function ignores these, because zip(seen, expected) ends with the shorter
    # list.
    if len(seen) < call.words:
        expected = [word for word, typed in zip(expected, typed_words_of(call, oracle)) if typed != PADDING]
    # qemu prints some arguments as names. The script can compare the other arguments only if qemu printed one text for each
    # argument register. If not, the script does not know to which argument a number belongs.
    if None in seen and len(seen) != call.words:
        return "printed with names, not word for word"
    if call.words and seen.count(None) == len(seen):
        return "printed without a number"
    compared[kind] += 1
    for i, (value, (word, width)) in enumerate(zip(seen, expected)):
        if value is None:
            continue
        arguments += 1
        if differs(value, word, width):
            faults.append(f"{call.name} by {kind}: argument word {i + 1}: {word:#x} expected, {value:#x} seen")
    return None


if run.returncode or len(lines) != len(KINDS) * len(calls):
    faults.append(f"{len(calls)} calls, {len(lines)} lines, status {run.returncode}: {run.stderr[-200:]}")
for call, first in zip(calls, range(0, len(lines), len(KINDS))):
    for kind, line in zip(KINDS, lines[first:]):
        reason = compare(call, kind, line)
        if reason and call.name not in why_not.setdefault(reason, []):
            why_not[reason].append(call.name)
version = subprocess.run([*qemu, "--version"], capture_output=True, text=True, check=True).stdout
newer = int(re.search(r"version (\d+)", version)[1]) > KNOWN
known = len(read_oracle(oracle))
for kind in KINDS:
    if not faults and compared[kind] < FEWEST * known:
        if newer:
            print(f"note: only {compared[kind]} calls could be compared by {kind} with this emulator")
        if not newer or compared[kind] < FEWEST_OF_NEWER * known:
            faults.append(f"only {compared[kind]} calls could be compared by {kind}")
for reason, names in why_not.items():
    print(f"not compared, {reason}:", *names)
print(*faults, f"{', '.join(f'{n} by {kind}' for kind, n in compared.items())} of {known} calls "
               f"compared, {arguments} arguments, {len(faults)} faults", sep="\n")
sys.exit(bool(faults))
