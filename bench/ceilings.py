# SPDX-License-Identifier: MIT
# test: ceilings | @HERE@/ceilings.tsv @BUILD@ @PREFIX@ @COMPILER@ @STEPS@ @NOTHING@ @ARCHS@ | only=x86 needs=sized after=installed timeout=120 priority=early
# test: ceilings @ARCH@ | @SOURCE@/tests/ports/ceilings.tsv @BUILD@ @PREFIX@ @COMPILER_FOR@ @STEPS@ llvm- @ARCH@ | only=ports needs=emulator,strip,sized after=installed timeout=120
"""ceilings.py FILE BUILD PREFIX COMPILER STEPS TOOLS ARCH...: installs ring3 from the build folder BUILD. Then measures
program sizes and instruction counts. Fails if a measured number is above its limit in FILE. PREFIX is the installation
prefix of BUILD. COMPILER is the compiler's command. STEPS is the command that counts instructions. TOOLS is the prefix of
the commands strip and size, such as `aarch64-linux-gnu-`."""
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import measure


def figures(bench, recipe, arch):
    """Measures everything for which ceilings.tsv has a limit. Returns a list of pairs (name, number). The number is None
    if the program does not compile. Instructions in the vDSO are not counted, because their number differs between
    processors."""
    def size(program):
        return zip((f"{program}, code and data", f"{program}, file"),
                   bench.size(recipe, arch, program, f"{program}.c") or (None, None))

    def steps(what, *call):
        taken = bench.instructions(recipe, arch, what.replace(",", ""), *call)
        return [(what, taken[0] if taken else None)]

    def start():
        taken = bench.start_and_exit(recipe, arch, "empty")
        return [("start and exit", taken[0] if taken else None)]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(size, program) for program in ("hello", "four")]
        jobs.append(pool.submit(start))
        for call in measure.CALLS:
            jobs.append(pool.submit(steps, call, *measure.call_of(call, arch, False)))
            if "failing" not in call:
                jobs.append(pool.submit(steps, f"raw_{call}", *measure.call_of(call, arch, True)))
        jobs.append(pool.submit(steps, "clock_gettime", measure.CLOCK))
        return [figure for job in jobs for figure in job.result()]


def read_ceilings(path):
    compiler, ceilings = None, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# compiler: "):
            compiler = line.removeprefix("# compiler: ")
        elif line and not line.startswith("#"):
            arch, what, most = line.split("\t")
            ceilings[arch, what] = int(most)
    return compiler, ceilings


def judge(figure, most):
    if figure is None:
        return "FAULT: it does not compile"
    if most is None:
        return "FAULT: it has no ceiling"
    if figure > most:
        return "FAULT: above its ceiling; if that is necessary, raise the ceiling in ceilings.tsv"
    return "hint: lower the ceiling in ceilings.tsv" if figure < most else ""


def compiler_of(command):
    """Returns the compiler's name and major version. If the compiler uses -fcf-protection or -fstack-protector by default,
    appends the name of the option. These options add instructions, so the limits do not apply to such a compiler."""
    macros = subprocess.run([*command.split(), "-dM", "-E", "-x", "c", "/dev/null"], capture_output=True, text=True, check=True)
    value = dict(line.split(" ", 2)[1:] for line in macros.stdout.splitlines() if line.count(" ") >= 2)
    kind = f"clang {value['__clang_major__']}" if "__clang__" in value else f"gcc {value['__GNUC__']}"
    added = {"-fcf-protection": "__CET__" in value, "-fstack-protector": any(name.startswith("__SSP") for name in value)}
    return " ".join([kind, *(option for option, there in added.items() if there)])


def main():
    path, build, prefix, compiler, steps, tools, *arches = sys.argv[1:]
    # Meson passes paths relative to the build folder, but the measured programs run in another folder. So make the paths in the
    # command STEPS absolute.
    steps = [os.path.abspath(word) if os.path.isfile(word) else word for word in shlex.split(steps)]
    wanted, ceilings = read_ceilings(pathlib.Path(path))
    found = compiler_of(compiler)
    if found != wanted:
        print(f"SKIP: the ceilings are for {wanted}, this compiler is {found}")
        return 77
    bad = broken = 0
    with tempfile.TemporaryDirectory(prefix="ring3-ceilings-") as top:
        top = pathlib.Path(top)
        subprocess.run(["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", top / "root"],
                       stdout=subprocess.DEVNULL, check=True)
        bench = measure.Bench(pathlib.Path(__file__).resolve().parent, top, steps, tools)
        # Try the command STEPS: it exits with status 77 if ptrace is not allowed. Ignore other failures, because STEPS may run
        # an emulator of another architecture, which cannot run the host's /bin/true. With -b, STEPS
        # counts only after a breakpoint, and /bin/true has none. To count all its instructions would take seconds.
        trial = subprocess.run([*steps, "-b", "/bin/true"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if trial.returncode == 77:
            print("SKIP: no process may be traced here")
            return 77
        recipe = measure.ring3_recipe(top / "root" / prefix.lstrip("/"), dict.fromkeys(arches, compiler))
        for arch in arches:
            seen = set()
            for what, figure in figures(bench, recipe, arch):
                seen.add(what)
                most = ceilings.get((arch, what))
                verdict = judge(figure, most)
                bad += verdict.startswith("FAULT")
                broken += figure is None
                print(f"{arch}\t{what}\t{figure or 0:g}, at most {most}\t{verdict}")
            for a, what in ceilings:
                if a == arch and what not in seen:
                    bad += 1
                    print(f"{arch}\t{what}\tFAULT: it has a ceiling, but is not measured")
        if broken:
            print((top / "log").read_text(encoding="utf-8"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
