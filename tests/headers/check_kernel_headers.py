# SPDX-License-Identifier: MIT
"""check_kernel_headers.py COMPILER FLAG... -- FOLDER...: every header of the kernel's goes with all public headers of the
folders, before them and after them, in C and C++. One that does not compile by itself is left out. Many are tried by
one run of the compiler; where a run fails, its halves are, down to the one header that is at fault."""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from public import public

# What both define and cannot be had together, when the kernel's header is first or last: a name, and all errors about
# it pass; or a header, which is not tried in that order. Why.
OTHER = "the kernel's is another: "
CLASHES = {
    "first": {
        "timespec": OTHER + "32 bits on i386",
        "timeval": OTHER + "32 bits on i386",
        "itimerspec": OTHER + "of the kernel's struct timespec",
        "itimerval": OTHER + "of the kernel's struct timeval",
        "timezone": "the header has the structs above too",
        "rusage": OTHER + "of the kernel's struct timeval",
        "rlimit": OTHER + "32 bits on i386",
        "timex": OTHER + "32 bits on i386",
        "utimbuf": OTHER + "32 bits on i386",
        "statfs": OTHER + "32 bits on i386",
        "sched_param": OTHER + "it is shorter",
        "ipc_perm": OTHER + "that of Linux before 2.4",
        "msqid_ds": OTHER + "that of Linux before 2.4",
        "semid_ds": OTHER + "that of Linux before 2.4",
        "shmid_ds": OTHER + "that of Linux before 2.4",
        "msginfo|msgbuf|sembuf|seminfo|shminfo|shm_info": "the header has the struct above too",
        "asm/signal.h": OTHER + "its sigset_t is 8 bytes, which all that name one would have to do with",
        "linux/signal.h": "<asm/signal.h>",
        "asm/stat.h": OTHER + "with members st_atime and the like, which are macros of ours",
        "linux/eventpoll.h": OTHER + "the data of its struct epoll_event is a number only",
    },
    "last": {
        "sigcontext": "<signal.h> needs it for ucontext_t; the kernel's header has more, so it cannot be kept out",
        "winsize": "<sys/ioctl.h> needs it; the kernel's header has struct termio too, so it cannot be kept out",
        "linux/timex.h": OTHER + "and it has struct __kernel_timex, so it cannot be kept out",
        "statfs": OTHER + "32 bits on i386",
        "acct|acct_v3": OTHER + "ac_uid is its 32-bit field",
        "sockaddr_ll|packet_mreq": "the kernel's header has more, so it cannot be kept out",
        "ipc_perm": OTHER + "that of Linux before 2.4",
        "msqid_ds": OTHER + "that of Linux before 2.4",
        "semid_ds": OTHER + "that of Linux before 2.4",
        "shmid_ds": OTHER + "that of Linux before 2.4",
        "msginfo|msgbuf|sembuf|seminfo|shminfo|shm_info": "the header has the struct above too",
        "asm/stat.h": OTHER + "with members st_atime and the like, which are macros of ours",
    },
}

# Macros to which the two give different values on i386: why.
VALUES = {
    "RLIM_INFINITY": "rlim_t has 64 bits",
    "(IPC|MSG|SEM|SHM)_STAT(_ANY)?": "musl's and ours have the bit that asks for whole times",
}

TOGETHER, FEWEST = 64, 350
split = sys.argv.index("--")
compiler, folders = sys.argv[1:split], [pathlib.Path(folder) for folder in sys.argv[split + 1:]]
OURS = public(folders)

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


def culprits(language, headers):
    """Those of the headers in which the compiler finds errors: `from <stdin>:LINE:` leads to them."""
    result = run(language, include(headers), "-w", "-fsyntax-only")
    found, line = set(), None
    for text in result.stderr.splitlines():
        from_line = re.search(r"(?:^| )<stdin>:(\d+)", text)
        line = int(from_line[1]) if from_line else line
        if "error:" in text and line:
            found.add(headers[line - 1])
    return found if found or not result.returncode else set(headers)


def alone(language):
    """The kernel's headers in groups that compile: those that clash with each other are in several; and the rest."""
    groups, out, batches = [], [], [everything[i:i + TOGETHER] for i in range(0, len(everything), TOGETHER)]

    def divide(batch):
        bad = culprits(language, batch)
        good = [header for header in batch if header not in bad]
        while good and (more := culprits(language, good)):
            bad |= more
            good = [header for header in good if header not in more]
        broken = [header for header in batch if header in bad and culprits(language, [header])]
        return good, [header for header in batch if header in bad and header not in broken], broken

    while batches:
        again = []
        for batch, (good, clashing, broken) in zip(batches, pool.map(divide, batches)):
            out += broken
            groups += [good] if good else [[header] for header in clashing]
            again += clashing if good else []
        batches = [again[i:i + TOGETHER] for i in range(0, len(again), TOGETHER)]
    return groups, out


def excused(order, error):
    for name in CLASHES.get(order, {}):
        if re.search(rf"[‘'\"][^‘’'\"]*\b({name})\b[^‘’'\"]*[’'\"]", error):
            needed.add((order, name))
            return True
    return False


def compiles(language, order, headers):
    """None, or a report. A macro may be defined twice, in other words, if it has one value: both are system headers."""
    result = run(language, include(headers), "-Werror", "-Wno-error=cpp", "-fsyntax-only")
    errors = [line for line in result.stderr.splitlines() if "error:" in line]
    twice = {found[1] for line in errors if (found := re.search(r'"(\w+)" redefined', line))}
    rest = [line for line in errors if '" redefined' not in line and not excused(order, line)]
    if rest or (result.returncode and not errors):
        return "\n".join(rest[:4]) or result.stderr
    if not twice:
        return None
    names = sorted(twice)
    values = []
    for side in ([h for h in headers if h in OURS], [h for h in headers if h not in OURS]):
        output = run("c", include(side) + "".join(f'\n"{name}" {name}\n' for name in names), "-E", "-P").stdout
        values.append(dict(re.findall(r'^"(\w+)" ?(.*)$', output, re.M)))
    mine, its = values
    differ = [name for name in names if name not in (mine[name], its[name]) and mine[name] != its[name]]
    intended = {name: key for name in differ for key in VALUES if "-m32" in compiler and re.fullmatch(key, name)}
    needed.update(intended.values())
    asserts = "".join(f'_Static_assert(({mine[name]}) == ({its[name]}), "{name}");\n'
                      for name in differ if name not in intended)
    result = run("c", include(["linux/types.h", *(h for h in headers if h in OURS)]) + asserts, "-w", "-fsyntax-only")
    return "\n".join([line for line in result.stderr.splitlines() if "error:" in line][:4]) or None


def judge(task):
    """Reports of some headers of the kernel's that do not go with ours in an order, by header if that can be told."""
    language, order, headers = task
    left_out = [header for header in headers if header in CLASHES[order]]
    needed.update((order, header) for header in left_out
                  if compiles(language, order, [header, *OURS] if order == "first" else [*OURS, header]))
    headers = [header for header in headers if header not in left_out]
    report = headers and compiles(language, order, headers + OURS if order == "first" else OURS + headers)
    if not report:
        return []
    if len(headers) == 1:
        # It may be that it compiled only because of others of its group.
        if culprits(language, headers):
            return []
        return [f"{language}: <{headers[0]}> {order}: {report}"]
    half = len(headers) // 2
    return judge((language, order, headers[:half])) + judge((language, order, headers[half:]))


needed, failed = set(), False
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for language in ("c -std=gnu11", "c++ -std=gnu++17"):
        if language.startswith("c++") and run(language, "", "-fsyntax-only").returncode:
            print("SKIP: C++:", compiler[0], "compiles none")
            continue
        report = compiles(language, "alone", OURS)
        if report:
            sys.exit(f"{language}: ours by themselves: {report}")
        groups, out = alone(language)
        tasks = [(language, order, group) for group in groups for order in ("first", "last")]
        reports = [report for found in pool.map(judge, tasks) for report in found]
        print(*reports, f"{language}: {len(everything) - len(out)} headers tried with {len(OURS)} of ours in {len(groups)} "
              f"groups, {len(out)} left out, {len(reports)} clash", sep="\n")
        failed |= bool(reports) or len(everything) - len(out) < FEWEST
stale = [f"CLASHES: {order}: {name}: no longer needed" for order, names in CLASHES.items() for name in names
         if (order, name) not in needed]
stale += [f"VALUES: {name}: no longer needed" for name in VALUES if "-m32" in compiler and name not in needed]
print(*stale, sep="\n")
# The lists were made for these headers; of others' an entry more or less may be needed.
version = (system / "linux/version.h").read_text()
listed = "MAJOR 6\n" in version and "PATCHLEVEL 1\n" in version
sys.exit(failed or (listed and bool(stale)))
