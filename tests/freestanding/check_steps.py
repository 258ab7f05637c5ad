# SPDX-License-Identifier: MIT
"""check_steps.py OBJDUMP COMPILER ARCHIVE: how many instructions of x86_64 each turn of the loops of raw-loops.c takes,
the loop's own two with them. A call inlined with constant arguments is loads of those registers that the loop has
before changed, the number, and the trap; no more than MOST."""
import re
import subprocess
import sys

# gcc 12 and clang 14: one keeps constants in registers, the other makes them anew. gcc 14 makes some anew.
MOST = {
    "gcc": {"read": 5, "chmod": 4, "lseek": 7, "mmap": 10},
    "clang": {"read": 6, "chmod": 5, "lseek": 6, "mmap": 9},
}

objdump, compiler, path = sys.argv[1:]
text = subprocess.run([objdump, "-d", "--no-show-raw-insn", path], capture_output=True, text=True, check=True).stdout
functions = dict(re.findall(r"^[0-9a-f]+ <loop_(\w+)>:\n((?:.+\n)+)", text, re.M))
bad = 0
for call, most in MOST[compiler].items():
    code = [(int(address, 16), instruction) for address, instruction
            in re.findall(r"^ *([0-9a-f]+):\s+(.+)$", functions.get(call, ""), re.M)]
    # The loop is from where the one jump back leads, to that jump.
    back = [(int(m[1], 16), address) for address, instruction in code
            if (m := re.match(r"j\w+\s+(?:0x)?([0-9a-f]+)", instruction)) and int(m[1], 16) <= address]
    turn = [instruction for address, instruction in code if len(back) == 1 and back[0][0] <= address <= back[0][1]]
    traps = [instruction for instruction in turn if instruction.startswith("syscall")]
    calls = [instruction for instruction in turn if instruction.startswith("call")]
    wrong = len(traps) != 1 or calls or len(turn) > most
    bad += bool(wrong)
    print(f"raw_{call}: {len(turn)} instructions, {most} at most", "FAULT: " + "; ".join(turn) if wrong else "")
sys.exit(bool(bad))
