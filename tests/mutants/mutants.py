# SPDX-License-Identifier: MIT
"""mutants.py SOURCE [NAME...]: proves the tests. Each mutant is one small wrong change to a copy of the tree; the tests
must notice it. One that passes them, or that no longer applies, fails this run. `./dev mutants` calls it."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

X86_64, I386 = "arch/x86_64/", "arch/i386/"
LIST = "src/syscalls.list"

# name: file, what is there, what the mutant has in its place; two pairs where one change takes two
MUTANTS = {
    # the tables
    "a wrong number, x86_64": (X86_64 + "syscall_64.tbl", "165\tcommon\tmount\t", "400\tcommon\tmount\t"),
    "two numbers swapped, x86_64": (X86_64 + "syscall_64.tbl", "90\tcommon\tchmod\t\t\tsys_chmod\n91\tcommon\tfchmod\t\t\tsys_fchmod",
                                    "90\tcommon\tfchmod\t\t\tsys_fchmod\n91\tcommon\tchmod\t\t\tsys_chmod"),
    "a wrong number, i386": (I386 + "syscall_32.tbl", "192\ti386\tmmap2\t", "222\ti386\tmmap2\t"),
    "a row lost": (I386 + "syscall_32.tbl", "355\ti386\tgetrandom\t\tsys_getrandom\n", ""),
    # the list
    "a parameter removed": (LIST, "int dup3(int oldfd, int newfd, int flags);", "int dup3(int oldfd, int newfd);"),
    "a parameter added": (LIST, "int dup2(int oldfd, int newfd);", "int dup2(int oldfd, int newfd, int flags);"),
    "a split argument made one word": (LIST, "int truncate64(const char *path, loff_t length) i386;",
                                       "int truncate64(const char *path, long length) i386;"),
    "noerrno lost": (LIST, "uid_t getuid32(void) i386 noerrno;", "uid_t getuid32(void) i386;"),
    "noerrno gained": (LIST, "int close(int fd);", "int close(int fd) noerrno;"),
    "a row's prototype lost": (LIST, "int mseal(void *addr, size_t len, unsigned long flags);\n", ""),
    "two parameters swapped": (LIST, "ssize_t read(int fd, void *buf, size_t count);",
                               "ssize_t read(void *buf, int fd, size_t count);"),
    # x86_64's instructions
    "two registers swapped, x86_64 traps": (X86_64 + "syscall_arch.h", '"D"(__a), "S"(__b), "d"(__c)\n\t\t\t     : ',
                                            '"D"(__a), "d"(__b), "S"(__c)\n\t\t\t     : '),
    "fourth argument in the wrong register": (X86_64 + "sysdep.h", "movq\t%rcx, %r10", "movq\t%rcx, %r11"),
    "fourth argument moved for five words only": (X86_64 + "sysdep.h", ".if\t\\nargs > 3", ".if\t\\nargs > 4"),
    "-4096, x86_64": (X86_64 + "sysdep.h", "cmpq\t$-4095, %rax", "cmpq\t$-4096, %rax"),
    "-4094, x86_64": (X86_64 + "sysdep.h", "cmpq\t$-4095, %rax", "cmpq\t$-4094, %rax"),
    "a signed comparison, x86_64": (X86_64 + "sysdep.h", "jae\t9f", "jge\t9f"),
    "32 bits compared, x86_64": (X86_64 + "sysdep.h", "cmpq\t$-4095, %rax", "cmpl\t$-4095, %eax"),
    "syscall() with two arguments swapped, x86_64": (X86_64 + "syscall.S", "movq\t%r9, %r8", "movq\t%r8, %r9"),
    "modify_ldt's errors not extended": (X86_64 + "sys_modify_ldt.S", "\tcltq\n", ""),
    "r10 not loaded by __syscall4": (X86_64 + "syscall_arch.h", 'register long __r10 __asm__("r10") = __d;\n\n\t__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),\n\t\t\t     "r"(__r10) :',
                                     'register long __r10 __asm__("r10") = __c;\n\n\t__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),\n\t\t\t     "r"(__r10) :'),
    "the memory clobber lost": (X86_64 + "syscall_arch.h", '"S"(__b), "d"(__c)\n\t\t\t     : "rcx", "r11", "memory");',
                                '"S"(__b), "d"(__c)\n\t\t\t     : "rcx", "r11");'),
    # i386's
    "two registers swapped, i386": (I386 + "sysdep.h", "movl\tARGUMENT(2 + \\skip), %ecx", "movl\tARGUMENT(3 + \\skip), %ecx"),
    "edi neither saved nor restored": (I386 + "sysdep.h", ("SAVE\t%edi", "RESTORE\t%edi"), ("", "")),
    "esi restored from ebp's place": (I386 + "sysdep.h", ("RESTORE\t%edi", "RESTORE\t%esi"), ("RESTORE\t%esi", "RESTORE\t%edi")),
    "-4096, i386": (I386 + "sysdep.h", "cmpl\t$-4095, %eax", "cmpl\t$-4096, %eax"),
    "a signed comparison, i386": (I386 + "sysdep.h", "SYSCALL_ERROR_LABEL jae", "SYSCALL_ERROR_LABEL jge"),
    "the sixth argument forgotten": (I386 + "sysdep.h", "movl\tARGUMENT(6 + \\skip), %ebp", "xorl\t%ebp, %ebp"),
    "the direction flag left set": (I386 + "sysdep.h", "\tcall\t*(%esp)\n", "\tstd\n\tcall\t*(%esp)\n"),
    "the halves of a 64-bit argument swapped": ("tools/gen-syscalls/raw.c", "size_t word = 0; word < param->words; word++",
                                                "size_t word = param->words; word-- > 0;"),
    "__syscall5 without its last": (I386 + "syscall_arch.h", '"S"(__d), "D"(__e) : "memory"', '"S"(__d), "D"(__d) : "memory"'),
    "the inline entry word not the archive's": (I386 + "syscall_arch.h", '\t".weak __sysinfo\\n" \\\n', ''),
    # what comes after
    "errno with the wrong sign": ("src/errno/__syscall_error.c", "errno = (int)-answer;", "errno = (int)answer;"),
    "an error's result not -1": ("src/errno/__syscall_error.c", "return -1;", "return -2;"),
    "the entry word not set": (I386 + "start.S", "\tmovl\t%eax, __sysinfo\n", ""),
    "exit for exit_group": (X86_64 + "start.S", "$SYS_exit_group", "$SYS_exit"),
    "the stack not aligned": (X86_64 + "start.S", "\tandq\t$-16, %rsp\n", ""),
    "vfork's way back left on the stack": (X86_64 + "sys_vfork.S", ("\tpopq\t%rdx\n", "\tpushq\t%rdx\n"), ("", "")),
}


def apply(tree, mutant):
    """Makes the change; returns how to undo it. A mutant that does not fit the file is an error."""
    path, old, new = mutant
    path = tree / path
    text = path.read_text()
    changed = text
    pairs = list(zip(old, new)) if isinstance(old, tuple) else [(old, new)]
    for index, (before, _) in enumerate(pairs):
        if before not in changed:
            raise ValueError(f"{path.name} has no {before!r}")
        changed = changed.replace(before, f"\0{index}\0")
    for index, (_, after) in enumerate(pairs):
        changed = changed.replace(f"\0{index}\0", after)
    path.write_text(changed)
    return lambda: path.write_text(text)


def run(*command, cwd=None, timeout=600):
    try:
        return subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=timeout,
                              stderr=subprocess.STDOUT, text=True)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "timed out")


def verdict(tree):
    """What noticed that something is wrong: the build, or the first test that failed; None if nothing did."""
    if run("meson", "compile", "-C", "build", cwd=tree).returncode:
        return "the build"
    tests = [line.split(" / ")[-1].strip() for line in run("meson", "test", "--list", "-C", "build", cwd=tree).stdout.splitlines()]
    # These are of other things, and take their time.
    tests = [test for test in tests if test and not re.match(r"ninja|gen-syscalls|kernel headers|headers|string|README", test)]
    result = run("meson", "test", "-C", "build", "--maxfail=1", "-t", "0.5", *tests, cwd=tree)
    failed = re.findall(r"^ *\d+/\d+ (.*?) +(?:FAIL|TIMEOUT|ERROR)\b", result.stdout, re.M)
    return failed[0] if failed else None if result.returncode == 0 else result.stdout[-300:]


def main():
    source, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:] or list(MUTANTS)
    survivors = []
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder) / "ring3"
        shutil.copytree(source, tree, symlinks=True, ignore=shutil.ignore_patterns(".git", "build*"))
        if run("meson", "setup", "build", cwd=tree).returncode:
            sys.exit("meson setup failed")
        noticed = verdict(tree)
        if noticed:
            sys.exit(f"the tree as it is fails already: {noticed}")
        for number, name in enumerate(wanted, 1):
            start = time.monotonic()
            try:
                undo = apply(tree, MUTANTS[name])
            except ValueError as error:
                survivors.append(name)
                print(f"{number:3}/{len(wanted)} {name}: DOES NOT APPLY: {error}", flush=True)
                continue
            noticed = verdict(tree)
            undo()
            if not noticed:
                survivors.append(name)
            print(f"{number:3}/{len(wanted)} {name}: {'noticed by ' + noticed if noticed else 'SURVIVED'}"
                  f" ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(wanted) - len(survivors)} mutants noticed, {len(survivors)} not")
    sys.exit(bool(survivors))


main()
