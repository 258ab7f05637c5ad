# SPDX-License-Identifier: MIT
"""Measures the size of a program, and the instructions and the time of a system call.

Each library has a recipe. A recipe is a function recipe(arch, source, arguments, output). It returns the command that
compiles `source` and links it with this library."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import typing

ARCHES = {"x86_64": "-m64", "i386": "-m32"}
ROOT = pathlib.Path(__file__).resolve().parents[1]
LIBRARY, INLINE = "ring3", "ring3, inline"


def on_x86(call, others):
    """Returns the second part of an entry in CALLS (below), for a system call that x86 has, but some other architectures lack.
    The result is a dictionary: architecture -> statement. The statement is `call` on x86_64 and i386, and `others` on other
    architectures."""
    return {"x86_64": call, "i386": call, "others": others}


# Name of a measurement -> (statement with the C function, statement with the inline function of <ring3/raw.h>). If the second
# statement is not the same on all architectures, a dictionary stands in its place: architecture (or "others") -> statement. The
# statements run in a folder that has a file named `file`. Standard input is /dev/null. System calls that fail are measured too,
# because the C function then executes more instructions to set errno.
CALLS = {
    "read": ("read(0, byte, 0)", "raw_read(0, byte, 0)"),
    "write": ("write(1, byte, 0)", "raw_write(1, byte, 0)"),
    "open": ('open("/dev/null", O_RDONLY)', on_x86('raw_open("/dev/null", O_RDONLY, 0)', 'raw_openat(AT_FDCWD, "/dev/null", O_RDONLY, 0)')),
    "chmod": ('chmod("file", 0600)', on_x86('raw_chmod("file", 0600)', 'raw_fchmodat(AT_FDCWD, "file", 0600)')),
    "getppid": ("getppid()", "raw_getppid()"),
    "lseek": ("lseek(0, 0, SEEK_SET)", "raw_lseek(0, 0, 0)"),
    "mmap": ("mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)",
             {"others": "raw_mmap(NULL, 4096, 0, 0x22, -1UL, 0)", "i386": "raw_mmap2(NULL, 4096, 0, 0x22, -1UL, 0)",
              "arm": "raw_mmap2(NULL, 4096, 0, 0x22, -1UL, 0)"}),
    "read, failing": ("read(-1, byte, 0)", "raw_read(-1, byte, 0)"),
    "open, failing": ('open("absent", O_RDONLY)', on_x86('raw_open("absent", O_RDONLY, 0)', 'raw_openat(AT_FDCWD, "absent", O_RDONLY, 0)')),
    "chmod, failing": ('chmod("absent", 0600)', on_x86('raw_chmod("absent", 0600)', 'raw_fchmodat(AT_FDCWD, "absent", 0600)')),
    "lseek, failing": ("lseek(-1, 0, SEEK_SET)", "raw_lseek(-1, 0, 0)"),
    "mmap, failing": ("mmap(NULL, 0, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)",
                      {"others": "raw_mmap(NULL, 0, 0, 0x22, -1UL, 0)", "i386": "raw_mmap2(NULL, 0, 0, 0x22, -1UL, 0)",
                       "arm": "raw_mmap2(NULL, 0, 0, 0x22, -1UL, 0)"}),
}
CLOCK = "clock_gettime(CLOCK_MONOTONIC, &now)"
BARE = {"x86_64": {"bare syscall": "syscall"}, "i386": {"bare vsyscall": "call *%[entry]", "bare int $0x80": "int $0x80"}}

# The program loop.c reads a number from the first byte of its last argument. It makes (number * SCALE) iterations. These
# arguments contain the numbers 1, 10, 20 and 200.
ONE, FEW, MORE, MOST = b"\x01", b"\x0a", b"\x14", b"\xc8"


class Bench:
    """Compiles programs from the folder `sources` into the folder `folder`, and runs the programs there."""

    def __init__(self, sources, folder, steps, tools=""):
        """Sets the commands to use. `steps` is a list: the command that counts instructions and its arguments. `tools` is
        the prefix of the commands strip and size, such as `aarch64-linux-gnu-`."""
        self.sources, self.folder, self.steps, self.tools = sources, folder, steps, tools
        (folder / "file").touch()

    def build(self, recipe, arch, source, arguments, name):
        """Compiles `source`. The function `recipe` returns the command that compiles a program and links it with a library.
        Returns the program's path, or None if the program does not compile or link."""
        output = self.folder / f"{name}-{arch}".replace(" ", "-")
        command = [str(word) for word in recipe(arch, self.sources / source, arguments, output)]
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        with open(self.folder / "log", "a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(command)}\n{result.stdout}")
        return None if result.returncode else output

    def run(self, *command):
        return subprocess.run(command, cwd=self.folder, env={}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              check=True).stdout

    def size(self, recipe, arch, name, source):
        """Returns (bytes of code and data, bytes of the stripped file). Returns None if the program does not compile or
        link."""
        program = self.build(recipe, arch, source, ["-Os"], name)
        if not program:
            return None
        subprocess.run([self.tools + "strip", program], check=True)
        table = subprocess.run([self.tools + "size", program], stdout=subprocess.PIPE, text=True, check=True).stdout
        text, data = table.splitlines()[1].split()[:2]
        return int(text) + int(data), program.stat().st_size

    def loop(self, recipe, arch, name, call, arguments=()):
        return self.build(recipe, arch, "loop.c", ["-O2", f"-DCALL={call}", *arguments], name)

    def count(self, *command):
        """Runs the command once under the instruction counter. Returns (instructions in the program, instructions in the
        vDSO)."""
        return tuple(map(int, self.run(*self.steps, *command).split()))

    def instructions(self, recipe, arch, name, call, arguments=()):
        """Returns (instructions in the program, instructions in the vDSO) for one iteration of the loop in loop.c. The
        numbers are exact, because each iteration executes the same instructions."""
        program = self.loop(recipe, arch, name, call, ["-DSCALE=1U", "-DBREAKPOINT", *arguments])
        if not program:
            return None
        few, more = (self.count("-b", program, turns) for turns in (FEW, MORE))
        return tuple((m - f) / (MORE[0] - FEW[0]) for f, m in zip(few, more))

    def start_and_exit(self, recipe, arch, name):
        """Returns (instructions in the program, instructions in the vDSO) for the whole program empty.c."""
        program = self.build(recipe, arch, "empty.c", ["-O2"], name)
        return self.count(program) if program else None

    def seconds(self, program, turns):
        """Runs the program once with this number of iterations. Returns the processor time in seconds, without the time of
        other processes."""
        child = os.posix_spawn(program, [program, turns], {}, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1)])
        _, status, usage = os.wait4(child, 0)
        if status:
            raise RuntimeError(f"{program} ended with status {status}")
        return usage.ru_utime + usage.ru_stime

    def times(self, programs, scale, rounds):
        """Returns a dictionary: name of the program -> nanoseconds for one iteration of its loop. The time of the program's
        start and exit is subtracted. Every program runs in each of the `rounds` rounds. The shortest time of all rounds is
        used."""
        least = {}
        for _ in range(rounds):
            for name, program in programs.items():
                for turns in (ONE, MOST):
                    key = name, turns
                    least[key] = min(least.get(key, 1e9), self.seconds(program, turns))
        return {name: (least[name, MOST] - least[name, ONE]) / ((MOST[0] - ONE[0]) * scale) * 1e9 for name in programs}


def call_of(call, arch, inline):
    """Returns a pair: a C statement for loop.c's macro CALL, and a list of the compiler options that this statement needs.
    `call` is a key of CALLS. If `inline` is true, the statement uses <ring3/raw.h>."""
    text = CALLS[call][inline]
    if isinstance(text, dict):
        text = text.get(arch, text["others"])
    return text, ["-include", "ring3/raw.h"] if inline else []


class Port(typing.NamedTuple):
    """How to build and run programs for a port, an architecture that a default build does not include."""
    compiler: list[str]     # clang with the options that select the architecture and the linker
    triple: str             # such as aarch64-linux-gnu
    steps: list[str]        # the command that counts instructions, for Bench


def ports():
    """Returns a dictionary: name of the port -> Port. The facts are from arch.conf of each architecture."""
    found = {}
    for path in sorted(ROOT.glob("arch/*/arch.conf")):
        conf = dict(re.findall(r"^(\w+)=(.*)", path.read_text(), re.M))
        if conf.get("port") == "yes":
            arch = path.parent.name
            found[arch] = Port(["clang", *conf["clang_flags"].split(), *conf["clang_link_flags"].split()],
                               conf.get("triple", f"{arch}-linux-gnu"),
                               [sys.executable, "-B", str(ROOT / "tests/ports/steps.py"), shutil.which(conf["qemu"]) or conf["qemu"]])
    return found


def ring3_recipe(prefix, compilers):
    """Returns the recipe for ring3: a function that returns a command of ring3-cc, which compiles a program. `prefix` is the
    folder where ring3 is installed. `compilers` is a dictionary: architecture -> the compiler's command. For an architecture
    that is not in `compilers`, ring3-cc runs its default compiler."""
    def recipe(arch, source, arguments, output):
        compiler = [f"RING3_CC={compilers[arch]}"] if arch in compilers else []
        machine = [ARCHES[arch]] if arch in ARCHES else []
        return ["env", *compiler, prefix / "bin/ring3-cc", *machine, *arguments, source, "-o", output]
    return recipe
