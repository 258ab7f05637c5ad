# SPDX-License-Identifier: MIT
"""try_own_syscall.py BUILD PREFIX SOURCE COMPILER DOCUMENT: runs the commands of docs/your-own-syscall.md as try_document.py
does. The document adds a system call that the running kernel does not have. So the script then runs the document's programs
again, with gdb in place of a kernel that has the system call."""
import re
import shutil
import subprocess
import sys

import try_document


def then(work, blocks):
    patch = next(body for kind, _, body in blocks if kind == "diff")
    row = re.search(r"^\+(548\t.*)$", patch, re.M)[1]
    if row not in (work / "my.tbl").read_text().splitlines():
        sys.exit("the patch and the table have not the same row")
    answer(work)


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
