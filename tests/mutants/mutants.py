# SPDX-License-Identifier: MIT
# test: mutants apply | @SOURCE@ --check @BUILD@ build | only=gcc needs=hosted-x86_64,hosted-i386
# test: mutants apply | @SOURCE@ --check @BUILD@ build-ports | only=ports
"""mutants.py SOURCE [NAME... | --check BUILD KIND]: tests the tests. `./dev mutants` runs this program.

A mutant is a small wrong change to a copy of the source tree. Each mutant has a list of tests that must notice the change.
With the change, the tree must still build, and each of these tests must fail. A test that times out runs again, and counts
as failed if it times out again. For some mutants the build must fail instead. This program fails if the tests do not notice a
mutant. It also fails if a file no longer has the text that the mutant changes.

--check changes nothing. It only checks that each mutant can be applied, and that its tests are tests of the build folder
BUILD. KIND is `build`, or `build-ports` for the ports, the architectures that a default build does not include."""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

X86_64, I386, AARCH64, RISCV64, ARM = "arch/x86_64/", "arch/i386/", "arch/aarch64/", "arch/riscv64/", "arch/arm/"
LIST = "src/syscalls.list"


class Build(str):
    """Most mutants, which are deliberate faults in the source, have a list of tests that must find the fault. If a mutant has
    an object of this class instead, the build must find the fault: it must fail, and its output must contain this text."""


def native(*names):
    """Returns two lists with the full names of the tests that have these short names: one list for x86_64, and one for i386.
    These tests run without an emulator."""
    return ([f"{name} {arch} native" for name in names] for arch in ("x86_64", "i386"))


def both(area):
    """Returns the names of the tests of an area, a file in tests/functions. The tests compare the area's functions with the
    host's libc, on x86_64 and on i386."""
    return [f"{area} {arch} native" for arch in ("x86_64", "i386")]


STUBS_64, STUBS_32 = native("stubs")
STUBS = STUBS_64 + STUBS_32
TRAPS_64, TRAPS_32 = native("traps O2", "traps Os")
TYPED_64, TYPED_32 = native("sys O2", "raw O2")
BOUNDARY_64, BOUNDARY_32 = native("stubs", "hosted errno-boundary")
PROCESSES_64, PROCESSES_32 = native("hosted clone")
CLONE_64, CLONE_32 = native("stubs", "hosted clone")
VDSO_64, VDSO_32 = native("hosted vdso")
TIME_64, TIME_32 = native("hosted time")
ERRNO_64, ERRNO_32 = native("stubs", "hosted first-calls")
START_UP = ["start-up x86_64", "start-up i386"]
OWN_ERRNO = ["ring3-cc x86_64", "ring3-cc i386"]
TESTED = ["functions are defined and tested x86_64", "functions are defined and tested i386"]
OWN_CALLS = ["ring3-calls x86_64", "ring3-calls i386"]
EMPTY_FRAMES = '\t".pushsection .debug_frame,\\"\\",@progbits\\n" \\\n\t".popsection\\n" \\\n'


def emulated(*names, arch="aarch64"):
    """Returns the full names of the tests that have these short names, for the port `arch`. A port is an architecture that a
    default build does not include. Its tests run in an emulator."""
    return [f"{name} {arch} qemu" for name in names]


EMULATED_STUBS = emulated("stubs")
EMULATED_ERRORS = emulated("stubs", "errors", "errors own-errno", "sys O2")
EMULATED_TRAPS = emulated("traps O2", "raw O2")
RV_STUBS = emulated("stubs", arch="riscv64")
RV_ERRORS = emulated("stubs", "errors", "errors own-errno", "sys O2", arch="riscv64")
RV_TRAPS = emulated("traps O2", "raw O2", arch="riscv64")
ARM_STUBS = emulated("stubs", arch="arm")
ARM_TYPED = emulated("sys O2", "raw O2", arch="arm")


def without_memory(n):
    """Returns a function that removes the memory clobber from __syscallN in the text of syscall_arch.h. On i386 another asm
    without operands comes before the trap instruction. gcc treats an asm without operands as a memory clobber, so the
    returned function removes this asm too."""
    def change(text):
        text = re.sub(r"(#define __RING3_BEGIN\b.*)__RING3_DEFINE_WORD", r"\1", text)
        start = re.search(rf"__RING3_TRAP long (__syscall|name##){n}\(", text).end()
        before, function, after = text[:start], *text[start:].partition("\n}")[::2]
        return before + re.sub(r', "memory"|"memory", ', "", function, count=1) + "\n}" + after
    return change


# The mutants are deliberate faults in the source tree: name -> (file, old text, new text, tests that must find the fault). To
# make the fault, this program replaces the old text by the new text in the file. Then each of the tests must fail.
# If a mutant needs two changes, old text and new text are tuples of two texts. Instead of the two texts, a mutant may have a
# function that returns the changed text of the file.
MUTANTS = {
    # Deliberate faults in the kernel's tables of system calls, and in docs/coverage.list, the list of facts about the calls.
    "a wrong number, x86_64": (X86_64 + "syscall_64.tbl", "424\tcommon\tpidfd_send_signal\t", "423\tcommon\tpidfd_send_signal\t",
                               STUBS_64),
    "two numbers swapped, x86_64": (X86_64 + "syscall_64.tbl", "90\tcommon\tchmod\t\t\tsys_chmod\n91\tcommon\tfchmod\t\t\tsys_fchmod",
                                    "90\tcommon\tfchmod\t\t\tsys_fchmod\n91\tcommon\tchmod\t\t\tsys_chmod",
                                    STUBS_64 + ["qemu x86_64"]),
    "a wrong number, i386": (I386 + "syscall_32.tbl", "416\ti386\tio_pgetevents_time64\t", "415\ti386\tio_pgetevents_time64\t",
                             STUBS_32),
    "a row lost": (I386 + "syscall_32.tbl", "355\ti386\tgetrandom\t\tsys_getrandom\n", "",
                   Build("getrandom")),
    "a call in one table only": ("arch/generic/syscall.tbl", "471\tcommon\trseq_slice_yield\tsys_rseq_slice_yield\n", "",
                                 ["tables and coverage.list"]),
    "a call before its kernel": ("docs/coverage.list", "since 6.6\n", "since 5.18\n", ["tables and coverage.list"]),
    "a page that the manual has": ("docs/coverage.list", "page -\n\tcachestat", "page -\n\tacct cachestat", ["tables and coverage.list"]),
    # Deliberate faults in syscalls.list, the list with the prototypes of the system calls.
    "a parameter removed": (LIST, "int kcmp(pid_t pid1, pid_t pid2, int type, unsigned long idx1, unsigned long idx2);",
                            "int kcmp(pid_t pid1, pid_t pid2, int type, unsigned long idx1);",
                            STUBS_32 + TYPED_64 + TYPED_32),
    "a parameter added": (LIST, "int ioprio_get(int which, int who);", "int ioprio_get(int which, int who, int flags);",
                          STUBS_32 + TYPED_64 + TYPED_32),
    "a parameter wider than the kernel's": (LIST, "struct cachestat *cstat, unsigned int flags);", "struct cachestat *cstat, unsigned long flags);",
                                            TYPED_64),
    "a split argument made one word": (LIST, "int truncate64(const char *path, loff_t length) 32;",
                                       "int truncate64(const char *path, long length) 32;",
                                       Build("truncate.c:")),
    "noerrno lost": (LIST, "uid_t getuid32(void) 32 noerrno;", "uid_t getuid32(void) 32;",
                     STUBS_32 + TYPED_32[:1]),
    "noerrno gained": (LIST, "int close(int fd);", "int close(int fd) noerrno;",
                       STUBS + TYPED_64[:1] + TYPED_32[:1]),
    "a row's prototype lost": (LIST, "int mseal(void *addr, size_t len, unsigned long flags);\n", "",
                               Build('no prototype of "mseal"')),
    "two parameters swapped": (LIST, "int kcmp(pid_t pid1, pid_t pid2, int type, unsigned long idx1,",
                               "int kcmp(pid_t pid1, pid_t pid2, unsigned long idx1, int type,",
                               TYPED_64),
    # Deliberate faults in the assembly and the inline assembly for x86_64.
    "two registers swapped, x86_64 traps": (X86_64 + "syscall_arch.h", '"D"(__a), "S"(__b), "d"(__c)\n\t\t\t     : ',
                                            '"D"(__a), "d"(__b), "S"(__c)\n\t\t\t     : ',
                                            TRAPS_64 + ["hosted trap O2 x86_64 native"]),
    "fourth argument in the wrong register": (X86_64 + "sysdep.h", "movq\t%rcx, %r10", "movq\t%rcx, %r11",
                                              STUBS_64),
    "fourth argument moved for five words only": (X86_64 + "sysdep.h", ".if\t\\nargs > 3", ".if\t\\nargs > 4",
                                                  STUBS_64),
    "-4096, x86_64": (X86_64 + "sysdep.h", "cmpq\t$-MAX_ERRNO, %rax", "cmpq\t$-MAX_ERRNO-1, %rax",
                      BOUNDARY_64),
    "-4094, x86_64": (X86_64 + "sysdep.h", "cmpq\t$-MAX_ERRNO, %rax", "cmpq\t$-MAX_ERRNO+1, %rax",
                      BOUNDARY_64),
    "a signed comparison, x86_64": (X86_64 + "sysdep.h", "jae\tSYSCALL_ERROR_LABEL", "jge\tSYSCALL_ERROR_LABEL",
                                    BOUNDARY_64),
    "32 bits compared, x86_64": (X86_64 + "sysdep.h", "cmpq\t$-MAX_ERRNO, %rax", "cmpl\t$-MAX_ERRNO, %eax",
                                 BOUNDARY_64),
    "syscall() with two arguments swapped, x86_64": (X86_64 + "syscall.S", "movq\t%r9, %r8", "movq\t%r8, %r9",
                                                     STUBS_64),
    "modify_ldt's errors not extended": (X86_64 + "sys_modify_ldt.S", "\tcltq\n", "",
                                         STUBS_64),
    "r10 not loaded by __syscall4": (X86_64 + "syscall_arch.h", 'register long __r10 __asm__("r10") = __d;\n\n\t__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),\n\t\t\t     "r"(__r10) :',
                                     'register long __r10 __asm__("r10") = __c;\n\n\t__asm__ __volatile__("syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c),\n\t\t\t     "r"(__r10) :',
                                     TRAPS_64),
    # Deliberate faults in the assembly and the inline assembly for i386.
    "two registers swapped, i386": (I386 + "sysdep.h", "movl\t.Lpushed+8+4*\\skip(%esp), %ecx", "movl\t.Lpushed+12+4*\\skip(%esp), %ecx",
                                    STUBS_32),
    "edi neither saved nor restored": (I386 + "sysdep.h", ("pushl\t%edi\n\t.cfi_adjust_cfa_offset 4\n\t.cfi_rel_offset %edi, 0\n\t.set\t.Lpushed, .Lpushed + 4\n",
                                                          "popl\t%edi\n\t.cfi_adjust_cfa_offset -4\n\t.cfi_restore %edi\n\t.set\t.Lpushed, .Lpushed - 4\n"), ("", ""),
                                       STUBS_32),
    "esi restored from ebp's place": (I386 + "sysdep.h", ("popl\t%edi", "popl\t%esi"), ("popl\t%esi", "popl\t%edi"),
                                      STUBS_32),
    "-4096, i386": (I386 + "sysdep.h", "cmpl\t$-MAX_ERRNO, %eax", "cmpl\t$-MAX_ERRNO-1, %eax",
                    BOUNDARY_32),
    "a signed comparison, i386": (I386 + "sysdep.h", "jae\tSYSCALL_ERROR_LABEL", "jge\tSYSCALL_ERROR_LABEL",
                                  BOUNDARY_32),
    "the sixth argument forgotten": (I386 + "sysdep.h", "movl\t.Lpushed+24+4*\\skip(%esp), %ebp", "xorl\t%ebp, %ebp",
                                     STUBS_32),
    "the direction flag left set": (I386 + "sysdep.h", "\tcall\t*(%esp)\n", "\tstd\n\tcall\t*(%esp)\n",
                                    STUBS_32),
    "the halves of a 64-bit argument swapped": ("tools/gen-syscalls/printing/inline.c", "size_t word = 0; word < param->words; word++",
                                                "size_t word = param->words; word-- > 0;",
                                                TYPED_32[1:]),
    "__syscall5 without its last": (I386 + "syscall_arch.h", '"S"(__d), "D"(__e) by() : "memory"', '"S"(__d), "D"(__d) by() : "memory"',
                                    TRAPS_32),
    "the inline entry word not the archive's": (I386 + "syscall_arch.h", '\t".weak __sysinfo\\n" \\\n', '',
                                                TRAPS_32 + TYPED_32[1:]),
    # Deliberate faults in the assembly and the inline assembly for aarch64.
    "a wrong number register, aarch64": (AARCH64 + "sysdep.h", "mov\tx8, #\\number", "mov\tx7, #\\number",
                                         emulated("stubs", "errors", "sys O2") + ["qemu aarch64"]),
    "a callee-saved number register, aarch64": (AARCH64 + "sysdep.h", "mov\tx8, #\\number", "mov\tx19, #\\number\n\tmov\tx8, x19",
                                                emulated("stubs", "sys O2")),
    "x18 used, aarch64": (AARCH64 + "sysdep.h", "mov\tx8, #\\number", "mov\tx18, #\\number\n\tmov\tx8, x18", EMULATED_STUBS),
    "an argument in the wrong register, aarch64": (AARCH64 + "sysdep.h", "\tsvc\t#0", "\tmov\tx3, x4\n\tsvc\t#0", EMULATED_STUBS),
    "-4096, aarch64": (AARCH64 + "sysdep.h", "cmn\tx0, #MAX_ERRNO", "cmn\tx0, #MAX_ERRNO+1", EMULATED_ERRORS),
    "-4094, aarch64": (AARCH64 + "sysdep.h", "cmn\tx0, #MAX_ERRNO", "cmn\tx0, #MAX_ERRNO-1", EMULATED_ERRORS),
    "32 bits compared, aarch64": (AARCH64 + "sysdep.h", "cmn\tx0, #MAX_ERRNO", "cmn\tw0, #MAX_ERRNO",
                                  emulated("stubs", "errors", "errors own-errno")),
    "two registers swapped, aarch64 traps": (AARCH64 + "syscall_arch.h", "__RING3_X(1) = __b;\n\t__RING3_X(2) = __c;\n\n",
                                             "__RING3_X(1) = __c;\n\t__RING3_X(2) = __b;\n\n",
                                             EMULATED_TRAPS),
    "an argument not loaded by __syscall6, aarch64": (AARCH64 + "syscall_arch.h", "__RING3_X(5) = __f;", "__RING3_X(5) = __e;",
                                                      EMULATED_TRAPS),
    # aarch64 has no mutant that removes the memory clobber from the inline assembly. clang assumes that any volatile asm
    # uses memory, so no test would fail.
    "clone without tls, aarch64": (AARCH64 + "clone.S", "\tmov\tx3, x5\n", "", EMULATED_STUBS),
    "clone's flags with a sign, aarch64": (AARCH64 + "clone.S", "uxtw\tx0, w2", "sxtw\tx0, w2", EMULATED_STUBS),
    "a child that does not end, aarch64": (AARCH64 + "__clone3.S", "\tENTER_KERNEL SYS_exit\n", "", EMULATED_STUBS),
    "a child's stack not aligned, aarch64": (AARCH64 + "__clone3.S", "\tand\tsp, x0, #-16\n", "", EMULATED_STUBS),
    "vfork with a stack, aarch64": (AARCH64 + "vfork.S", "\tmov\tx1, #0", "\tmov\tx1, sp", EMULATED_STUBS),
    # Deliberate faults in the assembly and the inline assembly for riscv64. Also in an example program, in ring3-cc (the
    # command that compiles and links programs with ring3), and in the file by which CMake finds ring3. The tests of a port, an
    # architecture that is not x86, must find each of these faults.
    "a wrong number register, riscv64": (RISCV64 + "sysdep.h", "li\ta7, \\number", "li\ta6, \\number",
                                         emulated("stubs", "errors", "sys O2", arch="riscv64") + ["qemu riscv64"]),
    "a callee-saved number register, riscv64": (RISCV64 + "sysdep.h", "li\ta7, \\number", "li\ts1, \\number\n\tmv\ta7, s1",
                                                emulated("stubs", "sys O2", arch="riscv64")),
    "gp used, riscv64": (RISCV64 + "sysdep.h", "li\ta7, \\number", "li\tgp, \\number\n\tmv\ta7, gp", RV_STUBS),
    "an argument in the wrong register, riscv64": (RISCV64 + "sysdep.h", "\tecall\n.endm", "\tmv\ta3, a4\n\tecall\n.endm", RV_STUBS),
    "-4096, riscv64": (RISCV64 + "sysdep.h", "-MAX_ERRNO - 1", "-MAX_ERRNO - 2", RV_ERRORS),
    "-4094, riscv64": (RISCV64 + "sysdep.h", "-MAX_ERRNO - 1", "-MAX_ERRNO", RV_ERRORS),
    "a uid without its sign, riscv64": (RISCV64 + "sysdep.h", "\tsext.w\ta0, a0\n", "", RV_STUBS),
    "a signed comparison, riscv64": (RISCV64 + "sysdep.h", "bgtu\ta0", "bgt\ta0", RV_STUBS),
    "an argument not loaded by __syscall6, riscv64": (RISCV64 + "syscall_arch.h", "__RING3_A(5) = __f;", "__RING3_A(5) = __e;", RV_TRAPS),
    "clone without tls, riscv64": (RISCV64 + "clone.S", "\tmv\ta3, a5\n", "", RV_STUBS),
    "clone's flags with a sign, riscv64": (RISCV64 + "clone.S", "\tsrli\ta0, a0, 32\n", "\tsrai\ta0, a0, 32\n", RV_STUBS),
    "a child that does not end, riscv64": (RISCV64 + "__clone3.S", "\tENTER_KERNEL SYS_exit\n", "", RV_STUBS),
    "a child's stack not aligned, riscv64": (RISCV64 + "__clone3.S", "\tandi\tsp, sp, -16\n", "", RV_STUBS),
    "a thread's errno behind its stack": ("examples/threads.c", "__builtin_frame_address(0) - 1,", "__builtin_frame_address(0),",
                                          ["ring3-cc riscv64"]),
    "each linker's architecture is x86_64": ("tools/ring3-cc/ld", '[ "$machine" != "$emulation" ] || arch=$one', ":",
                                             ["ring3-cc aarch64", "ring3-cc i386"]),
    "CMake's option cut at its last =": ("tools/find/ring3-config.cmake.in", 'REGEX MATCH "=.*"', 'REGEX MATCH "=[^=]*$"',
                                         ["port aarch64", "port riscv64"]),
    "vfork with a stack, riscv64": (RISCV64 + "vfork.S", "\tli\ta1, 0", "\tmv\ta1, sp", RV_STUBS),
    # Deliberate faults in the code for arm, and in other code that the tests for arm check.
    "a wrong number register, arm": (ARM + "sysdep.h", "mov\tr7, #\\number", "mov\tr6, #\\number", ARM_STUBS + ["qemu arm"]),
    "-4096, arm": (ARM + "sysdep.h", "bxls\tlr", "bxlo\tlr", ARM_STUBS),
    "r7 not restored, arm": (ARM + "sysdep.h", "\tmov\tr7, ip\n", "", ARM_STUBS),
    "an argument from the wrong place on the stack, arm": (ARM + "sysdep.h", "ldr\tr5, [sp, #.Lpushed + 4]", "ldr\tr5, [sp, #.Lpushed]",
                                                           ARM_STUBS),
    "no unused word before 64 bits": ("tools/gen-syscalls/reading/prototype.c", "words == 2 ? proto->words % 2 : 0", "words == 2 ? 0 : 0",
                                      ARM_TYPED),
    "an argument not loaded by __syscall6, arm": (ARM + "syscall_arch.h", "__RING3_R(5) = __f;", "__RING3_R(5) = __e;",
                                                  emulated("traps O2", arch="arm")),
    "clone without tls, arm": (ARM + "clone.S", "\tldr\tr3, [sp, #20]\n", "", ARM_STUBS),
    "r4 not kept by the stub of clone, arm": (ARM + "sys_clone.S", "\tvmov\tr4, s0\n", "", ARM_STUBS),
    "a child's stack not aligned, arm": (ARM + "__clone3.S", "\tbic\tsp, sp, #7\n", "", ARM_STUBS),
    "mmap takes any offset, arm": (ARM + "mmap.S", "\torrs\tr6, r6, r7, lsr #12", "\tmovs\tr6, r6", ["mman arm"]),
    "the offset of preadv in one word, arm": (ARM + "offset.h", "(unsigned long)((off_t)(offset) >> 32)", "0ul", ["uio arm"]),
    "msgctl without IPC_64": ("src/internal/ipc.h", "((void)(states), (cmd) | IPC_64)", "((void)(states), (cmd))", ARM_STUBS),
    "a division that compares the low words only, arm": (ARM + "__aeabi_uldivmod.S", "\tcmp\tr5, r3\n\tcmpeq\tr4, r2", "\tcmp\tr4, r2",
                                                         ["ring3-cc arm"]),
    "the sign of a remainder, arm": (ARM + "__aeabi_ldivmod.S", "4:\tpop", "\trsbs\tr2, r2, #0\n4:\tpop", ["ring3-cc arm"]),
    # Deliberate faults in the code that runs after a system call (errno, results), and in the start-up code. Also in mmap and
    # vfork.
    "errno with the wrong sign, x86_64": (X86_64 + "__errno_location.S", "\tnegl\t%eax\n", "", ERRNO_64),
    "errno with the wrong sign, i386": ("src/errno/__errno_location.c", "(int)-answer", "(int)answer", ERRNO_32),
    "a program's errno with the wrong sign": (X86_64 + "__syscall_error.S", "\tnegl\t%ecx\n", "", OWN_ERRNO[:1]),
    "a program's errno in another place": ("src/errno/__syscall_error.c", "errno = (int)", "(&errno)[1] = (int)", OWN_ERRNO[1:]),
    "an error's result not -1": (X86_64 + "__errno_location.S", "$-1, %rax", "$-2, %rax", ERRNO_64),
    "the program's errno and ring3's both": ("tools/make-archive", '"__syscall_error.o", "__errno_location.o"]', '"__syscall_error.o"]',
                                             ["archive"]),
    "mmap's flags not widened": (X86_64 + "mmap.S", "movslq\t%ecx, %r10", "movq\t%rcx, %r10", ["hosted first-calls x86_64 native"]),
    "the entry word not set": (I386 + "start.S", "\tmovl\t%eax, HERE(__sysinfo)\n", "",
                               ["entry i386 native"]),
    "a static PIE taken to be linked for 0": ("src/internal/image.h", " - __find_segment(PT_LOAD)->vaddr;", ";", START_UP),
    "an unknown relocation skipped": ("src/start/__relocate.c", "else if (type != R_NONE)", "else if (type == R_NONE + 1000)", START_UP),
    "packed relocations skipped": ("src/start/__relocate.c", "value[DT_RELRSZ]);", "0);", START_UP),
    "an ifunc not resolved": ("src/start/ifuncs.c", "== R_IRELATIVE)", "== R_RELATIVE)", START_UP),
    "ifuncs resolved after the constructors": ("src/start/ifuncs.c", 'CONSTRUCTOR_AFTER(resolve_ifuncs, "1");',
                                               'static void (*const late)(int, char **, char **)\n'
                                               '\t__attribute__((used, section(".init_array"))) = resolve_ifuncs;', START_UP),
    "RELRO left as it is": ("src/start/__relocate.c", "if (!later)", "if (later)", START_UP),
    "RELRO protected before ifuncs are resolved": ("src/start/__relocate.c", "if (!later)\n\t\t__protect_relro", "__protect_relro", START_UP),
    "half a page protected": ("src/start/__protect_relro.c", "\tend &= -size;\n", "",
                              START_UP),
    "a list of constructors that nobody runs": ("src/internal/constructor.h",
                                                r".globl __init_array_start\n.reloc 0, BFD_RELOC_NONE, __init_array_start", "",
                                                START_UP),
    "a link with thread-local variables let through": ("src/start/ring3.ld.in", "DEFINED(__ring3_thread_block)", "1", START_UP[:1]),
    "a link with ifuncs let through": ("src/start/ring3.ld.in", "DEFINED(__ring3_ifuncs)", "1", START_UP[1:]),
    "exit for exit_group": (X86_64 + "start.S", "$SYS_exit_group", "$SYS_exit",
                            ["programs x86_64 qemu"]),
    "the stack not aligned": (X86_64 + "start.S", "\tandq\t$-16, %rsp\n", "",
                              ["programs x86_64 native"]),
    "the stack not aligned, i386": (I386 + "start.S", "\tpushl\t%eax\t\t\t/* with 12", "\t/* with 12",
                                    ["programs i386 native"]),
    "vfork's way back left on the stack": (X86_64 + "sys_vfork.S", ("\tpopq\t%rdx\n", "\tpushq\t%rdx\n"), ("", ""),
                                           CLONE_64),
    # Deliberate faults that change the result type of a system call.
    "read's result an int": (LIST, "ssize_t read(int fd,", "int read(int fd,", TYPED_64),
    "an id with a sign": (LIST, "uid_t setfsuid32(uid_t fsuid)", "int setfsuid32(uid_t fsuid)", TYPED_32),
    "a pointer's result a long": (LIST, "void *shmat(", "long shmat(", TYPED_64[:1] + TYPED_32[:1]),
    # Deliberate faults that remove the memory clobber of an inline system call. i386's __syscall6 has no such mutant, because
    # other asm in it has the same effect as a memory clobber.
    **{f"the memory clobber of __syscall{n} lost, {arch}": (folder + "syscall_arch.h", without_memory(n), tests)
       for arch, folder, tests, most in (("x86_64", X86_64, TRAPS_64, 6), ("i386", I386, TRAPS_32, 5))
       for n in range(most + 1)},
    # Deliberate faults in the instructions by which i386 enters the kernel, and in raw_vfork.
    "an inline trap by int $0x80 alone": (I386 + "syscall_arch.h",
                                          "(__syscall, __RING3_BEGIN, __RING3_ENTER, __RING3_BY, __RING3_SIX)",
                                          "(__syscall, __RING3_DIRECT_BEGIN, __RING3_DIRECT, __RING3_DIRECT_BY, __RING3_DIRECT_SIX)",
                                          TRAPS_32),
    "a direct trap by the entry word": (I386 + "syscall_arch.h",
                                        "(__syscall_direct, __RING3_DIRECT_BEGIN, __RING3_DIRECT, __RING3_DIRECT_BY,",
                                        "(__syscall_direct, __RING3_BEGIN, __RING3_ENTER, __RING3_BY,", TRAPS_32),
    "the inline sixth argument not its own": (I386 + "syscall_arch.h", "__six[1] = (unsigned long)__f;",
                                              "__six[1] = (unsigned long)__e;", TRAPS_32),
    "the inline frame not where it is said to be": (I386 + "syscall_arch.h", '".byte 0x46, 0x0e, 12', '".byte 0x46, 0x0e, 8',
                                                    ["unwind raw O2 i386 native"]),
    "raw_vfork like any other call": (LIST, "pid_t vfork(void) byhand twice;", "pid_t vfork(void) byhand;",
                                      ["raw alone O2 x86_64 native", "raw alone O2 i386 native"]),
    "raw_vfork's way back left on the stack": (X86_64 + "syscall_arch.h", ('"pop{q|} {%%|}rdx', '"push{q|} {%%|}rdx'), ('"', '"'),
                                               ["raw alone O2 x86_64 native"]),
    # Deliberate faults in ring3.h, the single header that contains all of ring3. Also in ring3-cc and in the example program
    # sh.
    "ring3.h: a bound of errors one too high": ("tools/gen-syscalls/single/single.h", "< -4095UL", "< -4094UL",
                                                ["single-sys O2 x86_64 native", "single-sys O2 i386 native"]),
    "ring3.h: an errno for each file": ("tools/gen-syscalls/single/single.h", "\t\t\".weak __ring3_errno\\n\"\n\t\t\".hidden __ring3_errno\\n\"\n", "",
                                        ["single x86_64 native", "single i386 native"]),
    "ring3.h: the fast way in not looked for": (I386 + "single_start.h", "__pair[0] == 32", "__pair[0] == 33",
                                                ["single i386 native"]),
    "ring3.h: an errno beside the library's": ("tools/gen-syscalls/single/single.h", "(defined(errno) || defined(__RING3_HAS_LIBRARY))",
                                               "defined(errno)", ["ring3-cc x86_64", "ring3-cc i386"]),
    "ring3-cc: no word on printf": ("tools/ring3-cc/ld", "if (absent) print", "if (0) print", ["ring3-cc x86_64", "ring3-cc i386"]),
    "sh: goes on after a syntax error": ("examples/sh.c", "if (!source.interactive)", "if (0)",
                                         ["examples x86_64 native", "examples i386 native"]),
    "ring3.h: main's stack not aligned": (I386 + "single_start.h", '{$12, %%esp|', '{$8, %%esp|', ["single i386 native"]),
    # Deliberate faults that make inline assembly wrong only in Intel syntax. The tests of other mutants use AT&T syntax.
    "raw_vfork the other way round in Intel's syntax": (X86_64 + "syscall_arch.h", "|rax, rdi}", "|rdi, rax}",
                                                        ["assembly in both syntaxes x86_64"]),
    "a port and a value the other way round in Intel's syntax": ("arch/x86/sys/io.h", "|%w1, %b0}", "|%b0, %w1}",
                                                                 ["assembly in both syntaxes x86_64",
                                                                  "assembly in both syntaxes i386"]),
    # Deliberate faults that add instructions to an inline system call. The calls work, but are slower.
    "a trap that is not inline": (X86_64 + "syscall_arch.h", "__always_inline__, __unused__", "__noinline__, __unused__",
                                  ["raw steps x86_64"]),
    "an instruction too many in __syscall3": (X86_64 + "syscall_arch.h",
                                              '"syscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c)\n\t\t\t     :',
                                              '"nop\\n\\tsyscall" : "=a"(__ret) : "a"(__n), "D"(__a), "S"(__b), "d"(__c)\n\t\t\t     :',
                                              ["raw steps x86_64"]),
    # Deliberate faults in clone and __clone3: each loses or confuses an argument.
    "clone without tls, x86_64": (X86_64 + "clone.S", "\tmovq\t%r9, %r8\n", "", STUBS_64),
    "clone without parent_tid, x86_64": (X86_64 + "clone.S", "\tmovq\t%r8, %rdx\n", "", CLONE_64),
    "clone without child_tid, x86_64": (X86_64 + "clone.S", "\tmovq\t8(%rsp), %r10\n", "", CLONE_64),
    "clone without tls, i386": (I386 + "clone.S", "\tmovl\t.Lpushed+24(%esp), %esi\n", "", STUBS_32),
    "clone without parent_tid, i386": (I386 + "clone.S", "\tmovl\t.Lpushed+20(%esp), %edx\n", "", CLONE_32),
    "clone's tls for child_tid, i386": (I386 + "clone.S", ".Lpushed+28(%esp), %edi", ".Lpushed+24(%esp), %edi", CLONE_32),
    "__clone3 without its size, i386": (I386 + "__clone3.S", "\tDOARGS\t4\n", "\tDOARGS\t4\n\txorl\t%ecx, %ecx\n", CLONE_32),
    # Deliberate faults that remove the nop before the restorer, the code to which a signal handler returns. Debuggers, and
    # unwinders such as that of C++ exceptions, recognize the restorer by its bytes. Then they know that the next frame on the
    # stack is a signal frame, where the kernel saved the program's registers. But they compare the bytes only if the byte
    # before the restorer has no unwind information. The nop is this byte.
    "no nop before rt_sigreturn, x86_64": (X86_64 + "sys_rt_sigreturn.S", "\tnop\n", "", PROCESSES_64),
    "no nop before rt_sigreturn, i386": (I386 + "sys_rt_sigreturn.S", "\tnop\n", "", PROCESSES_32),
    "no nop before sigreturn, i386": (I386 + "sys_sigreturn.S", "\tnop\n", "", PROCESSES_32),
    # Deliberate faults in functions that convert the kernel's result before they return it, and in some other functions.
    "getpriority's bias lost": ("src/resource/getpriority.c", "20 - (int)result", "(int)result", both("resource")),
    "nice's EACCES": ("src/unistd/nice.c", "result = -EPERM;", ";", both("unistd_processes")),
    "times() that takes an error for ticks": ("src/times/times.c", "buf && ticks == -EFAULT ?", "0 ?", TIME_64 + TIME_32),
    "a strlen that the compiler makes a call of itself": ("src/string/strlen.c", "\t\tPLAIN_LOOP(n);\n", "",
                                                          ["hosted string O2-hosted x86_64 native", "hosted string O2-hosted i386 native"]),
    "a bcmp that sees no difference": ("src/string/bcmp.c", "return 1;", "continue;",
                                       [f"hosted string {level} {arch} native" for level in ("O0", "O2") for arch in ("x86_64", "i386")]),
    "sched_getaffinity that leaves the rest as it was": ("src/sched/sched_getaffinity.c", "memset(rest, 0, cpusetsize)", "memset(rest, 0, 0)",
                                                         both("sched")),
    "a break that did not move taken for one that did": ("src/unistd/brk.c", "sys_brk(addr) == addr", "sys_brk(addr)",
                                                         both("unistd_processes")),
    "dup3 for dup2": ("src/unistd/dup2.c", "sys_dup2(oldfd, newfd)", "sys_dup3(oldfd, newfd, 0)", both("unistd")),
    # Deliberate faults in functions for signals.
    "a handler without a restorer": ("src/signal/__sigaction.c", "\t\tnew.flags |= SA_RESTORER;\n", "", ["programs x86_64 native"]),
    "the older frame's restorer for the newer's": ("src/signal/__sigaction.c", "!(flags & SA_SIGINFO)", "(flags & SA_SIGINFO)",
                                                   both("signal")[1:]),
    "a set of signals as large as C's": ("src/internal/k_sigaction.h", "K_SIGSET_SIZE\t8", "K_SIGSET_SIZE\t128",
                                         both("signal")),
    # Deliberate faults in 64-bit file offsets on i386, where such an offset takes two registers or is counted in pages.
    "lseek's halves swapped": ("src/unistd/lseek.c", "(unsigned long)(offset >> 32), (unsigned long)offset",
                               "(unsigned long)offset, (unsigned long)(offset >> 32)", both("unistd")[1:]),
    "mmap's offset in smaller units": (I386 + "mmap.S", "shrdl\t$12", "shrdl\t$11", both("mman")[1:]),
    # Deliberate faults in functions for times, and in the functions that test pointers. Also in the code that calls the vDSO,
    # which has the kernel's fast functions for times.
    "epoll_pwait2 that rounds down": ("src/epoll/epoll_pwait2.c", " + 999999) / 1000000", ") / 1000000", TIME_64 + TIME_32),
    "an interval that 32 bits do not hold": ("src/internal/time32.h", "seconds > 0x7fffffff ? 0x7fffffff : seconds",
                                             "seconds", ["poll i386 as on Linux 4.4"]),
    "a date that 32 bits do not hold": ("src/internal/time32.h", "to->tv_sec == from->tv_sec", "1", TIME_32),
    "a timer's date that 32 bits do not hold": ("src/internal/time32.h", "from->it_value.tv_sec <= 0x7fffffff", "1", TIME_32),
    "rusage's times where the kernel put them": ("src/internal/k_rusage.h", "\tusage->ru_utime = utime;\n", "",
                                                 both("resource")[1:]),
    "an object's end never asked for": ("src/internal/reachable.h", "page <= 4096 - size", "page <= 4095",
                                        both("pointers")),
    "a page that is only read taken for a good one": ("src/errno/__writable.c", "K_SIGSET_SIZE) == -EFAULT)\n\t\t\treturn 0;",
                                                      "K_SIGSET_SIZE) == -EFAULT)\n\t\t\treturn 1;", both("pointers")),
    "NULL left to the vDSO": ("src/internal/vdso.h", "(object) - 4096 <= USER_END - 16 - 4096", "(object) <= USER_END - 16",
                              both("pointers")),
    "the vDSO never used": ("src/auxv/__vdso_symbol.c", "return (vdso_function *)(unsigned long)inside(", "(void)inside(",
                            VDSO_64 + VDSO_32),
    "the vDSO's symbols counted by their older table only": ("src/auxv/__vdso_symbol.c",
                                                             "gnu_hash ? count_gnu_hash(image, gnu_hash) : 0",
                                                             "gnu_hash ? 0 * count_gnu_hash(image, gnu_hash) : 0",
                                                             VDSO_64 + VDSO_32),
    # Deliberate faults in ring3-cc, the command that compiles and links programs with ring3.
    "ring3-cc: thread-local variables not set up": ("tools/ring3-cc/ld", "-u __ring3_thread_block", "",
                                                    ["ring3-cc x86_64", "ring3-cc ways i386"]),
    "ring3-cc: destructors not run": ("tools/ring3-cc/ld", "-u __ring3_return_from_main", "", ["ring3-cc x86_64", "ring3-cc ways i386"]),
    "ring3-cc: an @file is one word": ("tools/ring3-cc/ld", "*@*) eval", "*@@@*) eval", ["ring3-cc x86_64"]),
    "ring3-cc: quotes in an @file": ("tools/ring3-cc/ld", 'else if (c == quote) quote = ""', 'else if (c == quote) open = 1', ["ring3-cc x86_64"]),
    "ring3-cc: an old file is looked at": ("tools/ring3-cc/ld", """[ "$was" != "$(stat -c '%i %z' -- "$output")" ]""", "true",
                                           ["ring3-cc x86_64"]),
    "ring3-cc: calls itself": ("tools/ring3-cc/ring3-cc", "RING3_CC_RUNS=1 ", "", ["ring3-cc build systems x86_64"]),
    "ring3-cc: CC is the compiler": ("tools/ring3-cc/ring3-cc", "${RING3_CC:-@compiler@}", "${CC:-@compiler@}",
                                     ["ring3-cc build systems x86_64"]),
    "ring3-cc: the host's library folders": ("tools/ring3-cc/gcc.specs.in", "*link_libgcc:\n", "*link_libgcc:\n%D ",
                                             ["ring3-cc x86_64"]),
    "ring3-cc: padding between segments": ("tools/ring3-cc/ld", "small='-z noseparate-code'", "small=''", ["ceilings"]),
    # Deliberate faults in the tools for a user's own table of system calls, and in the page calls.html. Two are in the inline
    # assembly.
    "a taken number allowed": ("tools/gen-syscalls/extras/own.c", "if (!row->entry.len || !made ||", "if (row || !row->entry.len || !made ||",
                               OWN_CALLS + ["gen-syscalls"]),
    "a call with another number allowed": ("tools/gen-syscalls/extras/own.c", "else if (old->number != row->number)", "else if (0)",
                                           OWN_CALLS + ["gen-syscalls"]),
    "a stub that loads fewer words allowed": ("tools/gen-syscalls/extras/own.c", "if (proto->words != old->words)", "if (0)",
                                              OWN_CALLS + ["gen-syscalls"]),
    "a folder left half written": ("tools/gen-syscalls/file.c", "while (error && written)", "while (0)", ["gen-syscalls"]),
    "callers by a stub forgotten": ("tools/make-coverage", '("sys_", "raw_")', '("raw_",)', ["callers"]),
    "another machine's folder accepted by ring3-cc": ("tools/ring3-cc/ring3-cc", "'-m32 -I'* | '-m64 -I'*) die", "'-m32 -I'* | '-m64 -I'*) :",
                                                        OWN_CALLS),
    "a file's frames in a trap's group, i386": (I386 + "syscall_arch.h", EMPTY_FRAMES, "", ["ring3-cc i386"]),
    "a file's frames in a trap's group, x86_64": (X86_64 + "syscall_arch.h", EMPTY_FRAMES, "", ["ring3-cc x86_64"]),
    "callers by an inline trap forgotten": ("tools/make-coverage", '("sys_", "raw_")', '("sys_",)', OWN_CALLS),
    "callers by a private function forgotten": ("tools/make-coverage", "(everything or symbol.startswith(\"_\"))", "everything and 0",
                                                OWN_CALLS),
    "start-up code not counted as a caller": ("tools/make-coverage", 'callers.setdefault(call, set()).add("_start")', "pass", OWN_CALLS),
    "a reserved number counted as a call with a stub": ("tools/make-coverage", "{len(arch.stubs)} of {len(arch.numbers)} calls",
                                                        "{len(arch.numbers)} of {len(arch.numbers)} calls", ["documents"]),
    "the same in the page": ("tools/gen-syscalls/extras/html.c", "input->calls->count, rows);", "rows, rows);",
                             ["documents", "gen-syscalls"]),
    "a link to a section that the manual does not say": ("tools/gen-syscalls/extras/html_rows.c", "section = { text.at + name + 1, 1 }",
                                                         "section = { \"2\", 1 }", ["page of calls", "gen-syscalls"]),
    "a number found inside names too": ("tools/gen-syscalls/extras/page.js", "\t\tif (word.number)\n\t\t\treturn row", "\t\tif (0)\n\t\t\treturn row",
                                        ["page of calls"]),
    "an exact name not first": ("tools/gen-syscalls/extras/page.js", "return a.rank - b.rank || a.place", "return a.place",
                                ["page of calls"]),
    "a row of one architecture without the cells of all": ("tools/gen-syscalls/extras/page.js", "if (!at || !call.shared[column])",
                                                           "if (!call.shared[column])", ["page of calls"]),
    "own headers found after ring3's": ("tools/ring3-calls/ring3-calls", '"-I\\"', '"-idirafter\\"', OWN_CALLS),
    "own stubs for a fixed address only": ("tools/ring3-calls/ring3-calls", "-fPIC", "-fno-pic", OWN_CALLS[1:]),
    "a folder with other files replaced": ("tools/ring3-calls/ring3-calls", "\t*) die \"-o $output: it exists, and has other", "\t*) : \"-o $output: it exists, and has other",
                                           OWN_CALLS),
    "i386's archive for static PIE not found by its name": ("tools/ring3-cc/ld", '${pie:+"$word/pic"}', "", OWN_CALLS[1:]),
    # Deliberate faults in ring3's public headers. The tests that compare these headers with those of musl or of the kernel must
    # find the faults.
    "a macro that Linux 6.12 spells otherwise": ("include/sys/eventfd.h", "EFD_SEMAPHORE\t(1 << 0)", "EFD_SEMAPHORE\t1",
                                                 ["kernel headers x86_64", "kernel headers i386"]),
    "a macro that Linux 6.1 spells otherwise": ("include/sys/ipc.h", "IPC_CREAT\t00001000", "IPC_CREAT\t01000",
                                                ["kernel headers x86_64", "kernel headers i386"]),
    "a macro with another value than the kernel's": ("include/sys/ipc.h", "#define IPC_SET\t\t1", "#undef IPC_SET\n#define IPC_SET\t\t4",
                                                     ["kernel headers x86_64", "kernel headers i386"]),
    "another value than musl's": ("include/sys/epoll.h", "#define EPOLLMSG\t0x400\n", "#define EPOLLMSG\t0x401\n",
                                  ["headers beside musl x86_64", "headers beside musl i386"]),
    "another member than musl's": ("include/netinet/in.h", "\tint imr_ifindex;", "\tshort imr_ifindex;",
                                   ["headers beside musl x86_64", "headers beside musl i386"]),
    "times of 32 bits for the kernel's headers": ("include/features.h", "#define __USE_TIME_BITS64\t1\n", "",
                                                  ["kernel layouts i386", "what kernel headers ask i386", "what kernel headers ask x86_64"]),
    "a member that the kernel's struct has not": ("include/netinet/in.h", "uint8_t sin_zero[8];", "uint8_t sin_family2[8];",
                                                  ["kernel layouts i386", "kernel layouts x86_64"]),
    "a name of the manual's that is the implementation's": ("include/sys/ipc.h", "#define __key\t\tkey\n", "",
                                                             ["headers beside musl x86_64", "headers beside musl i386"]),
    "an option that is not announced": ("include/unistd.h", "#define _POSIX_TIMERS\t\t\t_POSIX_VERSION\n", "",
                                        ["headers beside musl x86_64", "headers beside musl i386"]),
    "a name that musl has": ("include/sys/epoll.h", "#define EPOLLMSG\t0x400\n", "",
                             ["headers beside musl x86_64", "headers beside musl i386"]),
    # Deliberate faults in gen-syscalls, the program that generates code from the tables of system calls. Most of the faults
    # make it accept wrong input. One is in tools/sources, which lists the sources for the build.
    "a call of Linux's without a prototype let pass": ("tools/gen-syscalls/reading/check.c", "!diag->strict && is_linux_row", "is_linux_row",
                                                       ["gen-syscalls"]),
    "a prototype without a row let pass": ("tools/gen-syscalls/reading/check.c", "diag_warning(compared->list_diag", "diag_pedantic(compared->list_diag",
                                           ["gen-syscalls"]),
    "an absent call without a reason let pass": ("tools/gen-syscalls/reading/list.c", "if (proto.absent && !note.len)", "if (0)",
                                                 ["gen-syscalls"]),
    "a stub for an absent call": ("tools/gen-syscalls/printing/emit.c", " && !proto->absent", "", ["gen-syscalls"]),
    "ABI words of no architecture": ("tools/gen-syscalls/reading/linux.c", "said->count ? !candidate.shared", "said->count ? 1",
                                     ["gen-syscalls"]),
    "two rows for one architecture let pass": ("tools/gen-syscalls/reading/targets.c", "else if (!line || first->at[bit] < line)", "else if (0)",
                                               ["gen-syscalls"]),
    "an architecture that the order of names decides": ("tools/gen-syscalls/reading/linux.c", "return a->words < b->words;", "return false;",
                                                        ["gen-syscalls new architecture"]),
    "a key on two lines of arch.conf accepted": ("tools/gen-syscalls/embed", "len(found) > 1 or ", "",
                                                 ["gen-syscalls new architecture"]),
    "a generic table taken for x86_64's": ("tools/gen-syscalls/reading/linux.c", "return a->same > b->same;", "return false;",
                                           ["gen-syscalls"]),
    "a call of another architecture unknown": ("tools/gen-syscalls/reading/linux.c", "if (!tables->at[i].parsed && is_in", "if (0 && is_in",
                                               ["gen-syscalls"]),
    "a number that the kernel's headers replace": ("tools/gen-syscalls/printing/emit.c", "\t\tif (table->rows[i].superseded)\n\t\t\tcontinue;\n",
                                                   "", ["gen-syscalls"]),
    "a probe that the kernel logs": ("tools/gen-syscalls/extras/probe.c", '"brk", "flock", NULL', '"brk", NULL', ["gen-syscalls"]),
    "any small table an older kernel's": ("tools/gen-syscalls/reading/check.c", "return same >= FEWEST && ", "return ", ["gen-syscalls"]),
    "a wide argument's second register not counted": ("tools/gen-syscalls/extras/json.c", "word += param->words;", "word++;",
                                                      ["gen-syscalls json"]),
    "data at a fixed address in a static PIE": ("tools/sources", '"$data|static|#include', '"$data|#include', ["archive"]),
    "--compat for a table without entry points of a 64-bit kernel": ("tools/gen-syscalls/source.c",
        "options->compat && architecture && !architecture->compat_entries", "false", ["gen-syscalls"]),
    "an entry point for 32-bit programs on a 64-bit architecture": ("tools/gen-syscalls/source.c", "architecture->word_size == 64 &&", "0 &&",
                                                                    ["gen-syscalls"]),
    "a missing comma let pass": ("tools/gen-syscalls/reading/prototype.c", "if (pointer || named || (built_in && !is_built_in))", "if (0)", ["gen-syscalls"]),
    "an unknown word let pass": ("tools/gen-syscalls/reading/list.c", "else if (!flag && !named)", "else if (0)", ["gen-syscalls"]),
    "a word size that is for all": ("tools/gen-syscalls/reading/targets.c", "if (architectures[i].word_size == word_size)", "if (word_size)",
                                    ["gen-syscalls"]),
    "an old file not put back": ("tools/gen-syscalls/file.c", "rename(files[i].old_name, files[i].name);", ";", ["gen-syscalls"]),
    "a new file not taken away": ("tools/gen-syscalls/file.c", "unlink(files[i].name);", ";", ["gen-syscalls"]),
    "a row for all that gives way to none": ("tools/gen-syscalls/reading/list.c", "if (proto->general && other)", "if (0)", ["gen-syscalls"]),
    # Deliberate faults in the library: in functions that try an older system call if the kernel lacks the newer one, and in
    # structures whose padding the kernel reads. Also in the build's lists of sources and of prototypes.
    "EPERM taken for the kernel's own answer": ("src/internal/result.h", " || (answer) == -EPERM", "", ["time i386 as on Linux 4.4"]),
    "ENOSYS of the older call told": ("src/internal/result.h", "older == -ENOSYS ? missing : older", "missing ? older : 0",
                                      ["hosted time i386 native"]),
    "padding of the stack's shown to the kernel": ("src/internal/private.h", "\t__builtin_memset(to, 0, sizeof *to);\n", "",
                                                   ["padding i386 native"]),
    "garbage after a length sent": ("src/socket/sendmsg.c", "\t\tzero_length_padding(&clean);\n", "", ["socket x86_64 native"]),
    "code that finds data in the archive for one address": ("tools/sources", "|environ|", "|", ["archive"]),
    "a prototype lost": (LIST, "int close(int fd);\n", "", Build("error: no prototype of \"close\" in ")),
    # Deliberate faults that make the tree incomplete: a function without a test, a prototype without a function, a source file
    # that the build does not compile.
    "a function that no test calls": ("tests/functions/sysinfo.c", "sysinfo(", "(int)syscall(SYS_sysinfo, ", TESTED),
    "a prototype without a source": ("include/sys/file.h", "int flock(", "int flock_all(int __fd);\nint flock(", TESTED),
    "a source that the build does not name": ("tools/sources", "for file in src/*/*.c", "for file in src/[!f]*/*.c", ["sources are built"]),
    # Deliberate faults in the script that reads the lines of test files.
    "a target of test files that no line builds": ("tests/lines.py", 'elif name not in facts["targets"]:', "elif not name:",
                                                   ["lines of test files"]),
    "a file left out that is not there": ("tests/lines.py", 'fault(line, f"!{name} leaves nothing out")', "pass", ["lines of test files"]),
    "a second test of a name": ("tests/lines.py", "if name in others or line.keyword", "if line.keyword", ["lines of test files"]),
    # Deliberate faults in the kernel ring0, and in documents.
    "ring0: every gate open to ring 3": ("ring0/arch/i386/desc.c", "set_gate(vector, idt_stubs[vector], 0)",
                                         "set_gate(vector, idt_stubs[vector], 3)", ["ring0 hostile i386 on i386"]),
    "ring0: gate 128 closed": ("ring0/arch/x86_64/desc.c", "entry_INT80_compat, 3)", "entry_INT80_compat, 0)",
                               ["ring0 ways i386 on x86_64"]),
    "ring0: the program's flags kept, i386": ("ring0/arch/i386/entry_32.S", "\tpopfl\t\t\t\t/* AC", "\taddl\t$4, %esp\t/* AC",
                                              ["ring0 registers i386 on i386"]),
    "ring0: the program's flags kept, x86_64": ("ring0/arch/x86_64/entry_64.S", "\tpopfq\t\t\t\t/* AC", "\taddq\t$8, %rsp\t/* AC",
                                                ["ring0 hostile x86_64 on x86_64"]),
    "ring0: two registers swapped": ("ring0/arch/i386/entry_32.S", "\tpopl\t%esi\n\tpopl\t%edi\n\tpopl\t%ebp\n\tpopl\t%eax",
                                     "\tpopl\t%edi\n\tpopl\t%esi\n\tpopl\t%ebp\n\tpopl\t%eax", ["ring0 registers i386 on i386"]),
    "ring0: no range check": ("ring0/mm/usercopy.c", "return n <= TASK_SIZE_MAX && (unsigned long)p <= TASK_SIZE_MAX - n;",
                              "return (void)p, n <= TASK_SIZE_MAX;", ["ring0 hostile i386 on i386", "ring0 hostile x86_64 on x86_64"]),
    "ring0: ebp of sysenter trusted": ("ring0/arch/i386/syscall_32.c",
                                       "if (get_user(regs->bp, (const unsigned long __user *)regs->sp))",
                                       "regs->bp = *(const unsigned long *)regs->sp;\n\tif (0)", ["ring0 hostile i386 on i386"]),
    "ring0: SSE registers not restored": ("ring0/arch/x86/process.c", '\tasm volatile(FXRSTOR "%0" : : "m"(task->thread.fpu));\n', "",
                                          ["ring0 registers x86_64 on x86_64"]),
    "ring0: no way out of a bad gs": ("ring0/arch/i386/entry_32.S", "\t_ASM_EXTABLE .Lgs\\@, .Lgs0\\@\n", "",
                                      ["ring0 hostile i386 on i386"]),
    "ring0: no way out of a bad ss": ("ring0/arch/x86_64/entry_64.S", "\t.quad\t1b, iret_error\t", "\t.quad\t0, iret_error\t",
                                      ["ring0 hostile x86_64 on x86_64"]),
    "ring0: a kernel stack lost": ("ring0/kernel/exit.c", "\tif (task != current)\n\t\tfree_task(", "\tif (0)\n\t\tfree_task(",
                                   ["ring0 calls i386 on i386"]),
    "ring0: pointers of 64-bit code not cut": ("ring0/arch/x86_64/ptrace.h", "{ (unsigned int)(regs)->bx,", "{ (regs)->bx,", ["guide"]),
    "ring0: the old mmap takes any offset": ("ring0/mm/mmap.c", "\tif (words[5] & (PAGE_SIZE - 1))\n\t\treturn -EINVAL;\n", "",
                                            ["ring0 same i386 on i386", "ring0 same i386 on x86_64"]),
    "ring0.md: another result": ("docs/ring0.md", "\n$4 = 3\n", "\n$4 = 4\n", ["ring0 in gdb"]),
    "a page changed after its translation": ("docs/guide.md", "The mode becomes 640.", "The mode becomes 0640.", ["translations"]),
    "another command in the translation": ("docs/zh/guide.md", "\n$ ./wrong-way\n", "\n$ ./right-way\n", ["translations"]),
    "words.md: a name that its file has not": ("docs/words.md", "sys_ni.c) `ni_syscall`", "sys_ni.c) `no_syscall`", ["words"]),
    "ring0: a call of its own without a function": ("ring0/kernel/foo.c", "SYSCALL_DEFINE3(foo,", "SYSCALL_DEFINE3(fooo,",
                                                    Build("undefined reference to `sys_foo'")),
    "ring0: a call that it lacks said to be there": ("tools/make-coverage", '"yes" if arch.entries[call] in arch.ring0', '"yes" if arch.ring0',
                                                     ["ring0 calls that it has"]),
    "ring0: a call by a macro of its own forgotten": ("tools/make-coverage", "Preprocessor([], [*own, ring0 / \"include\"], {})",
                                                      "Preprocessor([], [*own], {})", ["ring0 calls that it has"]),
    # Deliberate faults in bench.svg, the picture in the README.
    "text too small for a telephone": ("docs/bench.svg", "text { font: 17px", "text { font: 15px", ["picture of the benchmark"]),
    "text that hardly stands out in the dark": ("docs/bench.svg", ".faint { fill: #a0a7af; }", ".faint { fill: #565c63; }",
                                                ["picture of the benchmark"]),
    # More deliberate faults in the kernel ring0.
    "ring0: a sum of position and length": ("ring0/fs/read_write.c", "if (file->pos > MAX_FILE_SIZE - (int64_t)count)",
                                            "if (file->pos + (int64_t)count > MAX_FILE_SIZE)", ["ring0 hostile i386 on i386"]),
    "ring0: no reference to the parent": ("ring0/fs/namei.c", "inode->parent = igrab(directory);", "inode->parent = directory;",
                                          ["ring0 hostile x86_64 on x86_64"]),
    "ring0: no guard page": ("ring0/arch/x86/paging.c", "*pte & ~(pte_t)_PAGE_PRESENT", "*pte",
                             ["ring0 overflow i386 on i386", "ring0 overflow x86_64 on x86_64"]),
    "ring0: a double fault on the same stack": ("ring0/arch/i386/desc.c", "\tidt[8] = GDT_ENTRY_DOUBLEFAULT_TSS * 8 << 16 | 0x8500ull << 32;\n",
                                                "", ["ring0 overflow i386 on i386"]),
    # Deliberate faults in the program that records each instruction of a system call, and in the script of trace.html, the page
    # that shows these records.
    "trace: two registers swapped": ("ring0/trace/record", "ebp esi edi", "ebp edi esi", ["ring0 trace read i386-int80"]),
    "trace: the row after the call's": ("ring0/trace/record", '"line": number, "row"', '"line": number + 1, "row"',
                                        ["ring0 trace foo x86_64-syscall"]),
    "trace: the source line of the next instruction": ("ring0/trace/record", "for address, line in zip(self.text, said):",
                                                       "for address, line in zip(self.text, said[1:]):", ["ring0 trace foo i386-int80"]),
    "trace: what a step did shown at the next one": ("ring0/trace/page.js", "i <= at; i++", "i < at; i++", ["page of a call"]),
    "trace: a change without a mark": ("ring0/trace/page.js", "after[name] !== undefined || name === 'ip' ?", "name === 'ip' ?",
                                       ["page of a call"]),
    # Deliberate faults that the compiler must reject. For these the build must fail, so no test is needed.
    "a 64-bit type the generator takes for one word": ("tools/gen-syscalls/reading/prototype.c", '"loff_t", ', "",
                                                       Build("static assertion")),
}


def change_of(tree, path, *change):
    """Computes the changed text of a file for a mutant, a deliberate fault that the tests must find. `change` is what MUTANTS
    has for this mutant: the old and the new text, or a function. Does not write the file. Returns the path of the file, its
    text and the changed text. Raises ValueError if the file does not contain the old text."""
    path = tree / path
    text = path.read_text()
    if callable(change[0]):
        changed = change[0](text)
        if changed == text:
            raise ValueError(f"nothing in {path.name} to change")
    else:
        old, new = change
        changed = text
        pairs = list(zip(old, new)) if isinstance(old, tuple) else [(old, new)]
        for index, (before, _) in enumerate(pairs):
            if before not in changed:
                raise ValueError(f"{path.name} has no {before!r}")
            changed = changed.replace(before, f"\0{index}\0")
        for index, (_, after) in enumerate(pairs):
            changed = changed.replace(f"\0{index}\0", after)
    return path, text, changed


def run(*command, cwd=None, timeout=600):
    try:
        return subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=timeout,
                              stderr=subprocess.STDOUT, text=True)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 124, "timed out")


def ports_of(tree):
    """Returns the names of the ports. A port is an architecture that is built by clang in a separate build folder."""
    return [path.parent.name for path in sorted(tree.glob("arch/*/arch.conf")) if "\nport=yes\n" in path.read_text()]


def by_build(tree, tests):
    """Divides the tests between the build folders, because the ports have a build folder of their own. Returns a dictionary:
    name of the build folder -> the tests that run in it."""
    ports = set(ports_of(tree))
    builds = {"build": [], "build-ports": []}
    for test in tests:
        builds["build-ports" if ports & set(test.split()) else "build"].append(test)
    return {build: tests for build, tests in builds.items() if tests}


def set_up(tree, build, musl):
    """Makes the build folder `build` in the source tree, and builds everything in it. Exits if the build fails. `musl` is the
    folder with musl's headers."""
    ports = build == "build-ports"
    how = ["env", "CC=clang", "meson", "setup", f"-Darchs={','.join(ports_of(tree))}"] if ports else ["meson", "setup", "-Dring0=enabled"]
    for command in [*how, f"-Dmusl={musl}", build], ["meson", "compile", "-C", build]:
        done = run(*command, cwd=tree)
        if done.returncode:
            sys.exit(f"the tree as it is does not build: {done.stdout[-2000:]}")


def results_of(tree, tests):
    """Builds the tree and runs the tests. Returns a pair: a dictionary (name of the test -> result), and an empty text. If
    the build fails, the pair is None and the end of the build's output."""
    results = {}
    for build, names in by_build(tree, tests).items():
        log = tree / build / "meson-logs/testlog.json"
        log.unlink(missing_ok=True)
        out = run("meson", "test", "-C", build, "-t", "0.5", *names, cwd=tree).stdout
        if not log.exists():
            return None, out[-2000:]
        lines = [json.loads(line) for line in log.read_text().splitlines()]
        results |= {line["name"].split(" / ")[-1]: line["result"] for line in lines}
    return results, ""


def fault_of(tree, wanted):
    """Builds a tree that has a deliberate fault (a mutant), and runs the tests. Returns None if the tests find the fault, or
    else a text that says what happened. `wanted` is the list of tests that must find this fault, or a Build: then the build
    must fail and print this text."""
    if isinstance(wanted, Build):
        built = run("meson", "compile", "-C", "build", cwd=tree)
        if not built.returncode:
            return "THE BUILD SUCCEEDED"
        return None if wanted in built.stdout else f"THE BUILD FAILED OTHERWISE: {built.stdout[-300:]}"
    results, said = results_of(tree, wanted)
    if results is None:
        return f"NOT BUILT: {said[-300:]}"
    # The fault may make a test wait forever. But on a busy machine a test may also be late. So a late test runs again. A test
    # that is late twice counts as failed.
    late = [test for test, result in results.items() if result == "TIMEOUT"]
    if late:
        again, said = results_of(tree, late)
        if again is None:
            return f"NOT BUILT: {said[-300:]}"
        results |= again
    # Meson calls a failed test ERROR if the test prints its results in the format TAP.
    survived = [f"{test}: {results.get(test, 'NOT RUN')}" for test in wanted
                if results.get(test) not in ("FAIL", "ERROR", "TIMEOUT")]
    return "SURVIVED " + ", ".join(survived) if survived else None


def tests_of(names):
    return sorted({test for name in names if not isinstance(MUTANTS[name][-1], Build) for test in MUTANTS[name][-1]})


def check(source, build, kind):
    """Checks every mutant, a deliberate fault that the tests must find, without making the fault. The file must contain the
    text that the mutant changes, and the tests that must find the fault must exist in the build folder `build`. If `kind` is
    `build`, looks only for the tests for x86. If it is `build-ports`, looks only for the tests for the ports, the other
    architectures."""
    said = run("meson", "introspect", "--tests", build)
    if said.returncode:
        sys.exit(said.stdout)
    tests = {test["name"] for test in json.loads(said.stdout)}
    if kind == "build" and not any(test.startswith("ring0 ") for test in tests):
        print("note: this build has no ring0: its mutants' tests are not looked for")
        tests |= {test for test in tests_of(MUTANTS) if test.startswith("ring0 ")}
    faults = [f"{name}: there is no test {test!r}" for name in MUTANTS
              for test in by_build(source, tests_of([name])).get(kind, []) if test not in tests]
    for name, (*change, _) in MUTANTS.items():
        try:
            change_of(source, *change)
        except (OSError, AttributeError, ValueError) as error:
            faults.append(f"{name}: does not apply: {error}")
    print(*faults, f"{len(MUTANTS)} mutants, {len(faults)} faults", sep="\n")
    sys.exit(bool(faults))


def main():
    if sys.argv[2:3] == ["--check"]:
        check(pathlib.Path(sys.argv[1]), *sys.argv[3:])
    source, wanted = pathlib.Path(sys.argv[1]), sys.argv[2:] or list(MUTANTS)
    unknown = [name for name in wanted if name not in MUTANTS]
    if unknown:
        sys.exit(f"there is no mutant {unknown[0]!r}")
    survivors = []
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder) / "ring3"
        shutil.copytree(source, tree, symlinks=True, ignore=shutil.ignore_patterns(".git", "build*"))
        for build in {"build", *by_build(tree, tests_of(wanted))}:
            set_up(tree, build, source.absolute() / "build-musl")
        before, said = results_of(tree, tests_of(wanted)) if tests_of(wanted) else ({}, "")
        bad = [f"{test}: {before.get(test, 'NOT RUN')}" for test in tests_of(wanted) if before.get(test) != "OK"]
        if bad:
            sys.exit(f"the tree as it is does not pass: {', '.join(bad)}")
        for number, name in enumerate(wanted, 1):
            start = time.monotonic()
            *change, by = MUTANTS[name]
            try:
                path, text, changed = change_of(tree, *change)
            except (OSError, AttributeError, ValueError) as error:
                fault = f"DOES NOT APPLY: {error}"
            else:
                path.write_text(changed)
                fault = fault_of(tree, by)
                path.write_text(text)
            if fault:
                survivors.append(name)
            noticed = "the build" if isinstance(by, Build) else ", ".join(by)
            print(f"{number:3}/{len(wanted)} {name}: {fault or 'noticed by ' + noticed}"
                  f" ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{len(wanted) - len(survivors)} mutants noticed, {len(survivors)} not")
    sys.exit(bool(survivors))


main()
