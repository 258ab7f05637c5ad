# SPDX-License-Identifier: MIT
# test: kernel headers @ARCH@ | @HERE@/kernel_spellings.tsv @LINUX@ @READ_BY@ | only=gcc after=made timeout=1800 priority=early
"""check_kernel_headers.py [--spell] SPELLINGS KERNEL,... COMPILER FLAG... -- FOLDER...: checks that every kernel header
compiles together with all public headers of ring3. KERNEL,... are the folders with the kernel's headers (linux, asm ...),
and the FOLDERs have ring3's headers.

In C and C++, includes the kernel header once before ring3's headers and once after them. Leaves out kernel headers that do
not compile alone. One run of the compiler tries many kernel headers. If this run fails, each half of these headers is tried,
and so on until the headers with errors are found.

The file SPELLINGS has definitions from newer kernel headers, which must also compile together with ring3's headers. With
--spell, the script only prints the macros of the kernel's headers that ring3's headers also define, in the format of
SPELLINGS."""
import collections
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from public import public

# Conflicts between a kernel header and ring3's headers. The part "first" is for programs that include the kernel header before
# ring3's headers. The part "last" is for programs that include it after ring3's headers. In each part, a value is the reason
# for the conflict.
#
# If a key is a name such as timespec, the test ignores errors about this name. If a key is a kernel header such as asm/stat.h,
# the test does not try this header in the order of this part.
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
        "asm/signal.h": OTHER + "its sigset_t has 8 bytes, ours 128",
        "linux/signal.h": "<asm/signal.h>",
        "asm/stat.h": OTHER + "with members such as st_atime, which are macros in ours",
        "linux/eventpoll.h": OTHER + "the data of its struct epoll_event is a number only",
    },
    "last": {
        "sigcontext": "<signal.h> needs it for ucontext_t; the kernel's header has more, so it cannot be kept out",
        "winsize": "<sys/ioctl.h> needs it; the kernel's header has struct termio too, so it cannot be kept out",
        "linux/timex.h": OTHER + "and it has struct __kernel_timex, so it cannot be kept out",
        "statfs": OTHER + "32 bits on i386",
        "acct|acct_v3": OTHER + "ac_uid is its 32-bit field",
        "linux/openvswitch.h": OTHER + "with a member arp_op, which is a macro in <netinet/if_ether.h>",
        "sockaddr_ll|packet_mreq": "the kernel's header has more, so it cannot be kept out",
        "ipc_perm": OTHER + "that of Linux before 2.4",
        "msqid_ds": OTHER + "that of Linux before 2.4",
        "semid_ds": OTHER + "that of Linux before 2.4",
        "shmid_ds": OTHER + "that of Linux before 2.4",
        "msginfo|msgbuf|sembuf|seminfo|shminfo|shm_info": "the header has the struct above too",
        "asm/stat.h": OTHER + "with members such as st_atime, which are macros in ours",
    },
}

# Macros that have one value in the kernel's headers and another in ring3's headers. The key is a regular expression for names
# of macros, the value is the reason for the difference.
VALUES = {
    "__UAPI_DEF_.*": "0 in ours: tells the kernel's headers what not to define again",
    "MAX_ADDR_LEN": "as musl and glibc: that of struct arpd_request",
    "NCCS": "as musl and glibc: the struct has room for more",
    "RTCF_NAT": "as musl and glibc: that of older kernels",
    "MAXQUOTAS": "as musl and glibc: without projects",
    "MOVE_MOUNT__MASK": "MOVE_MOUNT_BENEATH came with Linux 6.5",
    "NSIG|SIGRTMIN|SIGRTMAX": "as musl: NSIG counts the real-time signals, and a C library has the first two",
    "O_ACCMODE": "as musl: with O_PATH",
}
# More entries of VALUES, for i386 only.
VALUES_I386 = {
    "F_(GETLK|SETLK|SETLKW)": "struct flock has 64 bits: the commands are those of the kernel's struct flock64",
    "RLIM_INFINITY": "rlim_t has 64 bits",
    "(IPC|MSG|SEM|SHM)_STAT(_ANY)?": "musl's and ours have the bit that asks for whole times",
}

# Matches macros whose value may be larger in a newer kernel. If the kernel's headers are not those of Linux 6.1, a different
# value of such a macro causes only a note.
GROWS = re.compile(r"(_MAX|MASK|_LAST\w*|_ALL|_NLIMITS)$")

TOGETHER, FEWEST = 64, 350
arguments = sys.argv[1:]
SPELL = arguments[0] == "--spell"
if SPELL:
    del arguments[0]
split = arguments.index("--")
VALUES |= VALUES_I386 if "-m32" in arguments else {}
spellings, theirs = pathlib.Path(arguments[0]), [pathlib.Path(folder) for folder in arguments[1].split(",") if folder]
compiler, folders = arguments[2:split], [pathlib.Path(folder) for folder in arguments[split + 1:]]
OURS = public(folders)

# Makes a folder with symbolic links to the folders of the kernel's headers (linux, asm ...). /usr/include is not used,
# because it also has the headers of another C library.
kernel = tempfile.TemporaryDirectory()
for folder in theirs:
    pathlib.Path(kernel.name, folder.name).symlink_to(folder)
version = pathlib.Path(kernel.name, "linux/version.h")
if not pathlib.Path(kernel.name, "asm/unistd.h").exists() or not version.exists():
    print("SKIP: there are no headers of the kernel: see -Dkernel_headers")
    sys.exit(77)
# True if the kernel's headers are those of Linux 6.1. The lists CLASHES and VALUES say which differences between these headers
# and ring3's are accepted. If Linux 6.1 does not have such a difference, its entry in the list is a fault. With another version
# of Linux the entry only causes a note.
LISTED = re.findall(r"(?:MAJOR|PATCHLEVEL) (\d+)", version.read_text()) == ["6", "1"]
# The kernel headers to compile. Leaves out unistd_*.h, because each has the call numbers for one architecture. Leaves out
# <asm-generic/...>, because the headers <asm/...> include them.
everything = sorted(f"{folder}/{header.relative_to(pathlib.Path(kernel.name, folder).resolve())}"
                    for folder in (folder.name for folder in theirs) if folder != "asm-generic"
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
    """Compiles the headers together. Returns the set of the headers with errors. In the compiler's messages, `<stdin>:LINE`
    tells which header has an error."""
    result = run(language, include(headers), "-w", "-fsyntax-only")
    found, line = set(), None
    for text in result.stderr.splitlines():
        from_line = re.search(r"(?:^| )<stdin>:(\d+)", text)
        line = int(from_line[1]) if from_line else line
        if "error:" in text and line:
            found.add(headers[line - 1])
    return found if found or not result.returncode else set(headers)


def alone(language):
    """Divides the kernel headers. Returns two lists. The first list has groups: the headers of a group can be included in
    one source file. The second list has the headers that do not compile even alone."""
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


def compiles(language, order, headers, before=""):
    """Compiles the text `before` and the headers. Returns None if there are no errors, or else the errors that CLASHES does
    not list. `order` is a key of CLASHES, "first" or "last". For any other `order`, CLASHES lists no errors."""
    result = run(language, before + include(headers), "-Werror", "-Wno-error=cpp", "-fsyntax-only")
    errors = [line for line in result.stderr.splitlines() if "error:" in line]
    rest = [line for line in errors if not excused(order, line)]
    return "\n".join(rest[:4]) or (result.stderr if result.returncode and not errors else None)


def macros(headers):
    """Returns a dictionary of the macros without parameters that the headers define: name -> body."""
    output = run("c", include(headers), "-E", "-dM").stdout
    return dict(re.findall(r"^#define (\w+)(?: (.*))?$", output, re.M))


def values(headers):
    """Compares macros that the kernel headers `headers` and ring3's headers define with different texts. Returns a pair. The
    first is the number of macros that were compared. The second is a list of reports about macros with different values."""
    mine, its = mine_of_all, macros(headers)
    common = sorted(name for name in mine.keys() & its.keys() if mine[name] and its[name] and mine[name] != its[name])
    tables = []
    for side in (OURS, headers):
        output = run("c", include(side) + "".join(f'\n"{name}" {name}\n' for name in common), "-E", "-P").stdout
        tables.append(dict(re.findall(r'^"(\w+)" ?(.*)$', output, re.M)))
    mine, its = tables
    asserts = "".join(f'_Static_assert(({mine[name]}) == ({its[name]}), "{name}");\n' for name in common)
    # Compares the values of the macros by static assertions. The body of some macros is not a number, but for example the
    # name of a struct member. The assertion for such a macro is a syntax error or another error, so the macro is not
    # compared.
    errors = run("c", include(["linux/types.h", *OURS]) + asserts, "-w", "-fsyntax-only", "-fmax-errors=0").stderr
    two = set(re.findall(r'error: static assertion failed: "(\w+)"', errors))
    no_number = {int(line) for line in re.findall(r"^<stdin>:(\d+):\d+: error: ", errors, re.M)}
    reports = []
    for name in sorted(two):
        key = next((key for key in VALUES if re.fullmatch(key, name)), None)
        needed.update([key] if key else [])
        if not key:
            new = "note: " if GROWS.search(name) and not LISTED else ""
            reports.append(f"{new}{name}: {mine[name]}, and the kernel's is {its[name]}")
    return len(common) - len(no_number), reports


def spelled(header):
    """Finds the macros that the kernel header and ring3's headers both define. The result also has include guards, and
    macros from other kernel headers that this header includes. Returns a set of (file, name, body), where `file` is the
    kernel header with the definition."""
    found, file = set(), None
    for line in run("c", include([header]), "-E", "-dD", "-fno-canonical-system-headers").stdout.splitlines():
        if marker := re.match(r'# \d+ "(.*?)"', line):
            path = pathlib.Path(marker[1])
            file = str(path.relative_to(kernel.name)) if kernel.name in marker[1] else None
        elif (macro := re.match(r"#define (\w+)(?: (.*))?$", line)) and file and macro[1] in mine_of_all:
            found.add((file, macro[1], macro[2] or ""))
    return found


def recorded():
    """Reads the file SPELLINGS. Returns a dictionary: name of a kernel header -> C text that defines this header's macros.
    The text begins with a line marker (# 1 "..." 3), so that the compiler treats it as a system header."""
    texts = collections.defaultdict(str)
    for line in spellings.read_text().splitlines():
        if line and not line.startswith("# "):
            file, name, *body = line.split("\t")
            texts[file] += f"#define {name} {''.join(body)}\n"
    return {file: f'# 1 "newer {file}" 3\n{text}# 1 "<stdin>"\n' for file, text in texts.items()}


def judge(task):
    """Compiles some kernel headers together with ring3's headers. `task` is (language, order, kernel headers). Returns a
    list of reports, one for each kernel header that fails."""
    language, order, headers = task
    left_out = [header for header in headers if header in CLASHES[order]]
    needed.update((order, header) for header in left_out
                  if compiles(language, order, [header, *OURS] if order == "first" else [*OURS, header]))
    headers = [header for header in headers if header not in left_out]
    report = headers and compiles(language, order, headers + OURS if order == "first" else OURS + headers)
    if not report:
        return []
    if len(headers) == 1:
        # Some kernel headers compile only after another kernel header. If the header does not compile even without ring3's
        # headers, this is no fault of ring3.
        if culprits(language, headers):
            return []
        return [f"{language}: <{headers[0]}> {order}: {report}"]
    half = len(headers) // 2
    return judge((language, order, headers[:half])) + judge((language, order, headers[half:]))


needed, failed = set(), False
mine_of_all = macros(OURS)
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    if SPELL:
        tried = [header for header in everything if header not in CLASHES["first"]]
        print(*("\t".join(filter(None, line)) for line in sorted(set().union(*pool.map(spelled, tried)))), sep="\n")
        sys.exit()
    newer = recorded()
    reports = list(filter(None, pool.map(lambda file: compiles("c -std=gnu11", "first", OURS, newer[file]), newer)))
    print(*reports, f"{len(newer)} headers of newer kernels as recorded, {len(reports)} clash", sep="\n")
    failed |= bool(reports) or len(newer) < 15
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
        if language.startswith("c "):
            numbers = list(pool.map(values, groups))
            reports = sorted({report for _, found in numbers for report in found})
            print(*reports, sep="\n")
            reports = [report for report in reports if not report.startswith("note: ")]
            print(f"{sum(count for count, _ in numbers)} macros in other words compared, {len(reports)} have another "
                  "value", sep="\n")
            failed |= bool(reports) or sum(count for count, _ in numbers) < 500
stale = [f"note: CLASHES: {order}: {name}: no longer needed" for order, names in CLASHES.items() for name in names
         if (order, name) not in needed]
stale += [f"note: VALUES: {name}: no longer needed" for name in VALUES if name not in needed]
print(*stale, sep="\n")
sys.exit(failed or (LISTED and bool(stale)))
