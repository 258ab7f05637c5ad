# SPDX-License-Identifier: MIT
# make: harmless-@ARCH@.c | @OUTPUT@ ./oracle/@ARCH@.tsv @BUILD@/arch/@ARCH@/ring3/raw.h | needs=oracle after=made
# build: harmless-@ARCH@ | free %harmless-@ARCH@.c -O0
"""make_harmless.py OUTPUT ORACLE HEADER: writes a C program that makes system calls with recognisable arguments.
ORACLE is a file oracle/*.tsv, a list of system calls. The program makes those of its calls that harmless.py calls harmless. It
makes each call in four ways: by __sys_NAME, by syscall(), by __syscallN, and by raw_NAME of HEADER, which is <ring3/raw.h>."""
import sys

from harmless import chosen, word
from prototypes import declared_in, value

output, oracle, header = sys.argv[1:]
declared = declared_in(header)
calls = chosen(oracle)
for call in calls:
    if call.name not in declared:
        sys.exit(f"{call.row}: error: {call.name} is in this file, but not in the kernel's table or not in src/syscalls.list")
with open(output, "w") as out:
    print("#include <ring3/raw.h>\n\nlong syscall(long, ...);", file=out)
    for call in calls:
        print(f"long __sys_{call.name}(long, long, long, long, long, long);", file=out)
    print("\nint main(void)\n{", file=out)
    words = [f"(long){word(i, oracle):#x}" for i in range(6)]
    for call in calls:
        number = f"__NR_{call.name}"
        typed = ", ".join(value(type, i) for i, type in enumerate(declared[call.name][1]))
        print(f"\t__sys_{call.name}({', '.join(words)});", file=out)
        print(f"\tsyscall({', '.join([number] + words)});", file=out)
        print(f"\t__syscall{call.words}({', '.join([number] + words[:call.words])});", file=out)
        print(f"\traw_{call.name}({typed});", file=out)
    print("\treturn 0;\n}", file=out)
