# SPDX-License-Identifier: MIT
# set: HEADER | sys -DRAW=0 | raw -DRAW=1
# make: @HEADER@-cases-@ARCH@.c @HEADER@-calls-@ARCH@.c \
# 	| @OUTPUT@ ./oracle/@ARCH@.tsv @BUILD@/arch/@ARCH@/ring3/@HEADER@.h | needs=oracle after=made
# make: single-@HEADER@-cases-@ARCH@.c single-@HEADER@-calls-@ARCH@.c \
# 	| @OUTPUT@ ./oracle/@ARCH@.tsv @BUILD@/arch/@ARCH@/ring3/@HEADER@.h ring3.h | only=x86 needs=oracle after=made
"""make_cases.py CASES TABLE ORACLE HEADER [SINGLE]: writes two C files, CASES and TABLE, to test the functions of HEADER.
HEADER is <ring3/sys.h> or <ring3/raw.h>. CASES has a function for each system call that HEADER declares. The function makes
the call with recognisable arguments. ORACLE is a file oracle/ARCH.tsv, a list of the system calls of an architecture. TABLE
has a C table of the calls in ORACLE, with pointers to the functions in CASES. CASES includes HEADER or, if given, the file
SINGLE."""
import pathlib
import sys

from oracle import c_fields, read_oracle, unproven
from prototypes import declared_in, value

cases, table, oracle, header, *single = sys.argv[1:]
kind = pathlib.Path(header).stem
declared = declared_in(header)
calls = read_oracle(oracle)

with open(cases, "w") as out:
    print(f'#include "{single[0]}"\n' if single else f"#include <ring3/{kind}.h>\n", file=out)
    for name, (type, params) in declared.items():
        call = f"{kind}_{name}({', '.join(value(param, i) for i, param in enumerate(params))})"
        body = f"{call};\n\treturn 0;" if type == "void" else f"return (long){call};"
        print(f"long case_{name}(void);\nlong case_{name}(void)\n{{\n\t{body}\n}}\n", file=out)
    # Writes the table types. For each call it has the size and the kind of the result, and the number of the first parameter
    # that has another size than in ORACLE, or 0. The C compiler computes the sizes, and finds out if the result is signed. The
    # kinds are signed, unsigned, pointer and void. A mode has 2 bytes in the kernel (umode_t), but 4 bytes in C (mode_t).
    print("extern const unsigned char types[][3];\nconst unsigned char types[][3] = {", file=out)
    for call in calls:
        type, params = declared.get(call.name, ("void", []))
        sign = "'p'" if "*" in type else f"({type})-1 < ({type})1 ? 's' : 'u'"
        wrong = "".join(f"sizeof({param}) != {width}{f' && sizeof({param}) != 4' * (width == 2)} ? {i} : "
                        for i, (param, width) in enumerate(zip(params, call.bytes), 1)) + "0"
        print("\t{ 0, 'v', " if type == "void" else f"\t{{ sizeof({type}), {sign}, ", wrong, " },", sep="", file=out)
    print("};", file=out)

with open(table, "w") as out:
    print('#include "calls.h"\n', file=out)
    for name in declared:
        print(f"void r3_case_{name}(void);", file=out)
    print("\nconst struct call calls[] = {", file=out)
    for call in calls:
        function = f"r3_case_{call.name}" if call.name in declared else "NULL"
        params = len(declared[call.name][1]) if call.name in declared else 0
        print(f"\t{{ {c_fields(call)}, {function}, NULL, {params} }},", file=out)
    print("};\nconst size_t call_count = sizeof(calls) / sizeof(*calls);", file=out)
    print(unproven(declared.keys(), calls), file=out)
    print(f"const size_t implemented = {len(declared)};", file=out)
