# SPDX-License-Identifier: MIT
# test: headers by other compilers @ARCH@ | @FLAG@ @COMPILER_INCLUDE@ @READ_BY@ | only=gcc after=made timeout=1800 priority=early
"""check_other_compilers.py MACHINE INCLUDE COMPILER FLAG... -- FOLDER...: checks that the C compilers tcc, chibicc and pcc
compile every public header of ring3 without a message. Each struct must have the same size as with COMPILER.

Skips a compiler that is not installed, or that cannot compile for MACHINE (-m32 or -m64). The folder INCLUDE has a
<stddef.h> for compilers that have none."""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from public import public

machine, include = sys.argv[1:3]
split = sys.argv.index("--")
reference, folders = sys.argv[3:split], [pathlib.Path(f) for f in sys.argv[split + 1:]]
headers = public(folders)
includes = [f"-I{folder}" for folder in folders]
OTHERS = {
    "tcc": [machine, "-Wall", "-nostdinc", *includes, f"-I{include}"],
    "chibicc": [*includes, f"-I{include}"],
    "pcc": [machine, "-Wall", "-nostdinc", *includes, f"-I{include}"],
}


def compile(command, text):
    """Compiles the text. Returns the compiler's messages. Returns '' if the compiler prints no message and succeeds."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "x.c")
        source.write_text(text)
        result = subprocess.run([*command, "-c", "-o", os.path.join(folder, "x.o"), source],
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return result.stdout or ("" if result.returncode == 0 else f"status {result.returncode}")


everything = "#define _GNU_SOURCE 1\n" + "".join(f"#include <{header}>\n" for header in headers)
structs = sorted(set(re.findall(r"^(?:__extension__ )?((?:struct|union) \w+) \{",
                                "".join(file.read_text() for folder in folders for file in folder.rglob("*.h")
                                        if file.parent != folder or folder.name == "include"), re.M)))
# Gets the size of each struct from COMPILER. The C text initializes a variable with each size. In the assembly output a line
# such as `.long 144` has this size.
sizes = "".join(f"int size_{i} = sizeof({struct});\nint end_{i} = -1;\n" for i, struct in enumerate(structs))
assembly = subprocess.run([*reference, *includes, "-S", "-x", "c", "-", "-o", "-"], input=everything + sizes, text=True,
                          stdout=subprocess.PIPE, check=True).stdout
size_of = dict(re.findall(r"^size_(\d+):\n\s+\.long\s+(\d+)", assembly, re.M))
assert len(size_of) == len(structs) > 40, (len(size_of), len(structs))

# Checks each size by an expression that divides by 0 if the size is wrong. The usual checks do not work: chibicc has no
# _Static_assert, and it accepts an array of size -1.
layouts = everything + "".join(f"enum {{ {struct.split()[1]}_has_{size_of[str(i)]} = 1 / (sizeof({struct}) == "
                               f"{size_of[str(i)]}) }};\n" for i, struct in enumerate(structs))
texts = [f"#include <{header}>\n#include <{header}>\nstruct anything {{ int x; }};\n" for header in headers]
texts += ["".join(f"#include <{header}>\n" for header in reversed(headers)), layouts]

tried = failed = 0
for name, how in OTHERS.items():
    if not shutil.which(name):
        print(f"SKIP: {name}: there is none")
        continue
    if machine == "-m32" and (name == "chibicc" or compile([name, *how], "int x;\n")):
        print(f"SKIP: {name}: it makes no code for i386")
        continue
    if not compile([name, *how], "enum { int_has_5 = 1 / (sizeof(int) == 5) };\n"):
        print(f"{name} takes what is wrong")
        failed += 1
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for text, said in zip(texts, pool.map(lambda text: compile([name, *how], text), texts)):
            tried += 1
            if said:
                failed += 1
                print(f"{name}:\n{text[:200]}{said[:1000]}")
print(f"{len(headers)} headers, {len(structs)} structs, {tried} ways, {failed} failed")
sys.exit(1 if failed else 0 if tried else 77)
