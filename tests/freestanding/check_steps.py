# SPDX-License-Identifier: MIT
# library: raw-loops-@ARCH@ | bare raw-loops.c -O2 -fomit-frame-pointer -fno-unroll-loops -g0 | archs=x86_64
# test: raw steps @ARCH@ | @OBJDUMP@ @COMPILER_VERSION@ %raw-loops-@ARCH@ | archs=x86_64
"""check_steps.py OBJDUMP COMPILER ARCHIVE: counts the x86_64 instructions in one iteration of each loop in raw-loops.c. Each
loop executes one system call with constant arguments. The compiler should generate only these instructions: loads of
arguments, the load of the call number, the syscall instruction, and 2 instructions for the loop.
COMPILER is a name and a major version. The check fails if a count exceeds the maximum in MOST. If MOST lacks the compiler
version, the check prints a note instead."""
import re
import subprocess
import sys

# The maximum number of instructions in one iteration of a loop. Key: compiler version, then system call. The numbers differ,
# because a compiler may keep constants in registers from one iteration to the next.
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
    # The loop's code begins at the target of the function's only backward jump and ends with that jump.
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
