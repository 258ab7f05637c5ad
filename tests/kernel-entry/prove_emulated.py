# SPDX-License-Identifier: MIT
# set: STUBS only=ports | stubs emulated.S -Wl,-u,__errno_location | own-errno emulated.S own_errno.c
# build: @STUBS@-@ARCH@ | entry @STUBS:@ -Wl,--undefined-glob=__sys_* \
# 	-Wl,-u,syscall,-u,clone,-u,__clone3,-u,vfork,-u,semctl,-u,shmctl,-u,msgctl
# test: stubs @ARCH@ qemu | @ARCH@ stubs ./oracle/@ARCH@.tsv %stubs-@ARCH@ @EMULATOR@ @NM@ \
# 	| only=ports needs=emulator,nm,oracle timeout=120
# test: errors @ARCH@ qemu | @ARCH@ errors ./oracle/@ARCH@.tsv %stubs-@ARCH@ @EMULATOR@ @NM@ \
# 	| only=ports needs=emulator,nm,oracle timeout=120
# test: errors own-errno @ARCH@ qemu | @ARCH@ errors ./oracle/@ARCH@.tsv %own-errno-@ARCH@ @EMULATOR@ @NM@ \
# 	| only=ports needs=emulator,nm,oracle timeout=120
# set: PIC only=ports | O0 -O0 -fPIC | O2 -O2 -fPIC | Os -Os -fPIC
# set: TRAPS only=ports | @PIC@ | O2-no-pie -O2
# build: traps-@TRAPS@-@ARCH@ | entry traps.c emulated.S @TRAPS:@ -Wl,-u,__errno_location
# test: traps @TRAPS@ @ARCH@ qemu | @ARCH@ traps ./oracle/@ARCH@.tsv %traps-@TRAPS@-@ARCH@ @EMULATOR@ @NM@ \
# 	| needs=emulator,nm,oracle timeout=120
# build: @HEADER@-@PIC@-@ARCH@ | entry %@HEADER@-cases-@ARCH@.c emulated.S @PIC:@ -Wl,-u,__errno_location
# test: @HEADER@ @PIC@ @ARCH@ qemu \
# 	| @ARCH@ @HEADER@ ./oracle/@ARCH@.tsv %@HEADER@-@PIC@-@ARCH@ @EMULATOR@ @NM@ @BUILD@/arch/@ARCH@/ring3/@HEADER@.h \
# 	| needs=emulator,nm,oracle timeout=120
"""prove_emulated.py ARCH KIND ORACLE PROGRAM EMULATOR NM [HEADER]: tests functions that make system calls, for an architecture
whose programs run in an emulator. For x86, the programs test_stubs.c, test_traps.c and test_typed.c test the same functions.

PROGRAM contains the functions to test. ORACLE is the file oracle/ARCH.tsv, the list of Linux's system calls with their numbers
and the sizes of their arguments. NM is the command nm. KIND says which functions are tested:
- stubs: the stub __sys_NAME of each system call NAME, and some other functions, such as clone() and vfork()
- errors: the stub of read with every error number, and syscall() with unusual call numbers
- traps: the inline functions __syscall0 to __syscall6, and __syscall_direct0 to __syscall_direct6
- sys, raw: all functions that the header <ring3/sys.h> or <ring3/raw.h> declares; HEADER is the path of this header

The gdbstub, the debugger server in the emulator, stops PROGRAM before each instruction that enters the kernel. The script then
skips this instruction. In place of the kernel it writes a return value to the result register."""
import pathlib
import re
import signal
import struct
import subprocess
import sys
import typing

from emulated import Emulated, gdbstub
from machines import MACHINES
from oracle import lines_of_list, read_oracle
from prototypes import declared_in

MAX_ERRNO, EINVAL = 4095, 22
NUMBERS = [0, 1, 3, 471, 0x7fffffff, -1, 0x8070605040302010]
UNTOUCHED = 54321           # value of errno before each call
ABOVE = 8                   # number of words of the caller's stack that must be the same before and after each call
BELOW = 512                 # number of bytes below the stack pointer that the test overwrites, as a child of vfork could do
CLONE_VM, CLONE_VFORK, SIGCHLD = 0x100, 0x4000, 17
IPC_SET = 1
MOST_ENTRIES, MOST_TOLD = 3, 40
LEADS = bytes([0xa0, 0xb0, 0xc0, 0xd0, 0xe0, 0xf0, 0x90, 0x80])

faults, calls_made = [], 0
about = ""


def begins(tested, answer=None, way=""):
    """Sets the beginning of all later messages: the tested function and the kernel's return value. `tested` is a Call, or a name.
    `way` is more text about the function."""
    global about
    about = f"{ARCH} {tested}" if isinstance(tested, str) else f"{tested.row}: error: {ARCH} {tested.name}"
    about += way + ("" if answer is None else f", answer {signed(answer)}")


def fault(text):
    faults.append(f"{about}: {text}")


def signed(word, width=None):
    width = width or SIZE
    word &= 2**(8 * width) - 1
    return word - 2**(8 * width) if word >> (8 * width - 1) else word


def is_error(answer):
    return -MAX_ERRNO <= signed(answer) < 0


def wire_value(i):
    """Returns the value for argument i, as wire_value in wire.c does. The upper 4 bits of each byte differ between the
    arguments. The lower 4 bits are the byte's position in the value."""
    return int.from_bytes(bytes(LEADS[i] | byte for byte in range(8)), "little")


class Seen(typing.NamedTuple):
    end: str            # "returned", "ended", "child" or "died"
    entries: int        # number of system calls
    entry: dict         # the registers at the first system call
    last: dict          # the registers at the end
    signal: int = 0     # the signal that stopped the program
    error: int = 0      # errno at the end
    above: bytes = b""  # the caller's stack at the end
    cell: int = 0       # the word that the simulated kernel read at the address `cell`, see Program.call()


class Program:
    """Calls functions of the tested program. Simulates the kernel: writes the return value of each system call to the result
    register. wire.c does the same with ptrace."""

    def __init__(self, machine, emulated, path, nm):
        self.machine, self.emulated = machine, emulated
        listed = subprocess.run([nm, path], stdout=subprocess.PIPE, text=True, check=True).stdout
        self.symbols = {name: int(value, 16) for value, name in re.findall(r"^(\w+) \w (\S+)$", listed, re.M)}
        self.traps = set(self.find_traps(pathlib.Path(path).read_bytes()))
        self.sp, self.back, self.child = (self.symbols[name] for name in ("wire_stack", "wire_return", "wire_child"))
        for place in [*self.traps, self.back, self.child]:
            gdbstub.expect_ok(*emulated.exchange(gdbstub.set_breakpoint(place, 4)))
        registers, = emulated.exchange(gdbstub.REGISTERS)
        self.rest = gdbstub.data_of(registers)[SIZE * len(machine.registers):]
        if machine.more is not None and len(self.rest) != machine.more:
            raise gdbstub.Gone(f"the emulator has {len(self.rest)} bytes after the registers, not {machine.more}")
        self.before = self.known_values()
        # The keys of both dictionaries are addresses. `shows` has the bytes that call() must write to memory before each call.
        # `shown` has the bytes in memory after the last call.
        self.above, self.shows, self.shown, self.errno = b"", {}, {}, None
        self.errno = self.plain_call("__errno_location")
        self.shows[self.errno] = struct.pack("<i", UNTOUCHED)

    def find_traps(self, elf):
        """Yields the addresses of the instructions that enter the kernel, in the ELF file's executable segments."""
        at, = struct.unpack_from(self.machine.form(), elf, 32 if SIZE == 8 else 28)
        size, count = struct.unpack_from("<HH", elf, 54 if SIZE == 8 else 42)
        for header in range(at, at + size * count, size):
            if SIZE == 8:
                kind, flags, offset, address, _, length = struct.unpack_from("<IIQQQQ", elf, header)
            else:
                kind, offset, address, _, length, _, flags = struct.unpack_from("<7I", elf, header)
            if kind == 1 and flags & 1:
                yield from self.machine.traps_in(address, elf[offset:offset + length])

    def known_values(self):
        """Returns a dictionary with a value for each register. When the tested function begins, registers that hold no argument
        have these values. All values differ from each other and from the arguments."""
        values = {name: 0x1011121314151600 + 0x0101010101010101 * i for i, name in enumerate(self.machine.registers)}
        values.update(zero=0, gp=self.symbols.get("__global_pointer$", values.get("gp")))
        return {name: values[name] & WORD for name in self.machine.registers}

    def plain_call(self, name, *words):
        """Calls a function that executes no system call. Returns the function's result."""
        seen = self.call(self.symbols[name], words)
        if seen.end != "returned" or seen.entries:
            raise gdbstub.Gone(f"{name} {seen.end}, {seen.entries} system calls")
        return seen.last[self.machine.result]

    def call(self, function, words, answer=0, ends_at_entry=False, child_sp=None, cell=None, written=0, spoil=False):
        """Calls the function with the arguments in `words`. Returns an object of class Seen. `answer` is the return value of
        the simulated kernel. If `ends_at_entry` is true, this method returns when the program enters the kernel. `child_sp` is
        a function that takes the registers at the system call and returns the child's stack pointer. `cell` is the address of a
        word that the simulated kernel reads and then overwrites with `written`. If `spoil` is true, the simulated kernel
        overwrites BELOW bytes below the stack pointer, as a child of vfork could do."""
        global calls_made
        calls_made += 1
        machine, exchange = self.machine, self.emulated.exchange
        self.called = {**self.before, **dict(zip(machine.passed, words)), "pc": function,
                       machine.stack: self.sp, machine.link: self.back}
        # The caller's stack. It begins with the arguments that are not in registers.
        above = [*words[len(machine.passed):], *(wire_value(i) for i in range(ABOVE))][:ABOVE]
        self.above = struct.pack(machine.form(ABOVE), *(word & WORD for word in above))
        self.shows[self.sp] = self.above
        for place, data in self.shows.items():
            if self.shown.get(place) != data:
                self.write(place, data)
        self.shown = {}
        registers, entry, entries, found = self.called, None, 0, 0
        while True:
            by, registers = self.go_on(registers)
            place = registers["pc"]
            if by != signal.SIGTRAP:
                return Seen("died", entries, entry, registers, by)
            if place not in self.traps:
                end = {self.back: "returned", self.child: "child"}.get(place, "died")
                self.shown = {place: self.read(place, len(data)) for place, data in self.shows.items()}
                return Seen(end, entries, entry, registers, by, int.from_bytes(self.shown.get(self.errno, b""), "little"),
                            self.shown[self.sp], found)
            entries, entry = entries + 1, entry or registers
            if ends_at_entry or entries > MOST_ENTRIES:
                return Seen("ended", entries, entry, registers)
            registers = {**registers, machine.result: answer & WORD, "pc": place + 4}
            if child_sp:
                registers[machine.stack] = child_sp(registers)
            if cell and entries == 1:
                found = int.from_bytes(self.read(cell, SIZE), "little")
                self.write(cell, struct.pack(machine.form(), written))
            if spoil:
                self.write(registers[machine.stack] - BELOW, bytes(BELOW))

    def go_on(self, registers):
        """Sets the registers, and runs the program until it stops. Returns the number of the signal that stopped the
        program, and the registers."""
        written, stop, now = self.emulated.exchange(gdbstub.write_registers(self.machine.pack(registers, self.rest)),
                                                    gdbstub.RUN, gdbstub.REGISTERS)
        gdbstub.expect_ok(written)
        by = gdbstub.signal_of(stop)
        if by is None:
            raise gdbstub.Gone(f"the program ended: {stop!r}")
        return by, self.machine.unpack(gdbstub.data_of(now))

    def read(self, address, size):
        data, = self.emulated.exchange(gdbstub.read_memory(address, size))
        return gdbstub.data_of(data)

    def write(self, address, data):
        gdbstub.expect_ok(*self.emulated.exchange(gdbstub.write_memory(address, data)))

    def words_of(self, registers):
        return [registers[name] for name in self.machine.arguments]


# The functions from check_number() to check_errno() correspond to the functions with the same names in check.c.
def check_number(seen, number):
    is_now = seen.entry[program.machine.number]
    if is_now != number & WORD:
        fault(f"number {number} expected, {signed(is_now)} seen")


def check_argument(seen, i, expected, width=None):
    width = width or SIZE
    is_now = program.words_of(seen.entry)[i]
    if (is_now ^ expected) & (2**(8 * width) - 1):
        fault(f"argument word {i + 1}: {expected:#x} expected, {is_now:#x} seen, of which {width} bytes count")


def check_came_back(seen):
    if seen.entries != 1:
        fault(f"1 system call expected, {seen.entries} seen")
    if seen.end == "died":
        fault(f"stopped by signal {seen.signal} at {seen.last['pc']:#x}")
    elif seen.end != "returned":
        fault("did not return")
    return seen.entries > 0 and seen.end == "returned"


def check_kept(seen, sp=None):
    machine = program.machine
    for name in machine.kept + machine.still + (machine.platform if KIND == "stubs" else []):
        if seen.last[name] != program.called[name]:
            fault(f"{name}: {program.called[name]:#x} before, {seen.last[name]:#x} after")
    if seen.last[machine.stack] != (sp or program.sp):
        fault(f"stack pointer: {sp or program.sp:#x} before, {seen.last[machine.stack]:#x} after")
    if seen.above != program.above:
        fault(f"the caller's stack: {program.above.hex()} before, {seen.above.hex()} after")


def check_result(seen, expected, width=None):
    width = width or SIZE
    is_now = seen.last[program.machine.result]
    if (is_now ^ expected) & (2**(8 * width) - 1):
        fault(f"result: {expected & WORD:#x} expected, {is_now:#x} seen, of which {width} bytes count")


def check_errno(seen, expected):
    if seen.error != expected:
        fault("errno: " + " expected, ".join("untouched" if error == UNTOUCHED else str(error)
                                             for error in (expected, seen.error)) + " seen")


def check_return(seen, answer, can_fail=True, sp=None, width=None):
    """Checks the result, errno, the registers and the caller's stack after a function that returns like a stub: -1 and
    errno on failure."""
    error = can_fail and is_error(answer)
    check_kept(seen, sp)
    check_result(seen, -1 if error else answer, width)
    check_errno(seen, -signed(answer) if error else UNTOUCHED)


def check_still_there():
    """Checks that the thread pointer is unchanged, if the program has functions that read and set the thread pointer. The
    program has these functions on aarch64, because the gdbstub does not show the thread pointer there. See emulated.S."""
    if "wire_thread_pointer" in program.symbols:
        is_now = program.plain_call("wire_thread_pointer")
        if is_now != THREAD_POINTER:
            fault(f"thread pointer: {THREAD_POINTER:#x} before, {is_now:#x} after")
            program.plain_call("wire_set_thread_pointer", THREAD_POINTER)


# Tests of the stubs, the functions __sys_NAME.
def try_answer(call, answer):
    begins(call, answer)
    words = [wire_value(i) for i in range(ABOVE)]
    ends = call.name in ("rt_sigreturn", "sigreturn")
    seen = program.call(program.symbols["__sys_" + call.name], words, answer, ends_at_entry=ends)
    if not seen.entries:
        fault("the kernel was not entered")
    else:
        check_number(seen, call.number)
        # The kernel takes the first arguments from the registers in which C passes them, so a stub must not change these
        # registers. On arm C passes the arguments 5 and 6 on the stack. A stub must load these from the stack into registers.
        for i, name in enumerate(program.machine.arguments):
            in_register = i < len(program.machine.passed)
            check_argument(seen, i, words[i] if in_register or i < call.words else program.called[name])
        # A stub pushes only the registers into which it loads arguments from the stack. The stubs of sigreturn, rt_sigreturn,
        # clone and clone3 must push nothing. For the first two the kernel finds the signal frame at the stack pointer. For the
        # others, a child with a new stack cannot pop the registers that the parent pushed.
        pushed = 0 if ends or "clone" in call.name else SIZE * max(0, call.words - len(program.machine.passed))
        if seen.entry[program.machine.stack] != program.sp - pushed:
            fault(f"stack pointer at the kernel's entry: {program.sp - pushed:#x} expected, {seen.entry[program.machine.stack]:#x} seen")
    if not ends and check_came_back(seen):
        check_return(seen, answer, call.flags == "-", width=4 if is_cut(call, answer) else None)


def is_cut(call, answer):
    """True if the call has a result of 32 bits (or no result), and `answer` does not fit into 32 bits. `answer` is a return
    value that this script makes up in place of the kernel. The kernel itself returns no such value for this call. So if
    is_cut() is true, the tests compare only the lower 32 bits of the result. Always false if C does not sign-extend 32-bit
    results to 64 bits on this architecture."""
    return program.machine.extends and call.result in ("int", "unsigned", "void") and signed(answer, 4) != signed(answer)


def try_extended(call):
    """Tests a stub, the function of one system call, with an unsigned 32-bit result, such as the uid 4294967294. The kernel
    zero-extends the result to 64 bits. On riscv64 C requires sign extension, so the stub must convert the result."""
    answer = 0xfffffffe
    begins(call, answer)
    seen = program.call(program.symbols["__sys_" + call.name], [wire_value(i) for i in range(8)], answer)
    if check_came_back(seen):
        check_result(seen, signed(answer, 4) if program.machine.extends else answer)
        check_errno(seen, UNTOUCHED)


def try_child(call):
    """Tests the stub of a system call that starts a child with a new stack. The return address is in a register, not on the
    stack. So the child must return as the parent does."""
    begins(call, 0, " in a child")
    top = program.symbols["wire_child_stack"]
    seen = program.call(program.symbols["__sys_" + call.name], [wire_value(i) for i in range(8)], 0, child_sp=lambda _: top)
    if check_came_back(seen):
        check_return(seen, 0, sp=top)


def prove_calls(calls, had, attempt, kind, calls_name, had_name):
    """Calls attempt(call) for each system call. Reports an error if ring3 lacks the call, or has a call that is not in `calls`.
    Prints how many calls had no error."""
    proven = 0
    for call in calls:
        before = len(faults)
        begins(call)
        if call.name in had:
            attempt(call)
        else:
            fault(f"there is no {kind}")
        proven += len(faults) == before
    for name in sorted(had - {call.name for call in calls}):
        faults.append(f"{lines_of_list()[name]}: error: {ARCH} {name}: there is a {kind}, but no row for it in "
                      f"tests/kernel-entry/oracle/{ARCH}.tsv")
    print(f"{ARCH}: {proven} {calls_name} proven, {len(had)} {had_name}")
    if proven != len(had):
        fault("not all are proven")


def prove_stubs(calls):
    def attempt(call):
        if program.symbols.get("sys_" + call.name) != program.symbols["__sys_" + call.name]:
            fault(f"the weak name sys_{call.name} is missing, or another function")
        for answer in ANSWERS:
            try_answer(call, answer)
        if call.result == "unsigned":
            try_extended(call)
        if call.name in ("clone", "clone3"):
            try_child(call)
        check_still_there()

    numbers = {call.name: call.number for call in calls}
    clones = "vfork" not in numbers     # True: the kernel has no vfork, so the function vfork calls clone
    had = {name[len("__sys_"):] for name in program.symbols if name.startswith("__sys_")}
    prove_calls(calls, had, attempt, "stub", "calls", "rows implemented")
    for answer in ANSWERS:
        try_vfork(numbers["clone" if clones else "vfork"], answer, clones)
        if answer:
            try_clone(numbers["clone"], answer)
            try_clone3(numbers["clone3"], answer)
    try_clone_child(numbers)
    try_clone3_child(numbers)
    try_no_child()
    try_ipc(numbers)


def prove_errors(calls):
    """Tests the stub of read with every error number, and syscall() with unusual call numbers."""
    read, = (call for call in calls if call.name == "read")
    for answer in ANSWERS + [-error for error in range(1, MAX_ERRNO + 1)]:
        try_answer(read, answer)
    for number in NUMBERS:
        for answer in ANSWERS:
            try_syscall(number, answer)
    check_still_there()
    print(f"{ARCH}: {MAX_ERRNO} errors of read, syscall() with {len(NUMBERS)} numbers")


def try_syscall(number, answer):
    """Tests syscall(). This function does not know how many arguments the system call takes, so it must pass six arguments
    to the kernel."""
    begins("syscall()", answer)
    words = [number & WORD] + [wire_value(i) for i in range(1, 8)]
    seen = program.call(program.symbols["syscall"], words, answer)
    if check_came_back(seen):
        check_number(seen, number)
        for i in range(6):
            check_argument(seen, i, words[i + 1])
        check_return(seen, answer)


def try_vfork(number, answer, clones):
    """Tests vfork. The child of vfork runs on the parent's stack and may overwrite the bytes below the stack pointer. So
    the simulated kernel overwrites these bytes."""
    begins("vfork()", answer)
    seen = program.call(program.symbols["vfork"], [wire_value(i) for i in range(8)], answer, spoil=True)
    if check_came_back(seen):
        words = program.machine.clone_words
        check_number(seen, number)
        if clones:
            check_argument(seen, words.index("flags"), CLONE_VM | CLONE_VFORK | SIGCHLD)
            check_argument(seen, words.index("stack"), 0)
        check_return(seen, answer)


def clone_words(top):
    """Returns the arguments for int clone(int (*fn)(void *), void *stack, int flags, void *arg, parent_tid, tls,
    child_tid)."""
    return [program.child, top, *(wire_value(i) for i in range(2, 8))]


def try_clone(number, answer):
    begins("clone()", answer)
    top = program.symbols["wire_child_stack"] - SIZE
    words = clone_words(top)
    seen = program.call(program.symbols["clone"], words, answer)
    if not check_came_back(seen):
        return
    check_number(seen, number)
    expected = {"flags": words[2] % 2**32, "parent_tid": words[4], "tls": words[5], "child_tid": words[6]}
    for i, name in enumerate(program.machine.clone_words):
        if name != "stack":
            check_argument(seen, i, expected[name])
    stack = stack_word(seen.entry)
    if not top - 128 < stack <= top or stack % (2 * SIZE):
        fault(f"the child's stack: {stack:#x}, the end of it given as {top:#x}")
    check_return(seen, answer)


def stack_word(registers):
    return program.words_of(registers)[program.machine.clone_words.index("stack")]


def try_clone3(number, answer):
    """Tests int __clone3(struct clone_args *cl_args, size_t size, int (*fn)(void *), void *arg). Checks the arguments of
    the system call, and the result in the parent."""
    begins("__clone3()", answer)
    words = [wire_value(i) for i in range(8)]
    seen = program.call(program.symbols["__clone3"], words, answer)
    if check_came_back(seen):
        check_number(seen, number)
        check_argument(seen, 0, words[0])
        check_argument(seen, 1, words[1])
        check_return(seen, answer)


def check_child(seen, top, arg, exit_number):
    """Checks the child after clone or __clone3. The child must call fn(arg) on its own stack, then execute the system call
    exit with fn's result."""
    machine = program.machine
    if seen.end != "child":
        fault(f"fn is not called: {seen.end} at {seen.last['pc']:#x}")
        return
    if seen.last[machine.passed[0]] != arg & WORD:
        fault(f"fn's argument: {arg:#x} expected, {seen.last[machine.passed[0]]:#x} seen")
    sp = seen.last[machine.stack]
    if sp % (2 * SIZE) or not top - 128 < sp <= top:
        fault(f"fn's stack pointer: {sp:#x}, the end of the stack given as {top:#x}")
    status = 0x77
    _, last = program.go_on({**seen.last, machine.result: status, "pc": seen.last[machine.link]})
    if last["pc"] not in program.traps or last[machine.number] != exit_number or program.words_of(last)[0] != status:
        fault(f"after fn: at {last['pc']:#x}, number {last[machine.number]}, not exit with {status}")


def try_clone_child(numbers):
    begins("clone() in the child", 0)
    top = program.symbols["wire_child_stack"] - SIZE
    words = clone_words(top)
    seen = program.call(program.symbols["clone"], words, 0, child_sp=stack_word)
    check_child(seen, top, words[3], numbers["exit"])


def try_clone3_child(numbers):
    begins("__clone3() in the child", 0)
    top = program.symbols["wire_child_stack"] - SIZE
    words = [wire_value(0), wire_value(1), program.child, wire_value(3)]
    seen = program.call(program.symbols["__clone3"], words, 0, child_sp=lambda _: top)
    check_child(seen, top, words[3], numbers["exit"])


def try_ipc(numbers):
    """Tests semctl, shmctl and msgctl. On some architectures the kernel has two formats of the structures that these calls
    use. Then a flag in the command must select the newer format."""
    for name, words in (("msgctl", [1, IPC_SET, wire_value(2)]), ("shmctl", [1, IPC_SET, wire_value(2)]),
                        ("semctl", [1, 2, IPC_SET, wire_value(3)])):
        begins(name + "()", 0)
        seen = program.call(program.symbols[name], words, 0)
        if check_came_back(seen):
            check_number(seen, numbers[name])
            check_argument(seen, len(words) - 2, IPC_SET | program.machine.ipc_flag, 4)
            check_return(seen, 0)


def try_no_child():
    """Tests clone with NULL as the function or as the stack. Tests __clone3 with NULL as the structure or as the function.
    All four calls must fail with EINVAL and execute no system call."""
    some = wire_value(0)
    for name, words in (("clone", [0, some, some]), ("clone", [some, 0, some]), ("__clone3", [0, some, some]),
                        ("__clone3", [some, some, 0])):
        begins(f"{name}({', '.join(map(hex, words))})")
        seen = program.call(program.symbols[name], words)
        if seen.end != "returned" or seen.entries:
            fault(f"{seen.end}, {seen.entries} system calls")
        else:
            check_return(seen, -EINVAL)


# Tests of __syscall0 to __syscall6, and of __syscall_direct0 to __syscall_direct6. These functions are inline and have no
# address. So the tests call the functions of traps.c that contain them. For example, trap_3 only calls __syscall3, and busy_3
# also computes the sum below.
def sum_of(words):
    number, a, b, c, d, e, f = words
    sums = [number + 3 * a, a ^ 5 * b & WORD, b + 7 * c, c ^ 9 * d & WORD, d + 11 * e, e ^ 13 * f & WORD, f + 15 * number,
            a + c + e, b ^ d ^ f]
    factors = [1] + [2 * i + 1 for i in range(1, len(sums))]
    return (a ^ b ^ c ^ d ^ e ^ f) + sum(factor * (word & WORD) for factor, word in zip(factors, sums))


def try_trap(kind, count, number, answer):
    before, written = 0x5a5b5c5d, 0x41424344
    begins(f"{kind}_{count} of traps.c", answer)
    words = [number & WORD] + [wire_value(i) for i in range(1, 8)]
    seen = program.call(program.symbols[f"{kind}_{count}"], words, answer, cell=program.symbols["trap_cell"], written=written)
    if not check_came_back(seen):
        return
    check_number(seen, number)
    for i in range(count):
        check_argument(seen, i, words[i + 1])
    if kind == "memory" and seen.cell != before:
        fault(f"memory: {before:#x} stored before, the kernel finds {seen.cell:#x}")
    check_kept(seen)
    check_errno(seen, UNTOUCHED)
    check_result(seen, written if kind == "memory" else answer + sum_of(words[:7]) if kind == "busy" else answer)


def prove_traps(_):
    kinds = ["trap", "direct", "busy", "memory"]
    for count in range(7):
        for kind in kinds:
            for number in NUMBERS:
                for answer in ANSWERS:
                    try_trap(kind, count, number, answer)
            check_still_there()
    print(f"{ARCH}: __syscall0 to __syscall6 and __syscall_direct0 to 6")


# Tests of the functions in <ring3/sys.h> or <ring3/raw.h>, with the types of their prototypes.
def prove_prototypes(calls, header):
    raw = pathlib.Path(header).stem == "raw"
    declared = declared_in(header)
    expected_types = {"int": (4, "s"), "unsigned": (4, "u"), "long": (SIZE, "s"), "pointer": (SIZE, "s" if raw else "p"), "void": (0, "v")}
    data = program.read(program.symbols["types"], 3 * len(calls))
    types = {call.name: (size, chr(kind), wrong) for call, (size, kind, wrong) in zip(calls, struct.iter_unpack("BBB", data))}

    def try_typed(call, answer):
        begins(call, answer)
        noreturn = call.flags == "noreturn"
        seen = program.call(program.symbols["case_" + call.name], [], answer, ends_at_entry=noreturn)
        if seen.entries:
            check_number(seen, call.number)
            place = 0
            for i, width in enumerate(call.bytes):
                place += place % 2 if width > SIZE and program.machine.aligned else 0
                check_argument(seen, place, wire_value(i), min(width, SIZE))
                if width > SIZE:
                    check_argument(seen, place + 1, wire_value(i) >> 32)
                place += -(-width // SIZE)
        else:
            fault("the kernel was not entered")
        if noreturn or not check_came_back(seen):
            return
        error = not raw and call.flags == "-" and is_error(answer)
        check_kept(seen)
        check_errno(seen, -answer if error else UNTOUCHED)
        if call.result != "void":
            as_result = {"int": signed(answer, 4), "unsigned": answer % 2**32}.get(call.result, answer)
            check_result(seen, -1 if error else as_result, 4 if not raw and is_cut(call, answer) else None)

    def attempt(call):
        params = len(declared[call.name][1])
        if params != len(call.bytes):
            fault(f"{params} parameters, the kernel takes {len(call.bytes)}")
        size, kind, wrong = types[call.name]
        if wrong:
            fault(f"parameter {wrong} has not the {call.bytes[wrong - 1]} bytes that the kernel takes")
        if (size, kind) != expected_types[call.result]:
            fault(f"a result of type {size, kind} is declared, {expected_types[call.result]} expected")
        for answer in ANSWERS:
            try_typed(call, answer)
        check_still_there()

    prove_calls(calls, set(declared), attempt, "prototype", "prototypes", "declared")


ARCH, KIND, oracle, path, emulator, nm, *header = sys.argv[1:]
SIZE, WORD = MACHINES[ARCH].size, MACHINES[ARCH].mask
ANSWERS = [0, 1, WORD >> 1, -1, -4095, -4096]
THREAD_POINTER = 0x5152535455565758
PROVE = {"stubs": prove_stubs, "errors": prove_errors, "traps": prove_traps, "sys": prove_prototypes, "raw": prove_prototypes}
try:
    with Emulated(emulator, path) as emulated:
        program = Program(MACHINES[ARCH], emulated, path, nm)
        if "wire_set_thread_pointer" in program.symbols:
            program.plain_call("wire_set_thread_pointer", THREAD_POINTER)
        PROVE[KIND](read_oracle(oracle), *header)
except gdbstub.Gone as gone:
    fault(gone)
print(*faults[:MOST_TOLD], sep="\n")
if len(faults) > MOST_TOLD:
    print("... and more, which are only counted")
print(f"{calls_made} calls, {len(faults)} faults")
sys.exit(bool(faults))
