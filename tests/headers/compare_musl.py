# SPDX-License-Identifier: MIT
"""compare_musl.py MUSL COMPILER FLAG... -- FOLDER...: the constants and types of the headers in the folders that musl's
headers, in MUSL, have too: each constant has musl's value, each type musl's size, alignment and sign."""
import pathlib
import re
import subprocess
import sys
import tempfile

# What differs on purpose, and why.
INTENDED = {
    "AF_MAX": "AF_MCTP came with Linux 5.15",
    "PF_MAX": "PF_MCTP likewise",
    "HOST_NAME_MAX": "the kernel takes 64 bytes; musl has POSIX's bound",
    "NGROUPS_MAX": "the kernel takes 65536; musl has 32",
}

split = sys.argv.index("--")
musl, compiler, folders = pathlib.Path(sys.argv[1]), sys.argv[2:split], [pathlib.Path(f) for f in sys.argv[split + 1:]]
ours, theirs = [f"-I{folder}" for folder in folders], [f"-I{musl}"]
headers = sorted({str(header.relative_to(folder)) for folder in folders for header in folder.rglob("*.h")
                  if header.relative_to(folder).parts[0] != "bits"})
shared = [header for header in headers if (musl / header).exists()]


def run(command, text):
    return subprocess.run(command, input=text, text=True, capture_output=True, check=True).stdout


def expanded(includes, header, names):
    """name -> what the preprocessor makes of it."""
    text = f"#include <{header}>\n" + "".join(f'\n"{name}" {name}\n' for name in names)
    output = run([*compiler, *includes, "-D_GNU_SOURCE", "-E", "-P", "-x", "c", "-"], text)
    return {name: value.strip() for name, value in re.findall(r'^"(\w+)"(.*)$', output, re.M)}


def macros(includes, header):
    output = run([*compiler, *includes, "-D_GNU_SOURCE", "-E", "-dM", "-x", "c", "-"], f"#include <{header}>\n")
    return set(re.findall(r"^#define ([A-Z][A-Z0-9_]*) ", output, re.M))


def sizes(includes, header, types):
    """The size of arrays that measure each type, as the object file has them."""
    text = f"#include <{header}>\n" + "".join(
        f"char size_{t}[sizeof({t})]; char align_{t}[_Alignof({t})]; char sign_{t}[1 + (({t})-1 < ({t})1)];\n" for t in types)
    with tempfile.NamedTemporaryFile(suffix=".o") as out:
        run([*compiler, *includes, "-D_GNU_SOURCE", "-fno-common", "-c", "-x", "c", "-", "-o", out.name], text)
        return {f[3]: int(f[1], 16) for f in (line.split() for line in run(["nm", "-S", out.name], "").splitlines())}


faults, constants, types = [], 0, 0
for header in shared:
    names = sorted(macros(ours, header) & macros(theirs, header))
    mine, its = expanded(ours, header, names), expanded(theirs, header, names)
    numeric = [name for name in names if name not in INTENDED and re.search(r"\d", mine[name] + its[name])
               and not re.search(r"[a-z_]{3,}\s*\(|\"|\*|^\{", mine[name] + its[name])]
    asserts = "".join(f'_Static_assert(({mine[n]}) == ({its[n]}), "{header}: {n}");\n' for n in numeric)
    constants += len(numeric)
    checked = subprocess.run([*compiler, *ours, "-std=gnu11", "-w", "-fsyntax-only", "-x", "c", "-"],
                             input=f"#include <{header}>\n#include <stddef.h>\n{asserts}", text=True, capture_output=True)
    faults += [line for line in checked.stderr.splitlines() if "error" in line]

    both = []
    for includes in (ours, theirs):
        output = run([*compiler, *includes, "-D_GNU_SOURCE", "-E", "-P", "-x", "c", "-"], f"#include <{header}>\n")
        both.append(set(re.findall(r"typedef [\w\s]*?(\w+_t);", output)))
    common = sorted(both[0] & both[1])
    types += len(common)
    a, b = sizes(ours, header, common), sizes(theirs, header, common)
    faults += [f"{header}: {name}: {a[name]}, musl's is {b[name]}" for name in a if a[name] != b[name]]

print(*faults, f"{len(shared)} headers, {constants} constants, {types} types, {len(faults)} differences", sep="\n")
sys.exit(bool(faults) or constants < 200 or types < 40)
