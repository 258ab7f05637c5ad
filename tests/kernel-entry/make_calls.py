# SPDX-License-Identifier: MIT
# make: stub-calls-@ARCH@.c | @OUTPUT@ @NM@ ./oracle/@ARCH@.tsv %libr3-@ARCH@.a | only=x86 needs=oracle
"""make_calls.py OUTPUT NM ORACLE ARCHIVE: writes a C table of the system calls in ORACLE, a file oracle/ARCH.tsv, which lists
the system calls of an architecture. For each call the table has the data from ORACLE, and a pointer to the call's stub. A stub
is a function in ARCHIVE that executes one call."""
import re
import subprocess
import sys

from oracle import c_fields, read_oracle, unproven

output, nm, oracle, archive = sys.argv[1:]
symbols = subprocess.run([nm, "--defined-only", archive], capture_output=True, text=True, check=True).stdout
stubs = set(re.findall(r" T r3___sys_(\w+)$", symbols, re.M))
aliases = set(re.findall(r" [WV] r3_sys_(\w+)$", symbols, re.M))
calls = read_oracle(oracle)

with open(output, "w") as out:
    print('#include "calls.h"\n', file=out)
    for name in sorted(stubs):
        print(f"void r3___sys_{name}(void);", file=out)
    for name in sorted(aliases):
        print(f"void r3_sys_{name}(void);", file=out)
    print("\nconst struct call calls[] = {", file=out)
    for call in calls:
        function = f"r3___sys_{call.name}" if call.name in stubs else "NULL"
        alias = f"r3_sys_{call.name}" if call.name in aliases else "NULL"
        print(f"\t{{ {c_fields(call)}, {function}, {alias}, 0 }},", file=out)
    print("};\nconst size_t call_count = sizeof(calls) / sizeof(*calls);", file=out)
    print(unproven(stubs, calls), file=out)
    print(f"const size_t implemented = {len(stubs)};", file=out)
