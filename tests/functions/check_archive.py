# SPDX-License-Identifier: MIT
"""check_archive.py NM SIZE LARGEST-STUB LARGEST-FUNCTION ARCHIVE...: that libring3.a keeps to itself. What a member
wants another member has, under a name that no program may define; a member gives one name that a program may call; it
has no memory of its own, and few instructions (0: any number)."""
import collections
import pathlib
import re
import subprocess
import sys

# What a member may want although its name is not reserved.
WANTED = {
    "bcmp": "the compiler calls it unasked",
    "environ": "the functions that want it are POSIX's, and so is the name",
    "memcmp": "the compiler calls it unasked",
    "memcpy": "the compiler calls it unasked",
    "memmove": "the compiler calls it unasked",
    "memset": "the compiler calls it unasked",
    "strlen": "the compiler calls it unasked",
    "raise": "abort is C's, and so is the name",
}

# What no member has: the linker itself provides it, or every program.
LINKERS = {"_GLOBAL_OFFSET_TABLE_", "__ehdr_start", "__fini_array_start", "__fini_array_end", "__init_array_start", "__init_array_end",
           "__rel_iplt_start", "__rel_iplt_end", "__rela_iplt_start", "__rela_iplt_end", "main"}

# What several members may have, for the linker keeps one; each that wants it has it.
ONCE = {"__x86.get_pc_thunk.": "gcc's way to its own address", "__ring3_resolve_later": "weak in __relocate, which says that ifuncs is missing",
        "__syscall_six": "<ring3/raw.h> brings it along",
        "__syscall_error": "weak by itself, and again right behind, in __errno_location: __syscall_error.c says why"}

# A member with other names than its own: all of them, and why they are one.
SYNONYMS = {
    "sys_vfork": ({"sys_vfork", "vfork"}, "no C function can return twice from its caller's frame: the stub is the function"),
}

# A member with memory that is written to: why.
MEMORY = {
    "__errno_location": "the word itself",
    "__clock_gettime": "the vDSO's function, and the entry that looks for it at the start",
    "__getcpu": "likewise",
    "__sysinfo": "i386's way into the kernel",
    "atexit": "what was registered, and its entry for the end",
    "clock_getres": "the vDSO's function, and the entry that looks for it at the start",
    "environ": "the variable of that name, and its entry for the start",
    "getauxval": "the vector's address, and its entry for the start",
    "gettimeofday": "the vDSO's function, and the entry that looks for it at the start",
    "ifuncs": "the tables of a static PIE, and its entry for the start",
    "relro": "its entry for the start",
    "return_from_main": "its entry for the start",
    "thread_block": "the main thread's block, and its entry for the start",
    "time": "the vDSO's function, and the entry that looks for it at the start",
}

# A function with more instructions than others: why.
LARGE = {
    "__clock_adjtime": "struct timex in three layouts, field by field",
    "__faccessat": "before Linux 5.8 each flag is answered another way",
    "__relocate": "a static PIE's relocations in three forms, with what it says of one that it does not know",
    "__set_mode": "before Linux 6.6 each flag is answered another way",
    "getsockopt": "times of old kernels, and a bad address told before they are widened",
    "__status": "struct stat field by field, from statx",
    "recvmmsg": "before Linux 5.1 i386's looks at each message before the call and after it",
    "statx": "struct statx field by field, from stat",
    "__vdso_symbol": "the symbols of an ELF image, by either hash table",
}

nm, size, largest_stub, largest_function = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
archives = sys.argv[5:]
faults, needed = [], set()


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def need(table, name):
    """Whether the table has it; then it is needed there."""
    if name in table:
        needed.add((id(table), name))
    return name in table


for archive in archives:
    def fault(member, what):
        faults.append(f"{archive}({member}.o): error: {what}")

    symbols = collections.defaultdict(list)
    for line in run(nm, "-A", "-P", archive).splitlines():
        place, name, kind = line.split()[:3]
        symbols[re.search(r"\[(.*)\.o\]:?$", place)[1]].append((name, kind))
    home = collections.defaultdict(set)
    for member, found in symbols.items():
        for name, kind in found:
            if kind in "ABDGRSTVWi":
                home[name].add(member)
    for member, found in symbols.items():
        given = {name for name, kind in found if kind in "ABDGRSTVWi" and not name.startswith("__")}
        if given - {member}:
            if not need(SYNONYMS, member) or SYNONYMS[member][0] != given:
                fault(member, f"gives {', '.join(sorted(given))}")
        for name, kind in found:
            if kind not in "Uvw":
                continue
            if not name.startswith("__") and name not in WANTED and name not in LINKERS:
                fault(member, f"wants {name}, which a program may define")
            if name == "_GLOBAL_OFFSET_TABLE_" and pathlib.Path(archive).with_name("libring3_pic.a").exists() \
                    and not archive.endswith("_pic.a"):
                fault(member, "finds data as if it were loaded anywhere: see tools/sources --finding-data")
            if not home[name] and name not in LINKERS and kind == "U":
                fault(member, f"wants {name}, which no member has")
    for name, members in sorted(home.items()):
        if len(members) > 1 and not name.startswith(tuple(ONCE)):
            fault(min(members), f"{name} is in {', '.join(sorted(members))}")

    members = list(symbols)
    if members[-2:] != ["__syscall_error", "__errno_location"] or ("__syscall_error", "W") not in symbols["__syscall_error"]:
        fault("__syscall_error", "is not weak, or not right before __errno_location at the end")

    total = 0
    for line in run(size, archive).splitlines()[1:]:
        text, data, bss, *_ = (int(word) for word in line.split()[:3])
        member = re.search(r"(\S+)\.o(?: \(|$)", line)[1].split("\t")[-1]
        total += text
        if data + bss and not need(MEMORY, member):
            fault(member, f"has {data} bytes of data and {bss} of bss")
        stub = member.startswith("sys_")
        largest = largest_stub if stub else largest_function
        if largest and text > largest and not need(LARGE, member):
            fault(member, f"has {text} bytes of instructions, a {'stub' if stub else 'function'} at most {largest}")
    print(f"{archive}: {len(symbols)} members, {total} bytes of instructions and constants")
    if len(symbols) < 300:
        faults.append(f"{archive}: error: has {len(symbols)} members only")

# One compiler's function may be large, another's not.
for title, table in (("SYNONYMS", SYNONYMS), ("MEMORY", MEMORY)):
    faults += [f"{title}: error: {name}: no longer needed" for name in table if (id(table), name) not in needed]
print(*faults, f"{len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not archives)
