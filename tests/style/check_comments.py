# SPDX-License-Identifier: MIT
"""check_comments.py SOURCE: checks that each function that a header in include/ declares has a comment: on its line, or
above the block of lines with its declaration."""
import pathlib
import re
import sys

DECLARATION = re.compile(r"(?!typedef|return|static|else|#)[A-Za-z_][\w \t*]*?[ *](\w+)\(")
top = pathlib.Path(sys.argv[1])
faults, functions = [], 0
# Leaves out _syscall.h, which declares no functions: it has macros that define functions.
for header in sorted(set(top.glob("include/**/*.h")) - {top / "include/ring3/_syscall.h"}):
    commented = False
    for number, line in enumerate(header.read_text().splitlines(), 1):
        commented = "*/" in line or commented and bool(line.strip())
        declared = DECLARATION.match(line)
        if declared:
            functions += 1
            if not commented:
                faults.append(f"{header}:{number}: nothing says what {declared[1]} does")
print(*faults, f"{functions} functions declared, {len(faults)} without a comment", sep="\n")
sys.exit(bool(faults) or functions < 300)
