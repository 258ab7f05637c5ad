# SPDX-License-Identifier: MIT
# test: own system call | @BUILD@ @PREFIX@ @SOURCE@ @COMPILER@ docs/your-own-syscall.md | needs=x86_64 after=installed timeout=300
"""try_own_syscall.py BUILD PREFIX SOURCE COMPILER DOCUMENT: runs the commands of docs/your-own-syscall.md as try_document.py
does. The document adds a system call that the running kernel does not have. So the script then runs the document's programs
again, with gdb in place of a kernel that has the system call. If COMPILER is gcc, the script also runs the `sh` block that
builds ring3 with another table."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

import try_document

SOURCE, COMPILER = pathlib.Path(sys.argv[3]).resolve(), sys.argv[4]


def then(work, blocks):
    patch = next(body for kind, _, body in blocks if kind == "diff")
    row = re.search(r"^\+(548\t.*)$", patch, re.M)[1]
    if row not in (work / "my.tbl").read_text().splitlines():
        sys.exit("the patch and the table have not the same row")
    answer(work)
    if "clang" not in COMPILER:     # to save time, only once
        renumber(work, next(body for kind, _, body in blocks if kind == "sh" and body.startswith("cp my.tbl arch/")))


def renumber(work, commands):
    """Runs the commands that build ring3 with another table, in a copy of the checkout. In this table getpid and getppid have
    each other's number."""
    checkout = work / "checkout"
    shutil.copytree(SOURCE, checkout, symlinks=True, ignore=lambda folder, names: [
        name for name in names if pathlib.Path(folder) == SOURCE and name.startswith(("build", "root", ".git"))])
    shutil.copy(work / "hello.c", checkout)
    swapped = {"39": ("getppid", "sys_getppid"), "110": ("getpid", "sys_getpid")}
    rows = [line.split("\t") for line in (work / "my.tbl").read_text().splitlines()]
    rows = [[row[0], row[1], swapped[row[0]][0], "", swapped[row[0]][1]] if row[0] in swapped else row for row in rows]
    (checkout / "my.tbl").write_text("".join("\t".join(row) + "\n" for row in rows))
    done = subprocess.run(["sh", "-e", "-c", commands + "./hello"], cwd=checkout, env={**os.environ, "CC": COMPILER, "RING3_CC": COMPILER},
                          text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    numbers = checkout / "root-my/include/x86_64-linux-ring3/ring3/numbers.h"
    if done.returncode != 1 or not done.stdout.endswith("this kernel has no hello\n"):
        sys.exit(f"with another table: status {done.returncode}:\n{done.stdout}")
    if not {"#define SYS_getpid 110", "#define SYS_getppid 39"} <= set(numbers.read_text().splitlines()):
        sys.exit(f"{numbers}: not the numbers of the table")


def answer(work):
    """Runs each program in gdb. gdb acts as a kernel that has the new system call: it stops the program at the call, prints
    the arguments and sets the result."""
    if not shutil.which("gdb"):
        print("SKIP: the answer: there is no gdb")
        return
    for program in ("first", "hello", "quick"):
        said = subprocess.run(["gdb", "-nx", "-batch", "-ex", "set debuginfod enabled off", "-ex", "catch syscall 548", "-ex", "run",
                               "-ex", "printf \"asked: %s, %d\\n\", (char *)$rdi, (int)$rsi", "-ex", "continue", "-ex", "set $rax = 5",
                               "-ex", "continue", f"./{program}"], cwd=work, text=True, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=600).stdout
        if try_document.FORBIDDEN.search(said):
            print("SKIP: the answer: tracing is not allowed here")
            return
        if "asked: world, 5\n" not in said or "the kernel has answered\n" not in said:
            sys.exit(f"{program}, with a kernel that answers:\n{said}")
    print("answered")


try_document.main(then)
