# SPDX-License-Identifier: MIT
"""check_kernel_headers.py COMPILER FLAG... -- FOLDER...: every header of the kernel's goes with all public headers of the
folders, before them and after them, in C and C++. One that does not compile by itself is left out. Where all of ours
do not go with one, each is tried, so as to name the pair."""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# <kernel's header>: {<ours>: why the two cannot be had together}; "*" if it takes several of ours.
EXCEPTIONS = {
}

# A macro to which the two give different values: why.
VALUES = {
    "O_ACCMODE": "POSIX's O_SEARCH and O_EXEC, which are O_PATH, are ways of access too: as musl has it",
}

TOGETHER, FEWEST = {"c": 4, "c++": 24}, 350
split = sys.argv.index("--")
compiler, folders = sys.argv[1:split], [pathlib.Path(folder) for folder in sys.argv[split + 1:]]
OURS = sorted({str(header.relative_to(folder)) for folder in folders for header in folder.rglob("*.h")
               if header.relative_to(folder).parts[0] != "bits" and header.name != "sysdep.h"})

# Links to the kernel's own folders: beside them is another libc.
system = pathlib.Path("/usr/include")
asm = next((a.parent for a in [system / "asm/unistd.h", *sorted(system.glob("*-linux-gnu/asm/unistd.h"))]
            if a.exists()), None)
if not asm or not (system / "linux/version.h").exists():
    print("SKIP: there are no headers of the kernel in", system)
    sys.exit(77)
kernel = tempfile.TemporaryDirectory()
names = ("asm-generic", "cxl", "drm", "linux", "misc", "mtd", "rdma", "sound", "video", "xen")
for target in [asm] + [system / name for name in names if (system / name).exists()]:
    (pathlib.Path(kernel.name) / target.name).symlink_to(target)
# unistd_32.h and the like are the numbers of one ABI each, and <asm-generic/...> what <asm/...> is made of.
everything = sorted(f"{folder}/{header.relative_to(pathlib.Path(kernel.name, folder).resolve())}"
                    for folder in ("asm", *names[1:])
                    for header in pathlib.Path(kernel.name, folder).resolve().rglob("*.h")
                    if not header.name.startswith("unistd_"))


def run(language, text, *more):
    command = [*compiler, *(f"-I{folder}" for folder in folders), "-idirafter", kernel.name, "-D_GNU_SOURCE",
               "-x", *language.split(), *more, "-"]
    return subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, "LC_ALL": "C"})


def include(headers):
    return "".join(f"#include <{header}>\n" for header in headers)


def compiles(language, headers):
    """None, or a report. A macro may be defined twice, in other words, if it has one value: both are system headers."""
    result = run(language, include(headers), "-Werror", "-fsyntax-only")
    if result.returncode == 0:
        return None
    errors = [line for line in result.stderr.splitlines() if "error:" in line]
    twice = {re.search(r'"(\w+)" redefined', line) for line in errors}
    if None in twice or not errors:
        return "\n".join([line for line in errors if "redefined" not in line][:4]) or result.stderr
    names = sorted({found[1] for found in twice})
    values = []
    for side in ([h for h in headers if h in OURS], [h for h in headers if h not in OURS]):
        output = run("c", include(side) + "".join(f'\n"{name}" {name}\n' for name in names), "-E", "-P").stdout
        values.append(dict(re.findall(r'^"(\w+)" (.*)$', output, re.M)))
    mine, its = values
    differ = [name for name in names if mine[name] != its[name]]
    needed.update(name for name in differ if name in VALUES)
    asserts = "".join(f'_Static_assert(({mine[name]}) == ({its[name]}), "{name}");\n'
                      for name in differ if name not in VALUES)
    result = run("c", include(h for h in headers if h in OURS) + asserts, "-w", "-fsyntax-only")
    return "\n".join([line for line in result.stderr.splitlines() if "error:" in line][:4]) or None


def both_orders(language, theirs, ours=OURS):
    """None, or a report of the first order in which they do not go together."""
    for order, headers in (("first", [*theirs, *ours]), ("last", [*ours, *theirs])):
        report = compiles(language, headers)
        if report:
            return f"the kernel's {order}: {report}"
    return None


def judge(language, header):
    """Reports of a header of the kernel's with ours, less those that the exceptions name."""
    excused = EXCEPTIONS.get(header, {})
    for other in excused:
        if both_orders(language, [header], OURS if other == "*" else [other]):
            needed.add((header, other))
    rest = [other for other in OURS if other not in excused]
    report = "*" not in excused and both_orders(language, [header], rest)
    if not report:
        return []
    pairs = [(other, both_orders(language, [header], [other])) for other in rest]
    return [f"{language}: <{header}> and <{other}>: {found}" for other, found in pairs if found] \
        or [f"{language}: <{header}> and several of ours: {report}"]


def judge_some(language, headers):
    """The same of several at once, which is faster. Some do not go with each other: then halves are tried."""
    if len(headers) == 1:
        return judge(language, headers[0])
    if not both_orders(language, headers):
        return []
    half = len(headers) // 2
    return judge_some(language, headers[:half]) + judge_some(language, headers[half:])


needed, failed = set(), False
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for language in ("c -std=gnu11", "c++ -std=gnu++17"):
        if language.startswith("c++") and compiles(language, []):
            print("SKIP: C++:", compiler[0], "compiles none")
            continue
        report = compiles(language, OURS)
        if report:
            sys.exit(f"{language}: ours by themselves: {report}")
        tried = [header for header, report in zip(everything, pool.map(lambda h: compiles(language, [h]), everything))
                 if not report]
        together = TOGETHER[language.split()[0]]
        plain = [header for header in tried if header not in EXCEPTIONS]
        groups = [plain[i:i + together] for i in range(0, len(plain), together)]
        groups += [[header] for header in tried if header in EXCEPTIONS]
        reports = [report for found in pool.map(lambda headers: judge_some(language, headers), groups) for report in found]
        print(*reports, f"{language}: {len(tried)} headers tried with {len(OURS)} of ours, "
              f"{len(everything) - len(tried)} left out, {len(reports)} clash", sep="\n")
        failed |= bool(reports) or len(tried) < FEWEST
stale = [f"EXCEPTIONS: <{header}> and <{other}>: no longer needed" for header, others in EXCEPTIONS.items()
         for other in others if (header, other) not in needed]
stale += [f"VALUES: {name}: no longer needed" for name in VALUES if name not in needed]
print(*stale, sep="\n")
sys.exit(failed or bool(stale))
