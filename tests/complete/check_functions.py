# SPDX-License-Identifier: MIT
# test: functions are defined and tested @ARCH@ | @ARCH@ @NM@ @ARCHIVE@ %called-@ARCH@ -- @READ_BY@ | only=gcc needs=hosted after=made
# Only a build by gcc runs this: the option -aux-info lists the declarations.
"""check_functions.py ARCH NM ARCHIVE OBJECTS... -- COMPILER... -- FOLDER...: checks that the library ARCHIVE defines each
function that a public header declares. Also checks that a test program refers to each function.

The public headers are those in the first FOLDER and in the subfolders of the other FOLDERs. OBJECTS are archives, or test
programs, whose object files are read from Meson's folder for them. The command COMPILER prints the declared functions, and the program NM prints the symbols
that a file defines or refers to. So the check does not depend on the list of prototypes, src/syscalls.list. The test programs
need not refer to the stubs (functions sys_NAME), because tests/kernel-entry tests these."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# A public header declares these functions and also defines them, by inline assembly. So libring3.a need not define them.
BROUGHT_ALONG = {"__syscall_twice", "__syscall_six", "__sysinfo_int80"}
# A program may define these functions itself, so libring3.a must not define them. The value of each function is the reason why
# a public header declares the function.
THE_PROGRAMS = {"malloc": "the compiler's <mm_malloc.h> calls it", "free": "the compiler's <mm_malloc.h> calls it"}
# Functions that no test program can refer to: name -> reason. The check requires a test program for every other function.
UNTESTED = {}

arch, nm, archive, *rest = sys.argv[1:]
first, last = rest.index("--"), len(rest) - 1 - rest[::-1].index("--")
objects, compiler, folders = rest[:first], rest[first + 1:last], [pathlib.Path(folder).resolve() for folder in rest[last + 1:]]


def symbols(path, kinds):
    said = subprocess.run([nm, "-g", path], capture_output=True, text=True, check=True).stdout
    return {name for kind, name in re.findall(r"^[0-9a-f ]* ([A-Za-z]) (\S+)$", said, re.M) if kind in kinds}


def declared():
    """Returns a dictionary of all declared functions: name -> path:line of the declaration."""
    names = sorted(str(path.relative_to(folder)) for folder in folders for path in folder.rglob("*.h")
                   if path.parent.name not in ("bits", "asm") and (path.parent != folder or folder == folders[0]))
    with tempfile.TemporaryDirectory() as work:
        source, said = pathlib.Path(work, "all.c"), pathlib.Path(work, "said")
        source.write_text("".join(f"#include <{name}>\n" for name in names))
        subprocess.run([*compiler, "-D_GNU_SOURCE", "-fsyntax-only", "-aux-info", said, *(f"-I{folder}" for folder in folders),
                        source], check=True)
        lines = said.read_text().splitlines()
    places = {}
    for line in lines:
        place = re.match(r"/\* (.+?):(\d+):N[CF] \*/ extern (.*)", line)
        if place and any(folder in pathlib.Path(place[1]).resolve().parents for folder in folders):
            name = next(name for name in re.findall(r"(\w+) \(", place[3]) if name not in ("void", "int", "long"))
            places.setdefault(name, f"{os.path.relpath(place[1])}:{place[2]}")
    return places


places = declared()
defined = symbols(archive, "TWABDVi")
files = [file for path in objects for file in ([path] if path.endswith(".a") else sorted(pathlib.Path(f"{path}.p").rglob("*.o")))]
called = {name.removeprefix("r3_") for path in files for name in symbols(path, "Uvw")}
faults = []
for name, place in sorted(places.items()):
    if name in THE_PROGRAMS:
        faults += [f"{place}: error: {name}: libring3.a defines what is the program's"] if name in defined else []
    elif name not in defined and name not in BROUGHT_ALONG:
        faults.append(f"{place}: error: {name}: libring3.a for {arch} does not define it")
    elif name not in called and name not in UNTESTED and not name.startswith("sys_") and name not in BROUGHT_ALONG:
        faults.append(f"{place}: error: {name}: no test program for {arch} refers to it")
faults += [f"UNTESTED: error: {name}: no longer needed" for name in UNTESTED if name in called or name not in places]
print(*faults, f"{len(places)} functions declared, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or len(places) < 400)
