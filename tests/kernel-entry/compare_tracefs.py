# SPDX-License-Identifier: MIT
# test: tracefs @ARCH@ | @HERE@/oracle/@ARCH@.tsv @GEN_SYSCALLS@ @SYSCALLS_LIST@ @TABLE@ | only=x86
"""compare_tracefs.py ORACLE GEN_SYSCALLS LIST TABLE: compares ORACLE with the running kernel. ORACLE is a file oracle/ARCH.tsv,
a list of the system calls of an architecture. For most system calls the kernel has a trace event, which lists the types of the
arguments. If the kernel's function for the call is sys_NAME, the event has the name sys_enter_NAME. GEN_SYSCALLS finds the
function's name in TABLE, the kernel's table. GEN_SYSCALLS also needs LIST, the list of prototypes. If tracefs is not mounted,
the script mounts it in a new mount namespace."""
import ctypes
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from oracle import read_oracle

CLONE_NEWNS, MS_REC, MS_PRIVATE = 0x20000, 0x4000, 0x40000
PLACES = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"]
# The size in bytes of each type on x86_64. The sizes are not used for i386, because the trace events of a 64-bit kernel have
# the types of x86_64.
WIDTHS = {
    "int": 4, "unsigned int": 4, "unsigned": 4, "u32": 4, "__u32": 4, "__s32": 4, "pid_t": 4, "uid_t": 4, "gid_t": 4,
    "qid_t": 4, "key_t": 4, "clockid_t": 4, "const clockid_t": 4, "timer_t": 4, "mqd_t": 4, "key_serial_t": 4,
    "rwf_t": 4, "umode_t": 2, "long": 8, "unsigned long": 8, "size_t": 8, "off_t": 8, "loff_t": 8,
    "aio_context_t": 8, "__u64": 8,
}


def skip(why):
    print(f"SKIP: {why}")
    sys.exit(77)


def mount_privately():
    """Mounts tracefs in a new mount namespace. Returns None if the process may not create a namespace. Otherwise returns a
    tuple: the folder, True or False for a mount that succeeded or failed, and the C library, with which the caller unmounts."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS) or libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None):
        return None
    folder = tempfile.mkdtemp()
    mounted = not libc.mount(b"tracefs", folder.encode(), b"tracefs", 0, None)
    return folder, mounted, libc


def read_events(folder):
    """Returns a dictionary that maps the name of each system call to the list of its arguments' types."""
    events = {}
    for path in pathlib.Path(folder, "events/syscalls").glob("sys_enter_*/format"):
        fields = re.findall(r"^\tfield:(.+?) ?(\w+);\toffset", path.read_text(), re.M)
        names = [name for type, name in fields]
        events[path.parent.name.removeprefix("sys_enter_")] = [
            type for type, name in fields[names.index("__syscall_nr") + 1:]]
    return events


def find_events():
    for place in PLACES:
        try:
            events = read_events(place)
        except OSError:
            continue
        if events:
            return events
    private = mount_privately()
    if not private:
        return {}
    folder, mounted, libc = private
    try:
        return read_events(folder) if mounted else {}
    finally:
        if mounted:
            libc.umount2(folder.encode(), 0)
        os.rmdir(folder)


oracle, gen_syscalls, prototypes, table = sys.argv[1:]
arch = pathlib.Path(oracle).stem
entries = {}
for line in subprocess.run([gen_syscalls, "calls", "--arch", arch, "--list", prototypes, table], stdout=subprocess.PIPE,
                           text=True, check=True).stdout.splitlines():
    _, _, call, entry, *_ = line.split("\t")
    entries[call] = entry.removeprefix("sys_")
events = find_events()
if not events:
    skip("there is no tracefs with events of system calls, and none may be mounted")

compared, without, differences = 0, [], []
for call in read_oracle(oracle):
    types = events.get(entries.get(call.name))
    if types is None:
        without.append(call.name)
        continue
    compared += 1
    # On i386 a 64-bit argument takes two registers. The trace events of some calls, for example preadv, list these two
    # registers as two arguments. So the number of types may be the number of arguments or the number of registers.
    if len(types) not in (len(call.bytes), call.words):
        differences.append(f"{call.name}: {len(call.bytes)} arguments, in this kernel {len(types)}: {', '.join(types)}")
        continue
    for i, (type, width) in enumerate(zip(types, call.bytes)):
        here = 8 if type.endswith("*") else WIDTHS.get(type)
        if arch == "x86_64" and here and here != width:
            differences.append(f"{call.name}: argument {i + 1}: {width} bytes, in this kernel {type}")
if not compared:
    skip("this kernel has no trace event for any call")
if arch == "x86_64":
    print("no event:", *without)
print(*differences, f"{arch}: {compared} calls compared, {len(without)} without an event, "
                    f"{len(differences)} differences", sep="\n")
sys.exit(bool(differences))
