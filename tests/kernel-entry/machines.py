# SPDX-License-Identifier: MIT
"""Describes the registers of each architecture for prove_emulated.py. The descriptions are copied from the procedure call
standards and from syscall(2), not from ring3's sources."""
import struct
import typing


def numbered(letter, *numbers):
    return [f"{letter}{number}" for number in numbers]


class Machine(typing.NamedTuple):
    size: int           # size of a register in bytes
    registers: list     # names, in the order in which qemu's gdbstub sends them
    # `more` is the size in bytes of the other registers, which the gdbstub sends after `registers`. The tests do not change
    # these registers. None means that the size depends on qemu's version.
    more: int
    number: str         # register with the call number
    arguments: list
    result: str
    passed: list        # registers with the first arguments of a C function; its other arguments are on the stack
    kept: list          # callee-saved registers
    still: list         # registers that no function may change
    platform: list      # registers that some programs reserve for their own use: the stubs must not use them
    link: str           # register with the return address
    extends: bool       # True: a 32-bit result is sign-extended; False: the register's upper half is undefined
    # (mask, value, alignment): an instruction of 4 bytes enters the kernel if instruction & mask is equal to value
    trap: tuple
    clone_words: list   # clone's arguments, in the kernel's order
    aligned: bool = False   # True: a 64-bit argument in two registers begins in a register with an even number
    ipc_flag: int = 0   # the flag that semctl, shmctl and msgctl add to their command (Linux: IPC_64), or 0
    stack: str = "sp"

    def form(self, count=1):
        """Returns the format string of `count` words for the module struct."""
        return f"<{count}{'Q' if self.size == 8 else 'I'}"

    @property
    def mask(self):
        return 2**(8 * self.size) - 1

    def unpack(self, data):
        return dict(zip(self.registers, struct.unpack_from(self.form(len(self.registers)), data)))

    def pack(self, registers, rest):
        return struct.pack(self.form(len(self.registers)), *(registers[name] & self.mask for name in self.registers)) + rest

    def traps_in(self, address, code):
        """Returns the addresses of all instructions that enter the kernel. Data that look like such an instruction are
        included, because a breakpoint on data does no harm."""
        mask, value, align = self.trap
        return [address + at for at in range(0, len(code) - 3, align)
                if int.from_bytes(code[at:at + 4], "little") & mask == value]


# The order of clone's arguments: see clone(2), section "C library/kernel differences".
CLONE_WORDS = ["flags", "stack", "parent_tid", "tls", "child_tid"]

MACHINES = {
    # The values are from "Procedure Call Standard for the Arm 64-bit Architecture", section "General-purpose registers".
    # `trap` describes the instruction svc: its mask leaves out the immediate operand.
    "aarch64": Machine(
        size=8, registers=numbered("x", *range(31)) + ["sp", "pc"], more=4,
        number="x8", arguments=numbered("x", *range(6)), result="x0",
        passed=numbered("x", *range(8)), kept=numbered("x", *range(19, 30)), still=[], platform=["x18"],
        link="x30", extends=False, trap=(0xffe0001f, 0xd4000001, 4), clone_words=CLONE_WORDS),
    # The values are from "RISC-V ABIs Specification", sections "Register Convention" and "Integer Calling Convention".
    "riscv64": Machine(
        size=8, registers=["zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1"] + numbered("a", *range(8))
        + numbered("s", *range(2, 12)) + numbered("t", *range(3, 7)) + ["pc"], more=0,
        number="a7", arguments=numbered("a", *range(6)), result="a0",
        passed=numbered("a", *range(8)), kept=numbered("s", *range(12)), still=["zero", "gp", "tp"],
        platform=[], link="ra", extends=True, trap=(0xffffffff, 0x00000073, 2), clone_words=CLONE_WORDS),
    # The values are from "Procedure Call Standard for the Arm Architecture", sections "Core registers" and "Parameter Passing".
    # `trap` describes the instruction svc: its mask leaves out the immediate operand.
    "arm": Machine(
        size=4, registers=numbered("r", *range(13)) + ["sp", "lr", "pc"], more=None,
        number="r7", arguments=numbered("r", *range(6)), result="r0",
        passed=numbered("r", *range(4)), kept=numbered("r", *range(4, 12)), still=[], platform=[],
        link="lr", extends=False, trap=(0xff000000, 0xef000000, 4), clone_words=CLONE_WORDS, aligned=True, ipc_flag=0x100),
}
