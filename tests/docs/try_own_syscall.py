# SPDX-License-Identifier: MIT
"""try_own_syscall.py BUILD PREFIX SOURCE COMPILER: docs/your-own-syscall.md, step by step, with ring3 as installed.
A block `c NAME` is a file, a block `console` commands after `$` and exactly what they print, `...` standing for anything.
A block `sh` takes a kernel of one's own, and is not run."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BUILD, PREFIX, SOURCE, COMPILER = sys.argv[1:5]
BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.M | re.S)


def main(folder):
    subprocess.run(["meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", folder / "root"], check=True,
                   capture_output=True)
    work = folder / "work"
    work.mkdir()
    text = pathlib.Path(SOURCE, "docs/your-own-syscall.md").read_text()
    environment = {**os.environ, "CC": COMPILER, "LC_ALL": "C",
                   "PATH": f"{folder}/root/{PREFIX.lstrip('/')}/bin:{os.environ['PATH']}"}
    commands = 0
    for kind, name, body in BLOCK.findall(text):
        if kind == "c":
            (work / name).write_text(body)
        elif kind == "console":
            for step in re.split(r"^\$ ", body, flags=re.M)[1:]:
                command, _, expected = step.partition("\n")
                said = subprocess.run(command, shell=True, cwd=work, env=environment, text=True, stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT).stdout
                # A container may have one, and probe says so.
                said = re.sub(r"^.*: note: a seccomp filter is in force: .*\n", "", said, flags=re.M)
                pattern = ".*".join(re.escape(part) for part in expected.split("..."))
                if not re.fullmatch(pattern, said):
                    sys.exit(f"$ {command}\nprints\n{said}\nand not\n{expected}")
                commands += 1
        elif kind not in ("diff", "sh"):
            sys.exit(f"a block of kind {kind}")
    if commands < 10:
        sys.exit(f"only {commands} commands were found")
    patch = next(body for kind, _, body in BLOCK.findall(text) if kind == "diff")
    row = re.search(r"^\+(548\t.*)$", patch, re.M)[1]
    if row not in (work / "my.tbl").read_text().splitlines():
        sys.exit("the patch and the table have not the same row")
    print(f"{commands} commands")
    answer(work)


def answer(work):
    """A debugger takes the part of the kernel with the patch: it sees the call, and answers."""
    if not shutil.which("gdb"):
        print("SKIP: the answer: there is no gdb")
        return
    for program in ("first", "hello", "quick"):
        said = subprocess.run(["gdb", "-nx", "-batch", "-ex", "set debuginfod enabled off", "-ex", "catch syscall 548", "-ex", "run",
                               "-ex", "printf \"asked: %s, %d\\n\", (char *)$rdi, (int)$rsi", "-ex", "continue", "-ex", "set $rax = 5",
                               "-ex", "continue", f"./{program}"], cwd=work, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=60).stdout
        if "ptrace: Operation not permitted" in said or "Could not trace the inferior" in said:
            print("SKIP: the answer: tracing is not allowed here")
            return
        if "asked: world, 5\n" not in said or "the kernel has answered\n" not in said:
            sys.exit(f"{program}, with a kernel that answers:\n{said}")
    print("answered")


top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-own-"))
try:
    main(top)
finally:
    shutil.rmtree(top)
