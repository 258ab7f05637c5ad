# SPDX-License-Identifier: MIT
"""check_comments.py SOURCE: checks that each function declared by a header in include/ has a comment. The comment must be on
the line of the declaration, or above the block of lines that contains the declaration. Also checks that the names of the
parameters begin with __. A program may define any other name as a macro before it includes the header."""
import pathlib
import re
import sys

DECLARATION = re.compile(r"(?!typedef|return|static|else|#)[A-Za-z_][\w \t*]*?[ *](\w+)\(")
# A whole prototype: its name, and the text from its first parameter on.
PROTOTYPE = re.compile("(?m)^" + DECLARATION.pattern + r"([^;{}]*\)[^;{}]*;)")
# The last word of a parameter is its name, unless the word is a keyword, as in `unsigned int`.
UNRESERVED = re.compile(r"[\w\])*] *\b(?!(?:int|long|char|short|void|unsigned|signed|const|restrict)\b)([a-z]\w*)(?:\[\w*\])?\s*[,)]")
top = pathlib.Path(sys.argv[1])
faults, functions = [], 0
# Leaves out _syscall.h. This header declares no functions, but has macros that define functions.
for header in sorted(set(top.glob("include/**/*.h")) - {top / "include/ring3/_syscall.h"}):
    commented = False
    text = header.read_text()
    for found in PROTOTYPE.finditer(text):
        for name in UNRESERVED.findall(found[2]):
            faults.append(f"{header}:{text.count(chr(10), 0, found.start()) + 1}: the parameter {name} of {found[1]} has no __ before it")
    for number, line in enumerate(text.splitlines(), 1):
        commented = "*/" in line or commented and bool(line.strip())
        declared = DECLARATION.match(line)
        if declared:
            functions += 1
            if not commented:
                faults.append(f"{header}:{number}: nothing says what {declared[1]} does")
print(*faults, f"{functions} functions declared, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or functions < 300)
