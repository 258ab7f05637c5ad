# SPDX-License-Identifier: MIT
# test: ring3-calls @ARCH@ | @BUILD@ @PREFIX@ @ARCH@ @COMPILER@ @EMULATOR@ | needs=one-by-clang after=installed timeout=600
"""test_ring3_calls.py BUILD PREFIX ARCH COMPILER EMULATOR: tests the installed command ring3-calls, which makes a folder of
files for the user's own system calls. Tests these files, and programs that ring3-cc links with them. Also tests the error
messages of ring3-calls. ring3 is installed from BUILD into a new folder whose name has blanks, quotes and other special
characters. EMULATOR is the emulator for ARCH, or an empty word."""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

BUILD, PREFIX, ARCH, COMPILER, EMULATOR = sys.argv[1:6]
MACHINE, BITS, ABIS = {"x86_64": ("-m64", 64, ("common", "64")), "i386": ("-m32", 32, ("i386",))}[ARCH]
HELLO = '#include <unistd.h>\nint main(void) { write(1, "hello\\n", 6); return 0; }\n'

# Some folders below have QUOTE in their names, because ring3-calls must handle special characters. QUOTE is a quotation mark
# if the assembler accepts it in a file name. The assembler of binutils 2.47.50 does not accept it. If a line marker
# (# 1 "NAME") has a quotation mark in its NAME, this assembler cannot read a macro after the marker.
probe = '# 1 "a\\"b"\n.macro M n\n.if 1\n.endif\n.endm\nM 3\n'
QUOTE = '"' if not subprocess.run(["as", "-o", os.devnull], input=probe, text=True, capture_output=True).returncode else "'"
if QUOTE != '"':
    print("note: this assembler cannot have a quotation mark in the name of a file: tried without one")
top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-calls-"))
installed = subprocess.run(["meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", top / "root"],
                           capture_output=True, text=True)
if installed.returncode:
    sys.exit(installed.stdout + installed.stderr)
ROOT = top / f"it's {QUOTE}a{QUOTE} pre\\fix, with = all"
(top / "root" / PREFIX.lstrip("/")).rename(ROOT)
LIB, SHARE = ROOT / "lib" / f"{ARCH}-linux-ring3", ROOT / "share/ring3"
TABLE = (SHARE / f"syscall_{BITS}.tbl").read_text()
LIST = (SHARE / "syscalls.list").read_text()
MADE = {"flags", "libc.a", "libcalls.a", "include/ring3/numbers.h", "include/ring3/sys.h", "include/ring3/raw.h"}


def compilers():
    """Returns the compilers to test with. The first is COMPILER. The second is gcc if COMPILER is clang, or else clang. The
    second is left out if it is not installed, or if it rejects the option MACHINE."""
    other = "gcc" if "clang" in COMPILER else "clang"
    able = shutil.which(other) and not subprocess.run([other, MACHINE, "-E", "-"], input="", capture_output=True,
                                                      text=True).returncode
    return [COMPILER, *([other] if able else [])]


def linkers():
    return [name for name in ("bfd", "lld", "gold") if shutil.which(f"ld.{name}")]


def rows(table):
    """Yields a tuple for each line of the table that is for this architecture: (number, ABI, name, has_entry, line number).
    has_entry is True if the line names a function of the kernel other than sys_ni_syscall, which only returns ENOSYS."""
    for line, text in enumerate(table.splitlines(), 1):
        fields = text.split("#")[0].split()
        if len(fields) >= 3 and fields[1] in ABIS:
            yield int(fields[0]), fields[1], fields[2], fields[3:4] not in ([], ["-"], ["sys_ni_syscall"]), line


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=top))
        self.temporary = self.folder / "a tmp"
        self.temporary.mkdir()

    def tearDown(self):
        self.assertEqual(list(self.temporary.iterdir()), [], "left in TMPDIR")
        self.assertEqual([path.name for path in self.folder.glob("*.??????") if path.is_dir()], [], "left beside the folder")

    def run_tool(self, name, *words, status=0, stdin=None, expect=None, compiler=COMPILER, **environment):
        """Runs an installed program in the folder of this test. Checks the exit status. If `expect` is given, also checks
        the output. Returns the output."""
        result = subprocess.run([ROOT / "bin" / name, *map(str, words)], cwd=self.folder, text=True, input=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                env={**os.environ, "RING3_CC": compiler, "TMPDIR": str(self.temporary), **environment})
        self.assertEqual(result.returncode, status, f"{name} {' '.join(map(str, words))}:\n{result.stdout}")
        if expect is not None:
            self.assertEqual(result.stdout, expect)
        return result.stdout

    def calls(self, *words, **how):
        return self.run_tool("ring3-calls", MACHINE, *words, **how)

    def cc(self, *words, **how):
        return self.run_tool("ring3-cc", *words, **how)

    def file(self, name, text):
        (self.folder / name).write_text(text)
        return name

    def run_program(self, name="a.out", status=0, expect="hello\n"):
        for emulator in [[], *([[EMULATOR]] if EMULATOR else [])]:
            result = subprocess.run([*emulator, f"./{name}"], cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                    text=True)
            self.assertEqual((result.returncode, result.stdout), (status, expect))

    def files(self, name):
        return {str(path.relative_to(self.folder / name)): path.read_bytes()
                for path in (self.folder / name).rglob("*") if not path.is_dir()}


class OwnCall(Case):
    """Tests programs that make a system call of the user's own, a call that Linux does not have."""

    NUMBER = {"x86_64": 548, "i386": 600}[ARCH]
    ROW = f"{NUMBER}\t{ABIS[0]}\thello\t\tsys_hello\n"
    ADD = f"{NUMBER}:long hello(const char *name, int count)"
    PROGRAM = f"""
        #include <errno.h>
        #include <ring3/raw.h>
        #include <ring3/sys.h>
        #include <sys/syscall.h>
        #include <unistd.h>
        int main(void)
        {{
            if (SYS_hello != {NUMBER} || __NR_hello != {NUMBER})
                return 1;
        #ifndef __TINYC__
            if (raw_hello(ARGUMENTS) != -ENOSYS)
                return 2;
        #endif
            errno = 0;
            if (sys_hello(ARGUMENTS) != -1 || errno != ENOSYS)
                return 3;
            return write(1, "hello\\n", 6) == 6 ? 0 : 4;
        }}\n"""

    def program(self, arguments):
        return self.file("x.c", self.PROGRAM.replace("ARGUMENTS", arguments))

    def test_a_row_without_prototype(self):
        self.file("my.tbl", TABLE + self.ROW)
        said = self.calls("--table", "my.tbl", "-o", "my")
        self.assertRegex(said, r'\Amy\.tbl:\d+: note: no prototype of "hello", so it takes six longs; .*\n\Z')
        self.assertEqual(set(self.files("my")), MADE)
        self.cc(self.program("1, 2, 3, 4, 5, 6"), "@my/flags", expect="")
        self.run_program()

    def test_a_table_on_standard_input(self):
        self.calls("--table", "-", "--add", f"{self.NUMBER + 1}:long other(void)", "-omy", stdin=TABLE + self.ROW)
        self.cc(self.program("1, 2, 3, 4, 5, 6"), "@my/flags", expect="")
        self.run_program()

    def test_everywhere(self):
        """Tests ring3-calls with each compiler and each linker, with and without -static-pie. ring3-calls writes the options
        that ring3-cc needs into the file FOLDER/flags. The option @FOLDER/flags must work before and after the name of the
        source file."""
        self.program('"a b", 2')
        for compiler in compilers():
            folder = f"it's {QUOTE}my{QUOTE}, {compiler} \\folder"
            self.calls("--add", self.ADD, "-o", folder, compiler=compiler, expect="")
            flags = f"@{folder}/flags"
            for place in ([], ["-static-pie"]):
                for linker in linkers():
                    if place and linker == "gold":
                        continue  # gold cannot link a static PIE
                    for words in (["x.c", flags], [flags, "x.c"]):
                        with self.subTest(compiler=compiler, place=place, linker=linker, words=words):
                            self.cc(*words, *place, f"-fuse-ld={linker}", compiler=compiler, expect="")
                            self.run_program()
                with self.subTest(compiler=compiler, place=place):
                    self.cc("-Wall", "-Wextra", "-pedantic", "-Werror", *place, "-c", "x.c", flags, compiler=compiler, expect="")
                    self.cc("x.o", flags, *place, compiler=compiler, expect="")
                    self.run_program()
                    self.assertIn("sys_hello", self.cc("-E", "x.c", flags, compiler=compiler))
            if "clang" not in compiler:	# for -flto, clang needs the linker of the same LLVM version
                self.cc("-O2", "-flto", flags, "x.c", compiler=compiler, expect="")
                self.run_program()

    def test_types(self):
        self.calls("--add", self.ADD, f"--add={self.NUMBER + 1}:void *other(void)", "-o", "my", expect="")
        self.assertIn("error", self.cc("-c", self.program("1"), "@my/flags", status=1))
        self.cc("-c", "-Werror", self.file("y.c", "#include <ring3/sys.h>\nvoid *f(void) { return sys_other(); }\n"), "@my/flags")

    def test_list(self):
        self.file("my.tbl", TABLE + self.ROW)
        self.file("my list", LIST + "long hello(long a);\n")
        self.calls("--table=my.tbl", "--list", "my list", "-o", "my", expect="")
        self.cc(self.program("1"), "@my/flags", expect="")
        self.run_program()

    def test_a_program_has_its_own(self):
        """Tests a program that defines the function sys_hello. The linker must take this function, not the stub sys_hello in
        the output folder of ring3-calls."""
        self.calls("--add", self.ADD, "-o", "my")
        self.cc(self.program('"a b", 2'), self.file("y.c", "#include <errno.h>\nlong sys_hello(const char *name, int count)\n"
                                                           "{ errno = ENOSYS; return count == 2 && name[1] == ' ' ? -1 : 1; }\n"),
                "@my/flags")
        self.run_program()

    def test_nothing_unasked(self):
        """Tests a program that makes none of the user's own system calls. The program must have the same bytes, whether it is
        linked with the option @FOLDER/flags or without it."""
        self.file("my.tbl", TABLE + self.ROW)
        self.calls("--table", "my.tbl", "-o", "my")
        self.file("x.c", HELLO)
        for compiler in compilers():
            for place in ([], ["-static-pie"]):
                self.cc(MACHINE, *place, "x.c", "-o", "without", compiler=compiler)
                self.cc("@my/flags", *place, "x.c", "-o", "with", compiler=compiler)
                self.assertEqual((self.folder / "with").read_bytes(), (self.folder / "without").read_bytes())

    def test_the_other_machine_is_refused(self):
        """Tests that ring3-cc refuses -m32 if ring3-calls made the folder with -m64. ring3-cc must also refuse -m64 if
        ring3-calls made the folder with -m32."""
        self.calls("--add", self.ADD, "-o", "my")
        other = {"-m32": "-m64", "-m64": "-m32"}[MACHINE]
        for words in ([other, "@my/flags"], ["@my/flags", other]):
            self.cc(*words, self.program('"a b", 2'), status=1,
                    expect=f"ring3-cc: error: {other}: my/flags is for {MACHINE}: make another folder with ring3-calls {other}\n")
            self.assertFalse((self.folder / "a.out").exists())
        self.cc(MACHINE, "@my/flags", "x.c", expect="")

    def test_the_machine_that_ring3_cc_takes(self):
        self.run_tool("ring3-calls", "--add", self.ADD, "-o", "my", compiler=f"{COMPILER} {MACHINE}")
        self.assertEqual((self.folder / "my/flags").read_text().splitlines()[0], MACHINE)

    def test_tcc(self):
        if not shutil.which("tcc"):
            self.skipTest("there is no tcc")
        if subprocess.run(["tcc", MACHINE, "-E", "-"], input="", capture_output=True, text=True).returncode:
            self.skipTest(f"tcc makes no code for {ARCH}")
        self.calls("--add", self.ADD, "-o", "my folder", compiler="tcc", expect="")
        self.cc(MACHINE, "-Imy folder/include", "-Lmy folder", self.program('"a b", 2'), compiler="tcc", expect="")
        self.run_program()
        # Here ring3-calls made the folder with tcc as compiler. A program compiled by gcc or clang must also work with this
        # folder.
        self.cc("x.c", "@my folder/flags", "-static-pie", expect="")
        self.run_program()

    def test_without_calls_of_ones_own(self):
        """Tests a user's table that lacks some calls of ring3, and has no new system calls. Then the sys.h that ring3-calls
        makes must not declare the missing calls."""
        fewer = "".join(line for line in TABLE.splitlines(True) if "\tkcmp\t" not in line and "\tstatx\t" not in line)
        self.file("my.tbl", fewer)
        self.calls("--table", "my.tbl", "-o", "my", expect="")
        self.cc(self.file("x.c", HELLO), "@my/flags", expect="")
        self.run_program()
        self.assertIn("sys_kcmp", self.cc("-Werror", "-c", "@my/flags", status=1, *[self.file(
            "y.c", "#include <ring3/sys.h>\nint f(void) { return sys_kcmp(1, 1, 0, 0, 0); }\n")]))


class Folder(Case):
    """Tests the output folder of ring3-calls: which names it may have, and what it contains after an error."""

    ADD = ["--add", OwnCall.ADD]

    def test_it_is_replaced(self):
        (self.folder / "empty").mkdir()
        (self.folder / "link").symlink_to("my")
        self.calls(*self.ADD, "-o", "empty", expect="")
        self.assertEqual(set(self.files("empty")), MADE)
        self.calls(*self.ADD, "-o", "my/", expect="")
        before = self.files("my")
        self.calls("--add", f"{OwnCall.NUMBER}:long other(void)", "-o", "link", expect="")
        self.assertTrue((self.folder / "link").is_symlink())
        self.assertIn(b"sys_other(void)", self.files("my")["include/ring3/sys.h"])
        self.calls(*self.ADD, "-o", self.folder / "my", expect="")
        self.assertEqual(self.files("my"), before)
        self.calls(*self.ADD, "-o", "second", expect="")
        self.assertEqual({name: data for name, data in self.files("second").items() if name != "flags"},
                         {name: data for name, data in before.items() if name != "flags"})

    def test_long_name(self):
        """Tests an output folder with a name of 255 bytes, the longest name that file systems allow."""
        self.calls(*self.ADD, "-o", 255 * "x", expect="")
        self.assertEqual(set(self.files(255 * "x")), MADE)

    def test_what_is_not_its_own_stays(self):
        (self.folder / "theirs").mkdir()
        self.file("theirs/notes", "")
        self.calls(*self.ADD, "-o", "my")
        self.file("my/notes", "")
        self.file("file", "theirs")
        (self.folder / "dangling").symlink_to("no/where")
        for name, said in (("theirs", "it exists, and has other files in it than ring3-calls makes"),
                           ("my", "it exists, and has other files in it than ring3-calls makes"),
                           (".", "it exists, and has other files in it than ring3-calls makes"),
                           ("file", "it exists, and is no folder"), ("dangling", "there is no folder to make it in"),
                           ("no/where/my", "there is no folder to make it in"), ("file/my", "there is no folder to make it in")):
            self.calls(*self.ADD, "-o", name, status=1, expect=f"ring3-calls: error: -o {name}: {said}\n")
        self.assertEqual(set(self.files("my")), MADE | {"notes"})
        self.assertEqual((self.folder / "file").read_text(), "theirs")
        self.assertEqual(self.files("theirs"), {"notes": b""})

    def test_not_writable(self):
        self.assertRegex(self.calls(*self.ADD, "-o", "/proc/my", status=1), r"\Aring3-calls: error: -o /proc/my: .*\n\Z")

    def test_an_error_leaves_it_as_it_was(self):
        """Tests that an existing output folder does not change if ring3-calls fails. The table, the compiler or the archiver
        causes an error, or a signal ends ring3-calls."""
        self.calls(*self.ADD, "-o", "my")
        before = self.files("my")

        def script(name, text):
            (self.folder / name).write_text(f"#!/bin/sh\n{text}\n")
            (self.folder / name).chmod(0o755)
            return str(self.folder / name)

        os.mkdir(self.folder / "bin")
        script("bin/ar", "echo no room >&2; exit 9")
        fails = script("fails", f"case $* in *sys_hello.S*) echo 'no memory' >&2; exit 7 ;; esac; exec {COMPILER} \"$@\"")
        ends = script("ends", f"case $* in *-print-*) ;; *sys_hello.S*) kill -TERM $PPID; exit 0 ;; esac; exec {COMPILER} \"$@\"")
        for said, status, how in (
                ("no: error: cannot read: No such file or directory\n", 1, {"words": ["--table", "no"]}),
                ("no memory\nring3-calls: error: cannot assemble the stub sys_hello.S\n", 1, {"compiler": fails}),
                ("no room\n", 9, {"PATH": f"{self.folder}/bin:{os.environ['PATH']}"}),
                ("", 128 + signal.SIGTERM, {"compiler": ends})):
            for folder in ("my", "new"):
                words = how.get("words", [])
                self.calls(*self.ADD, *words, "-o", folder, status=status, expect=said,
                           **{key: value for key, value in how.items() if key != "words"})
            self.assertEqual(self.files("my"), before)
            self.assertFalse((self.folder / "new").exists())

    def test_command_line(self):
        for words, said in ((["-o"], "-o needs an argument"), (["--table"], "--table needs an argument"),
                            ([], "-o FOLDER is missing"), (["--add="], "--add has an empty argument"),
                            (["-o", ""], "-o has an empty argument"), (["-oa", "-o", "b"], "-o is given twice"),
                            (["--table=a", "--table=b"], "--table is given twice"),
                            (["--list=a", "--list", "b"], "--list is given twice"),
                            (["x.c", "-oa"], "x.c is no option of ring3-calls"), (["-m16"], "-m16 is no option of ring3-calls")):
            self.calls(*words, status=2, expect=f"ring3-calls: error: {said}\nTry ring3-calls --help.\n")
        self.assertIn("gen-syscalls: error: --add \"hello\" is not NUMBER:PROTOTYPE", self.calls("--add", "hello", "-omy", status=2))
        self.assertIn("is more than a prototype", self.calls("--add", "600:int f(void)\n-o", "-omy", status=2))
        self.assertFalse((self.folder / "my").exists())
        self.assertTrue(self.calls("--help").startswith("usage: ring3-calls [-m32 | -m64]"))

    def test_the_compiler_is_ring3_ccs(self):
        self.assertIn("ring3-cc: error: ", self.calls(*self.ADD, "-o", "my", status=1, compiler="no-such-compiler"))


def disassembled():
    """Returns a dictionary: number of a system call -> the object files of ring3 that make this call. Disassembles the
    archives and the start files with objdump.

    An object file makes a system call if it enters the kernel for this call, or if it uses the stub sys_NAME of this call.
    The object files of the stubs are left out, except sys_vfork.o, which also has vfork(). Some entries into the kernel are
    not found: those before which no simple instruction puts a constant number into the register eax."""
    numbers = {found[1]: int(found[2]) for found in re.finditer(
        r"#define SYS_(\w+) (\d+)", (ROOT / f"include/{ARCH}-linux-ring3/ring3/numbers.h").read_text())}
    made = {}
    for file in (*LIB.glob("libring3*.a"), LIB / "crt1.o", LIB / "rcrt1.o"):
        text = subprocess.run(["objdump", "-dr", "--no-show-raw-insn", file], capture_output=True, text=True, check=True).stdout
        member, value, pushed = None, None, []
        for line in text.splitlines():
            begins = re.match(r"(\S.*):\s+file format", line)
            if begins:
                member, value = pathlib.Path(begins[1]).name, None
                continue
            stub = re.search(r"\bR_\w+\s+(?:__)?sys_(\w+)", line)
            if stub:
                made.setdefault(numbers[stub[1]], set()).add(member)
            parts = re.match(r"\s+[0-9a-f]+:\t(\S+)\s*(.*)$", line)
            if not parts:
                value = None if line.endswith(">:") else value
                continue
            name, operands = parts[1], parts[2].split("#")[0].strip()
            if name == "push":
                pushed.append(operands)
            elif name == "pop":
                word = pushed.pop() if pushed else ""
                if operands in ("%rax", "%eax"):
                    value = int(word[1:], 16) if word.startswith("$") else None
            elif name == "syscall" or (name, operands) == ("int", "$0x80") or \
                    name == "call" and (operands.startswith("*") or "__syscall_six" in operands):
                if value is not None and value < 4096:
                    made.setdefault(value, set()).add(member)
                value = None
            elif re.search(r",%[er]?a[xl]$", operands) and not name.startswith(("cmp", "test")):
                constant = re.match(r"\$(0x[0-9a-f]+),%[er]ax$", operands)
                value = int(constant[1], 16) if name.startswith("mov") and constant else \
                    0 if name == "xor" and operands == "%eax,%eax" else None
    own = re.compile(r"sys_(\w+)\.o$")
    return {number: {member for member in members if not own.match(member) or member == "sys_vfork.o"}
            for number, members in made.items() if any(not own.match(member) or member == "sys_vfork.o" for member in members)}


def public_functions():
    """Returns a dictionary: object file in libring3.a -> the public functions that need this object file. A function needs
    the object file that defines it. If this object file uses a symbol of a second object file, the function also needs the
    second object file, and so on."""
    defined, wanted = {}, {}
    listing = subprocess.run(["nm", "-g", LIB / "libring3.a"], capture_output=True, text=True, check=True).stdout
    for block in listing.split("\n\n"):
        lines = block.strip().splitlines()
        symbols = [line.split()[-2:] for line in lines[1:]]
        if lines:
            defined[lines[0].rstrip(":")] = {name for kind, name in symbols if kind in "TW"}
            wanted[lines[0].rstrip(":")] = {name for kind, name in symbols if kind in "Uwv"}
    home = {name: member for member, names in defined.items() for name in names}
    users = {}
    for first in defined:
        functions = {name for name in defined[first] if not name.startswith(("_", "sys_"))}
        reached, new = set(), {first}
        while new:
            reached |= new
            new = {home[name] for member in new for name in wanted[member]
                   if name in home and not home[name].startswith("sys_")} - reached
        for member in reached:
            users.setdefault(member, set()).update(functions)
    return users


class Numbers(Case):
    """Tests the errors of ring3-calls for tables and prototypes that do not fit libring3.a. A user's table must not change
    the number of a call for which libring3.a has a stub. If a function of libring3.a makes a call, the table must not give
    the number of this call to another call."""

    def errors(self, table, *words, status=1, **how):
        """Runs ring3-calls on a table that it must reject. Returns a dictionary: line number in the table -> list of the
        error messages for this line. All other lines of the output must be notes and warnings."""
        said = self.calls("--table", self.file("my.tbl", table), "-o", "my", *words, status=status, **how)
        self.assertFalse((self.folder / "my").exists())
        found = {}
        for line in said.splitlines():
            message = re.match(r"my\.tbl:(\d+): error: (.*)", line)
            if message:
                found.setdefault(int(message[1]), []).append(message[2])
            else:
                self.assertRegex(line, r"\A(my\.tbl|--add)(:\d+)?: (note|warning): ")
        return found

    def renamed(self, which):
        """Returns a copy of TABLE. In the copy, each call with a number in `which` has the new name own_NUMBER, if the kernel
        has a function for the call."""
        lines = TABLE.splitlines(True)
        for number, _, name, has_entry, line in rows(TABLE):
            if number in which and has_entry:
                lines[line - 1] = re.sub(rf"\t{name}\b", f"\town_{number}", lines[line - 1], count=1)
        return "".join(lines)

    def test_taken(self):
        made, users = disassembled(), public_functions()
        self.assertGreater(len(made), 250)
        errors = self.errors(self.renamed(range(10000)))
        lines = {number: (name, line) for number, _, name, has_entry, line in rows(TABLE) if has_entry}
        for number, members in sorted(made.items()):
            name, line = lines[number]
            with self.subTest(number=number, call=name):
                [message] = errors[line]
                found = re.fullmatch(rf'number {number} is given to "own_{number}" here, but libring3\.a makes "{name}" by it, '
                                     r"in: (\w+(?:, \w+)*)", message)
                self.assertTrue(found, message)
                functions = set().union(*(users.get(member, set()) for member in members)) - {"syscall"}
                self.assertEqual(functions - set(found[1].split(", ")), set())
        # disassembled() does not find every number that the library uses. So ring3-calls may also reject other numbers. For each of
        # these, an instruction of the library must contain the number.
        members = subprocess.run(["objdump", "-d", "--no-show-raw-insn", LIB / "libring3.a"], capture_output=True, text=True,
                                 check=True).stdout
        for number, (name, line) in lines.items():
            if line in errors and number not in made:
                self.assertIn(f"${number:#x},", members, f"{name} is refused")

    def test_the_rest_is_free(self):
        """Tests calls such as kcmp. In libring3.a only the stub sys_kcmp makes this call, and no other function does. So a
        user's table may give the number of kcmp to a new call. Then gen-syscalls makes a header sys.h for the user's table.
        This header must not declare sys_kcmp, because the number now means the new call."""
        taken = set(self.errors(self.renamed(range(10000))))
        free = {number for number, _, _, has_entry, line in rows(TABLE) if has_entry and line not in taken}
        self.assertGreater(len(free), 30)
        self.file("my.tbl", self.renamed(free))
        self.run_tool("gen-syscalls", "own", "--list", SHARE / "syscalls.list", "--facts", SHARE / "callers.tsv", "-o", "my",
                      SHARE / f"syscall_{BITS}.tbl", "my.tbl")
        self.assertEqual({path.stem for path in (self.folder / "my").glob("*.S")}, {f"sys_own_{number}" for number in free})
        self.assertEqual(re.findall(r"\bsys_kcmp\b", (self.folder / "my/sys.h").read_text()), [])

    def test_taken_number_of_statx(self):
        """Tests that a table may not give the number of statx to another call. On i386 stat, lstat, fstat and fstatat call
        statx, and the error must name these functions."""
        [(number, line)] = [(number, line) for number, _, name, _, line in rows(TABLE) if name == "statx"]
        [message] = self.errors(self.renamed({number}))[line]
        for function in ("stat", "lstat", "fstat", "fstatat") if ARCH == "i386" else ("statx",):
            self.assertRegex(message, rf"\b{function}\b")

    def test_taken_by_add(self):
        """Tests --add with the number of statx. The user's table lacks statx, but libring3.a makes calls with the number of
        statx. So --add must fail."""
        [(number, line)] = [(number, line) for number, _, name, _, line in rows(TABLE) if name == "statx"]
        lines = TABLE.splitlines(True)
        del lines[line - 1]
        said = self.calls("--table", self.file("my.tbl", "".join(lines)), "--add", f"{number}:int mine(void)", "-o", "my", status=1)
        self.assertRegex(said, rf'(?m)^--add:1: error: number {number} is given to "mine" here, but libring3\.a makes "statx" by it')

    def test_start_up(self):
        """Tests calls that internal functions of ring3 make, for example exit_group in _start. ring3-calls must reject a
        table that gives the number of such a call to another call. The error must name the internal function."""
        for name, caller in (("exit_group", "_start"), ("tgkill", "__stack_chk_fail"),
                             ({"i386": "set_thread_area", "x86_64": "arch_prctl"}[ARCH], "__ring3_thread_block")):
            [(number, line)] = [(number, line) for number, _, row, _, line in rows(TABLE) if row == name]
            [message] = self.errors(self.renamed({number}))[line]
            self.assertRegex(message, rf"\b{caller}\b")

    def test_a_row_without_entry_point(self):
        """Tests a table in which the row for the number of statx has another name, but no function of the kernel. libring3.a
        makes calls with this number, and the kernel returns ENOSYS for them. The kernel does the same if the row is missing.
        ring3-calls accepts a table without the row, so it must also accept this table."""
        [(number, abi, line)] = [(number, abi, line) for number, abi, name, _, line in rows(TABLE) if name == "statx"]
        lines = TABLE.splitlines(True)
        lines[line - 1] = f"{number}\t{abi}\tmine\n"
        self.calls("--table", self.file("my.tbl", "".join(lines)), "-o", "my")

    def test_moved(self):
        lines, expected = TABLE.splitlines(True), {}
        nm = subprocess.run(["nm", "-g", LIB / "libring3.a"], capture_output=True, text=True, check=True).stdout
        stubs = set(re.findall(r"\bT __sys_(\w+)", nm))
        self.assertGreater(len(stubs), 300)
        for number, _, name, _, line in rows(TABLE):
            lines[line - 1] = re.sub(r"^\d+", str(number + 1000), lines[line - 1])
            if name in stubs:
                expected[line] = [f'"{name}" has number {number + 1000} here, but {number} in libring3.a']
        # Rows of other ABIs become comments. Otherwise they would be out of order, because they keep their old numbers.
        lines = [line if any(f"\t{abi}\t" in line for abi in ABIS) else "#\n" for line in lines]
        self.assertEqual(self.errors("".join(lines)), expected)

    def test_swapped(self):
        table = TABLE.replace("\tread\t", "\tREAD\t").replace("\twrite\t", "\tread\t").replace("\tREAD\t", "\twrite\t")
        numbers = {name: (number, line) for number, _, name, _, line in rows(TABLE)}
        errors = self.errors(table)
        self.assertEqual(set(errors), {numbers["read"][1], numbers["write"][1]})
        for messages in errors.values():
            self.assertEqual([message.split()[0] == "number" for message in messages], [False, True])

    def test_words(self):
        """Adds one argument to each prototype of LIST. ring3-calls must reject these prototypes, because the stubs in
        libring3.a do not load the additional argument."""
        lines, expected = LIST.splitlines(True), set()
        stubs = {line.split("@")[0] for line in (SHARE / "callers.tsv").read_text().splitlines()
                 if f"@{ARCH}\tsys_" in line}
        for at, line in enumerate(lines):
            row = re.match(r"[a-z][^#(]*?\b(\w+)\((.*)\)([^()]*);", line)
            other = {"i386", "x86_64"} - {ARCH}
            if not row or row[1] not in stubs or other & set(row[3].split()) or "twice" in row[3]:
                continue
            # LIST may have two prototypes of one call: one for this architecture only, and one for all others. The prototype
            # for the others is not used here, so it is skipped.
            if not {ARCH, str(BITS)} & set(row[3].split()) and re.search(rf"(?m)\b{row[1]}\(.*\).*\b({ARCH}|{BITS})\b", LIST):
                continue
            words = sum(2 if BITS == 32 and re.search(r"loff_t|64|long long", part) and "*" not in part else 1
                        for part in row[2].split(",")) if row[2] != "void" else 0
            if words < 6:
                lines[at] = line.replace(f"({row[2]})", f"({'' if row[2] == 'void' else row[2] + ', '}int more)", 1)
                expected.add(at + 1)
        self.assertGreater(len(expected), 300)
        said = self.calls("--list", self.file("my.list", "".join(lines)), "-o", "my", status=1)
        found = re.findall(r'(?m)^my\.list:(\d+): error: "\w+" takes (\d) argument words here, but (\d) in libring3\.a$', said)
        self.assertEqual({int(line) for line, _, _ in found}, expected)
        self.assertEqual({int(here) - int(there) for _, here, there in found}, {1})

    def test_noerrno(self):
        changed = LIST.replace("int close(int fd);", "int close(int fd) noerrno;") \
            .replace("pid_t getpid(void) noerrno;", "pid_t getpid(void);")
        said = self.calls("--list", self.file("my.list", changed), "-o", "my", status=1)
        self.assertRegex(said, r'\Amy\.list:\d+: error: "close" never sets errno here, but not in libring3\.a\n'
                               r'my\.list:\d+: error: "getpid" sets errno here, but not in libring3\.a\n\Z')

    def test_faults_of_the_table(self):
        self.assertRegex(self.calls("--table", self.file("bad.tbl", TABLE + OwnCall.ROW + OwnCall.ROW.replace("hello", "again")),
                                    "-o", "my", status=1), r"\Abad\.tbl:\d+: error: number \d+ is given to ")


if __name__ == "__main__":
    try:
        unittest.main(argv=[sys.argv[0], *sys.argv[6:]], verbosity=2)
    finally:
        shutil.rmtree(top, ignore_errors=True)
