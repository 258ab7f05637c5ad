# SPDX-License-Identifier: MIT
"""Compares ring3 with other libraries and prints tables. README.md in this folder explains the figures."""
import argparse
import pathlib
import sys
import tempfile

import measure
import peers
import picture
from measure import ARCHES, BARE, CALLS, CLOCK, INLINE, LIBRARY

HERE = pathlib.Path(__file__).resolve().parent
# Bench.times runs each loop with SCALE and with 200 * SCALE iterations. The difference of the two times does not contain the
# program's start and exit. i386 has fewer iterations, because int $0x80 is slow.
SCALE = {"x86_64": 10000, "i386": 2000}
TITLES = {
    "sizes": "Bytes of code and data (of the file, stripped), -Os",
    "steps": "User-mode instructions per call, -O2: of the program, the library and the vDSO, including 2 of a loop",
    "times": "Time of a call, as a multiple of the base that the row names (nanoseconds on this machine)",
}


# In the functions below, `benches` is a dictionary: architecture -> Bench.
def sizes(benches, recipes):
    return {(arch, f"{program}.c"): {name: bench.size(recipe, arch, f"{program} {name}", f"{program}.c")
                                     for name, recipe in recipes.items()}
            for arch, bench in benches.items() for program in ("hello", "four")}


def steps(benches, recipes):
    def total(taken):
        return sum(taken) if taken else None

    table = {}
    for arch, bench in benches.items():
        for call in CALLS:
            row = table[arch, call] = {}
            for name, recipe in recipes.items():
                for column, inline in ((name, False), (INLINE, True)) if name == LIBRARY else ((name, False),):
                    text, arguments = measure.call_of(call, arch, inline)
                    row[column] = total(bench.instructions(recipe, arch, f"{call} {column}".replace(",", ""), text, arguments))
        table[arch, "start and exit"] = {name: total(bench.start_and_exit(recipe, arch, f"empty {name}"))
                                         for name, recipe in recipes.items()}
    return table


def times(benches, recipes, rounds):
    """Measures the time of getppid and clock_gettime with each library. Returns a dictionary: row of the output -> library ->
    (ratio, nanoseconds). The ratio is the time divided by a base time. The base time of getppid is the time of bare.c, which
    makes the system call without a library. BARE (measure.py) lists the instructions that enter the kernel. The first one of
    the architecture gives the base time. The base time of clock_gettime is glibc's."""
    table = {}
    for arch, bench in benches.items():
        scale = SCALE[arch]
        turns = f"-DSCALE={scale}U"
        programs = {}
        for name, way in BARE[arch].items():
            programs[name] = bench.build(recipes[LIBRARY], arch, "bare.c", ["-O2", turns, f"-DWAY=\"{way}\""], name)
        for name, recipe in recipes.items():
            programs[name] = bench.loop(recipe, arch, f"getppid-time {name}", "getppid()", [turns])
        programs[INLINE] = bench.loop(recipes[LIBRARY], arch, "getppid-time inline", "raw_getppid()",
                                      [turns, "-include", "ring3/raw.h"])
        clocks = {name: bench.loop(recipe, arch, f"clock {name}", CLOCK, [turns]) for name, recipe in recipes.items()
                  if name != "nolibc"}
        for what, group, one in (("getppid", programs, next(iter(BARE[arch]))), ("clock_gettime", clocks, "glibc")):
            taken = bench.times({name: program for name, program in group.items() if program}, scale, rounds)
            if one not in taken:
                continue
            table[arch, f"{what} : {one}"] = {name: (taken[name] / taken[one], taken[name]) if name in taken else None
                                                for name in group}
    return table


def cell(figure):
    if figure is None:
        return "-"
    if isinstance(figure, tuple) and isinstance(figure[0], float):
        return f"{figure[0]:.2f} ({figure[1]:.0f})"
    if isinstance(figure, tuple):
        return f"{figure[0]} ({figure[1]})"
    return f"{figure:g}"


def show(title, table):
    """Prints `table` in Markdown with aligned columns, below the heading `title`."""
    columns = list(dict.fromkeys(name for row in table.values() for name in row))
    lines = [["", "", *columns]] + [[*key, *(cell(row.get(name)) for name in columns)] for key, row in table.items()]
    widths = [max(3, *(len(line[i]) for line in lines)) for i in range(len(lines[0]))]
    print(f"\n{title}:\n")
    for i, line in enumerate(lines):
        print("| " + " | ".join(text.ljust(width) if j < 2 else text.rjust(width)
                                for j, (text, width) in enumerate(zip(line, widths))) + " |")
        if i == 0:
            print("| " + " | ".join("-" * width if j < 2 else "-" * (width - 1) + ":" for j, width in enumerate(widths)) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prefix", type=pathlib.Path, help="where ring3 is installed")
    parser.add_argument("steps", type=pathlib.Path, help="the compiled program steps.c")
    parser.add_argument("peers", type=pathlib.Path, help="a folder for the other libraries; it is kept for the next run")
    parser.add_argument("--only", choices=TITLES, action="append", help="print only this table")
    parser.add_argument("--rounds", type=int, default=9, help="how often to measure each time; the shortest counts (9)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--picture", type=pathlib.Path, help="draw sizes and instructions into this file")
    which.add_argument("--ports", type=pathlib.Path, nargs=2, metavar=("MUSL", "LIBGCC"),
                       help="measure the ports under their emulators, without times; the folders have packages of musl and libgcc")
    arguments = parser.parse_args()
    if arguments.picture and not {"sizes", "steps"} <= set(arguments.only or TITLES):
        parser.error("the picture needs the tables sizes and steps")
    ports = measure.ports() if arguments.ports else {}
    found, lacking = peers.recipes(arguments.peers.resolve(), ports, *(folder.resolve() for folder in arguments.ports or ()))
    for name, why in lacking.items():
        print(f"skipped: {name}: {why}")
    compilers = {arch: " ".join(port.compiler) for arch, port in ports.items()}
    recipes = {LIBRARY: measure.ring3_recipe(arguments.prefix.resolve(), compilers), **found}
    tables = {}
    with tempfile.TemporaryDirectory(prefix="ring3-bench-") as folder:
        benches = {arch: measure.Bench(HERE, pathlib.Path(folder), port.steps, "llvm-") for arch, port in ports.items()}
        benches = benches or dict.fromkeys(ARCHES, measure.Bench(HERE, pathlib.Path(folder), [arguments.steps.resolve()]))
        for name, measure_it in {"sizes": lambda: sizes(benches, recipes), "steps": lambda: steps(benches, recipes),
                                 "times": lambda: times(benches, recipes, arguments.rounds)}.items():
            if name in (arguments.only or TITLES) and not (name == "times" and ports):
                tables[name] = measure_it()
                show(TITLES[name], tables[name])
                sys.stdout.flush()
    if arguments.picture:
        picture.draw(tables["sizes"], tables["steps"], arguments.picture)
        print(f"\n{arguments.picture} is drawn again. Put this table below it in README.md:\n\n"
              + picture.table(tables["sizes"], tables["steps"]))


if __name__ == "__main__":
    main()
