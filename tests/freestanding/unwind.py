# SPDX-License-Identifier: MIT
"""gdb -batch -x unwind.py PROGRAM: steps through every instruction of main's calls, and at each one wants
a backtrace that goes on through main and ends in _start."""
import collections
import gdb


def backtrace():
    names = []
    frame = gdb.newest_frame()
    while frame is not None:
        names.append(frame.name() or "?")
        frame = frame.older()
    return names


gdb.execute("set confirm off")
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
stubs = [name for name in seen if name.removeprefix("__").startswith("sys_")]
print(f"{sum(seen.values())} instructions in {len(seen)} functions, {len(stubs)} of them stubs; {bad} bad backtraces")
gdb.execute("kill")
gdb.execute(f"quit {1 if bad or len(stubs) < 6 else 0}")
