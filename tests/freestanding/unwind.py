# SPDX-License-Identifier: MIT
"""gdb -batch -x unwind.py PROGRAM: executes PROGRAM one instruction at a time in gdb. After each instruction the backtrace must
end with main and _start. If the environment variable RAW names an architecture, PROGRAM must execute all assembly functions of
<ring3/raw.h> for this architecture. If RAW is not set, PROGRAM must execute at least six stubs (functions that only execute a system call)."""
import collections
import gdb
import os
import re
import subprocess
import sys
import traceback

# Architecture -> the assembly functions that <ring3/raw.h> defines
RAW = {"x86_64": ["__syscall_twice"], "i386": ["__syscall_twice", "__syscall_six", "__sysinfo_int80"]}


def backtrace():
    """Returns the names of the functions in the backtrace, innermost first, without inlined functions."""
    names = []
    frame = gdb.newest_frame()
    while frame is not None:
        if frame.type() != gdb.INLINE_FRAME:
            names.append(frame.name() or "?")
        frame = frame.older()
    return names


def walk():
    """Executes the program instruction by instruction and checks the backtraces. Returns True if all are correct."""
    gdb.execute("set debuginfod enabled off")
    gdb.execute("set backtrace past-main on")
    gdb.execute("break main")
    gdb.execute("run </dev/null", to_string=True)
    seen = collections.Counter()
    bad = 0
    while True:
        gdb.execute("stepi", to_string=True)
        names = backtrace()
        if names[0] == "_start":
            break
        seen[names[0]] += 1
        if names[-2:] != ["main", "_start"] or "?" in names:
            bad += 1
            print("at", gdb.execute("x/i $pc", to_string=True).strip(), "the backtrace is", " <- ".join(names))
    for name, count in sorted(seen.items()):
        print(f"{count:5} instructions of {name}")
    # Checks that each function has an unwind entry. A correct backtrace alone does not prove this, because gdb guesses the
    # frame of a function without an entry.
    program = gdb.current_progspace().filename
    frames = subprocess.run(["readelf", "--debug-dump=frames", program], capture_output=True, text=True, check=True).stdout
    ranges = [(int(a, 16), int(b, 16)) for a, b in re.findall(r"FDE .* pc=([0-9a-f]+)\.\.([0-9a-f]+)", frames)]
    for name in [*seen, "_start"]:
        if name in ("__kernel_vsyscall", "main") or "get_pc_thunk" in name:
            continue
        address = int(gdb.parse_and_eval(f"(unsigned long)&'{name}'"))
        if not any(low <= address < high for low, high in ranges):
            bad += 1
            print("there is no unwind entry for", name)
    stubs = [name for name in seen if name.removeprefix("__").startswith("sys_")]
    print(f"{sum(seen.values())} instructions in {len(seen)} functions, {len(stubs)} of them stubs; {bad} bad backtraces")
    missed = [name for name in RAW.get(os.environ.get("RAW"), []) if not seen[name]]
    if missed:
        print("it did not come through", *missed)
    return not bad and not missed and ("RAW" in os.environ or len(stubs) >= 6)


gdb.execute("set confirm off")
try:
    good = walk()
except Exception:  # otherwise gdb would exit with status 0
    traceback.print_exc(file=sys.stdout)
    good = False
gdb.execute(f"quit {0 if good else 1}")
