# SPDX-License-Identifier: MIT
"""check_headers.py COMPILER FLAG... -- FOLDER...: every public header of the folders, alone and twice, then all of
them in both orders, in every C and C++ that the compiler knows. None may draw a warning."""
import concurrent.futures
import pathlib
import subprocess
import sys

from public import public

split = sys.argv.index("--")
compiler, folders = sys.argv[1:split], [pathlib.Path(f) for f in sys.argv[split + 1:]]
strict = ["-pedantic-errors", "-Wall", "-Wextra", "-Wundef", "-Werror", "-fsyntax-only"]
includes = [f"-I{folder}" for folder in folders]
headers = public(folders)


def compile(how, text):
    command = [*compiler, *includes, *how, *strict, "-"]
    result = subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return result.returncode, f"{' '.join(how)}:\n{text}{result.stdout}"


languages = [("c", std) for std in ("c89", "c99", "c11", "c17", "c2x", "gnu17")]
if compile(["-x", "c++"], "")[0] == 0:
    languages += [("c++", std) for std in ("c++98", "c++11", "c++20")]
else:
    print("SKIP: C++:", compiler[0], "compiles none")

tries = []
for language, std in languages:
    how = ["-x", language, f"-std={std}"]
    lines = [f"#include <{header}>\n" for header in headers]
    tries += [(how, f"{line}{line}struct anything {{ int x; }};\n") for line in lines]
    tries += [(how, "".join(lines)), (how, "".join(reversed(lines))), ([*how, "-D_GNU_SOURCE"], "".join(lines))]

with concurrent.futures.ThreadPoolExecutor(2) as pool:
    failures = [report for status, report in pool.map(lambda t: compile(*t), tries) if status]
print(*failures, f"{len(headers)} headers, {len(tries)} ways, {len(failures)} failed", sep="\n")
sys.exit(bool(failures) or len(headers) < 10)
