# SPDX-License-Identifier: MIT
# test: tables and coverage.list | @SOURCE@ /usr/share/man/man2 @KERNEL_HEADERS@
"""check_list.py SOURCE MANUAL HEADERS: checks docs/coverage.list and the kernel's tables of system calls in arch/.

An entry `since` of coverage.list says which version of Linux first had a system call. The script compares this version with
the manual page syscalls(2) and with the kernel's headers in HEADERS. An entry `page` says which manual page describes a call.
This page must exist in the folder MANUAL. If MANUAL or HEADERS is missing, nothing is compared with it.

The script also compares the tables of the architectures with each other. It parses all files itself and does not use
gen-syscalls. So a bug of gen-syscalls cannot hide a fault."""
import gzip
import pathlib
import re
import sys

# A system call whose number is COMMON or larger has the same number in all tables in arch/. Among these calls, a newer one has
# a larger number. The calls in MERGED_LATER are exceptions.
COMMON = 424
# Linux reserved the numbers of these calls before it had the calls. So some calls with larger numbers are older than these.
MERGED_LATER = {"close_range", "quotactl_fd"}
# docs/coverage.list was written from this version of the Linux man-pages. The test needs this version or a later one.
MANUAL_VERSION = (6, 3)
# For these system calls, the page syscalls(2) of man-pages 6.03 names a wrong version of Linux. The value is the version
# that the call's own manual page names.
OWN_PAGE = {"membarrier": "4.3", "pkey_alloc": "4.9", "pkey_free": "4.9", "pkey_mprotect": "4.9"}
# System calls that have no `since` in docs/coverage.list: Linux never had them, or the first version with them is not known.
WITHOUT_SINCE = """
    afs_syscall break epoll_ctl_old epoll_wait_old ftime getpmsg gtty idle lock mpx prof profil putpmsg security stty
    tuxcall ulimit vserver
""".split()

source, manual, headers = map(pathlib.Path, sys.argv[1:])
faults, notes = [], []


def version(text):
    return tuple(map(int, text.split(".")))


def read_tables():
    """Reads the tables of system calls in arch/. Returns two dictionaries. The first has for each call a dictionary:
    architecture -> (number, path, line). The second is architecture -> path of its table."""
    rows, tables = {}, {}
    for conf in sorted(source.glob("arch/*/arch.conf")):
        said = dict(re.findall(r"^(\w+)=(.*)", conf.read_text(), re.M))
        arch, path = conf.parent.name, conf.parent / said["table"]
        tables[arch] = path
        for line, text in enumerate(path.read_text().splitlines(), 1):
            fields = text.split()
            if fields and fields[0].isdigit() and fields[1] in said["abi"].split():
                rows.setdefault(fields[2], {})[arch] = (int(fields[0]), path, line)
    return rows, tables


def read_list(path):
    """Reads docs/coverage.list. Returns two dictionaries. The first has the entries `since` (the first Linux with the call),
    the second the entries `page` (the call's manual page). A key is the name of a system call, or NAME@ARCH. The value is
    (text of the entry, line number)."""
    entries, where = {"since": {}, "page": {}}, None
    for line, text in enumerate(path.read_text().splitlines(), 1):
        kind, _, rest = text.partition(" ")
        if text.startswith("\t") and where is not None:
            where.update({call: (value, line) for call in text.split()})
        elif text and not text.startswith(("\t", "#")):
            where, value = entries.get(kind), rest
    return entries["since"], entries["page"]


def read_manual(path):
    """Reads the manual pages. Returns three values. The first is a dictionary: system call -> the versions of Linux that
    syscalls(2) names for it. The second is a dictionary: name -> path of its manual page. The third is the version of the
    manual."""
    pages = {page.name.split(".2")[0]: page for page in path.glob("*.2*")}
    if "syscalls" not in pages:
        return {}, {}, None
    page = pages["syscalls"]
    text = gzip.open(page, "rt").read() if page.suffix == ".gz" else page.read_text()
    listed = {name: versions.split("; ") for name, versions in re.findall(r"^\\fB(\w+)\\fP\(2\)\t([\d.]+(?:; [\d.]+)*)", text, re.M)}
    said = re.search(r'^\.TH syscalls 2 .*man-pages (\d+\.\d+)', text, re.M)
    return listed, pages, version(said[1]) if said else None


def check_tables(rows, tables):
    # In the generic table, the ABI column of an optional call has the call's own name, for example memfd_secret. Not every
    # architecture has such a call, so it need not be in all tables.
    words = {word for conf in source.glob("arch/*/arch.conf") for word in re.search(r"^abi=(.*)", conf.read_text(), re.M)[1].split()}
    optional = words & rows.keys()
    for name, places in rows.items():
        number, path, line = next(iter(places.values()))
        if number < COMMON or name in optional:
            continue
        for arch, table in tables.items():
            if arch not in places:
                last = max(place[arch][2] for place in rows.values() if arch in place and place[arch][0] < number)
                faults.append(f"{table}:{last + 1}: error: no row {number} of {name}, which {path}:{line} has")
        faults.extend(f"{other}:{at}: error: {name} is {its}, in {path}:{line} {number}"
                      for its, other, at in places.values() if its != number)


def check_since(rows, since, the_list):
    release = re.search(r"^linux_release = '(.*)'", (source / "meson.build").read_text(), re.M)[1]
    for name, places in rows.items():
        _, path, line = next(iter(places.values()))
        if name not in since and name not in WITHOUT_SINCE and not all(f"{name}@{arch}" in since for arch in places):
            faults.append(f"{path}:{line}: error: {the_list} has no `since` of {name}")
    for name, (text, line) in since.items():
        if not re.fullmatch(r"\d+(\.\d+){1,2}", text):
            faults.append(f"{the_list}:{line}: error: since {text}, which is no version")
        elif version(text) > version(release):
            faults.append(f"{the_list}:{line}: error: {name} is since {text}, but the tables are those of Linux {release}")
    numbered = sorted((next(iter(places.values()))[0], name) for name, places in rows.items())
    before = ("", (0,))
    for number, name in numbered:
        if number < COMMON or name not in since or name in MERGED_LATER:
            continue
        text, line = since[name]
        if version(text) < before[1]:
            faults.append(f"{the_list}:{line}: error: {name}, {number}, is since {text}, but {before[0]} before it since "
                          f"{'.'.join(map(str, before[1]))}")
        before = max(before, (name, version(text)), key=lambda pair: pair[1])


def check_pages(rows, since, page, the_list):
    """Compares each system call's entries `since` (first Linux version) and `page` (manual page) with the manual. Returns the
    number of system calls compared."""
    listed, pages, its_version = read_manual(manual)
    if not its_version or its_version < MANUAL_VERSION:
        notes.append(f"{manual}: there is no manual, or an older one than {'.'.join(map(str, MANUAL_VERSION))}: not compared")
        return 0
    compared = 0
    for name, places in sorted(rows.items()):
        _, path, line = next(iter(places.values()))
        if name in listed and name in since:
            text, at = since[name]
            compared += 1
            if text not in listed[name] and text != OWN_PAGE.get(name):
                faults.append(f"{the_list}:{at}: error: {name} is since {text}, in syscalls(2) since {'; '.join(listed[name])}")
        its_page, at = page.get(name, (f"{name}(2)", line))
        if its_page == "-" and name in pages:
            # coverage.list says that the manual has no page of the call, but the manual has one. If the manual's version is
            # MANUAL_VERSION, this is a fault. A later manual may have new pages, so the script then prints only a note.
            said = f"{the_list}:{at}: error: {name} has no page here, but the manual has {name}(2)"
            (faults if its_version == MANUAL_VERSION else notes).append(said)
        elif its_page.endswith("(2)") and its_page[:-3] not in pages:
            where = f"{the_list}:{at}" if name in page else f"{path}:{line}"
            faults.append(f"{where}: error: the manual has no {its_page} for {name}: {the_list} needs `page -` or another page")
    return compared


def check_headers(rows, since, the_list):
    """Compares the entry `since` of each system call whose number is COMMON or larger with the version of the kernel's
    headers. If the headers are older than `since`, they must not define the call's number (__NR_NAME). Otherwise they must
    define it. Returns how many calls were compared."""
    said = headers / "linux/version.h"
    code = re.search(r"LINUX_VERSION_CODE (\d+)", said.read_text()) if said.exists() else None
    if not code:
        notes.append(f"{said}: there are no headers of a kernel: not compared")
        return 0
    here = (int(code[1]) >> 16, int(code[1]) >> 8 & 255)
    compared = 0
    for arch, bits in (("i386", 32), ("x86_64", 64)):
        # Finds the kernel's folder asm/. In Debian it is in a subfolder named after the architecture. Since 2026 there may
        # be subfolders for several architectures.
        paths = [headers / folder / f"asm/unistd_{bits}.h" for folder in (".", "x86_64-linux-gnu", "i386-linux-gnu")]
        for path in [path for path in paths if path.exists()][:1]:
            known = set(re.findall(r"^#define __NR_(\w+) ", path.read_text(), re.M))
            for name, places in rows.items():
                text, line = since.get(f"{name}@{arch}") or since.get(name) or (None, 0)
                if arch not in places or places[arch][0] < COMMON or not text:
                    continue
                compared += 1
                if (version(text) <= here) != (name in known):
                    faults.append(f"{the_list}:{line}: error: {name} is since {text}, but {path} of Linux "
                                  f"{here[0]}.{here[1]} has {'it' if name in known else 'no such call'}")
    return compared


def main():
    rows, tables = read_tables()
    the_list = source / "docs/coverage.list"
    since, page = read_list(the_list)
    check_tables(rows, tables)
    check_since(rows, since, the_list)
    by_manual, by_headers = check_pages(rows, since, page, the_list), check_headers(rows, since, the_list)
    print(*(f"note: {note}" for note in notes), *sorted(set(faults)),
          f"{len(rows)} calls of {len(tables)} tables; {by_manual} compared with the manual, {by_headers} with the kernel's "
          f"headers; {len(faults)} faults", sep="\n")
    return bool(faults) or len(rows) < 400


sys.exit(main())
