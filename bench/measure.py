# SPDX-License-Identifier: MIT
"""Measures the size of a program, and the instructions and the time of a call.

A library's recipe is a function recipe(arch, source, arguments, output). It returns the command that compiles and links a
program with this library.
"""
import os
import subprocess

ARCHES = {"x86_64": "-m64", "i386": "-m32"}
LIBRARY, INLINE = "ring3", "ring3, inline"


def on_x86(call, others):
    """Returns an entry for CALLS: `call` on x86, `others` on other architectures, where the kernel does not have `call`."""
    return {"x86_64": call, "i386": call, "others": others}


# Name -> (the call by a C function, the call by <ring3/raw.h>). The calls run in a folder with a file named `file`, and with
# /dev/null as standard input. Calls that fail are measured too, because they take another path through the stub.
CALLS = {
    "read": ("read(0, byte, 0)", "raw_read(0, byte, 0)"),
    "write": ("write(1, byte, 0)", "raw_write(1, byte, 0)"),
    "open": ('open("/dev/null", O_RDONLY)', on_x86('raw_open("/dev/null", O_RDONLY, 0)', 'raw_openat(AT_FDCWD, "/dev/null", O_RDONLY, 0)')),
    "chmod": ('chmod("file", 0600)', on_x86('raw_chmod("file", 0600)', 'raw_fchmodat(AT_FDCWD, "file", 0600)')),
    "getppid": ("getppid()", "raw_getppid()"),
    "lseek": ("lseek(0, 0, SEEK_SET)", "raw_lseek(0, 0, 0)"),
    "mmap": ("mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)",
             {"others": "raw_mmap(NULL, 4096, 0, 0x22, -1UL, 0)", "i386": "raw_mmap2(NULL, 4096, 0, 0x22, -1UL, 0)"}),
    "read, failing": ("read(-1, byte, 0)", "raw_read(-1, byte, 0)"),
    "open, failing": ('open("absent", O_RDONLY)', on_x86('raw_open("absent", O_RDONLY, 0)', 'raw_openat(AT_FDCWD, "absent", O_RDONLY, 0)')),
    "chmod, failing": ('chmod("absent", 0600)', on_x86('raw_chmod("absent", 0600)', 'raw_fchmodat(AT_FDCWD, "absent", 0600)')),
    "lseek, failing": ("lseek(-1, 0, SEEK_SET)", "raw_lseek(-1, 0, 0)"),
    "mmap, failing": ("mmap(NULL, 0, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)",
                      {"others": "raw_mmap(NULL, 0, 0, 0x22, -1UL, 0)", "i386": "raw_mmap2(NULL, 0, 0, 0x22, -1UL, 0)"}),
}
CLOCK = "clock_gettime(CLOCK_MONOTONIC, &now)"
BARE = {"x86_64": {"bare syscall": "syscall"}, "i386": {"bare vsyscall": "call *%[entry]", "bare int $0x80": "int $0x80"}}

# The last argument of loop.c, one byte: the numbers of turns 1, 10, 20 and 200.
ONE, FEW, MORE, MOST = b"\x01", b"\x0a", b"\x14", b"\xc8"


class Bench:
    """Builds programs from the folder `sources` into another folder, and runs them there."""

    def __init__(self, sources, folder, steps, tools=""):
        """steps: the words of the command that counts instructions; tools: the prefix of the commands strip and size."""
        self.sources, self.folder, self.steps, self.tools = sources, folder, steps, tools
        (folder / "file").touch()

    def build(self, recipe, arch, source, arguments, name):
        """Returns the program's path, or None if the program does not compile or link with this library."""
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
        """Returns (bytes of code and data, bytes of the stripped file), or None if the program does not build."""
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
        """Runs the program once. Returns the numbers of instructions (in the program, in the vDSO)."""
        return tuple(map(int, self.run(*self.steps, *command).split()))

    def instructions(self, recipe, arch, name, call, arguments=()):
        """Returns the numbers of instructions of one turn of loop.c (in the program, in the vDSO). They are exact, because
        each turn executes the same instructions."""
        program = self.loop(recipe, arch, name, call, ["-DSCALE=1U", "-DBREAKPOINT", *arguments])
        if not program:
            return None
        few, more = (self.count("-b", program, turns) for turns in (FEW, MORE))
        return tuple((m - f) / (MORE[0] - FEW[0]) for f, m in zip(few, more))

    def start_and_exit(self, recipe, arch, name):
        """Returns the numbers of instructions of empty.c (in the program, in the vDSO)."""
        program = self.build(recipe, arch, "empty.c", ["-O2"], name)
        return self.count(program) if program else None

    def seconds(self, program, turns):
        """Runs the program once. Returns its processor time, which does not include the time of other processes."""
        child = os.posix_spawn(program, [program, turns], {}, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1)])
        _, status, usage = os.wait4(child, 0)
        if status:
            raise RuntimeError(f"{program} ended with status {status}")
        return usage.ru_utime + usage.ru_stime

    def times(self, programs, scale, rounds):
        """Returns the nanoseconds per turn for each program, without the program's start and exit. A round runs every
        program, and the shortest time of all rounds counts."""
        least = {}
        for _ in range(rounds):
            for name, program in programs.items():
                for turns in (ONE, MOST):
                    key = name, turns
                    least[key] = min(least.get(key, 1e9), self.seconds(program, turns))
        return {name: (least[name, MOST] - least[name, ONE]) / ((MOST[0] - ONE[0]) * scale) * 1e9 for name in programs}


def call_of(call, arch, inline):
    """Returns the value of loop.c's macro CALL for `call`, a key of CALLS, and the compiler options that it needs."""
    text = CALLS[call][inline]
    if isinstance(text, dict):
        text = text.get(arch, text["others"])
    return text, ["-include", "ring3/raw.h"] if inline else []


def ring3_recipe(prefix, compiler=None):
    """Returns the recipe that builds with ring3-cc from the folder `prefix`, where ring3 is installed."""
    environment = [f"RING3_CC={compiler}"] if compiler else []
    return lambda arch, source, arguments, output: ["env", *environment, prefix / "bin/ring3-cc", *([ARCHES[arch]] if arch in ARCHES else []),
                                                    *arguments, source, "-o", output]
