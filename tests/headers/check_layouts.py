# SPDX-License-Identifier: MIT
# test: kernel layouts @ARCH@ | @LINUX@ @COMPILER_INCLUDE@ @READ_BY@ | only=gcc after=made timeout=1800 priority=early
"""check_layouts.py KERNEL,... INCLUDE COMPILER FLAG... -- FOLDER...: compares two layouts of each struct and union of the
kernel: the layout in the kernel, and the layout in a program with ring3's headers. Members, offsets and sizes must be the same.
The script reads the layouts from the debugging information that the compiler writes.

KERNEL,... are the folders with the kernel's headers (linux, asm ...). The FOLDERs have ring3's headers. INCLUDE has the
compiler's own headers.

Each kernel header is compiled in three ways, which this script calls WORLDS:
- "kernel": as code of the kernel, with __KERNEL__ defined. The texts in NEUTRAL below replace the headers of a C library.
- "alone": as code of a program, without other headers before the kernel header. If the kernel header includes a header of the
C library, it gets ring3's header.
- "after ours": as code of a program, after all headers of ring3. If one of them defines a struct, the kernel header does not
define this struct again."""
import concurrent.futures
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from public import public

# The kernel's headers include some headers of the C library. NEUTRAL below has texts to replace these headers. The texts define
# the same names, but with the kernel's own types. time_t has 64 bits, as in ring3.
# TIME replaces <time.h> and <sys/time.h>.
TIME = """#include <linux/types.h>
#ifndef NEUTRAL_TIME
#define NEUTRAL_TIME
#define _STRUCT_TIMESPEC
typedef __kernel_time64_t time_t;
struct timeval { __s64 tv_sec, tv_usec; };
struct timespec { __s64 tv_sec; long tv_nsec; int : 8 * (sizeof(__s64) - sizeof(long)); };
#endif
"""
# TYPES replaces <sys/types.h> and other headers that define such types, see NEUTRAL.
TYPES = """#include <linux/types.h>
#ifndef NEUTRAL_TYPES
#define NEUTRAL_TYPES
typedef __kernel_size_t size_t;
typedef __kernel_ssize_t ssize_t;
typedef __s64 off_t;
typedef __kernel_pid_t pid_t;
typedef __kernel_uid32_t uid_t;
typedef __kernel_gid32_t gid_t;
typedef __kernel_mode_t mode_t;
typedef __u64 dev_t, ino_t;
typedef __kernel_caddr_t caddr_t;
typedef __u8 u_int8_t;
typedef __u16 u_int16_t;
typedef __u32 u_int32_t;
typedef __u64 u_int64_t;
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
#endif
"""
# SOCKET is a part of the texts that replace <sys/socket.h> and <netinet/in.h>, see NEUTRAL.
SOCKET = """#include <linux/socket.h>
#ifndef NEUTRAL_SOCKET
#define NEUTRAL_SOCKET
typedef __kernel_sa_family_t sa_family_t;
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
#endif
"""
ENDIAN = "#define __LITTLE_ENDIAN 1234\n#define __BIG_ENDIAN 4321\n#define __BYTE_ORDER __LITTLE_ENDIAN\n"
NEUTRAL = {
    "sys/time.h": TIME, "time.h": TIME, "sys/types.h": TYPES, "sys/socket.h": TYPES + SOCKET, "netinet/in.h": SOCKET + "#include <linux/in.h>\n",
    "netinet/if_ether.h": "#include <linux/if_ether.h>\n", "sys/ioctl.h": "#include <linux/ioctl.h>\n", "endian.h": "#ifndef __BYTE_ORDER\n" + ENDIAN + "#endif\n",
    "stdlib.h": TYPES, "string.h": TYPES, "unistd.h": TYPES,
}
# The kernel's headers have a second version of some structs, for a 64-bit time_t. This dictionary has: name of the second
# version -> name of the struct that a program uses.
RENAMED = {f"struct __snd_{name}64": f"struct snd_{name}" for name in ("pcm_mmap_status", "pcm_mmap_control", "pcm_sync_ptr")}

# Intended differences between ring3's headers and the kernel's headers: key -> reason. The key "struct name" is for a
# difference in the layout of the struct. The key "struct name.member" is for a member of the kernel's struct that ring3's struct
# does not have under this name.
OLD = "the kernel's is for calls of Linux before 2.4; ours is the kernel's ..._ds64, as in musl"
BIGGER = "as musl's: 64-bit times, offsets or limits on i386, which the functions convert"
ROOM = "ours has reserved bytes after the kernel's members, as in musl"
NAMES = "another name, as in POSIX and musl"
SECOND = "a second name, of BSD, as in musl"
INTENDED = {
    "struct acct": "the members of acct(5), as in musl and glibc: <linux/acct.h> has them by its own names",
    **{f"struct {name}": OLD for name in ("ipc_perm", "msqid_ds", "semid_ds", "shmid_ds")},
    **{f"struct {name}": BIGGER for name in ("rusage", "stat")},
    **{f"struct {name}": ROOM for name in ("sched_param", "shminfo", "sysinfo", "termios")},
    "struct sigaction": "as musl's and glibc's: the kernel's has its members in another order",
    "struct in6_addr.in6_u": NAMES,
    "struct ipv6_mreq.ipv6mr_ifindex": NAMES,
    "struct ifreq.ifr_ifru.ifru_settings": "as musl's: of SIOCWANDEV, for WAN cards",
    "struct ip_msfilter.imsf_slist_flex": "the same member by a name that C++ has no room for",
    "struct group_filter.gf_slist_flex": "the same member by a name that C++ has no room for",
    "struct group_filter.gf_interface_aux": "a second name",
    "struct group_filter.gf_group_aux": "a second name",
    "struct group_filter.gf_fmode_aux": "a second name",
    "struct group_filter.gf_numsrc_aux": "a second name",
}
# Intended differences on one architecture only: the compiler option for the architecture -> a dictionary like INTENDED.
INTENDED_OF = {
    "-m32": {
        "struct flock": "the kernel's struct flock64, as musl's",
        **{f"struct {name}": BIGGER for name in ("itimerspec", "itimerval", "rlimit", "statfs", "timex", "utimbuf")},
    },
    "-m64": {"struct sigcontext.ss": "as musl's: __pad0 has its place"},
}
# Members that only ring3's struct has. If the kernel's struct has a member of this name too, both members must have the same
# offset and size.
ADDED = {
    "struct ipv6_mreq.ipv6mr_interface": NAMES,
    "struct sockaddr_in.sin_zero": NAMES,
    **{f"struct tcphdr.th_{name}": SECOND for name in "sport dport seq ack x2 off flags win sum urp".split()},
    "struct tcphdr.res2": "as musl's: a name of the two bits ece and cwr",
    **{f"struct udphdr.uh_{name}": SECOND for name in "sport dport ulen sum".split()},
    **{f"struct rtentry.{name}": "as musl's: in the kernel's reserved bytes" for name in ("rt_tos", "rt_class")},
    **{f"struct statx.stx_{name}": "of a kernel after 6.1, which has reserved bytes there" for name in (
        "subvol", "atomic_write_unit_min", "atomic_write_unit_max", "atomic_write_segments_max", "dio_read_offset_align",
        "atomic_write_unit_max_opt")},
}

arguments = sys.argv[1:]
split = arguments.index("--")
theirs, include = [pathlib.Path(folder) for folder in arguments[0].split(",") if folder], arguments[1]
compiler, folders = arguments[2:split], [pathlib.Path(folder) for folder in arguments[split + 1:]]
TOGETHER, FEWEST = 64, 1500
work = tempfile.TemporaryDirectory()
kernel, neutral = pathlib.Path(work.name, "kernel"), pathlib.Path(work.name, "neutral")
kernel.mkdir()
for folder in theirs:
    (kernel / folder.name).symlink_to(folder)
for name, text in NEUTRAL.items():
    path = neutral / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
version = kernel / "linux/version.h"
if not (kernel / "asm/unistd.h").exists() or not version.exists():
    print("SKIP: there are no headers of the kernel: see -Dkernel_headers")
    sys.exit(77)
LISTED = re.findall(r"(?:MAJOR|PATCHLEVEL) (\d+)", version.read_text()) == ["6", "1"]
everything = sorted(f"{folder}/{header.relative_to((kernel / folder).resolve())}"
                    for folder in (folder.name for folder in theirs)
                    for header in (kernel / folder).resolve().rglob("*.h") if not header.name.startswith("unistd_"))
OURS = "".join(f"#include <{header}>\n" for header in public(folders))
for flag in compiler:
    INTENDED.update(INTENDED_OF.get(flag, {}))
if "-m64" in compiler:
    ADDED["struct input_event.time"] = "the kernel's own code has __sec and __usec instead"
command = list(itertools.takewhile(lambda word: not word.startswith("-"), compiler))   # such as `cc` or `ccache cc`
machine = [flag for flag in compiler if flag in ("-m32", "-m64")]
WORLDS = {
    "kernel": [*command, *machine, "-ffreestanding", "-nostdinc", "-D__KERNEL__", f"-I{neutral}", f"-idirafter{kernel}",
               f"-idirafter{include}"],
    "alone": [*compiler, *(f"-I{folder}" for folder in folders), f"-idirafter{kernel}", "-D_GNU_SOURCE"],
}
WORLDS["after ours"] = WORLDS["alone"]


# readelf prints the debugging information as entries. Matches the first line of an entry, or an attribute that this script
# uses.
ENTRY = re.compile(r"^ <(\d+)><([0-9a-f]+)>: Abbrev Number: \d+ \(DW_TAG_(\w+)\)"
                   r"|^    <[0-9a-f]+>   DW_AT_(name|type|byte_size|upper_bound|count|data_member_location|bit_size|bit_offset|data_bit_offset"
                   r"|declaration) *: (?:\(\w+\) )?(?:\(.*?\): )?(.*?)[ \t]*$", re.M)


def records(path):
    """Reads the debugging information of an object file with readelf. Returns a dictionary of its structs and unions: name
    -> (size, (member, offset, size), ...)."""
    said = subprocess.run(["readelf", "--debug-dump=info", "-W", path], stdout=subprocess.PIPE, check=True, text=True,
                          env={**os.environ, "LC_ALL": "C"}).stdout
    entries, parents = {}, []
    entry = {}
    for depth, at, tag, attribute, value in ENTRY.findall(said):
        if tag:
            del parents[int(depth):]
            entry = entries[at] = {"tag": tag, "in": []}
            if parents:
                parents[-1]["in"].append(entry)
            parents.append(entry)
        else:
            entry[attribute] = value

    def target(entry):
        return entries.get(re.search(r"<0x([0-9a-f]+)>", entry["type"])[1]) if entry and "type" in entry else None

    def number(text):
        return int(text.split()[0], 0) if re.match(r"-?(0x)?[0-9a-f]+\b", text) else None

    def size(entry):
        if entry is None:
            return 0
        if entry["tag"] == "array_type":
            count = 1
            for bound in entry["in"]:
                upper = number(bound.get("upper_bound", bound.get("count", "-1")))
                count *= 0 if upper is None or upper in (-1, 0xffffffff, 0xffffffffffffffff) else upper + ("upper_bound" in bound)
            return count * size(target(entry))
        if "byte_size" in entry:
            return number(entry["byte_size"])
        return size(target(entry))

    def members(record, base, prefix):
        for member in record["in"]:
            if member["tag"] != "member":
                continue
            offset, of = base + number(member.get("data_member_location", "0")), target(member)
            if "name" not in member or of and of["tag"] in ("structure_type", "union_type") and "name" not in of:
                inner = prefix + (member["name"] + "." if "name" in member else "")
                yield from members(of, offset, inner)
            else:
                bits = tuple(member[key] for key in ("bit_size", "bit_offset", "data_bit_offset") if key in member)
                yield (prefix + member["name"], offset if not bits else 0, bits or size(of))

    found = {}
    for entry in entries.values():
        of, name = entry, None
        if entry["tag"] == "typedef":
            of = target(entry)
            name = entry["name"] if of and "name" not in of else None
        elif "name" in entry:
            name = {"structure_type": "struct ", "union_type": "union "}.get(entry["tag"], "") + entry["name"]
        if name and of["tag"] in ("structure_type", "union_type") and "declaration" not in of:
            found[RENAMED.get(name, name)] = (size(of), *members(of, 0, ""))
    return found


def look(task):
    """Compiles some kernel headers in one of three ways: "kernel" (as code of the kernel), "alone" (as code of a program) or
    "after ours" (the same, after all headers of ring3). WORLDS has the compiler's command for each way. `task` is (number, way,
    kernel headers). The number makes the name of the object file unique. Returns a pair: the structs and unions as records()
    returns them, and a list of the headers that do not compile."""
    number, world, headers = task
    path = os.path.join(work.name, f"{number}-{world.replace(' ', '-')}.o")
    first, out = OURS if world == "after ours" else "", []
    while headers:
        text = first + "".join(f"#include <{header}>\n" for header in headers)
        made = subprocess.run([*WORLDS[world], "-w", "-g", "-gdwarf-4", "-fno-eliminate-unused-debug-types", "-O0", "-c", "-x", "c",
                               "-std=gnu11", "-", "-o", path], input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env={**os.environ, "LC_ALL": "C"})
        if not made.returncode:
            found = records(path)
            os.unlink(path)
            return found, out
        bad, line = set(), None
        for said in made.stderr.splitlines():
            from_line = re.search(r"(?:^| )<stdin>:(\d+)", said)
            line = int(from_line[1]) - first.count("\n") if from_line else line
            if "error:" in said and line and line > 0:
                bad.add(headers[line - 1])
        out += bad or headers
        headers = [header for header in headers if header not in bad] if bad else []
    return {}, out


def seen(world):
    """Compiles all kernel headers in the way `world`: "kernel", "alone" or "after ours", see look(). Returns two values. The
    first is a dictionary: name of a struct or union -> set of its layouts. The second is a list of the headers that do not
    compile, even without other kernel headers."""
    batches, found, out, number = [everything[i:i + TOGETHER] for i in range(0, len(everything), TOGETHER)], {}, [], 0
    while batches:
        tasks = [(number + i, world, batch) for i, batch in enumerate(batches)]
        number, again = number + len(tasks), []
        for (_, _, batch), (records_of, bad) in zip(tasks, pool.map(look, tasks)):
            # Two kernel headers may define different structs with the same name. So both layouts are kept.
            for name, layout in records_of.items():
                found.setdefault(name, set()).add(layout)
            if len(batch) == 1:
                out += bad
            else:
                again += [[header] for header in bad]
        batches = again
    return found, out


with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    worlds = {world: seen(world) for world in WORLDS}


def key_of(name, member):
    """Returns the key in INTENDED of a member of the struct `name`. If INTENDED has the key of an outer member that contains
    the member, returns that key. Otherwise returns the member's own key, "struct name.member"."""
    path = f"{name}.{member[0]}"
    return next((key for key in INTENDED if path == key or path.startswith(f"{key}.")), path)


def listed(members):
    return ", ".join("{} (offset {}, size {})".format(*member) for member in members[:6]) or "none"


RESERVED = re.compile(r"(^|\.)_|pad|reserved|spare")    # matches the names of reserved members
wanted, of_kernel = worlds["kernel"]
faults, used, compared = [], set(), 0
if "struct input_event" not in wanted:
    faults.append("there is no struct input_event")
for world in ("alone", "after ours"):
    ours, out = worlds[world]
    broken = sorted(set(out) - set(of_kernel)) if world == "alone" else []
    if len(out) * 10 > len(everything):
        faults.append(f"{world}: {len(out)} headers do not compile")
    faults += [f"{world}: <{header}> does not compile" for header in broken]
    for name, layouts in sorted(wanted.items()):
        if name not in ours:
            continue
        compared += 1
        # A struct in ring3's headers may have several layouts. Each of them must be one of the layouts in the kernel's
        # headers.
        for mine in sorted(ours[name] - layouts):
            its = min(layouts, key=lambda layout: len(set(layout) ^ set(mine)))
            # One of the structs may lack a member of the other in two cases: the name of the member says that it is
            # reserved, or INTENDED or ADDED lists the member.
            missing = [member for member in its[1:] if member not in mine and not RESERVED.search(member[0])
                       and (key_of(name, member) not in INTENDED or used.add(key_of(name, member)))]
            names = {member[0] for member in its[1:]}
            added = [member for member in mine[1:] if member[0] not in names and not RESERVED.search(member[0])
                     and (f"{name}.{member[0]}" not in ADDED or used.add(f"{name}.{member[0]}"))]
            if mine[0] == its[0] and not missing and not added:
                continue
            if name in INTENDED:
                used.add(name)
                continue
            new = "note: " if world == "after ours" and not LISTED else ""
            faults.append(f"{new}{world}: {name}: {mine[0]} bytes, the kernel's {its[0]}; not there: "
                          + f"{listed(missing)}; only there: {listed(added)}")
stale = [f"note: INTENDED or ADDED: {key}: no longer needed" for key in [*INTENDED, *ADDED] if key not in used]
print(*faults, *stale, sep="\n")
print(f"{len(everything)} headers, {len(wanted)} structs and unions, {compared} compared; not compiled: for the kernel {len(of_kernel)}, alone "
      f"{len(worlds['alone'][1])}, after ours {len(worlds['after ours'][1])}; {len(faults)} faults")
faults = [fault for fault in faults if not fault.startswith("note: ")]
sys.exit(bool(faults) or compared < FEWEST or (LISTED and bool(stale)))
