# SPDX-License-Identifier: MIT
"""check_steps.py OBJDUMP COMPILER ARCHIVE: counts the x86_64 instructions in one iteration of each loop of raw-loops.c,
with the two of the loop itself. An inlined call with constant arguments only loads the registers that the trap or the loop
changes, loads the number, and traps. COMPILER, a name and a major version, may need at most the numbers in MOST; for a
version that is not in MOST, more is a note."""
import re
import subprocess
import sys

# gcc keeps constants in registers across iterations, newer versions not all of them; clang loads them each time.
MOST = {
    "gcc 12": {"read": 5, "chmod": 4, "lseek": 5, "mmap": 10},
    "gcc 16": {"read": 6, "chmod": 4, "lseek": 7, "mmap": 10},
    "clang 14": {"read": 6, "chmod": 5, "lseek": 6, "mmap": 9},
    "clang 21": {"read": 6, "chmod": 5, "lseek": 6, "mmap": 9},
}

objdump, compiler, path = sys.argv[1:]
text = subprocess.run([objdump, "-d", "--no-show-raw-insn", path], capture_output=True, text=True, check=True).stdout
functions = dict(re.findall(r"^[0-9a-f]+ <loop_(\w+)>:\n((?:.+\n)+)", text, re.M))
bad = 0
known = compiler if compiler in MOST else next(name for name in MOST if name.split()[0] == compiler.split()[0])
for call, most in MOST[known].items():
    code = [(int(address, 16), instruction) for address, instruction
            in re.findall(r"^ *([0-9a-f]+):\s+(.+)$", functions.get(call, ""), re.M)]
    # The loop goes from the target of the only backward jump to that jump.
    back = [(int(m[1], 16), address) for address, instruction in code
            if (m := re.match(r"j\w+\s+(?:0x)?([0-9a-f]+)", instruction)) and int(m[1], 16) <= address]
    turn = [instruction for address, instruction in code if len(back) == 1 and back[0][0] <= address <= back[0][1]]
    traps = [instruction for instruction in turn if instruction.startswith("syscall")]
    calls = [instruction for instruction in turn if instruction.startswith("call")]
    wrong = len(traps) != 1 or calls or (len(turn) > most and known == compiler)
    bad += bool(wrong)
    if len(turn) > most and not wrong:
        print(f"note: raw_{call}: {len(turn)} instructions by {compiler}, {most} by {known}")
    print(f"raw_{call}: {len(turn)} instructions, {most} at most by {known}", "FAULT: " + "; ".join(turn) if wrong else "")
sys.exit(bool(bad))
