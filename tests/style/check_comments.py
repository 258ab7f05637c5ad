# SPDX-License-Identifier: MIT
"""check_comments.py SOURCE: checks that each function declared by a header in include/ has a comment. The comment must be on
the line of the declaration, or above the block of lines that contains the declaration."""
import pathlib
import re
import sys

DECLARATION = re.compile(r"(?!typedef|return|static|else|#)[A-Za-z_][\w \t*]*?[ *](\w+)\(")
top = pathlib.Path(sys.argv[1])
faults, functions = [], 0
# Leaves out _syscall.h. This header declares no functions, but has macros that define functions.
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
