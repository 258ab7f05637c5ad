# SPDX-License-Identifier: MIT
"""check_steps.py OBJDUMP COMPILER ARCHIVE: how many instructions of x86_64 each turn of the loops of raw-loops.c takes,
the loop's own two with them. A call inlined with constant arguments is loads of those registers that the loop has
before changed, the number, and the trap. COMPILER, a kind and a major version, may need no more than MOST says of it; what one
needs that is not listed is a note."""
import re
import subprocess
import sys

# One keeps constants in registers, the other makes them anew; newer ones of gcc make some anew.
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
    # The loop is from where the one jump back leads, to that jump.
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
