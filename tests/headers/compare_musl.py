# SPDX-License-Identifier: MIT
# test: headers beside musl @ARCH@ | @ARCH@ @MUSL@ @SYSTEM@ @HERE@/absent.list @READ_BY_CLANG@ | needs=musl after=made timeout=1800 priority=early
"""compare_musl.py [-v] ARCH MUSL SYSTEM ABSENT CLANG FLAG... -- FOLDER...: compares ring3's headers in the FOLDERs with
musl's headers in the folder MUSL. SYSTEM is the folder with the headers of glibc and of the kernel; '' means /usr/include.

The headers are compared in three modes: gnu, default and strict. A mode is a set of feature macros, such as _GNU_SOURCE.

- If a header of musl defines a name, the header of ring3 with the same file name must define it. Otherwise the file ABSENT
must give a reason. Names that a header only gets from another public header are not checked.
- Constants, types, members and prototypes must be equal. This includes macros that are meant for programs although their names
are reserved, such as __key and _POSIX_TIMERS.
- A name that musl's header lacks is compared with glibc's header of the same file name, or with the kernel's headers.
- Each macro of glibc must be in a header of ring3, or in ABSENT.
- POSIX says which names each header may define. In strict mode, if ring3's header defines any further name, musl's header must
define it too.

If a release of musl, glibc or Linux is newer than KNOWN, a new name in it causes only a note. The option -v also prints the
names that only ring3 defines, and the names that ring3 lacks with their reasons from ABSENT."""
import concurrent.futures
import fnmatch
import functools
import gzip
import itertools
import os
import pathlib
import re
import sys

from facts import Broken, definitions, read_headers, size_of_long
from public import public

# Intended differences between ring3's headers and those of musl, glibc or the kernel: key -> reason. A key is "name", "struct
# name", "struct name.member" or "macro(arguments)". A key "gnu name", "default name" or "strict name" is for one mode only:
# gnu, default or strict (see MODES). A key may have the wildcards * and ?.
INTENDED = {
    "AF_MAX": "AF_MCTP came with Linux 5.15",
    "PF_MAX": "PF_MCTP likewise",
    "CPU_ALLOC_SIZE(-1)": "the size overflows: as in glibc",
    "struct acct": "<sys/unistd.h> has the function; the struct of that name is <sys/acct.h>'s",
    "strict bcmp": "POSIX before 2008 has it here, and the header has nothing else",
    "strict HAVE_ARCH_STRUCT_FLOCK": "keeps <linux/fcntl.h> from defining struct flock again; no program has such a name",
    "struct ethhdr": "packed, as the kernel's",
    "struct ether_header": "packed, as glibc's",
    "HOST_NAME_MAX": "the kernel takes 64 bytes; musl has POSIX's bound",
    "NGROUPS":  "as NGROUPS_MAX",
    "NGROUPS_MAX": "the kernel takes 65536; musl has 32",
    # The kernel returns none of these wait statuses. Their bits contradict each other, for example a stopped process without
    # the number of a signal. ring3's macros return for them what glibc's macros return. musl's macros return another value.
    **{f"WIFSIGNALED({status})": "the kernel returns no such status" for status in (127, 0o40755, 0o100644, 0x12345678)},
    "WIFSTOPPED(127)": "the kernel returns no such status",
    "ioctl": "the manual's and the kernel's request is unsigned long",
    "p*v64v2": "a macro, as preadv64 is here and in musl",
    "strict TCP_NLA_*": "<linux/tcp.h>, which a strict program may include after for struct tcphdr, has them as enumerators too",
    "timezone": "the struct; the variable is tzset's, of section 3",
}
# More intended differences, as in INTENDED. They occur only with some releases of musl or on some architectures. So the test
# does not complain if an entry is not needed.
SOME = {
    "_IO*(*": "on x86_64 musl cuts what is beyond the bits of an argument to 32 bits",
    "CPU_SETSIZE": "a cpu_set_t has 1024 bits; musl before 1.2.5 has its bytes",
    "MOVE_MOUNT__MASK": "MOVE_MOUNT_BENEATH came with Linux 6.5",
    "SIGSTKSZ": "the kernel's; musl's of aarch64 is smaller",
    "MINSIGSTKSZ": "the kernel's; musl's of aarch64 is larger",
    "SVE_SIG_*_SIZE(-1)": "no such size; musl calculates some of it with 64 bits",
    "SHMLBA": "aarch64's pages have up to 64 KiB; a 32-bit ARM kernel takes only multiples of 16 KiB",
    "strict PAGESIZE": "POSIX has it in this header; musl's of riscv64 does not",
    "TCP_RESERVED_BITS": "newer kernels have TCP_FLAG_AE for one of them",
    "struct fanotify_event_info_mnt": "the kernel's header has it as a 32-bit kernel writes it; ours as a 64-bit one does",
    **{f"strict {name}": "musl 1.2.6 has it in <dirent.h>, for POSIX of 2024" for name in ("DT_*", "size_t", "ssize_t")},
}
# Three lists say which differences are no faults: INTENDED and SOME above, and the file ABSENT (absent.list), which has names
# that ring3's headers need not define. They were written for the following releases of musl, glibc and Linux. A newer release
# may add names that are in none of the lists. Such a name causes only a note.
KNOWN = {"musl": (1, 2, 6), "glibc": (2, 36), "the kernel": (6, 1)}
# Matches the names of macros whose values may be larger in a newer kernel.
GROWS = re.compile(r"(_MAX|MASK|_LAST\w*|_ALL|_NLIMITS)$")

MODES = {
    # Since release 1.2.4, musl's headers define names such as open64 only with _LARGEFILE64_SOURCE. Older headers of musl
    # define these names with _GNU_SOURCE, too.
    "gnu": ["-D_GNU_SOURCE", "-D_LARGEFILE64_SOURCE"],
    "default": [],
    "strict": ["-std=c99", "-D_POSIX_C_SOURCE=200809L"],
}
TAKEN = "POSIX and musl leave to a strict program"
PROGRAMS = r"(?!_[A-Z_])"	# matches names that are not reserved for the C library and the compiler

# POSIX lists the names that each header must define. It also lets the header define other names that match a pattern (POSIX
# 2.2.2, The Name Space). This dictionary has the patterns: header -> regular expression. The expression of "*" is for every
# header.
POSIX = {
    "*": r"\w+_t",
    "arpa/inet.h": r"inet_|in_",
    "errno.h": r"E[0-9A-Z]",
    "fcntl.h": r"[FOS]_|AT_|FD_|POSIX_",
    "limits.h": r"\w+_(MAX|MIN)$|MAX_(CANON|INPUT)$",
    "netinet/in.h": r"IN6?_|INADDR_|IP_|IPPORT_|IPPROTO_|IPV6_|SOCK_|in6?_|sin6?_|s6_",
    "netinet/tcp.h": r"TCP_",
    "poll.h": r"POLL",
    "sched.h": r"SCHED_|sched_",
    "signal.h": r"SIG[A-Z_]|(BUS|CLD|FPE|ILL|POLL|SA|SEGV|SI|SS|SV|TRAP)_|(sa|si|sigev|sival|uc)_",
    "spawn.h": r"POSIX_|posix_",
    "stdint.h": r"u?int\w*_t|U?INT\w*_(MAX|MIN|C)$",
    "sys/ipc.h": r"IPC_|ipc_",
    "sys/mman.h": r"(MAP|MCL|MS|PROT|MADV|POSIX)_",
    "sys/msg.h": r"MSG_|msg",
    "sys/resource.h": r"(PRIO|RLIM|RLIMIT|RUSAGE)_|(rlim|ru)_",
    "sys/select.h": r"FD_|fds?_",
    "sys/sem.h": r"SEM_|sem",
    "sys/shm.h": r"SHM_?|shm",
    "sys/socket.h": r"(AF|CMSG|MSG|PF|SCM|SHUT|SO|SOCK|SOL)_|(cmsg|msg|sa|ss)_",
    "sys/stat.h": r"S_|st_|UTIME_",
    "sys/statvfs.h": r"ST_|f_",
    "sys/time.h": r"ITIMER_|(it|tv)_",
    "sys/wait.h": r"W[A-Z]|P_|si_",
    "time.h": r"(CLOCK|TIMER|TIME)_|(tm|clock|timer|it|tv)_",
}
# The headers of POSIX. In strict mode only these headers are checked. A strict POSIX program cannot include any other
# header.
STANDARD = set("""aio.h arpa/inet.h assert.h complex.h cpio.h ctype.h dirent.h dlfcn.h errno.h fcntl.h fenv.h float.h
    fmtmsg.h fnmatch.h ftw.h glob.h grp.h iconv.h inttypes.h iso646.h langinfo.h libgen.h limits.h locale.h math.h monetary.h
    mqueue.h ndbm.h net/if.h netdb.h netinet/in.h netinet/tcp.h nl_types.h poll.h pthread.h pwd.h regex.h sched.h search.h
    semaphore.h setjmp.h signal.h spawn.h stdarg.h stdbool.h stddef.h stdint.h stdio.h stdlib.h string.h strings.h stropts.h
    sys/ipc.h sys/mman.h sys/msg.h sys/resource.h sys/select.h sys/sem.h sys/shm.h sys/socket.h sys/stat.h sys/statvfs.h
    sys/time.h sys/times.h sys/types.h sys/uio.h sys/un.h sys/utsname.h sys/wait.h syslog.h tar.h termios.h tgmath.h time.h
    trace.h ulimit.h unistd.h utime.h utmpx.h wchar.h wctype.h wordexp.h""".split())


def program_names(facts):
    """Returns the names and struct tags of a header that are not reserved for the C library and the compiler. A reserved
    name begins with __ or with _ and a capital letter. Result: name -> kind (macro, function, struct ...)."""
    return {name.split()[-1]: kind for name, kind in facts.kinds.items() if re.match(PROGRAMS, name.split()[-1])}


# Matches reserved names that musl's headers define only for their own use, not for programs.
INSIDE = re.compile(r"_[A-Z0-9_]+_H$|__(NEED|DEFINED)_|_(GNU|LARGEFILE64|BSD)_SOURCE$|__(inline|restrict|REDIR|BYTE_ORDER|(LITTLE|BIG|PDP)_ENDIAN)$|_REDIR_TIME64$"
                    r"|__(LONG_MAX|ARE_4_EQUAL|CMSG_LEN|CMSG_NEXT|MHDR_END|CPU_op_|bitop|tg_|PRI|SI_)|_Noreturn$|_IOT_|__WORDSIZE$")


def reserved_macros(facts):
    """Returns the macros of a header that have reserved names but are meant for programs. Examples are __key, _POSIX_TIMERS
    and __WALL."""
    return {name for name, kind in facts.kinds.items() if kind in ("macro", "function-like")
            and not re.match(PROGRAMS, name) and not INSIDE.match(name)}


def scalar(mangled, sizes):
    """Parses a mangled type (C++'s encoding of a type as text), which facts.py returns. If the type is a pointer to a scalar or
    to an array of scalars, returns (size of the scalar in bytes, True if the scalar is unsigned). Otherwise returns None.
    `sizes` is the size of long."""
    found = re.fullmatch(r"P(?:A\d*_)*V?([abcstijlmxyh])", mangled or "")
    return found and ({"i": 4, "j": 4, "x": 8, "y": 8, "s": 2, "t": 2, "l": sizes, "m": sizes}.get(found[1], 1),
                      found[1] in "htjmyb")


def differences(ours, theirs, name, word, bare=False):
    """Compares what two headers say about `name`: its value, type, members or prototype. `word` is the size of long in
    bytes. Yields (key, description) for each difference. A key is for example "AF_MAX" or "struct stat.st_size offset". The
    caller searches for the key, for "struct stat.st_size" and for "struct stat" in INTENDED and SOME, the dictionaries of the
    differences that are no faults."""
    def differ(key, mine, its):
        if mine != its:
            yield key, f"{mine}, not {its}"

    def hexed(value):
        return f"{value} (0x{value:x})"

    if name in theirs.constants:
        if name not in ours.constants:
            yield name, "is no integer constant"
        elif ours.constants[name] != theirs.constants[name]:
            yield name, f"{hexed(ours.constants[name])}, not {hexed(theirs.constants[name])}"
        elif theirs.kinds[name] == "macro" != ours.kinds[name]:
            yield name, "is an enumerator only, where the other is a macro, which #ifdef finds"
    if name in theirs.strings:
        yield from differ(name, ours.strings.get(name), theirs.strings[name])
    # A macro with one parameter, such as WIFEXITED, must have the same value as the macro of the other library. A macro with
    # several parameters, such as FD_SET, need not have a constant value.
    for arguments, value in theirs.applied.get(name, {}).items():
        mine = ours.applied.get(name, {}).get(arguments)
        if ours.kinds.get(name) == "function-like" and mine != value and (mine is not None or len(arguments) == 1):
            yield f"{name}({', '.join(map(str, arguments))})", f"{mine}, not {value}"
    for tag in (name, f"struct {name}", f"union {name}"):
        if tag in theirs.types and tag in ours.types:
            mine, its = ours.types[tag], theirs.types[tag]
            yield from differ(f"{tag} size", mine[0], its[0])
            yield from differ(f"{tag} alignment", mine[1], its[1])
            if scalar(mine[2], word) or scalar(its[2], word):
                yield from differ(tag, mine[2], its[2])
        elif tag in theirs.types and tag not in ours.types and theirs.types[tag][0] is not None:
            yield tag, "is no type here, or not a whole one"
        for path, its in theirs.members.get(tag, {}).items():
            mine = ours.members.get(tag, {}).get(path)
            if re.search(r"(^|\.)_", path) or (mine is None and tag not in ours.members):
                continue
            if mine is None:
                yield f"{tag}.{path}", "there is no such member"
                continue
            yield from differ(f"{tag}.{path} offset", mine[0], its[0])
            yield from differ(f"{tag}.{path} size", mine[1], its[1])
            if scalar(mine[2], word) and scalar(its[2], word):
                yield from differ(f"{tag}.{path} sign", *("unsigned" if scalar(t, word)[1] else "signed"
                                                          for t in (mine[2], its[2])))
    for of in ("functions", "variables"):
        if name in getattr(theirs, of):
            mine, its = getattr(ours, of).get(name), getattr(theirs, of)[name]
            if mine is None:
                yield name, f"is none of the {of}, but {ours.kinds.get(name)}"
            elif mine[0] != its[0]:
                yield name, f"`{mine[1]}`, not `{its[1]}` ({mine[0]}, {its[0]})"


def look(some):
    """Reads some headers of ring3 and of musl in all modes. Returns a list of (name of the header, dictionary, list of
    faults). The dictionary has a facts.Header for each pair of a mode and "ours" or "musl"."""
    seen, faults = {header: {} for header in some}, {header: [] for header in some}
    for mode, flags in MODES.items():
        for side, includes in (("ours", OURS), ("musl", MUSLS)):
            # `richer` has a facts.Header for each header: the result of gnu mode. In the other modes a header may define less.
            # If these definitions have the same text as in gnu mode, read_headers() copies the results from `richer`. Then
            # clang need not find the values and types again.
            richer = {header: seen[header].get(("gnu", side)) for header in some}
            found = read_headers([*CLANG, *includes, *flags], [header for header in some if side == "ours" or (MUSL / header).exists()],
                            richer)
            for header, facts in found.items():
                if isinstance(facts, Broken):
                    faults[header].append((header, header, f"{side}, {mode}: {str(facts).strip()}"))
                else:
                    seen[header][mode, side] = facts
        if mode == "gnu":
            mine = {header: its for header, its in seen.items() if ("gnu", "musl") in its}
            for header, its in mine.items():
                its["included"] = {f[len(str(MUSL)) + 1:] for f in its["gnu", "musl"].files} - {header}
            others = sorted(other for other in set().union(*(its["included"] for its in mine.values())) - set(HEADERS)
                            if not other.startswith("bits/"))
            found = read_headers([*CLANG, *MUSLS, *flags], others, empty=True)
            for header, its in mine.items():
                its["others"] = set()
                for other in sorted(its["included"] & set(others)):
                    if isinstance(found[other], Broken):
                        faults[header].append((header, other, f"musl, {mode}: {str(found[other]).strip()}"))
                    else:
                        its["others"] |= set(program_names(found[other]))
    return [(header, seen[header], faults[header]) for header in some]


class Absent:
    """The contents of the file ABSENT. ABSENT lists names that ring3's headers need not define, each with the reason."""

    def __init__(self, path):
        self.entries, self.of_glibc, self.used, reason = [], [], set(), None
        for line in path.read_text().splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            if not line.startswith("\t"):
                reason = line
                continue
            header, names = line.strip().split(": ")
            arch, header = header.split() if " " in header else (None, header)
            if arch and arch.startswith("glibc-") and ARCH not in arch.removeprefix("glibc-").split(","):
                continue
            if arch and arch.startswith("glibc"):
                self.of_glibc += [(header, name, reason) for name in names.split()]
                continue
            if arch and ARCH not in arch.split(","):
                continue
            self.entries += [(header, name, reason) for name in names.split()]

    def reason(self, header, name):
        found = None
        for entry in self.entries:
            if fnmatch.fnmatchcase(header, entry[0]) and fnmatch.fnmatchcase(name, entry[1]):
                self.used.add(entry)
                found = entry[2]
        return found

    def reason_for_glibc(self, name):
        """Returns the reason why no header of ring3 defines this macro of glibc. Returns None if the file ABSENT gives no
        reason."""
        entry = next((entry for entry in self.of_glibc if fnmatch.fnmatchcase(name, entry[1])), None)
        self.used.add(entry)
        return entry and entry[2]

    def stale(self, entries):
        """Returns a report for each entry of the file ABSENT that is no longer needed, because ring3 has the name now or
        the other library has lost it. `entries` is self.entries (for musl) or self.of_glibc."""
        return [f"absent.list: {header}: {name}: no longer needed" for header, name, reason in entries
                if (header, name, reason) not in self.used and "; musl " not in reason]

    def defined(self, names):
        """Returns a report for each entry that some versions of musl need (`; musl since`), if ring3 has the name now. `names`
        has the names that ring3's headers define: header -> names."""
        return [f"absent.list: {header}: {name}: ring3 defines it" for header, name, reason in self.entries
                if "; musl " in reason and fnmatch.filter(names.get(header, ()), name)]


def mentions(names):
    """Searches the text of the kernel's headers for the names. Returns a dictionary: name -> the headers that contain it."""
    found = {}
    for folder in ("linux", "asm", "asm-generic"):
        top = next((system / folder for system in SYSTEM if (system / folder).is_dir()), None)
        for path in sorted(top.rglob("*.h")) if top else ():
            for name in names & set(re.findall(r"\w+", path.read_text(errors="replace"))):
                found.setdefault(name, []).append(f"{folder}/{path.relative_to(top)}")
    return found


# Options to compile with glibc's headers.
GLIBC = ["-D_GNU_SOURCE", "-D_FILE_OFFSET_BITS=64", "-D_TIME_BITS=64"]


def macros_of_glibc(some):
    """Returns a list: for each of these headers of glibc, the names of the macros that it defines for programs."""
    return [macros_for_programs(header, output or "") for header, output in zip(some, definitions([*HOSTED, *GLIBC], some))]


def macros_for_programs(header, output):
    """Returns the names of the macros that glibc's header defines for programs. `output` is the text that `clang -E -dD` prints
    for this header. glibc's header may define macros by including files in bits/. Leaves out macros that come from the headers
    of the kernel or of the compiler."""
    found, mine = set(), False
    for line in output.splitlines():
        if marker := re.match(r'# \d+ "(.*?)"', line):
            of = re.sub(rf"^{re.escape(str(SYSTEM[0]))}/((x86_64|i386)-linux-gnu/)?", "", marker[1])
            mine = of == header or of.startswith("bits/")
        elif (macro := re.match(rf"#define ({PROGRAMS}\w+)", line)) and mine:
            found.add(macro[1])
        elif undone := re.match(r"#undef (\w+)", line):
            found.discard(undone[1])
    return found


def kernels(names, some):
    return whole(read_headers([*CLANG, *(f"-idirafter{folder}" for folder in SYSTEM)], some, only=names))


def glibcs(names, some):
    return whole(read_headers([*HOSTED, *GLIBC], some, only=names))


def whole(found):
    return [None if isinstance(facts, Broken) else facts for facts in found.values()]


def in_parts(pool, function, names):
    """Divides the list of names into parts, and calls the function for each part. Several processes of the pool do this at
    the same time. The results are returned in the order of the names."""
    parts = [names[i::PARTS] for i in range(PARTS) if names[i::PARTS]]
    answers = dict(zip((name for part in parts for name in part), itertools.chain.from_iterable(pool.map(function, parts))))
    return [answers[name] for name in names]


def is_newer():
    """Returns a dictionary with the keys "musl", "glibc" and "the kernel". A value is True if the headers on this machine
    are newer than the release in KNOWN. It is also True if the release of the headers is not known."""
    def text(path):
        return path.read_bytes() if path.exists() else b""

    def numbers(pattern, text):
        return tuple(int(number) for found in re.findall(pattern, text) for number in found.split("."))

    changes = text(MUSL.parents[1] / "share/doc/musl-dev/changelog.Debian.gz")
    releases = {
        "musl": numbers(r"^musl \(([\d.]+)", gzip.decompress(changes).decode() if changes else ""),
        "glibc": numbers(r"define\s+__GLIBC(?:_MINOR)?__\s+(\d+)", text(SYSTEM[0] / "features.h").decode()),
        "the kernel": numbers(r"LINUX_VERSION_(?:MAJOR|PATCHLEVEL) (\d+)", text(SYSTEM[0] / "linux/version.h").decode()),
    }
    return {name: not found or found > KNOWN[name] for name, found in releases.items()}


def main():
    absent, used, faults, told, lacking = Absent(ABSENT), set(), [], {}, {}
    totals = dict.fromkeys(("constants", "types", "members", "prototypes"), 0)
    absences, extras, everywhere = {}, {}, {}
    newer, notes = is_newer(), []

    def fault(header, key, what, mode=""):
        names = [key, re.sub(r" (offset|size|sign|alignment)$", "", key), key.split(".")[0]]
        base = next((k for name in names for k in [*INTENDED, *SOME] if fnmatch.fnmatchcase(name, k)), None)
        source = next((name for name in newer if what.endswith(f"by {name}")), "musl")
        if base:
            used.add(base)
        elif newer[source] and (what.startswith("there is no such member") or GROWS.search(key)):
            notes.append(f"{header}: {key}: {what}")
        else:
            # The same difference may occur in several modes and headers. It is reported only once, for the first header that
            # has it. `told` keeps this header and a list of the modes.
            told.setdefault((key, what), (header, []))[1].extend([mode] if mode else [])

    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        looks = in_parts(pool, look, HEADERS)
        for header, seen, broken in looks:
            for report in broken:
                fault(*report)
            if ("gnu", "musl") in seen:
                for name in program_names(seen["gnu", "musl"]):
                    everywhere.setdefault(name, seen["gnu", "musl"])
        reserved_of = {header: reserved_macros(seen["gnu", "musl"]) for header, seen, _ in looks if ("gnu", "musl") in seen}
        names_of = {header: set(program_names(seen["gnu", "musl"])) for header, seen, _ in looks if ("gnu", "musl") in seen}
        for header, seen, _ in looks:
            missing, given = {}, set()
            elsewhere = set().union(*(names_of[other] for other in seen.get("included", ()) if other in names_of),
                                    seen.get("others", ()))
            for mode in MODES:
                ours, theirs = seen.get((mode, "ours")), seen.get((mode, "musl"))
                if not ours or not theirs:
                    continue
                mine, its = program_names(ours), program_names(theirs)
                given |= set(mine)
                for name in set(its) - set(mine) - elsewhere:
                    missing.setdefault(name, []).append(mode)
                for name in sorted(set(its) & set(mine)):
                    for key, what in differences(ours, theirs, name, WORD):
                        fault(header, key, what, mode)
                if mode == "gnu":
                    ours_reserved, its_reserved = set(ours.kinds), reserved_macros(theirs)
                    from_elsewhere = set().union(*(reserved_of[other] for other in seen.get("included", ()) if other in reserved_of))
                    for name in its_reserved - ours_reserved - from_elsewhere:
                        missing.setdefault(name, []).append(mode)
                    for name in sorted(its_reserved & ours_reserved):
                        if ours.kinds[name] != "typedef":
                            for key, what in differences(ours, theirs, name, WORD):
                                fault(header, key, what, mode)
                    totals["constants"] += len(set(ours.constants) & set(theirs.constants))
                    totals["types"] += len(set(ours.types) & set(theirs.types))
                    totals["prototypes"] += len(set(ours.functions) & set(theirs.functions))
                    totals["members"] += sum(len(set(ours.members[t]) & set(theirs.members[t]))
                                             for t in set(ours.members) & set(theirs.members))
                if mode == "strict" and header in STANDARD:
                    prefixes = [POSIX[of] for of in ("*", header, *sorted(seen["included"])) if of in POSIX]
                    for name in sorted(set(mine) - set(its)):
                        if not any(re.match(prefix, name) for prefix in prefixes):
                            fault(header, f"strict {name}", TAKEN)
            for name, modes in sorted(missing.items()):
                if name in given:
                    for mode in modes:
                        fault(header, f"{mode} {name}", f"musl's header has in mode {mode}, and ours in another only")
                elif reason := absent.reason(header, name):
                    absences[header, name] = reason
                else:
                    lacking.setdefault(header, []).append(name)
            if not header.startswith("ring3/") and ("gnu", "ours") in seen:
                theirs = seen.get(("gnu", "musl"))
                known = program_names(theirs) if theirs else {}
                for name in set(program_names(seen["gnu", "ours"])) - set(known):
                    extras.setdefault(name, (header, seen["gnu", "ours"]))

        for header in sorted(str(path.relative_to(MUSL)) for path in MUSL.rglob("*.h")):
            if not header.startswith("bits/") and header not in HEADERS and not absent.reason("headers", header):
                (notes if newer["musl"] else faults).append(f"<{header}>: musl has this header")

        # Reports each macro of glibc's headers that ring3's headers do not define and that the file ABSENT does not list.
        given = {name.split()[-1] for _, seen, _ in looks if ("gnu", "ours") in seen for name in seen["gnu", "ours"].kinds}
        lacked = {}
        for header, names in zip(HEADERS, in_parts(pool, macros_of_glibc, HEADERS)):
            for name in sorted(names - given):
                if not absent.reason_for_glibc(name):
                    lacked.setdefault(name, header)
        (notes if newer["glibc"] else faults).extend(f"{header}: {name}: glibc's header has this macro" for name, header in lacked.items())

        # Compares names that a header of ring3 defines, but that musl's header with the same file name does not define. Each
        # name is searched in musl's other headers, then in glibc's headers, then in the kernel's headers.
        confirmed = {"musl, elsewhere": 0, "glibc": 0, "the kernel": 0}

        def confirm(where, name, theirs):
            header, ours = extras[name]
            if name not in program_names(theirs):
                return False
            comparable = any(name in table for table in (theirs.constants, theirs.strings, theirs.functions,
                                                         theirs.variables, theirs.types, theirs.applied)) \
                or any(f"{tag} {name}" in theirs.types for tag in ("struct", "union"))
            for key, what in differences(ours, theirs, name, WORD):
                fault(header, key, f"{what}; by {where}")
            confirmed[where] += 1
            del extras[name]
            return comparable

        for name in sorted(extras):
            if name in everywhere:
                confirm("musl, elsewhere", name, everywhere[name])
        wanted = sorted({header for header, _ in extras.values()})
        of_glibc = dict(zip(wanted, in_parts(pool, functools.partial(glibcs, set(extras)), wanted)))
        for name in sorted(extras):
            if facts := of_glibc[extras[name][0]]:
                confirm("glibc", name, facts)
        mentioned = mentions(set(extras))
        for name, headers in mentioned.items():
            # Many kernel headers may contain this name. To save time, at most 6 of them are read: first those outside of
            # asm-generic/, in order of the length of the file name. A header with a shorter file name is more likely to
            # define the name that is looked for.
            mentioned[name] = sorted(headers, key=lambda h: (h.startswith("asm-generic/"), len(h)))[:6]
        needed = sorted({header for headers in mentioned.values() for header in headers})
        of_kernel = dict(zip(needed, in_parts(pool, functools.partial(kernels, set(extras)), needed)))
        for name, headers in sorted(mentioned.items()):
            for header in headers:
                if name in extras and of_kernel[header]:
                    confirm("the kernel", name, of_kernel[header])

    taken = {}
    for (key, what), (header, _) in list(told.items()):
        if key.startswith(tuple(f"{mode} " for mode in MODES)):
            taken.setdefault((header, what), []).append(key.split()[1])
            del told[key, what]
    new = notes if newer["musl"] else faults
    new += [f"{header}: {len(names)} names that musl's header has, and neither ours nor absent.list: {' '.join(names)}"
            for header, names in lacking.items()]
    for (header, what), names in sorted(taken.items()):
        (faults if what == TAKEN else new).append(f"{header}: {len(names)} names that {what}: {' '.join(names)}")
    faults += [f"{header}: {key}: {what}" + (f" ({', '.join(dict.fromkeys(modes))})" if modes else "")
               for (key, what), (header, modes) in sorted(told.items(), key=lambda t: t[1][0])]
    new += absent.stale(absent.entries)
    faults += absent.defined({header: set(program_names(seen["gnu", "ours"])) for header, seen, _ in looks if ("gnu", "ours") in seen})
    # The file absent.list (ABSENT) also lists macros that glibc has and ring3 lacks. If ring3 or glibc changes, such a line may
    # have no use any more. This is a fault. With a glibc newer than the one of Debian 12 it is only a note: the newer glibc may
    # have removed the macro.
    (notes if newer["glibc"] else faults).extend(absent.stale(absent.of_glibc))
    (notes if any(newer.values()) else faults).extend(f"INTENDED: {key}: no longer needed" for key in INTENDED if key not in used)
    shared = sum(("gnu", "musl") in seen for _, seen, _ in looks)
    if VERBOSE:
        print(*(f"absent: {header}: {name}: {reason}" for (header, name), reason in sorted(absences.items())), sep="\n")
        print(*(f"ours alone: {header}: {name}" for name, (header, _) in sorted(extras.items(), key=lambda e: e[1][0])), sep="\n")
    print(*faults, *(f"note: {note}" for note in dict.fromkeys(notes)), sep="\n")
    print(f"{shared} of {len(HEADERS)} headers are musl's too; compared: "
          + ", ".join(f"{number} {what}" for what, number in totals.items()))
    print(f"{len(absences)} names of musl's absent, with a reason; confirmed by others: "
          + ", ".join(f"{number} by {what}" for what, number in confirmed.items())
          + f"; {len(extras)} that nobody else has" + (": " + " ".join(sorted(extras)) if extras else ""))
    print(f"{len(faults)} faults")
    return bool(faults) or shared < 10 or totals["constants"] < 200 or totals["types"] < 40


arguments = sys.argv[1:]
VERBOSE = arguments[0] == "-v"
if VERBOSE:
    del arguments[0]
split = arguments.index("--")
ARCH, ABSENT, CLANG, folders = (arguments[0], pathlib.Path(arguments[3]), arguments[4:split],
                                [pathlib.Path(f) for f in arguments[split + 1:]])
MUSL = pathlib.Path(arguments[1])
# The folders with the headers of glibc and of the kernel. On Debian, <asm/...> and other headers are in the subfolder
# x86_64-linux-gnu.
SYSTEM = [pathlib.Path(arguments[2] or "/usr/include")]
SYSTEM += sorted(SYSTEM[0].glob("x86_64-linux-gnu"))
WORD = size_of_long(CLANG)
HOSTED = [CLANG[0]] + [flag for flag in CLANG[1:] if flag.startswith(("-m", "--target="))]
if arguments[2]:
    compilers = CLANG[CLANG.index("-idirafter") + 1]
    HOSTED += ["-nostdinc", f"-idirafter{compilers}", *(f"-idirafter{folder}" for folder in SYSTEM)]
OURS, MUSLS = [f"-I{folder}" for folder in folders], [f"-I{MUSL}"]
PARTS = os.cpu_count()
HEADERS = [header for header in public(folders) if header != "syscall_arch.h"]
if __name__ == "__main__":
    sys.exit(main())
