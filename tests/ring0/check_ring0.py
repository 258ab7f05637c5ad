# SPDX-License-Identifier: MIT
# set: GUEST | batch | sorted | hostile | results | registers | random | old
# build: ring0-@GUEST@-@ARCH@ | free @GUEST@.c -I@SOURCE@/examples -O1 | only=ring0 group=guests-@ARCH@
# build: ring0-anywhere-@ARCH@ | free-pie anywhere.c -I@SOURCE@/examples -fstack-protector-all -ftls-model=local-exec \
# 	-Wl,-u,__ring3_thread_block | only=ring0 group=guests-@ARCH@
# set: MODE only=ring0 | same | hostile | registers | ways | calls early
# set: OWN only=ring0 | @MODE@ | console | overflow
# test: ring0 @OWN@ @ARCH@ on x86_64 | @OWN@ x86_64 @SOURCE@/ring0 @KERNEL@ @ARCH@ %guests-@ARCH@ @EXAMPLES@ \
# 	| archs=x86_64 needs=qemu-system-x86_64 timeout=120 priority=@OWN:@
# test: ring0 @OWN@ @ARCH@ on i386 | @OWN@ i386 @SOURCE@/ring0 @KERNEL@ @ARCH@ %guests-@ARCH@ @EXAMPLES@ \
# 	| archs=i386 needs=qemu-system-i386 timeout=120 priority=@OWN:@
# test: ring0 @MODE@ @ARCH@ on x86_64 | @MODE@ x86_64 @SOURCE@/ring0 @KERNEL_64@ @ARCH@ %guests-@ARCH@ @EXAMPLES@ \
# 	| archs=i386 needs=x86_64,qemu-system-x86_64 timeout=120 priority=@MODE:@
"""check_ring0.py MODE ARCH RING0 KERNEL OF PROGRAM...: boots KERNEL, a ring0 kernel for the architecture ARCH, in qemu,
and tests it with programs for the architecture OF. A test copies each PROGRAM that it needs into the folder bin. RING0 is the
folder with the sources of ring0. MODE is the name of a test function below: same, hostile, registers, ways, calls, console or
overflow. Prints each fault. The exit status is 1 if there is a fault."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SECONDS = int(os.environ.get("RING0_SECONDS", 1000))     # time limit of a run in qemu, long enough for a busy machine
FAULTS = []

# Command lines for the shell examples/sh. The output and exit status of each must be the same on Linux and on ring0.
COMMANDS = """
cat notes
cat notes long
cat nothing
cat notes nothing notes
cat bin
cat <notes
cat <nothing
cat empty
cat notes | cat
cat long | cat | cat | cat >copy
cat copy | sorted
cat <notes >copy
cat copy
cat notes notes >copy
count copy notes long empty
count nothing
count bin
cp notes copy2
cat copy2
cp notes notes
cp notes no/such
cp nothing copy2
cp bin copy2
cp notes bin
cp -p notes copy3
cp -p long copy3
cp notes /dev/null
cp
three-ways notes 0640
three-ways notes 07777
three-ways notes 0600
three-ways nothing 0600
three-ways notes/x 0600
three-ways notes
ls some | sorted
ls bin | sorted | count /dev/null
ls notes
ls nothing
ls nothing | cat
walk some/below | sorted
walk some/below/deep | sorted
walk nothing
walk notes
threads
threads | cat
foo | count /dev/null
nothing
notes
./notes
bin
bin/cat notes
some/../bin/cat notes
no/such/program
exit 7
exit
cat notes | exit
sh <script
sh nothing <script
sh <script | sorted
sh script
sh script | sorted
sh -c 'cat notes; cd bin; sh nothing; ./cat ../empty'
sh -c 'cat notes >copy3; exit 9' and more
sh -c
sh bin
cat notes; cat nothing; count empty # nothing else
cat 'notes' "copy"; cat notes"
cat $HOME
cat notes |
| cat
cat <
cat > copy notes
echo-client
init
init nothing
init cat notes
timers x y z
cat long | three-ways notes
cat long long long long long | ls some/below/deep | sorted
anywhere
anywhere | cat
results open
results read_write
results descriptors
results pipes
results names
results modes
results directory
results memory
results processes
results futex
results others
""".strip("\n").split("\n")

# The intended differences between ring0 and Linux. Each entry has a regular expression for the command line, the reason, and
# the expected output on ring0. If this output is None, ring0 may print anything.
DIFFERENT = [
    ("init( cat notes| nothing)?", "signals with handlers are out of scope", None),
    ("timers.*", "timers by descriptor are out of scope", None),
]
SEGV = "status 35584\n"


def fail(text):
    FAULTS.append(text)
    print(text)


def make_tree(folder, programs):
    """Fills the folder with the files that the tested programs find in their working directory. Linux and ring0 get the same
    files."""
    root = pathlib.Path(folder)
    for name in ("bin", "some/below/deep"):
        (root / name).mkdir(parents=True)
    for name, path in programs.items():
        shutil.copy(path, root / "bin" / name)
        (root / "bin" / name).chmod(0o755)
    (root / "notes").write_text("one line of notes\nand another\n")
    (root / "empty").write_text("")
    (root / "long").write_text("".join(f"line {n} of a long file\n" for n in range(3000, 2000, -1)))
    (root / "script").write_text("cat notes\ncd some\n../bin/ls below | ../bin/sorted\ncd nothing\n# no command\n\n../bin/nothing\n"
                                 "cat ../notes | ../bin/sorted\nexit 3")
    for n in range(5):
        (root / f"some/below/file{n}").write_text("x" * n)
        (root / f"some/below/deep/file{n}").write_text("y" * n * 1000)
    for path in root.rglob("*"):
        if path.is_file() and path.parent.name != "bin":
            path.chmod(0o644)


class Ring0:
    """Runs commands on a ring0 kernel in qemu. The kernel gets the files of the folder `folder` in its initrd."""

    def __init__(self, arch, source, kernel, folder):
        self.arch, self.source, self.kernel, self.folder = arch, pathlib.Path(source), kernel, pathlib.Path(folder)
        self.report = {}

    def make_initrd(self, initrd, files):
        """Makes the initrd from a dictionary: name of a file in the initrd -> path of the file."""
        subprocess.run([sys.executable, self.source / "make-initrd", initrd, *(f"{name}={path}" for name, path in files.items())],
                       check=True)

    def run(self, command, qemu="", parameters=(), files=None, typed=b""):
        """Boots the kernel and runs the command. Returns the output and the exit status. Before the kernel
        ends, it writes counters to a file, and this function stores them in self.report. If the command is "", the kernel
        runs a shell that reads the input `typed`."""
        files = files or {str(path.relative_to(self.folder)): path for path in sorted(self.folder.rglob("*")) if path.is_file()}
        with tempfile.TemporaryDirectory() as scratch:
            initrd, report = f"{scratch}/initrd", f"{scratch}/report"
            self.make_initrd(initrd, files)
            env = dict(os.environ, RING0_QEMU=qemu, RING0_REPORT=report)
            done = subprocess.run(["timeout", str(SECONDS), self.source / "run", self.arch, self.kernel, initrd, command, *parameters],
                                  input=typed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env, check=False)
            text = pathlib.Path(report).read_text() if pathlib.Path(report).exists() else ""
            self.report = {line.split()[0]: int(line.split()[1]) for line in text.splitlines()}
        if b"panic" in done.stdout:
            fail(f"{command}: the kernel has panicked: {done.stdout[-300:].decode(errors='replace')}")
        return done.stdout.decode(errors="replace"), done.returncode


def by_command(output):
    """Splits the output of the program batch, which runs command lines. Returns a list with a pair for each command line:
    the command line, and its output with the wait status."""
    return [tuple(part.split("\n", 1)) for part in output.split("$ ")[1:]]


def compare(ring0, programs, commands, qemu=""):
    """Runs the command lines with the program batch on Linux and on ring0. Compares the outputs and the wait statuses. Returns
    how many command lines have equal results."""
    text = "".join(command + "\n" for command in commands)
    with tempfile.TemporaryDirectory() as folder:
        make_tree(folder, programs)
        pathlib.Path(folder, "commands").write_text(text)
        linux = subprocess.run(["bin/batch", "commands"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    # The program walk prints the sizes of directories. On Linux the size of a directory depends on the file system: it is
    # 4096 on ext4, but 140 on tmpfs for a directory with 5 files. On ring0 it must be 4096.
    linux_output = re.sub(r"^d \d+ ", "d 4096 ", linux.stdout.decode(errors="replace"), flags=re.M)
    with tempfile.TemporaryDirectory() as folder:
        make_tree(folder, programs)
        pathlib.Path(folder, "commands").write_text(text)
        ring0.folder = pathlib.Path(folder)
        output, status = ring0.run("batch commands", qemu)
    if status:
        fail(f"batch has ended with {status} on ring0")
    wanted, got = by_command(linux_output), by_command(output)
    if len(wanted) != len(commands) or len(got) != len(commands):
        fail(f"{len(commands)} commands, {len(wanted)} on Linux, {len(got)} on ring0: {output[-500:]}")
    equal = 0
    for (line, good), (_, bad) in zip(wanted, got):
        reasons = [(why, says) for pattern, why, says in DIFFERENT if re.fullmatch(pattern, line)]
        if good == bad:
            equal += 1
        elif reasons and reasons[0][1] in (None, bad):
            print(f"{line}: not as on Linux: {reasons[0][0]}")
        else:
            lines = [f"  Linux: {a}\n  ring0: {b}" for a, b in zip((good + "\n-").split("\n"), (bad + "\n-").split("\n")) if a != b]
            fail(f"{line}:\n" + "\n".join(lines[:12]))
    print(f"{equal} of {len(commands)} command lines say the same on Linux and on ring0")
    return equal


def same(ring0, programs, of):
    """Tests that the command lines in COMMANDS print the same bytes on ring0 as on Linux."""
    if compare(ring0, programs, COMMANDS) < 60:
        fail("fewer than 60 command lines")


def hostile(ring0, programs, of):
    """Tests programs that do what a program must not do (hostile.c). Each program must end on ring0 as on Linux. After each
    program, ring0 must still run another program."""
    names = subprocess.run([programs["hostile"]], stdout=subprocess.PIPE, check=True).stdout.decode().split()
    DIFFERENT.append(("hostile align", "qemu's TCG checks no alignment", "status 0\n"))
    DIFFERENT.append(("hostile invd", "qemu 11's TCG checks no privilege for invd", "status 0\n"))
    DIFFERENT.append(("hostile sysenter_(null|kernel|top|end)", "some processors have no sysenter for 64-bit kernels", SEGV))
    if of != ring0.arch:
        DIFFERENT.append(("hostile sysenter_.*", "the 64-bit kernel has no vsyscall page", SEGV))
    compare(ring0, programs, [f"hostile {name}" for name in names] + ["cat notes"], "-cpu max")
    DIFFERENT.append(("hostile run_(data|stack)", "this processor has no NX", "ran\nstatus 0\n"))
    compare(ring0, programs, [f"hostile {name}" for name in names] + ["cat notes"])


def registers(ring0, programs, of):
    """Runs the program registers.c, which checks that a system call keeps the registers. Runs it three times, because the
    kernel then executes different instructions:
    - on qemu's default processor
    - on a processor with SMAP (-cpu max). With SMAP the kernel can access a program's memory only between the instructions stac
      and clac, which change the flag AC.
    - with vdso32=0, a parameter of the kernel. The i386 kernel then does not tell the program the address of the vsyscall page,
      whose code enters the kernel by sysenter. So all calls enter by int $0x80."""
    for qemu, parameters in (("", ()), ("-cpu max", ()), ("", ("vdso32=0",))):
        output, status = ring0.run("registers", qemu, parameters, files_of(programs, "sh", "registers"))
        if status or output != "registers are kept\n":
            fail(f"registers {qemu}: {status}: {output}")


def files_of(programs, *names):
    return {f"bin/{name}": programs[name] for name in names}


def log_of_int80(ring0, programs, parameters):
    """Runs the program foo. Returns how often int $0x80 is in qemu's log of interrupts."""
    with tempfile.NamedTemporaryFile("r") as log:
        ring0.run("foo", f"-d int -D {log.name}", parameters, files_of(programs, "sh", "foo"))
        return len(re.findall(r" v=80 ", log.read()))


def ways(ring0, programs, of):
    """Checks that programs enter the kernel by the right instruction (syscall, sysenter or int $0x80) on several models of
    processor. The kernel counts how often each instruction entered it. In qemu's log of interrupts, each int $0x80 has a line.
    Both counts of int $0x80 must be equal. Also checks the message that ring0 prints on a processor that is too old."""
    other = ring0.arch == "x86_64"
    cases = [("", (), "sysenter", "int80"), ("", ("vdso32=0",), "int80", "sysenter"), ("-cpu qemu32,-sep", (), "int80", "sysenter"),
             ("-cpu pentium3", (), "sysenter", "int80"), ("-cpu pentium2", (), "sysenter", "int80"), ("-cpu max", (), "sysenter", "int80")]
    if other:
        way, not_way = ("syscall", "int80") if of == "x86_64" else ("int80", "syscall")
        cases = [(cpu, (), way, not_way) for cpu in ("", "-cpu max", "-cpu qemu64", "-cpu Nehalem", "-M q35", "-M microvm")]
    for qemu, parameters, way, not_way in cases:
        output, status = ring0.run("threads", qemu, parameters, files_of(programs, "sh", "threads"))
        taken, not_taken = ring0.report.get(way, 0), ring0.report.get(not_way, 0)
        # On i386 clone(), vfork() and the exit in _start always use int $0x80, whatever `way` is. So up to 12 calls by
        # int $0x80 are allowed.
        if status or not output.startswith("80000 counted, each") or taken < 20 or not_taken > (12 if not_way == "int80" else 0):
            fail(f"threads {qemu} {parameters}: {status}, {ring0.report}: {output}")
    for parameters in ((), ("vdso32=0",)):
        seen = log_of_int80(ring0, programs, parameters)
        if seen != ring0.report.get("int80"):
            fail(f"qemu has seen {seen} times int $0x80: {ring0.report}")
    if of == "i386":
        # On x86_64's kernel, mmap of a 32-bit program has a function of its own, and stat has none. The kernel's command line has
        # three parameters here; it ignores `quiet`.
        output, status = ring0.run("old", "", ("vdso32=0", "quiet", "trace"), files_of(programs, "sh", "old"))
        wanted = (r"compat_sys_ia32_mmap" if other else "sys_old_mmap") + r"\(\w+=0x[0-9a-f]+\)\n(?:.*\n)*.*\] sys_ni_syscall\(\)\n"
        if status or not re.search(wanted, output):
            fail(f"the trace of old: {status}: {output}")
    for cpu, lack in (("qemu32", "long mode"),) if other else (("pentium", "PAE"), ("486", "PAE")):
        output, status = ring0.run("foo", f"-cpu {cpu}", (), files_of(programs, "sh", "foo"))
        if status != 255 or not output.startswith(f"ring0: this processor lacks {lack}\n"):
            fail(f"-cpu {cpu}: {status}: {output}")


def calls(ring0, programs, of):
    """Tests system calls with random arguments, and with a bad pointer as each argument (random.c). The kernel must not
    crash. After the calls it must have as much free memory as in a run without calls, `random 0`."""
    files = files_of(programs, "sh", "random")
    ring0.run("random 0", "", (), files)
    free = ring0.report["free"]
    for command in ("random sweep", f"random {os.environ.get('RING0_CALLS', 1000000)} {os.environ.get('RING0_SEED', 1)}"):
        output, status = ring0.run(command, "", (), files)
        print(f"{command}: {ring0.report}")
        if status or not re.fullmatch(r"seed \d+\ndone\n", output) or ring0.report.get("free") != free:
            fail(f"{command}: status {status}, {ring0.report}, {free} pages free without calls: {output}")
    # A life is a series of random system calls, and `random replay` repeats it. With qemu's option -icount the timer
    # interrupts at the same instructions in each run. So two replays of a life must print the same output.
    lives = [ring0.run(f"random replay 7 {worker} 3", "-icount 4 -rtc base=2026-01-01,clock=vm", (), files)[0] for worker in (0, 0, 1)]
    print(f"{lives[0].count(') = ')} calls are replayed, among them {len(set(re.findall('^[0-9a-f]+', lives[0], re.M)))} different ones")
    if lives[0] != lives[1] or lives[0] == lives[2] or lives[0].count(") = ") < 20:
        fail(f"a replay is not repeated: {lives}")


def console(ring0, programs, of):
    """Tests the serial console of ring0. The kernel must echo the input, and a read must return one line. At the end of the
    input every read must return 0."""
    files = files_of(programs, "sh", "cat", "sorted")
    for command, typed, output, status in (
            ("cat </dev/console", "", "", 0),
            ("cat </dev/console", "one\ntwo\n", "one\ntwo\n", 0),
            ("cat </dev/console | cat", "no end", "no end", 0),
            ("", "", "", 0),
            ("", "cat\nx\n", "x\n", 0),
            ("", "cat\n", "", 0),
            ("", "exit 5\n", "", 5)):
        said, got = ring0.run(command, "", (), files, typed.encode())
        # The kernel may echo the input between any two bytes of the output. So the test compares the sorted bytes.
        if got != status or sorted(said) != sorted(typed + output):
            fail(f"{command!r}, {typed!r} typed: status {got}, {said!r}")


def overflow(ring0, programs, of):
    """Tests what the kernel does if its stack overflows. gdb moves the stack pointer near the end of the kernel stack. The
    kernel must print a message and end."""
    if not shutil.which("gdb"):
        print("SKIP: there is no gdb")
        sys.exit(77)
    register = "rsp" if ring0.arch == "x86_64" else "esp"
    with tempfile.TemporaryDirectory() as scratch:
        initrd, said = f"{scratch}/initrd", f"{scratch}/said"
        ring0.make_initrd(initrd, files_of(programs, "sh", "foo"))
        machine = (f"qemu-system-{ring0.arch} -nodefaults -no-user-config -display none -no-reboot -m 64 -S -gdb stdio "
                   f"-serial file:{said} -device isa-debug-exit,iobase=0xf4,iosize=4 -kernel {ring0.kernel} -initrd {initrd} "
                   "-append '-- foo'")
        done = subprocess.run(["timeout", str(SECONDS), "gdb", "-batch", "-nx", "-iex", "set debuginfod enabled off",
                               "-iex", f"set remotetimeout {SECONDS}", ring0.kernel,
                               "-ex", f"target remote | {machine}", "-ex", "hbreak sys_foo", "-ex", "continue", "-ex", "delete",
                               "-ex", f"set ${register} = (unsigned long)${register} / 16384 * 16384 + 4096 + 2048", "-ex", "continue"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False)
        text = pathlib.Path(said).read_text()
    if done.returncode == 124:
        fail("the machine does not end after its kernel stack is used up")
    if not re.fullmatch(r"ring0: panic: double fault at [0-9a-f]+, stack pointer [0-9a-f]+: .*\n", text):
        fail(f"a used-up kernel stack says {text!r}")


def main():
    mode, arch, source, kernel, of = sys.argv[1:6]
    programs = {pathlib.Path(path).name.removeprefix("ring0-").removesuffix(f"-{of}"): path for path in sys.argv[6:]
                if path.endswith(f"-{of}")}
    {"same": same, "hostile": hostile, "registers": registers, "ways": ways, "calls": calls, "console": console,
     "overflow": overflow}[mode](Ring0(arch, source, kernel, "."), programs, of)
    return bool(FAULTS)


if __name__ == "__main__":
    sys.exit(main())
