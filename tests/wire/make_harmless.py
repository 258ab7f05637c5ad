# SPDX-License-Identifier: MIT
"""make_harmless.py OUTPUT ORACLE: a C program that makes harmless calls by their stubs, with recognisable arguments."""
import sys

from harmless import chosen, words_of

output, oracle = sys.argv[1:]
calls = chosen(oracle)
with open(output, "w") as out:
    for call in calls:
        print(f"long __sys_{call.name}(long, long, long, long, long, long);", file=out)
    print("\nint main(void)\n{", file=out)
    for call in calls:
        words = ", ".join(f"(long){word:#x}" for word in words_of(oracle))
        print(f"\t__sys_{call.name}({words});", file=out)
    print("\treturn 0;\n}", file=out)
