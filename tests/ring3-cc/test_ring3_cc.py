# SPDX-License-Identifier: MIT
"""test_ring3_cc.py BUILD PREFIX ARCH COMPILER EMULATOR: ring3-cc as installed: what it compiles, links, and refuses.
BUILD is installed into a new folder; PREFIX is the build's own; EMULATOR may be empty."""
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
MACHINE = {"x86_64": "-m64", "i386": "-m32"}[ARCH]
EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
HELLO = '#include <unistd.h>\nint main(void) { write(1, "hello\\n", 6); }\n'

top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-cc-"))
installed = subprocess.run(["meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", top / "root"],
                           capture_output=True, text=True)
if installed.returncode:
    sys.exit(installed.stdout + installed.stderr)
ROOT = top / "root" / PREFIX.lstrip("/")
LIB = ROOT / "lib" / f"{ARCH}-linux-ring3"
RING3_CC = ROOT / "bin/ring3-cc"


def linkers():
    return [name for name in ("bfd", "lld", "gold") if shutil.which(f"ld.{name}")]


def levels():
    # Version 12 of gcc is the first that knows -Oz.
    return [level for level in ("-O0", "-O1", "-O2", "-O3", "-Os", "-Oz")
            if level != "-Oz" or subprocess.run([*COMPILER.split(), "-Oz", "-E", "-x", "c", "/dev/null"], capture_output=True).returncode == 0]


def lto_linkers():
    """The linkers that read what the compiler writes for -flto."""
    def version(command):
        said = subprocess.run(command, capture_output=True, text=True).stdout
        return re.search(r"(?:clang version|LLD) (\d+)", said)

    for linker in linkers():
        if linker == "gold":
            continue
        if "clang" not in COMPILER:
            if linker == "bfd":
                yield linker
        elif linker == "bfd":
            major = version([*COMPILER.split(), "--version"])[1]
            if pathlib.Path(f"/usr/lib/llvm-{major}/lib/LLVMgold.so").exists():
                yield linker
        else:
            lld = subprocess.run([*COMPILER.split(), "-print-prog-name=ld.lld"], capture_output=True, text=True).stdout.strip()
            if version([lld, "--version"])[1] == version([*COMPILER.split(), "--version"])[1]:
                yield linker


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=top))

    def cc(self, *words, status=0, command=None, stdin=None, **environment):
        """Runs ring3-cc in the test's folder; what it says."""
        result = subprocess.run([command or RING3_CC, MACHINE, *map(str, words)], cwd=self.folder, text=True, input=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                env={**os.environ, "CC": COMPILER, **environment})
        self.assertEqual(result.returncode, status, f"ring3-cc {MACHINE} {' '.join(map(str, words))}:\n{result.stdout}")
        return result.stdout

    def file(self, name, text):
        (self.folder / name).write_text(text)
        return name

    def run_program(self, name="a.out", *words, status=0, emulate=False, stdin=None):
        command = ([EMULATOR] if emulate else []) + [f"./{name}", *words]
        result = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, input=stdin)
        self.assertEqual(result.returncode, status, result.stdout)
        return result.stdout

    def build_and_run(self, source, *words, status=0, expect=""):
        quiet = self.cc(*words, self.file("program.c", source))
        self.assertEqual(quiet, "")
        self.assertEqual(self.run_program(status=status), expect)
        if EMULATOR:
            self.assertEqual(self.run_program(status=status, emulate=True), expect)


class Compiling(Case):
    def test_one_file_at_every_level(self):
        for level in levels():
            self.build_and_run(HELLO, level, expect="hello\n")

    def test_in_steps(self):
        self.file("hello.c", HELLO)
        self.cc("-c", "hello.c")
        self.cc("-S", "hello.c", "-o", "hello.s")
        self.assertIn("write", (self.folder / "hello.s").read_text())
        self.assertIn("ssize_t write", self.cc("-E", "hello.c"))
        self.cc("hello.o", "-ohello")
        self.assertEqual(self.run_program("hello"), "hello\n")

    def test_standard_input(self):
        self.assertEqual(self.cc("-x", "c", "-", "-o", "hello", stdin=HELLO), "")
        self.assertEqual(self.run_program("hello"), "hello\n")

    def test_through_a_symbolic_link(self):
        (self.folder / "bin").mkdir()
        (self.folder / "bin/rcc").symlink_to(os.path.relpath(RING3_CC, self.folder / "bin"))
        self.cc("-c", self.file("hello.c", HELLO), command=self.folder / "bin/rcc")

    def test_main_returns_0_by_itself(self):
        self.build_and_run("int main(void) {}\n", "-std=c99")

    def test_64_bit_division(self):
        self.build_and_run("int main(int argc, char **argv) { (void)argv; return (int)(9000000000ll * argc / 3000000000ll); }\n",
                           status=3)

    def test_old_flags_of_distributions(self):
        self.build_and_run(HELLO, "-O2", "-D_FORTIFY_SOURCE=2", "-Wformat", "-fstack-clash-protection", "-g", expect="hello\n")

    def test_link_time_optimization(self):
        for linker in lto_linkers():
            self.build_and_run(HELLO, "-O2", "-flto", f"-fuse-ld={linker}", expect="hello\n")

    def test_examples_by_any_flags(self):
        distribution = ["-O2", "-g", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fstack-clash-protection",
                        "-fcf-protection", "-Wformat", "-Werror=format-security"]
        lto = [["-O2", "-flto", f"-fuse-ld={linker}"] for linker in lto_linkers()]
        for flags in [*([level] for level in levels()), distribution, [*distribution, "-static-pie"], *lto]:
            with self.subTest(flags=flags):
                for example in ("cat", "sh", "threads", "walk"):
                    self.cc(*flags, EXAMPLES / f"{example}.c", "-o", example)
                for emulate in {False, bool(EMULATOR)}:
                    said = self.run_program("sh", emulate=emulate, stdin="./threads\n./walk . | ./cat\n")
                    self.assertRegex(said, r"\A80000 counted, .*\n(- \d+ \./.*\n)+\Z")
                    self.assertIn(" ./threads\n", said)
                    self.run_program("threads", emulate=emulate)


class AnyCompiler(Case):
    PROGRAM = """
        #define _GNU_SOURCE
        #include <stdarg.h>
        #include <unistd.h>
        static const char *argument = "-";
        static void __attribute__((constructor)) early(int argc, char **argv) { argument = argv[argc - 1]; }
        static void __attribute__((destructor)) last(void) { write(1, "last\\n", 5); }
        int main(int argc, char **argv)
        {
            volatile long long many = argc, size = 3000000000ll;
            if (environ != argv + argc + 1)
                return 1;
            write(1, argument, 1);
            return (int)(9000000000ll * many / size);
        }
        """

    def plain(self, compiler, *words, status=0):
        """As cc, but without -m32 or -m64."""
        result = subprocess.run([RING3_CC, *words], cwd=self.folder, text=True, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, env={**os.environ, "CC": compiler})
        self.assertEqual(result.returncode, status, result.stdout)
        return result.stdout

    def machine(self, name="a.out"):
        said = subprocess.run(["readelf", "-h", name], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        return {"X86-64": "x86_64", "80386": "i386"}[re.search(r"Machine: .*\b(X86-64|80386)", said)[1]]

    def try_program(self, compiler, *words, emulate=bool(EMULATOR)):
        self.plain(compiler, *words, self.file("x.c", self.PROGRAM), "-o", "a.out")
        self.assertEqual(self.machine(), ARCH)
        self.assertEqual(self.run_program("a.out", "y", status=6), "ylast\n")
        if emulate:
            self.assertEqual(self.run_program("a.out", "y", status=6, emulate=True), "ylast\n")


class Compilers(AnyCompiler):
    """Others than the one that made ring3, said by CC."""

    def script(self, name, text):
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return str(path)

    def test_what_the_compiler_makes_is_taken(self):
        self.try_program(f"{COMPILER} {MACHINE}", emulate=False)
        self.try_program(f"{COMPILER} -O2", MACHINE, emulate=False)

    def test_cross_compilers(self):
        machine = {"x86_64": "x86_64", "i386": "i686"}[ARCH]
        found = 0
        for name in (f"{machine}-linux-gnu-gcc", f"{machine}-linux-gnu-gcc-12"):
            if shutil.which(name):
                self.try_program(name)
                found += 1
        if shutil.which("clang"):
            self.try_program(f"clang --target={machine}-linux-gnu")
            if shutil.which("ld.lld"):
                self.try_program(f"clang --target={machine}-linux-gnu -fuse-ld=lld")
            found += 1
        if not found:
            self.skipTest(f"there is no clang, and no {machine}-linux-gnu-gcc")

    def test_another_machine(self):
        if "clang" in COMPILER:
            self.file("x.c", HELLO)
            arm = "clang --target=aarch64-linux-gnu"
            self.assertIn(f"error: '{arm}' compiles for another machine", self.plain(arm, "x.c", status=1))
            self.assertIn(f"error: '{arm}' makes no code for {MACHINE}", self.plain(arm, MACHINE, "x.c", status=1))

    def test_no_m32(self):
        refuses = self.script("refuses", f"""
            for word; do [ "$word" != {MACHINE} ] || {{ echo "error: unknown option {MACHINE}" >&2; exit 1; }}; done
            exec {COMPILER} "$@" """)
        self.assertEqual(self.plain(refuses, MACHINE, self.file("x.c", HELLO), status=1),
                         f"ring3-cc: error: '{refuses}' {MACHINE} cannot compile: error: unknown option {MACHINE}\n")

    def test_no_library_of_the_compiler_for_i386(self):
        """As gcc has it without gcc-multilib: the library of the other machine."""
        lacks = self.script("lacks", f"""
            case " $* " in *-print-libgcc-file-name*) exec {COMPILER} -m64 -print-libgcc-file-name ;; esac
            exec {COMPILER} "$@" """)
        self.file("x.c", self.PROGRAM)
        if ARCH == "i386":
            self.assertIn(f"ring3-cc: note: '{lacks}' has no library for i386", self.plain(lacks, "-m32", "x.c", status=1))
            self.assertNotIn("ring3-cc: note:", self.plain(COMPILER, "-m32", "x.c", "-Dmain=start", status=1))
            self.plain(lacks, "-m32", self.file("hello.c", HELLO))

    def test_not_for_ring3_cc(self):
        lacks = self.script("lacks", f"""
            case " $* " in *-print-file-name*) exit 1 ;; esac
            exec {COMPILER} "$@" """)
        self.assertIn("does not say where its own headers are: ring3-cc is for gcc, clang and tcc",
                      self.plain(lacks, MACHINE, self.file("x.c", HELLO), status=1))

    def test_verbose(self):
        self.file("x.c", HELLO)
        self.assertIn("version", self.cc("-v"))
        self.assertIn(f"{ARCH}-linux-ring3/crt1.o", self.cc("-v", "x.c"))
        self.assertEqual(self.run_program(), "hello\n")


def tcc():
    """What is wrong with tcc here, or None."""
    if not shutil.which("tcc"):
        return "there is no tcc"
    if subprocess.run(["tcc", MACHINE, "-E", "-"], input="", capture_output=True, text=True).returncode:
        return f"tcc makes no code for {ARCH}"
    return None


@unittest.skipIf(tcc(), tcc())
class Tcc(AnyCompiler):
    """tcc compiles, ld links."""

    def cc(self, *words, **how):
        return super().cc(*words, CC="tcc", **how)

    def test_tcc(self):
        self.try_program("tcc", MACHINE)
        self.try_program(f"tcc {MACHINE}")
        for linker in linkers():
            self.try_program("tcc", MACHINE, f"-fuse-ld={linker}", "-Wl,-Map,a map", emulate=False)
            self.assertTrue((self.folder / "a map").exists())
            subprocess.run(["strip", "a.out"], cwd=self.folder, check=True)
            headers = subprocess.run(["readelf", "-lW", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
            self.assertRegex(headers, r"GNU_STACK.* RW ")
            self.assertNotRegex(headers, r"RWE|INTERP|GNU_RELRO|DYNAMIC")

    def test_in_steps(self):
        (self.folder / "a b").mkdir()
        (self.folder / "lib").mkdir()
        self.file("a b/two.c", "int two(void) { return 2; }\n")
        self.file("x.c", "int two(void);\nint main(void) { return two() + NUMBER; }\n")
        self.cc("-c", "a b/two.c", "-o", "a b/two.o")
        self.cc("-DNUMBER=1", "x.c", "a b/two.o", "-o", "a b/program")
        self.run_program("a b/program", status=3)
        subprocess.run(["ar", "rcs", "lib/libtwo.a", "a b/two.o"], cwd=self.folder, check=True)
        self.cc("-D", "NUMBER=2", "-Llib", "x.c", "-ltwo", "-lc")
        self.run_program(status=4)
        self.cc("-DNUMBER=5", "x.c", "a b/two.c", "-oprogram", "-static", "-s")
        self.run_program("program", status=7)
        self.assertEqual(self.cc("-x", "c", "-", "-o", "hello", stdin=HELLO), "")
        self.assertEqual(self.run_program("hello"), "hello\n")
        self.assertIn("ssize_t write", self.cc("-E", self.file("y.c", HELLO)))
        # What another compiler made is ld's alone: tcc does not know what gcc and clang may say in it.
        Case.cc(self, "-c", "-ffunction-sections", self.file("tls.c", "__thread int n = 6;\nint two(void) { return n; }\n"))
        self.cc("-DNUMBER=1", "x.c", "tls.o", "-Wl,-Map,map")
        self.run_program(status=7)
        self.assertIn(" tls.o\n", (self.folder / "map").read_text())

    def test_refused(self):
        self.file("x.c", HELLO)
        self.assertIn("error: tcc makes no code for a static PIE", self.cc("-static-pie", "x.c", status=1))
        self.assertIn("undeclared", self.cc(self.file("y.c", "int main(void) { return nothing; }\n"), "-o", "y", status=1))
        self.assertFalse((self.folder / "y").exists())

    def test_own_call(self):
        add = "548:long hello(int count)" if ARCH == "x86_64" else "600:long hello(int count)"
        self.cc("--add", add, self.file("x.c", "#include <errno.h>\n#include <ring3/sys.h>\n"
                                               "int main(void) { return sys_hello(1) != -1 || errno != ENOSYS; }\n"))
        self.run_program()

    def test_examples(self):
        tried = 0
        for example in sorted(EXAMPLES.glob("*.c")):
            if example.stem in ("threads", "three-ways"):
                continue  # they are of GNU C: atomic operations, and the bare instruction
            self.cc("-w", example, "-o", example.stem)
            self.assertEqual(self.machine(example.stem), ARCH)
            tried += 1
        self.assertGreater(tried, 8)
        self.file("notes", "read by what tcc made\n")
        for emulate in {False, bool(EMULATOR)}:
            self.assertEqual(self.run_program("cat", "notes", emulate=emulate), "read by what tcc made\n")
            self.run_program("cp", "notes", "copy", emulate=emulate)
            self.assertEqual((self.folder / "copy").read_text(), "read by what tcc made\n")
            self.assertIn("copy", self.run_program("ls", ".", emulate=emulate))
            self.assertIn("notes", self.run_program("walk", ".", emulate=emulate))


class Hosts(Case):
    """Nothing of the host's libc gets in."""

    def test_no_header_of_the_host(self):
        said = self.cc("-c", self.file("x.c", "#include <gnu/libc-version.h>\n"), status=1,
                       CPATH="/usr/include:/usr/include/x86_64-linux-gnu")
        self.assertIn("gnu/libc-version.h", said)

    def test_headers_of_the_kernel(self):
        if not pathlib.Path("/usr/include/linux/futex.h").exists():
            self.skipTest("there are no headers of the kernel here")
        self.build_and_run("#include <linux/futex.h>\n#include <asm/unistd.h>\n"
                           "int main(void) { return FUTEX_WAKE == 1 && __NR_getpid == GETPID ? 0 : 1; }\n",
                           "-DGETPID=" + {"x86_64": "39", "i386": "20"}[ARCH])

    def test_own_headers_first(self):
        self.assertIn(str(ROOT / "include"), self.cc("-E", self.file("x.c", "#include <errno.h>\n")))

    def test_no_library_of_the_host(self):
        self.file("x.c", HELLO)
        self.assertIn("error: -lm: ", self.cc("x.c", "-lm", status=1))

    def test_a_file_called_as_a_compiler(self):
        self.cc("-c", self.file("tcc.c", HELLO))
        self.cc("tcc.o")
        self.assertEqual(self.run_program(), "hello\n")

    def test_own_library(self):
        self.file("x.c", "int two(void);\nint main(void) { return two(); }\n")
        self.cc("-c", self.file("two.c", "int two(void) { return 2; }\n"))
        (self.folder / "lib").mkdir()
        subprocess.run(["ar", "rcs", "lib/libtwo.a", "two.o"], cwd=self.folder, check=True)
        self.cc("x.c", "-Llib", "-ltwo", "-lc")
        self.run_program(status=2)


class Tables(Case):
    """Calls of one's own kernel."""

    NUMBER = {"x86_64": 548, "i386": 600}[ARCH]
    ROW = {"x86_64": "548\tcommon\thello\t\tsys_hello\n", "i386": "600\ti386\thello\t\tsys_hello\n"}[ARCH]
    PROGRAM = """
        #include <errno.h>
        #include <ring3/raw.h>
        #include <ring3/sys.h>
        #include <sys/syscall.h>
        #include <unistd.h>
        int main(void)
        {
            if (SYS_hello != NUMBER || __NR_hello != NUMBER)
                return 1;
            if (raw_hello(ARGUMENTS) != -ENOSYS)
                return 2;
            errno = 0;
            if (sys_hello(ARGUMENTS) != -1 || errno != ENOSYS)
                return 3;
            return write(1, "hello\\n", 6) == 6 ? 0 : 4;
        }
        """

    def setUp(self):
        super().setUp()
        self.table = (ROOT / "share/ring3" / {"x86_64": "syscall_64.tbl", "i386": "syscall_32.tbl"}[ARCH]).read_text()
        self.temporary = self.folder / "a tmp"
        self.temporary.mkdir()
        self.file("x.c", self.PROGRAM)

    def tearDown(self):
        self.assertEqual(list(self.temporary.iterdir()), [])

    def with_table(self, *words, arguments="1, 2, 3, 4, 5, 6", **how):
        return self.cc(f"-DNUMBER={self.NUMBER}", f"-DARGUMENTS={arguments}", *words, "x.c", TMPDIR=str(self.temporary), **how)

    def test_a_row_without_prototype(self):
        self.file("my.tbl", self.table + self.ROW)
        said = self.with_table("--table", "my.tbl")
        self.assertRegex(said, r'\Amy\.tbl:\d+: note: no prototype of "hello", so it takes six longs; .*\n\Z')
        self.assertEqual(self.run_program(), "hello\n")
        if EMULATOR:
            self.assertEqual(self.run_program(emulate=True), "hello\n")

    def test_add(self):
        add = f"{self.NUMBER}:long hello(const char *name, int count)"
        self.assertEqual(self.with_table("--add", add, "-static-pie", arguments='"a b", 2'), "")
        self.assertEqual(self.run_program(), "hello\n")
        said = self.with_table(f"--add={add}", arguments="1", status=1)
        self.assertIn("error", said)

    def test_list(self):
        self.file("my.tbl", self.table + self.ROW)
        self.file("my list", (ROOT / "share/ring3/syscalls.list").read_text() + "long hello(long a);\n")
        self.assertEqual(self.with_table("--table=my.tbl", "--list", "my list", arguments="1"), "")
        self.assertEqual(self.run_program(), "hello\n")

    def test_in_steps(self):
        self.file("my.tbl", self.table + self.ROW)
        add = f"{self.NUMBER + 1}:long other(void)"
        self.with_table("--table", "my.tbl", "--add", add, "-c")
        self.cc("--table", "my.tbl", "--add", add, "x.o", TMPDIR=str(self.temporary))
        self.assertEqual(self.run_program(), "hello\n")
        self.assertIn("sys_other", self.with_table("--table", "my.tbl", "--add", add, "-E"))

    def test_nothing_unasked(self):
        """A program that makes no call of its own holds none."""
        self.file("my.tbl", self.table + self.ROW)
        self.cc("--table", "my.tbl", self.file("y.c", HELLO), TMPDIR=str(self.temporary))
        symbols = subprocess.run(["nm", "a.out"], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        self.assertNotIn("sys_hello", symbols)

    def test_refused(self):
        self.file("bad.tbl", self.table + self.ROW + self.ROW.replace("hello", "again"))
        self.assertRegex(self.with_table("--table", "bad.tbl", status=1), r"\Abad\.tbl:\d+: error: number \d+ is given to ")
        self.assertFalse((self.folder / "a.out").exists())
        self.file("moved.tbl", re.sub(r"(?m)^(\d+)(\t\w+\tgetpid\t)", r"900\2", self.table))
        self.assertIn("libring3.a has other numbers for getpid: ", self.with_table("--table", "moved.tbl", status=1))
        self.assertIn("absent: error: cannot read: ", self.with_table("--table", "absent", status=1))
        self.assertIn("error: --table needs an argument", self.cc("x.c", "--table", status=1))
        self.assertIn("error: --table is given twice", self.cc("--table=a", "--table=b", status=1))
        self.assertIn("error: --add has an empty argument", self.cc("--add=", "x.c", status=1))
        self.assertIn("is not NUMBER:PROTOTYPE", self.with_table("--add", "hello", status=1))

    def test_the_compiler_fails(self):
        self.assertIn("error", self.with_table("--add", f"{self.NUMBER}:long hello(void)", "-DARGUMENTS=nothing", "-Werror",
                                               status=1))


class Refusals(Case):
    def test_shared(self):
        self.assertIn("error: -shared: ", self.cc("-shared", self.file("x.c", HELLO), status=1))

    def test_x32(self):
        self.assertIn("error: -mx32", self.cc("-mx32", self.file("x.c", HELLO), status=1))

    def test_no_compiler(self):
        self.assertIn("there is no compiler 'nosuchcc'", self.cc("x.c", CC="nosuchcc", status=1))

    def test_nothing_said(self):
        result = subprocess.run([RING3_CC], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn("usage: ring3-cc", result.stderr)

    def test_an_option_without_its_argument(self):
        """Nothing is taken in its place: neither what ring3-cc adds, nor a source, to be overwritten."""
        text = {name: self.file(name, HELLO) and HELLO for name in ("x.c", "y.c")}
        for environment in ({}, *([{"CC": "tcc"}] if not tcc() else [])):
            for option in ("-o", "-I", "-include"):
                self.assertEqual(f"ring3-cc: error: {option} needs an argument\n",
                                 self.cc("x.c", "y.c", option, status=1, **environment))
            self.assertEqual({path.name: path.read_text() for path in self.folder.iterdir()}, text)

    def test_a_fault_of_the_program(self):
        self.cc(self.file("x.c", "int main(void) { return nothing; }\n"), status=1)
        self.assertFalse((self.folder / "a.out").exists())


class Files(Case):
    """What the linker makes: a small file whose parts are as they must be."""

    def headers_of(self, name="a.out"):
        return subprocess.run(["readelf", "-lW", name], cwd=self.folder, capture_output=True, text=True, check=True).stdout

    def test_small_and_sound(self):
        self.file("hello.c", HELLO)
        for linker in linkers():
            with self.subTest(linker):
                self.cc("-Os", f"-fuse-ld={linker}", "hello.c")
                headers = self.headers_of()
                self.assertEqual(self.run_program(), "hello\n")
                self.assertRegex(headers, r"GNU_STACK.* RW ")
                self.assertNotRegex(headers, r"RWE|INTERP|GNU_RELRO|DYNAMIC")
                subprocess.run(["strip", "a.out"], cwd=self.folder, check=True)
                size = (self.folder / "a.out").stat().st_size
                print(f"hello, {ARCH}, {COMPILER}, {linker}: {size} bytes, stripped")
                self.assertLess(size, 1100)

    def test_debug_information_is_kept(self):
        self.cc("-g", self.file("hello.c", HELLO))
        sections = subprocess.run(["readelf", "-SW", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
        self.assertIn(".debug_info", sections)
        self.assertIn(".debug_frame", sections)


class Anywhere(Case):
    """Programs that load anywhere: static PIE."""

    SOURCE = """
        #include <unistd.h>
        static int number = 5, *const pointer = &number;
        static const char *const words[] = { "zero\\n", "one\\n", "two\\n" };
        static int (*const function)(int, char **, char **);
        static struct { const void *self[40]; } many = { { &many, &many.self[1], 0, &many.self[3], [39] = &many.self[39] } };
        int main(int argc, char **argv, char **envp)
        {
            unsigned long address = (unsigned long)&number;
            (void)argv, (void)envp;
            if (*pointer != 5 || function || many.self[0] != &many || many.self[1] != &many.self[1] || many.self[2] ||
                many.self[3] != &many.self[3] || many.self[39] != &many.self[39])
                return 1;
            write(1, words[argc + 1], 4);
            write(1, &address, sizeof address);
            return 0;
        }
        """

    def addresses(self, name):
        said = {subprocess.run([f"./{name}"], cwd=self.folder, capture_output=True, check=True).stdout for _ in range(8)}
        self.assertTrue(all(one.startswith(b"two\n") for one in said))
        return {one[4:] for one in said}

    def test_anywhere(self):
        self.file("x.c", self.SOURCE)
        for linker in linkers():
            if linker == "gold":
                self.assertIn("error: gold makes no static PIE", self.cc("-static-pie", "-fuse-ld=gold", "x.c", status=1))
                continue
            packed = {"bfd": ["-Wl,-z,pack-relative-relocs"], "lld": ["-Wl,--pack-dyn-relocs=relr"]}[linker]
            for more in ([], ["-O2"], packed):
                with self.subTest(linker=linker, more=more):
                    self.cc("-static-pie", f"-fuse-ld={linker}", "x.c", *more)
                    self.assertGreater(len(self.addresses("a.out")), 1)
                    headers = subprocess.run(["readelf", "-hlW", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
                    self.assertRegex(headers, r"Type:\s*DYN")
                    self.assertNotRegex(headers, r"RWE|INTERP")

    def test_plain_crt1_is_refused_by_the_linker(self):
        self.cc("-c", "-fPIE", self.file("x.c", self.SOURCE))
        for linker in linkers():
            if linker != "gold":
                result = subprocess.run([*COMPILER.split(), MACHINE, "-nostdlib", "-static-pie", f"-fuse-ld={linker}", LIB / "crt1.o", "x.o",
                                         LIB / "libring3.a"], cwd=self.folder, capture_output=True, text=True)
                self.assertNotEqual(result.returncode, 0)
                self.assertRegex(result.stderr, r"crt1\.o|text")


    def test_the_other_archive_is_refused_by_the_linker(self):
        if not (LIB / "libring3_pic.a").exists():
            self.skipTest("libring3.a serves both")
        self.cc("-c", "-fPIE", self.file("x.c", self.SOURCE))
        result = subprocess.run([*COMPILER.split(), MACHINE, "-nostdlib", "-static-pie", LIB / "rcrt1.o", "x.o", LIB / "libring3.a"],
                                cwd=self.folder, capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("__relocate", result.stderr)


class Errno(Case):
    """ring3's own errno, or the program's: no linker may mix them, nor take both."""

    SOURCE = """
        #define _GNU_SOURCE
        #include <errno.h>
        #include <sched.h>
        #include <sys/stat.h>
        #include <unistd.h>
        int main(void)
        {
            if (clone(0, 0, 0, 0) != -1 || errno != EINVAL)
                return 1;
            if (chmod("", 0) != -1 || errno != ENOENT)
                return 2;
            if (lseek(-1, 1, SEEK_SET) != -1 || errno != EBADF)
                return 3;
            return 0;
        }
    """
    OWN = "static int mine[2]; int *__errno_location(void) { return &mine[1]; }\n"

    def test_each_linker(self):
        self.file("main.c", self.SOURCE)
        self.cc("-c", "-fPIC", self.file("own.c", self.OWN))
        subprocess.run(["ar", "qcs", "libown.a", "own.o"], cwd=self.folder, check=True)
        for linker in linkers():
            for mode in ([], *([["-static-pie"]] if linker != "gold" else [])):
                for own in ([], ["own.o"], ["-L.", "-lown"]):
                    with self.subTest(linker=linker, mode=mode, own=own):
                        self.cc(f"-fuse-ld={linker}", *mode, "main.c", *own)
                        self.run_program()
                        names = subprocess.run(["nm", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
                        self.assertEqual(bool(own), " mine\n" in names)
                        self.assertEqual(not own, " error\n" in names)


class Ends(Case):
    """Destructors run when main returns, too."""

    DESTRUCTORS = """
        #include <unistd.h>
        static _Thread_local int status = 3;
        static const char *argument;
        static void __attribute__((constructor(200))) early(int argc, char **argv) { argument = argv[argc - 1]; }
        static void __attribute__((constructor(201))) late(void) { write(1, argument, 1); }
        static void __attribute__((destructor(200))) second(void) { write(1, "second\\n", 7); }
        static void __attribute__((destructor(201))) first(void) { write(1, "first\\n", 6); }
        int main(int argc, char **argv, char **envp)
        {
            _Alignas(16) char block[16], *volatile where = block;
            write(1, argv[argc - 1], 1);
            return envp == argv + argc + 1 && (unsigned long)where % 16 == 0 ? status : 99;
        }
        """

    def test_destructors(self):
        for mode in [["-static-pie"], *([f"-fuse-ld={name}"] for name in linkers())]:
            for level in ("-O0", "-O2"):
                with self.subTest(mode=mode, level=level):
                    self.cc("-std=c11", level, *mode, "-fstack-protector-all", self.file("x.c", self.DESTRUCTORS))
                    self.assertEqual(self.run_program("a.out", "x", status=3), "xxfirst\nsecond\n")


class Threads(Case):
    """The main thread's block: thread-local variables, and the canary."""

    LOCAL = """
        _Thread_local int set = 5;
        _Thread_local char zero[300];
        _Thread_local long last = 7;
        _Thread_local struct { _Alignas(128) int value; } aligned = { 9 };
        int main(void)
        {
            set++;
            zero[299]++;
            return !(set == 6 && zero[0] == 0 && zero[299] == 1 && last == 7 && aligned.value == 9 &&
                     (unsigned long)&aligned % 128 == 0);
        }
        """
    OVERRUN = """
        #include <unistd.h>
        __attribute__((noinline)) static void fill(char *at, int count)
        {
            while (count--)
                *at++ = 'x';
        }
        __attribute__((noinline)) static void overrun(int count)
        {
            char room[16];
            fill(room, count);
            __asm__ volatile("" : : "r"(room) : "memory");
        }
        int main(int argc, char **argv)
        {
            (void)argv;
            overrun(16);
            write(1, "fits\\n", 5);
            if (argc > 1)
                overrun(40);
            return 0;
        }
        """

    def modes(self):
        return ([], ["-static-pie"])

    def test_thread_local(self):
        for mode in self.modes():
            for level in ("-O0", "-O2"):
                for protect in ([], ["-fstack-protector-all"]):
                    self.build_and_run(self.LOCAL, "-std=c11", level, *mode, *protect)

    def test_thread_local_beyond_the_room(self):
        self.build_and_run(self.LOCAL.replace("zero[300]", "zero[300000]").replace("zero[299]", "zero[299999]"), "-std=c11")

    def test_thread_local_without_gnu_readelf(self):
        """With LLVM's; with neither, it is said that nobody has looked."""
        tools = self.folder / "tools"
        tools.mkdir()
        for folder in os.environ["PATH"].split(":"):
            for tool in pathlib.Path(folder).glob("*"):
                if "readelf" not in tool.name and not os.path.lexists(tools / tool.name):
                    (tools / tool.name).symlink_to(tool)
        self.file("x.c", self.LOCAL)
        said = self.cc("-std=c11", "x.c", PATH=str(tools))
        self.assertRegex(said, r"\Aring3-cc: note: no readelf .* was not looked for\n\Z")
        if not shutil.which("llvm-readelf"):
            self.skipTest("there is no llvm-readelf")
        (tools / "llvm-readelf").symlink_to(shutil.which("llvm-readelf"))
        self.assertEqual(self.cc("-std=c11", "x.c", PATH=str(tools)), "")
        self.run_program()

    def test_stack_protector(self):
        for mode in self.modes():
            for how in ("-fstack-protector", "-fstack-protector-strong", "-fstack-protector-all"):
                for level in ("-O0", "-O2"):
                    with self.subTest(mode=mode, how=how, level=level):
                        self.cc(how, level, *mode, self.file("x.c", self.OVERRUN))
                        self.assertEqual(self.run_program(), "fits\n")
                        self.assertEqual(self.run_program("a.out", "more", status=-signal.SIGABRT),
                                         "fits\nstack smashing detected\n")

    def test_canary_differs(self):
        self.file("x.c", """
            #include <unistd.h>
            int main(void)
            {
                unsigned long canary;
                volatile char room[64];
                room[0] = 0;
                __asm__("mov %%" REGISTER ", %0" : "=r"(canary));
                write(1, &canary, sizeof canary);
                return 0;
            }
            """)
        register = {"x86_64": "fs:0x28", "i386": "gs:0x14"}[ARCH]
        self.cc("-fstack-protector-all", f'-DREGISTER="{register}"', "x.c")
        said = {subprocess.run(["./a.out"], cwd=self.folder, capture_output=True, check=True).stdout for _ in range(8)}
        self.assertGreater(len(said), 1)
        self.assertTrue(all(one[0] == 0 for one in said))

    def test_costs_nothing_unasked(self):
        self.cc(self.file("hello.c", HELLO))
        symbols = subprocess.run(["nm", "a.out"], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        self.assertNotRegex(symbols, r"thread_block|stack_chk|environ|auxv")


if not EMULATOR:
    print(f"SKIP: under an emulator: there is no qemu-{ARCH}")
try:
    unittest.main(argv=sys.argv[:1], verbosity=2)
finally:
    shutil.rmtree(top)
