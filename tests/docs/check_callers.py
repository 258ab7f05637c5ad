# SPDX-License-Identifier: MIT
# test: callers | @NM@ @CALLERS_TSV@ @ARCHIVES@
"""check_callers.py NM CALLERS [ARCH ARCHIVE]...: checks the file CALLERS, which make-coverage writes. CALLERS lists the
functions that make each system call. make-coverage finds these functions in the sources; this script finds them in the library.

A system call NAME has a stub in assembly, the function __sys_NAME. If an object file in ARCHIVE refers to __sys_NAME, the
functions that the object file defines make this system call. Then CALLERS must list these functions for the system call.
Functions that CALLERS does not name for any system call are not checked."""
import pathlib
import subprocess
import sys

nm, callers = sys.argv[1:3]
said, functions = {}, set()
for line in pathlib.Path(callers).read_text().splitlines()[1:]:
    call, _, names = line.split("\t")
    said[call] = set(names.split(", "))
    functions |= said[call]
faults, checked = [], 0
for arch, archive in zip(sys.argv[3::2], sys.argv[4::2]):
    listing = subprocess.run([nm, "-g", archive], stdout=subprocess.PIPE, text=True, check=True).stdout
    for member in listing.split("\n\n"):
        symbols = [line.split()[-2:] for line in member.strip().splitlines()[1:]]
        defined = {name for kind, name in symbols if kind not in "Uwv"} & functions
        for name in (name for kind, name in symbols if kind in "Uwv" and name.startswith("__sys_")):
            checked += len(defined)
            faults += [f"{archive}: error: {function} makes {name[6:]}, which {callers} does not say"
                       for function in sorted(defined - said.get(f"{name[6:]}@{arch}", set()))]
print(*faults, f"{checked} calls of stubs, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or checked < 100)
