# SPDX-License-Identifier: MIT
# test: archive | @NM@ @SIZE@ @READELF@ @OPTIMIZATION@ @EVERY_ARCHIVE@ | only=x86 needs=i386,readelf
"""check_archive.py NM SIZE READELF OPTIMIZATION ARCHIVE...: checks the object files in each ARCHIVE, a libring3.a.
An object file may use a symbol only if the symbol's name is reserved (begins with __) and the archive defines the symbol. An
object file may define only one name that is not reserved: the object file's own name without .o. An object file must not have
data. If static PIE programs use the archive, its instructions must not contain an address. If OPTIMIZATION is `s`, a stub (a
function that only executes a system call) may have at most 80 bytes of instructions, and any other function at most 512. The
tables in this script list the exceptions."""
import collections
import pathlib
import re
import subprocess
import sys

# Symbols whose names are not reserved, but that an object file in the archive may use. The text is the reason.
WANTED = {
    "bcmp": "compilers insert calls of it",
    "environ": "POSIX reserves the name, and only POSIX functions use it",
    "memcmp": "compilers insert calls of it",
    "memcpy": "compilers insert calls of it",
    "memmove": "compilers insert calls of it",
    "memset": "compilers insert calls of it",
    "strlen": "compilers insert calls of it",
    "raise": "C reserves the name, and only abort, a C function, uses it",
}

# Symbols that no object file in the archive defines. The linker defines all of them except main, which the program defines.
LINKERS = {"_GLOBAL_OFFSET_TABLE_", "__ehdr_start", "__fini_array_start", "__fini_array_end", "__init_array_start", "__init_array_end",
           "__rel_iplt_start", "__rel_iplt_end", "__rela_iplt_start", "__rela_iplt_end", "main"}

# Prefixes of symbol names, with the reasons. More than one object file in the archive may define a symbol with such a name. The
# linker keeps one of the definitions.
ONCE = {"__x86.get_pc_thunk.": "gcc's helper to get the load address", "__ring3_resolve_later": "weak in __relocate, which prints that ifuncs is missing",
        "__syscall_six": "defined by <ring3/raw.h>",
        "__syscall_error": "weak in its own member, and again in __errno_location: __syscall_error.c says why"}

# Object files in the archive that define other functions besides the one they are named after. Each entry has all functions of
# the object file, and the reason.
SYNONYMS = {
    "sys_vfork": ({"sys_vfork", "vfork"}, "no C function can return twice from its caller's frame: the stub is the function"),
}

# Object files in the archive that may have data or bss, and what they store there.
MEMORY = {
    "__errno_location": "errno",
    "__clock_gettime": "the vDSO's function, and the start-up entry that looks for it",
    "__getcpu": "the same",
    "__sysinfo": "i386's way into the kernel",
    "atexit": "the registered functions, and its entry for exit",
    "clock_getres": "the vDSO's function, and the start-up entry that looks for it",
    "environ": "the variable of that name, and its start-up entry",
    "getauxval": "the vector's address, and its start-up entry",
    "gettimeofday": "the vDSO's function, and the start-up entry that looks for it",
    "ifuncs": "the tables of a static PIE, and its start-up entry",
    "relro": "its start-up entry",
    "return_from_main": "its start-up entry",
    "thread_block": "the main thread's block, and its start-up entry",
    "time": "the vDSO's function, and the start-up entry that looks for it",
}

# Object files in the archive that may have more than LARGEST-FUNCTION bytes of instructions, with the reasons.
LARGE = {
    "__clock_adjtime": "struct timex in three layouts, field by field",
    "__faccessat": "before Linux 5.8 each flag needs another fallback",
    "__relocate": "a static PIE's relocations in three forms, and a message for unknown ones",
    "__set_mode": "before Linux 6.6 each flag needs another fallback",
    "getsockopt": "converts old kernels' times to 64 bits, and must detect a bad address first",
    "__status": "struct stat field by field, from statx",
    "recvmmsg": "before Linux 5.1 on i386 converts each message before and after the call",
    "statx": "struct statx field by field, from stat",
    "__vdso_symbol": "the symbols of an ELF image, by either hash table",
}

# Types of relocations with which the linker writes the absolute address of a symbol, not its distance from the instruction. A
# static PIE may be loaded at any address. So its instructions must have no such relocation, and this script searches for them.
ABSOLUTE = {"R_386_32", "R_X86_64_64", "R_X86_64_32", "R_X86_64_32S"}

nm, size, readelf, optimization, *archives = sys.argv[1:]
largest_stub, largest_function = (80, 512) if optimization == "s" else (0, 0)
faults, needed = [], set()


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def need(table, name):
    """True if the table has an entry for the name. Also records that this entry is used."""
    if name in table:
        needed.add((id(table), name))
    return name in table


for archive in archives:
    def fault(member, what):
        faults.append(f"{archive}({member}.o): error: {what}")

    # True if static PIE programs use this archive.
    anywhere = archive.endswith("_pic.a") or not pathlib.Path(archive).with_name("libring3_pic.a").exists()
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
            if name == "_GLOBAL_OFFSET_TABLE_" and not anywhere:
                fault(member, "finds data as if it were loaded anywhere: see tools/sources")
            if not home[name] and name not in LINKERS and kind == "U":
                fault(member, f"wants {name}, which no member has")
    for name, members in sorted(home.items()):
        if len(members) > 1 and not name.startswith(tuple(ONCE)):
            fault(min(members), f"{name} is in {', '.join(sorted(members))}")

    member = section = ""
    for line in run(readelf, "-rW", archive).splitlines() if anywhere else []:
        if line.startswith("File: "):
            member = re.search(r"\((.*)\.o\)$", line)[1]
        elif line.startswith("Relocation section"):
            section = line.split("'")[1]
        elif re.match(r"\.rela?\.text", section) and ABSOLUTE.intersection(line.split()):
            fault(member, f"has an address in its instructions ({line.split()[2]}): see tools/sources")

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

# It is an error if the archives no longer need an entry of SYNONYMS or MEMORY. An entry of LARGE may be unused, because another
# compiler may generate a larger function that needs the entry.
for title, table in (("SYNONYMS", SYNONYMS), ("MEMORY", MEMORY)):
    faults += [f"{title}: error: {name}: no longer needed" for name in table if (id(table), name) not in needed]
print(*faults, f"{len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not archives)
