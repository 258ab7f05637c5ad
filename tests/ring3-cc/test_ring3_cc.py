# SPDX-License-Identifier: MIT
# test: ring3-cc @ARCH@ | @BUILD@ @PREFIX@ @ARCH@ @COMPILER_FOR@ @EMULATOR@ | needs=emulator-of-port after=installed timeout=900 priority=early
"""test_ring3_cc.py BUILD PREFIX ARCH COMPILER EMULATOR: tests the installed compiler command ring3-cc. Installs ring3 from
the build folder BUILD, whose prefix is PREFIX, into a new folder. EMULATOR is the emulator for ARCH, or an empty word.

If ARCH is not an x86 architecture, COMPILER must contain the options that select ARCH. Then some tests are not run: they need
-m32, -m64 or several linkers."""
import functools
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

BUILD, PREFIX, ARCH, COMPILER, EMULATOR = sys.argv[1:6]
MACHINE = {"x86_64": "-m64", "i386": "-m32"}.get(ARCH, "")
OPTION = [MACHINE] if MACHINE else []
FOREIGN = not MACHINE and os.uname().machine != ARCH    # True if programs for ARCH run only in the emulator
# Many tests call run_program(emulate=VALUE) once for each VALUE in WAYS. True: runs the program in the emulator. False: runs
# the program directly, or in the emulator if FOREIGN. WAYS has only False if there is no emulator, or if FOREIGN: then both
# would do the same.
WAYS = {False, bool(EMULATOR) and not FOREIGN}
RUN = [EMULATOR] if FOREIGN else []     # what run_program(emulate=False) puts before the program's name
ONLY_X86 = unittest.skipUnless(MACHINE, "it is about the x86 architectures")
PREFIX_OF_TOOLS = "" if MACHINE else "llvm-"
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
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
    if not MACHINE:
        return ["lld"] if "clang" in COMPILER else ["bfd"]
    return [name for name in ("bfd", "lld", "gold") if shutil.which(f"ld.{name}")]


# Lists of options with which the tests link a static PIE that has thread-local variables. If the linker for riscv64 is GNU ld,
# there are no such lists, because GNU ld 2.40 cannot link such a program.
LOCAL_IN_PIE = [["-static-pie"]] if ARCH != "riscv64" or "bfd" not in linkers() else []


@functools.cache
def levels():
    # gcc has the option -Oz only since version 12. So levels() tests if the compiler accepts -Oz.
    return [level for level in ("-O0", "-O1", "-O2", "-O3", "-Os", "-Oz")
            if level != "-Oz" or subprocess.run([*COMPILER.split(), "-Oz", "-E", "-x", "c", "/dev/null"], capture_output=True).returncode == 0]


@functools.cache
def lto_linkers():
    """Returns the linkers that can read the compiler's object files for link-time optimization (-flto)."""
    @functools.cache
    def version(*command):
        said = subprocess.run(command, capture_output=True, text=True).stdout
        return re.search(r"(?:clang version|LLD) (\d+)", said)

    able = []
    for linker in linkers():
        # gold is left out here: test_ways.py tests gold with -flto. riscv64 is left out, because lld 14 rejects the object
        # files that clang makes for riscv64 with -flto: lld takes them for files of another ABI.
        if linker == "gold" or ARCH == "riscv64":
            continue
        if "clang" not in COMPILER:
            if linker == "bfd":
                able.append(linker)
        elif linker == "bfd":
            major = version(*COMPILER.split(), "--version")[1]
            if pathlib.Path(f"/usr/lib/llvm-{major}/lib/LLVMgold.so").exists():
                able.append(linker)
        else:
            lld = subprocess.run([*COMPILER.split(), "-print-prog-name=ld.lld"], capture_output=True, text=True).stdout.strip()
            if version(lld, "--version")[1] == version(*COMPILER.split(), "--version")[1]:
                able.append(linker)
    return able


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=top))

    def cc(self, *words, status=0, command=None, stdin=None, **environment):
        """Runs ring3-cc in the folder of this test, with the arguments OPTION and `words`. Checks the exit status. Returns
        the output."""
        result = subprocess.run([command or RING3_CC, *OPTION, *map(str, words)], cwd=self.folder, text=True, input=stdin,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                env={**os.environ, "RING3_CC": COMPILER, **environment})
        self.assertEqual(result.returncode, status, f"ring3-cc {MACHINE} {' '.join(map(str, words))}:\n{result.stdout}")
        return result.stdout

    def file(self, name, text):
        (self.folder / name).write_text(text)
        return name

    def run_program(self, name="a.out", *words, status=0, emulate=False, stdin=None):
        command = ([EMULATOR] if emulate else RUN) + [f"./{name}", *words]
        result = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, input=stdin)
        self.assertEqual(result.returncode, status, result.stdout)
        return re.sub(r"^qemu: uncaught target signal .*\n", "", result.stdout, flags=re.M)

    def build_and_run(self, source, *words, status=0, expect=""):
        quiet = self.cc(*words, self.file("program.c", source))
        self.assertEqual(quiet, "")
        for emulate in WAYS:
            self.assertEqual(self.run_program(status=status, emulate=emulate), expect)


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

    def test_every_kind_of_division(self):
        """Tests divisions of 32-bit and 64-bit integers, signed and unsigned. If the processor has no instruction
        for a division, such as i386 for 64-bit integers, the compiler generates a call of a function. Each quotient and each
        remainder must be those of Python."""
        number = random.Random(1)
        cases = {"unsigned": (4, False), "int": (4, True), "unsigned long long": (8, False), "long long": (8, True)}
        checks = []
        for type, (size, is_signed) in cases.items():
            low, high = (-2**(8 * size - 1) + 1, 2**(8 * size - 1) - 1) if is_signed else (0, 2**(8 * size) - 1)
            edges = {low, low + 1, -7, -1, 0, 1, 2, 3, 10, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**63, high - 1, high}
            values = sorted(value for value in edges | {number.randint(low, high) >> number.randrange(8 * size) for _ in range(20)}
                            if low <= value <= high)
            rows = []
            for a in values:
                for b in filter(None, values):
                    quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
                    rows += [f"{{ {', '.join(f'({type}){value}' + 'll' * is_signed + 'ull' * (not is_signed) for value in (a, b, quotient, a - quotient * b))} }}"]
            name = f"of_{size}_{is_signed}"
            checks.append((f"static const volatile {type} {name}[][4] = {{ {', '.join(rows)} }};",
                           f"for (unsigned i = 0; i < sizeof {name} / sizeof *{name}; i++) "
                           f"if ({name}[i][0] / {name}[i][1] != {name}[i][2] || {name}[i][0] % {name}[i][1] != {name}[i][3]) return {len(checks) + 1};"))
        text = "\n".join(table for table, _ in checks) + "\nint main(void) { " + "\n".join(loop for _, loop in checks) + " return 0; }\n"
        for level in ("-O0", "-O2"):
            self.build_and_run(text, level, *(["-lgcc"] if ARCH == "i386" else []))

    def test_old_flags_of_distributions(self):
        self.build_and_run(HELLO, "-O2", "-D_FORTIFY_SOURCE=2", "-Wformat", "-fstack-clash-protection", "-g", expect="hello\n")

    def test_link_time_optimization(self):
        for linker in lto_linkers():
            self.build_and_run(HELLO, "-O2", "-flto", f"-fuse-ld={linker}", expect="hello\n")

    def test_examples_by_any_flags(self):
        distribution = ["-O2", "-g", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-fstack-clash-protection",
                        "-Wformat", "-Werror=format-security"]
        distribution += ["-fcf-protection"] if MACHINE else ["-mbranch-protection=standard"] if ARCH == "aarch64" else []
        lto = [["-O2", "-flto", f"-fuse-ld={linker}"] for linker in lto_linkers()]
        # For the architectures that are not x86, tests/freestanding builds the examples at each -O level.
        for flags in [*([level] for level in levels() if MACHINE or level == "-Os"), distribution, [*distribution, "-static-pie"], *lto]:
            with self.subTest(flags=flags):
                for example in ("cat", "sh", "threads", "walk"):
                    self.cc(*flags, EXAMPLES / f"{example}.c", "-o", example)
                for emulate in WAYS:
                    if FOREIGN:     # sh in qemu cannot execute programs for ARCH
                        said = self.run_program("threads") + self.run_program("walk", ".")
                    else:
                        said = self.run_program("sh", emulate=emulate, stdin="./threads\n./walk . | ./cat\n")
                    self.assertRegex(said, r"\A80000 counted, .*\n(- \d+ \./.*\n)+\Z")
                    self.assertIn(" ./threads\n", said)
                    self.run_program("threads", emulate=emulate)


class AnyCompiler(Case):
    # A program that needs several parts of ring3. Its constructor gets the arguments of main(), as in glibc. `environ` must
    # point behind argv. The destructor prints "last". On i386 the division of 64-bit numbers is a function of libgcc, so
    # ring3-cc must link libgcc. The program runs with one argument: argc is 2, so the exit status must be 6.
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
        """Runs ring3-cc as the method cc() does, but without -m32 or -m64. `compiler` is the value of RING3_CC."""
        result = subprocess.run([RING3_CC, *words], cwd=self.folder, text=True, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, env={**os.environ, "RING3_CC": compiler})
        self.assertEqual(result.returncode, status, result.stdout)
        return result.stdout

    def machine(self, name="a.out"):
        said = subprocess.run(["readelf", "-h", name], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        names = {"X86-64": "x86_64", "80386": "i386", "AArch64": "aarch64", "RISC-V": "riscv64", "ARM": "arm"}
        return names[re.search(rf"Machine: .*\b({'|'.join(names)})", said)[1]]

    def try_program(self, compiler, *words, emulate=bool(EMULATOR)):
        self.plain(compiler, *words, self.file("x.c", self.PROGRAM), "-o", "a.out")
        self.assertEqual(self.machine(), ARCH)
        self.assertEqual(self.run_program("a.out", "y", status=6), "ylast\n")
        if emulate:
            self.assertEqual(self.run_program("a.out", "y", status=6, emulate=True), "ylast\n")


class Compilers(AnyCompiler):
    """Tests the environment variable RING3_CC, which names the compiler that ring3-cc runs."""

    def script(self, name, text):
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return str(path)

    def test_what_the_compiler_makes_is_taken(self):
        self.try_program(f"{COMPILER} {MACHINE}", emulate=False)
        self.try_program(f"{COMPILER} -O2", *OPTION, emulate=False)
        self.try_program(f"{COMPILER} {MACHINE} -static-pie", emulate=False)
        self.plain(COMPILER, *OPTION, "--compile", self.file("y.c", self.PROGRAM), "-o", "y.o")
        self.plain(COMPILER, *OPTION, "y.o", "-o", "y")
        self.assertEqual(self.run_program("y", "y", status=6), "ylast\n")
        if not MACHINE:
            compiler, *options = COMPILER.split()
            self.try_program(compiler, *options, emulate=False)

    def test_by_default(self):
        """Tests ring3-cc without the environment variable RING3_CC. ring3-cc must use the compiler that built ring3, and
        must compile for an architecture for which ring3 is installed."""
        environment = {name: value for name, value in os.environ.items() if name != "RING3_CC"}
        subprocess.run([RING3_CC, "-c", self.file("x.c", HELLO)], cwd=self.folder, env=environment, check=True)
        self.assertIn(f"{self.machine('x.o')}-linux-ring3", [path.name for path in ROOT.glob("lib/*-linux-ring3")])

    def test_cross_compilers(self):
        named = re.search(r"--target=(\S+)", COMPILER) or re.search(r"(\w+-linux-gnu\w*)-gcc", COMPILER)
        triple = named[1] if named else {"i386": "i686"}.get(ARCH, ARCH) + "-linux-gnu"
        found = 0
        for name in (f"{triple}-gcc", f"{triple}-gcc-12"):
            if shutil.which(name):
                self.try_program(name)
                found += 1
        if shutil.which("clang"):
            if MACHINE:     # for other architectures, the GNU ld of this machine cannot link
                self.try_program(f"clang --target={triple}")
            if shutil.which("ld.lld"):
                self.try_program(f"clang --target={triple} -fuse-ld=lld")
            found += 1
        if not found:
            self.skipTest(f"there is no clang, and no {triple}-gcc")

    def test_another_machine(self):
        if "clang" in COMPILER:
            self.file("x.c", HELLO)
            other = "clang --target=mips64-linux-gnu"
            installed = sorted(path.name.split("-")[0] for path in ROOT.glob("lib/*-linux-ring3"))
            for words in ([], *([OPTION] if MACHINE else [])):
                self.assertIn(f"error: RING3_CC='{other}' compiles for another machine than ring3 was installed for: {' '.join(installed)}\n",
                              self.plain(other, *words, "x.c", status=1))
        if not MACHINE:
            self.assertIn("error: ring3 was installed without x86_64", self.plain("clang --target=x86_64-linux-gnu", "x.c", status=1))

    @ONLY_X86
    def test_the_compilers_own_status(self):
        refuses = self.script("refuses", f"""
            for word; do [ "$word" != {MACHINE} ] || {{ echo "error: unknown option {MACHINE}" >&2; exit 7; }}; done
            exec {COMPILER} "$@" """)
        if "clang" not in COMPILER:
            self.assertEqual(self.plain(refuses, MACHINE, self.file("x.c", HELLO), status=7), f"error: unknown option {MACHINE}\n")

    def test_no_library_of_the_compiler_for_i386(self):
        """Tests a program for i386 that divides 64-bit integers. The function for this division is in libgcc.a. The program
        is linked without libgcc.a, as if the package gcc-multilib were not installed. The linker wrapper lib/ring3/ld must
        print a note about libgcc.a."""
        if ARCH != "i386":
            self.skipTest(f"{ARCH} divides by itself")
        self.cc("-c", self.file("x.c", self.PROGRAM))
        words = ["-m", "elf_i386", LIB / "crt1.o", "x.o", LIB / "libring3.a"]
        for library in ([], ["libgcc.a"]):
            said = subprocess.run([ROOT / "lib/ring3/ld", *words, *library], cwd=self.folder, capture_output=True, text=True)
            self.assertNotEqual(said.returncode, 0)
            self.assertEqual(said.stderr.count("ring3: note: 64-bit division is in libgcc.a"), 1)
        self.assertNotIn("libgcc.a", self.cc("x.o", "-Wl,-u,nothing", "-Wl,--no-undefined", self.file("y.c", "int z(void); int y(void) { return z(); }"),
                                               "-Wl,-u,y", status=1))

    def test_a_function_of_a_c_library(self):
        """Tests the note of ring3-cc about undefined functions that a C library would define. The note must name the document
        porting.md, and at most three of these functions. The note must not name other undefined functions."""
        self.file("x.c", "int printf(const char *, ...), mine(void); void *malloc(__SIZE_TYPE__);\n"
                         "int main(void) { return !malloc(3) + printf(\"%d\\n\", 3) + mine() + printf(\"%d\\n\", 3); }")
        porting = ROOT / "share/doc/ring3/porting.md"
        self.assertTrue(porting.exists())
        for linker in linkers():
            said = self.cc("x.c", f"-fuse-ld={linker}", status=1)
            note = re.findall(r"ring3: note: (.*): ring3 has system calls and no C library; what to do instead is in (.*)", said)
            self.assertEqual([(sorted(names.split(", ")), where) for names, where in note], [(["malloc", "printf"], str(porting))])
        self.file("y.c", "int puts(), strcmp(), qsort(), fopen(), __isoc99_sscanf();\n"
                         "int main(void) { return puts() + strcmp() + qsort() + fopen() + __isoc99_sscanf(); }")
        self.assertEqual(len(re.findall("note: .*, .*, .* and 2 more: ring3", self.cc("y.c", "-w", "-std=c99", status=1))), 1)
        self.assertNotIn("note: ", self.cc(self.file("z.c", "int reprintf(void), strange(void); int main(void) { return reprintf() + strange(); }"), status=1))

    def test_beside_the_single_file(self):
        """Tests a program of two source files. x.c includes the single file ring3.h and headers of the library, in several
        orders. other.c includes only a header of the library. It is compiled by the same command, or before. Both source
        files must use the same errno, and the program must have only one _start."""
        self.file("ring3.h", (ROOT / "share/ring3/ring3.h").read_text())
        self.file("other.c", "#include <unistd.h>\nint other(void); int other(void) { return (int)read(-1, 0, 0); }\n")
        flags = ["-Wall", "-Wextra", "-Werror"]
        self.cc(*flags, "-c", "other.c")
        for headers in (["\"ring3.h\"", "<unistd.h>"], ["<unistd.h>", "\"ring3.h\""], ["\"ring3.h\"", "<unistd.h>", "<errno.h>"],
                        ["<errno.h>", "\"ring3.h\"", "<unistd.h>"]):
            for start, other in (("", "other.c"), ("#define RING3_START\n", "other.o")):
                self.file("x.c", start + "".join(f"#include {header}\n" for header in headers) + """
                    int other(void);
                    int main(void)
                    {
                        errno = 0;
                        if (read(-1, 0, 0) != -1 || errno != EBADF)
                            return 1;
                        errno = 0;
                        if (other() != -1 || errno != EBADF)
                            return 2;
                        errno = 0;
                        return sys_close(-1) == -1 && errno == EBADF ? 0 : 3;
                    }""")
                self.cc(*flags, "x.c", other, "-o", "a.out")
                self.run_program()

    def test_no_compiler(self):
        other = self.script("other", f"echo Target: {ARCH}-linux; echo 'a compiler of 1.0 (SUSE Linux)'")
        self.assertIn(f"ring3-cc: error: RING3_CC='{other}' is neither gcc, clang nor tcc",
                      self.plain(other, *OPTION, self.file("x.c", HELLO), status=1))
        self.assertIn("ring3-cc: error: RING3_CC='nosuchcc' does not run: ", self.plain("nosuchcc", "x.c", status=1))
        self.assertIn("compiles for another machine", self.plain("true", "x.c", status=1))

    def test_verbose(self):
        self.file("x.c", HELLO)
        self.assertIn("version", self.cc("-v"))
        said = self.cc("-v", "x.c")
        if "clang" not in COMPILER:
            self.assertIn(f"{ARCH}-linux-ring3/crt1.o", said)
        self.assertEqual(self.run_program(), "hello\n")


@functools.cache
def tcc():
    """Returns the reason to skip the tests with tcc, or None if the tests can run."""
    if not MACHINE:
        return f"ring3-cc runs no tcc for {ARCH}"
    if not shutil.which("tcc"):
        return "there is no tcc"
    if subprocess.run(["tcc", MACHINE, "-E", "-"], input="", capture_output=True, text=True).returncode:
        return f"tcc makes no code for {ARCH}"
    return None


@unittest.skipIf(tcc(), tcc())
class Tcc(AnyCompiler):
    """Tests ring3-cc with tcc as its compiler. In this case ring3-cc links with ld."""

    def cc(self, *words, **how):
        return super().cc(*words, RING3_CC="tcc", **how)

    def test_tcc(self):
        self.try_program("tcc", MACHINE)
        self.try_program(f"tcc {MACHINE}")
        for linker in linkers():
            self.try_program("tcc", MACHINE, f"-fuse-ld={linker}", "-Wl,-Map,a map", emulate=False)
            self.assertTrue((self.folder / "a map").exists())
            subprocess.run([PREFIX_OF_TOOLS + "strip", "a.out"], cwd=self.folder, check=True)
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
        subprocess.run([PREFIX_OF_TOOLS + "ar", "rcs", "lib/libtwo.a", "a b/two.o"], cwd=self.folder, check=True)
        self.cc("-D", "NUMBER=2", "-Llib", "x.c", "-ltwo", "-lc")
        self.run_program(status=4)
        self.cc("-DNUMBER=5", "x.c", "a b/two.c", "-oprogram", "-static", "-s")
        self.run_program("program", status=7)
        self.assertEqual(self.cc("-x", "c", "-", "-o", "hello", stdin=HELLO), "")
        self.assertEqual(self.run_program("hello"), "hello\n")
        self.assertIn("ssize_t write", self.cc("-E", self.file("y.c", HELLO)))
        # tcc cannot read every object file of gcc or clang. So ring3-cc must pass object files to ld, not to tcc.
        Case.cc(self, "-c", "-ffunction-sections", self.file("tls.c", "__thread int n = 6;\nint two(void) { return n; }\n"))
        self.cc("-DNUMBER=1", "x.c", "tls.o", "-Wl,-Map,map")
        self.run_program(status=7)
        self.assertIn(" tls.o\n", (self.folder / "map").read_text())

    def test_refused(self):
        self.file("x.c", HELLO)
        self.assertIn("error: tcc makes no code for a static PIE", self.cc("-static-pie", "x.c", status=1))
        self.assertIn("undeclared", self.cc(self.file("y.c", "int main(void) { return nothing; }\n"), "-o", "y", status=1))
        self.assertFalse((self.folder / "y").exists())

    def test_examples(self):
        tried = 0
        for example in sorted(EXAMPLES.glob("*.c")):
            if example.stem in ("threads", "three-ways"):
                continue  # both need GNU C: atomic operations, inline assembly
            self.cc("-w", example, "-o", example.stem)
            self.assertEqual(self.machine(example.stem), ARCH)
            tried += 1
        self.assertGreater(tried, 8)
        self.file("notes", "read by what tcc made\n")
        for emulate in WAYS:
            self.assertEqual(self.run_program("cat", "notes", emulate=emulate), "read by what tcc made\n")
            self.run_program("cp", "notes", "copy", emulate=emulate)
            self.assertEqual((self.folder / "copy").read_text(), "read by what tcc made\n")
            self.assertIn("copy", self.run_program("ls", ".", emulate=emulate))
            self.assertIn("notes", self.run_program("walk", ".", emulate=emulate))


class Hosts(Case):
    """Tests that ring3-cc does not use any header, library or object file of the host's libc."""

    def test_no_header_of_the_host(self):
        said = self.cc("-c", self.file("x.c", "#include <gnu/libc-version.h>\n"), status=1,
                       CPATH="/usr/include:/usr/include/x86_64-linux-gnu")
        self.assertIn("gnu/libc-version.h", said)

    def test_headers_of_the_kernel(self):
        if not (ROOT / f"include/{ARCH}-linux-ring3/asm/unistd.h").exists():
            self.skipTest(f"there are no headers of the kernel for {ARCH} here")
        self.build_and_run("#include <linux/futex.h>\n#include <asm/unistd.h>\n"
                           "int main(void) { return FUTEX_WAKE == 1 && __NR_getpid == GETPID ? 0 : 1; }\n",
                           "-DGETPID=" + {"x86_64": "39", "i386": "20"}.get(ARCH, "172"))

    def test_own_headers_first(self):
        self.assertIn(str(ROOT / "include"), self.cc("-E", self.file("x.c", "#include <errno.h>\n")))

    def test_libraries_that_other_systems_have(self):
        """Tests -l options that programs use on other systems. -lc must link ring3, -lm and similar options must link an
        empty library, and -lgcc must link the compiler's libgcc."""
        self.file("x.c", HELLO)
        names = ("c", "m", "pthread", "rt", "dl", "util", "crypt", "resolv", "xnet", "gcc")
        for mode in ([], ["-static-pie"]):
            for words in ([f"-l{name}" for name in names], [word for name in names for word in ("-l", name)],
                          ["-Wl,-lm", "-l:libm.a", "-l:libc.a", "-pthread"]):
                self.cc("x.c", *mode, *words)
                self.assertEqual(self.run_program(), "hello\n")
        small = (self.folder / "a.out").stat().st_size
        self.assertLess(small, 20000)

    def test_no_library_of_the_host(self):
        self.file("x.c", HELLO)
        (self.folder / "words").write_text("x.c -lc_nonshared")
        for words in (["x.c", "-lc_nonshared"], ["@words"], ["x.c", "-Wl,-lc_nonshared"], ["x.c", "-l:libc_nonshared.a"]):
            self.assertRegex(self.cc(*words, status=1, LIBRARY_PATH="/usr/lib/x86_64-linux-gnu"), "cannot find|unable to find")

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


class Refusals(Case):
    def test_dynamic_linking(self):
        self.file("x.c", HELLO)
        (self.folder / "words").write_text("-shared")
        for words in (["-shared"], ["-pie"], ["@words"], ["-Wl,-shared"]):
            with self.subTest(words=words):
                self.assertIn("ring3 has no dynamic linking", self.cc(*words, "x.c", status=1))
                self.assertFalse((self.folder / "a.out").exists())

    @ONLY_X86
    def test_x32(self):
        self.assertIn("-mx32: ring3 is for x86_64 (-m64) and i386 (-m32)", self.cc("-mx32", self.file("x.c", HELLO), status=1))

    def test_a_segment_that_is_writable_and_executable(self):
        self.file("x.c", HELLO)
        self.file("mixes.ld", "SECTIONS { . = 0x400000 + SIZEOF_HEADERS; all : { *(.text* .rodata* .data* .bss* .init_array) }"
                              " /DISCARD/ : { *(.comment .note* .eh_frame) } }\n")
        if "bfd" in linkers():
            said = self.cc("-fuse-ld=bfd", "-Wl,-T,mixes.ld,--defsym=__init_array_start=0,--defsym=__init_array_end=0", "x.c", status=1)
            self.assertIn("ring3: error: a.out: a segment is writable and executable", said)
            self.assertFalse((self.folder / "a.out").exists())
            self.cc("-fuse-ld=bfd", "-Wl,-N", "x.c")
            self.assertEqual(self.run_program(), "hello\n")

    def test_nothing_said(self):
        result = subprocess.run([RING3_CC], capture_output=True, text=True)
        self.assertEqual(result.returncode, 2)
        self.assertIn("usage: ring3-cc", result.stderr)

    def test_an_option_without_its_argument(self):
        """Tests a command line that ends with -o, -I or -include, without the option's argument. ring3-cc adds its own
        options to the end of the command line. None of these may become the argument. No source file may be overwritten."""
        text = {name: self.file(name, HELLO) and HELLO for name in ("x.c", "y.c")}
        for compiler in (COMPILER, *(["tcc"] if not tcc() else [])):
            for option in ("-o", "-I", "-include"):
                for more in ([], ["-c"]):
                    self.assertRegex(self.cc("x.c", "y.c", *more, option, status=1, RING3_CC=compiler),
                                     f"{option} needs an argument|missing (argument|filename|path)|requires an argument|argument to .?{option}. is missing")
            self.assertEqual({path.name: path.read_text() for path in self.folder.iterdir()}, text)

    def test_a_fault_of_the_program(self):
        self.cc(self.file("x.c", "int main(void) { return nothing; }\n"), status=1)
        self.assertFalse((self.folder / "a.out").exists())


@unittest.skipUnless(ARCH in ("x86_64", "aarch64"), "the same on every architecture")
class Words(Case):
    """Tests options of gcc and clang. If the compiler accepts several forms of an option, ring3-cc must understand each form,
    anywhere on the command line."""

    LOCAL = "#include <unistd.h>\n_Thread_local int x = 42;\nint *volatile q;\n" \
            "__attribute__((destructor)) static void last(void) { write(1, \"last\\n\", 5); }\n" \
            "int main(void) { q = &x; return *q != 42; }\n"

    def test_the_name_of_the_output(self):
        self.file("t.c", self.LOCAL)
        self.file("words", "-o t t.c")
        self.file("inner", "-o\n't' \"t.c\"")
        self.file("outer", "@inner")
        self.file("linker", "-o t")
        for words in (["@words"], ["@outer"], ["t.c", "-ot"], ["t.c", "--output=t"], ["t.c", "-Wl,-o,t"], ["t.c", "-Wl,-ot"],
                      ["-Xlinker", "-o", "-Xlinker", "t", "t.c"], ["t.c", "-Wl,--output=t"], ["t.c", "-Wl,@linker"],
                      ["t.c", "-o", "a.out", "-Wl,-o,t"]):
            with self.subTest(words=words):
                self.cc(*words)
                self.assertEqual(self.run_program("t"), "last\n")
                (self.folder / "t").unlink()

    def test_options_in_files(self):
        self.file("t.c", self.LOCAL)
        for words in (f"{MACHINE} t.c", f"{MACHINE} -static-pie t.c", "t.c -lc", f"-O2 {MACHINE} -fuse-ld={linkers()[0]} t.c"):
            with self.subTest(words=words):
                self.file("words", words)
                said = subprocess.run([RING3_CC, *([] if MACHINE in words else OPTION), "@words"], cwd=self.folder, text=True,
                                      capture_output=True, env={**os.environ, "RING3_CC": COMPILER})
                self.assertEqual((said.returncode, said.stderr), (0, ""))
                self.assertEqual(self.run_program(), "last\n")
                headers = subprocess.run(["readelf", "-h", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
                self.assertIn("ELF32" if ARCH in ("i386", "arm") else "ELF64", headers)
                self.assertEqual("-static-pie" in words, "DYN" in headers)
        self.file("words", "-c t.c")
        self.cc("@words")
        self.cc("t.o")
        self.assertEqual(self.run_program(), "last\n")

    def test_every_position_of_a_file(self):
        self.file("t.c", self.LOCAL)
        self.file("empty", " \n\t")
        words = ["-O2", "t.c", "-o", "t"]
        for at in (0, 1, 2, 4):
            self.cc(*words[:at], "@empty", *words[at:])
            self.assertEqual(self.run_program("t"), "last\n")

    def test_standard_input_is_read_once(self):
        self.assertEqual(self.cc("-x", "c", "-", "-o", "t", stdin=self.LOCAL), "")
        self.assertEqual(self.run_program("t"), "last\n")

    def test_sources_are_compiled_once(self):
        counter = self.folder / "count"
        script = self.folder / "counts"
        script.write_text(f'#!/bin/sh\ncase " $* " in *" t.c "*) echo >>"{counter}" ;; esac\nexec {COMPILER} "$@"\n')
        script.chmod(0o755)
        self.file("t.c", self.LOCAL)
        self.cc("t.c", RING3_CC=str(script))
        # ring3-cc runs clang twice with the name of the source: first with -print-effective-triple, to learn the
        # architecture, then to compile.
        self.assertEqual(counter.read_text().count("\n"), 2 if "clang" in COMPILER else 1)

    def test_names(self):
        for name in ("a b.c", "a\nb.c", "a,b.c", "a'b.c", 'a"b.c', "a$b.c", "a\\b.c", "-a.c", "a*.c"):
            with self.subTest(name=name):
                self.file(name, self.LOCAL)
                output = name[:-2] + " out"
                if "," not in name:
                    self.cc("./" + name, "-o", "./" + output)
                else:
                    self.cc("./" + name, "-o", "./" + output)
                self.assertEqual(self.run_program(output), "last\n")
                # In the file `words`, a newline is written in single quotes. It cannot be written after a backslash, because
                # gcc 16.2 drops a newline after a backslash.
                quoted = "".join(f"'{c}'" if c == "\n" else "\\" + c if c in " \t'\"\\" else c for c in f"./{name}")
                self.file("words", f"{quoted} -o t")
                self.cc("@words")
                self.assertEqual(self.run_program("t"), "last\n")

    def test_after_the_end_of_options(self):
        if "clang" in COMPILER:
            self.file("t.c", self.LOCAL)
            self.cc("-o", "t", "--", "t.c")
            self.assertEqual(self.run_program("t"), "last\n")

    def test_quotes_in_a_file_for_the_linker(self):
        """Tests quotes in an @file. gcc replaces the quotes by backslashes before the linker gets the file, but clang does not.
        So this test calls the linker wrapper of ring3-cc directly."""
        self.cc("-c", self.file("t.c", "int t;\n"))
        emulation = re.search(rf"^{ARCH} (\S+)", (ROOT / "lib/ring3/machines").read_text(), re.M)[1]
        self.file("words", f"-m {emulation} \"-r\" t.o '-o' \"two words.o\"")
        subprocess.run([ROOT / "lib/ring3" / ("ld" if MACHINE else "ld.lld"), "@words"], cwd=self.folder, check=True)
        self.assertTrue((self.folder / "two words.o").exists())

    def test_what_prints_only(self):
        """Tests options with which the compiler only prints something. The file a.out exists already, and is a program that
        ring3-cc refuses: it needs a dynamic linker. After a link ring3-cc checks the linked file. But with these options
        ring3-cc links nothing, so it must not check a.out."""
        shutil.copy(os.path.realpath("/bin/sh"), self.folder / "a.out")
        for words in (["-Wl,--version"], ["-dumpmachine"], ["--version"], ["-print-prog-name=ld"]):
            self.assertNotEqual(self.cc(*words), "")
        self.assertEqual((self.folder / "a.out").read_bytes(), pathlib.Path("/bin/sh").read_bytes())
        self.cc("-o", "/dev/null", self.file("x.c", HELLO))

    def test_partial_link(self):
        self.cc("-c", self.file("x.c", HELLO))
        self.cc("-r", "x.o", "-o", "y.o")
        self.cc("y.o")
        self.assertEqual(self.run_program(), "hello\n")

    def test_the_users_folders_come_first(self):
        (self.folder / "include").mkdir()
        self.file("include/unistd.h", "#error mine\n")
        self.assertIn("mine", self.cc("-Iinclude", self.file("x.c", HELLO), status=1))


class Cplusplus(Case):
    PROGRAM = """
        #include <unistd.h>
        struct Said {
            const char *text;
            Said(const char *t) : text(t) { write(1, "up\\n", 3); }
            ~Said() { write(1, text, 5); }
        };
        static Said said("down\\n");
        int first(const char *text) { static char first = *text; return first; }
        int main() { return first(said.text) != 'd'; }
        """
    FLAGS = ["-fno-exceptions", "-fno-rtti", "-fno-use-cxa-atexit", "-fno-threadsafe-statics"]

    def setUp(self):
        super().setUp()
        self.cxx = "clang++" if "clang" in COMPILER else "g++"
        if not MACHINE:
            self.cxx = COMPILER.replace("clang", "clang++", 1)
        if not self.compiles(self.cxx):
            self.skipTest(f"there is no {self.cxx} for {ARCH}")
        self.file("x.cc", self.PROGRAM)

    @staticmethod
    @functools.cache
    def compiles(cxx):
        return shutil.which(cxx.split()[0]) and not subprocess.run([*cxx.split(), *OPTION, "-fsyntax-only", "-x", "c++", "/dev/null"],
                                                                   capture_output=True).returncode

    def test_by_the_documented_flags(self):
        for mode in ([], ["-static-pie"], ["-O2"]):
            self.assertEqual(self.cc(*self.FLAGS, *mode, "x.cc", RING3_CC=self.cxx), "")
            self.assertEqual(self.run_program(), "up\ndown\n")

    def test_many_destructors(self):
        """Tests a program with 100 C++ destructors. The first table of atexit has no room for all of them. Each
        destructor must run once."""
        self.file("y.cc", """
            #include <unistd.h>
            template <int N> struct Counted {
                static Counted one;
                char letter;
                Counted() : letter('a' + N % 26) {}
                ~Counted() { write(1, &letter, 1); }
            };
            template <int N> Counted<N> Counted<N>::one;
            template <int N> int use() { return Counted<N>::one.letter + use<N - 1>(); }
            template <> int use<0>() { return 0; }
            int main() { return use<100>() == 0; }
            """)
        self.cc(*self.FLAGS, "y.cc", RING3_CC=self.cxx)
        self.assertEqual(sorted(self.run_program()), sorted(chr(ord("a") + n % 26) for n in range(1, 101)))

    def test_a_missing_flag_is_named(self):
        for flag in self.FLAGS[2:]:
            flags = [word for word in self.FLAGS if word != flag]
            self.assertIn(f"ring3: note: compile with {flag}", self.cc(*flags, "x.cc", RING3_CC=self.cxx, status=1))
        self.file("y.cc", "struct A { virtual ~A() {} virtual int f() { return 1; } }; struct B : A { int f() { return 2; } };\n"
                          "void operator delete(void *, decltype(sizeof 0)) {}\n"
                          "A *volatile a; int main() { static B b; a = &b; try { throw 1; } catch (int) { } return a->f(); }\n")
        said = self.cc("-fno-use-cxa-atexit", "-fno-threadsafe-statics", "y.cc", RING3_CC=self.cxx, status=1)
        self.assertIn("ring3: note: compile with -fno-exceptions\n", said)
        self.assertIn("ring3: note: compile with -fno-rtti\n", said)


class Rust(Case):
    def test_no_std(self):
        target = {"i386": "i686", "riscv64": "riscv64gc"}.get(ARCH, ARCH) + "-unknown-linux-gnu"
        found = shutil.which("rustc") and subprocess.run(["rustc", "--target", target, "--print", "target-libdir"],
                                                         capture_output=True, text=True)
        if not found or found.returncode:
            self.skipTest("there is no rustc")
        if not list(pathlib.Path(found.stdout.strip()).glob("libcore-*")):
            self.skipTest(f"rustc has no core for {target}")
        self.file("hello.rs", """
            #![no_std]
            #![no_main]
            extern "C" { fn write(fd: i32, buf: *const u8, count: usize) -> isize; }
            #[panic_handler]
            fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
            #[no_mangle]
            pub extern "C" fn main(_argc: i32, _argv: *const *const u8) -> i32 {
                unsafe { write(1, b"hello\\n".as_ptr(), 6); }
                0
            }
            """)
        said = subprocess.run(["rustc", "--target", target, "-C", f"linker={RING3_CC}", "-C", "panic=abort", "-C", "opt-level=s",
                               "-C", "relocation-model=static", "-C", "target-feature=+crt-static", "-C", "link-arg=-lc", "hello.rs"],
                              cwd=self.folder, capture_output=True, text=True, env={**os.environ, "RING3_CC": COMPILER})
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertEqual(self.run_program("hello"), "hello\n")


class Files(Case):
    """Tests the program file that ring3-cc makes. The file must be small, and its segments must have the right flags."""

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
                subprocess.run([PREFIX_OF_TOOLS + "strip", "a.out"], cwd=self.folder, check=True)
                size = (self.folder / "a.out").stat().st_size
                print(f"hello, {ARCH}, {COMPILER}, {linker}: {size} bytes, stripped")
                self.assertLess(size, 1100)

    def test_debug_information_is_kept(self):
        self.cc("-g", self.file("hello.c", HELLO))
        sections = subprocess.run(["readelf", "-SW", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
        self.assertIn(".debug_info", sections)
        self.assertIn(".debug_frame", sections)

    @ONLY_X86
    def test_debugger_finds_frames_beside_those_of_the_traps(self):
        """Debuggers need a frame (.debug_frame) for each function. Here the macros of ring3/raw.h put the same assembly
        function into two object files. The linker keeps only one copy of this function and of its frame. The linker must not
        drop the frames of other functions."""
        source = """
            #include <ring3/raw.h>
            long calls_of_%s(void)
            {
                long pid = raw_vfork();
                if (pid == 0)
                    raw_exit(0);
                return pid + raw_pselect6(0, 0, 0, 0, 0, 0);
            }
            """
        main = "long calls_of_a(void), calls_of_b(void); int main(void) { return calls_of_a() + calls_of_b() < 0; }"
        said = self.cc("-g", self.file("a.c", source % "a"), self.file("b.c", source % "b"), self.file("main.c", main))
        self.assertEqual(said, "")
        frames = subprocess.run(["readelf", "--debug-dump=frames", "a.out"], cwd=self.folder, capture_output=True, text=True, check=True)
        starts = {int(start, 16) for start in re.findall(r" FDE .* pc=([0-9a-f]+)\.\.", frames.stdout)}
        symbols = subprocess.run(["readelf", "-sW", "a.out"], cwd=self.folder, capture_output=True, text=True, check=True)
        for name in ("calls_of_a", "calls_of_b", "main", *(["__syscall_six"] if ARCH == "i386" else [])):
            address = re.search(rf"([0-9a-f]+) +\d+ FUNC .* {name}$", symbols.stdout, re.M)[1]
            self.assertIn(int(address, 16), starts, name)


class Anywhere(Case):
    """Tests static PIEs, programs that the kernel may load at any address."""

    # A program with pointers in its initialized data. The linker does not know the load address, so the start-up code must add
    # it to each pointer. It must not change the null pointers: `function`, and most elements of `many`. The linker may store
    # the list of the pointers in the compressed format RELR, as bit maps. The null pointers between the other elements of
    # `many` test these bit maps. The program prints the address of `number`, so that the test sees where it was loaded.
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
        said = {subprocess.run([*RUN, f"./{name}"], cwd=self.folder, capture_output=True, check=True).stdout for _ in range(8)}
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
                    addresses = self.addresses("a.out")
                    if not FOREIGN:     # qemu may load the program at the same address each time
                        self.assertGreater(len(addresses), 1)
                    headers = subprocess.run(["readelf", "-hlW", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
                    self.assertRegex(headers, r"Type:\s*DYN")
                    self.assertNotRegex(headers, r"RWE|INTERP")

    def test_plain_crt1_is_refused_by_the_linker(self):
        self.cc("-c", "-fPIE", self.file("x.c", self.SOURCE))
        for linker in linkers():
            # Two cases are left out: gold, because it makes no static PIE at all, and GNU ld for arm and riscv64, because it
            # accepts crt1.o without an error.
            if linker != "gold" and (linker != "bfd" or ARCH not in ("arm", "riscv64")):
                result = subprocess.run([*COMPILER.split(), *OPTION, "-nostdlib", "-static-pie", f"-fuse-ld={linker}", LIB / "crt1.o", "x.o",
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
    """Tests programs that use the errno of ring3, and programs that define an errno themselves. In both cases the linked
    program must contain only one errno."""

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
        subprocess.run([PREFIX_OF_TOOLS + "ar", "qcs", "libown.a", "own.o"], cwd=self.folder, check=True)
        for mode in ([], ["-static-pie"]):
            self.cc("-c", *mode, "main.c")
            for linker in linkers():
                if mode and linker == "gold":
                    continue    # gold makes no static PIE
                for own in ([], ["own.o"], ["-L.", "-lown"]):
                    with self.subTest(linker=linker, mode=mode, own=own):
                        self.cc(f"-fuse-ld={linker}", *mode, "main.o", *own)
                        self.run_program()
                        names = subprocess.run(["nm", "a.out"], cwd=self.folder, capture_output=True, text=True).stdout
                        self.assertEqual(bool(own), " mine\n" in names)
                        self.assertEqual(not own, " error\n" in names)


class Ends(Case):
    """Tests the end of a program. Destructors must run after exit() and after a return from main. Functions that atexit has
    registered must also run then."""

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
        for mode in [*LOCAL_IN_PIE, *([f"-fuse-ld={name}"] for name in linkers())]:
            for level in ("-O0", "-O2"):
                with self.subTest(mode=mode, level=level):
                    self.cc("-std=c11", level, *mode, "-fstack-protector-all", self.file("x.c", self.DESTRUCTORS))
                    self.assertEqual(self.run_program("a.out", "x", status=3), "xxfirst\nsecond\n")


    def test_atexit(self):
        """Tests functions that are registered by atexit. These functions must run after exit() and after a return from main,
        before the destructors. The function that was registered last must run first."""
        for end in ("return 3;", "exit(3);"):
            self.build_and_run("""
                #include <stdlib.h>
                #include <unistd.h>
                static void __attribute__((destructor)) last(void) { write(1, "z", 1); }
                static void c(void) { write(1, "c", 1); }
                static void b(void) { write(1, "b", 1); atexit(c); }
                static void a(void) { write(1, "a", 1); }
                int main(void)
                {
                    int n, bad = atexit(a) || atexit(b);
                    for (n = 0; n < 100; n++)
                        bad |= atexit(a);
                    if (bad)
                        return 1;
                    %s
                }
                """ % end, status=3, expect="a" * 100 + "bcaz")


class Threads(Case):
    """Tests the thread block of the main thread. The thread block contains the thread-local variables and the canary of the
    stack protector."""

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
        return ([], *LOCAL_IN_PIE)

    def test_thread_local(self):
        for mode in self.modes():
            for level in ("-O0", "-O2"):
                for protect in ([], ["-fstack-protector-all"]):
                    self.build_and_run(self.LOCAL, "-std=c11", level, *mode, *protect)

    def test_thread_local_beyond_the_room(self):
        self.build_and_run(self.LOCAL.replace("zero[300]", "zero[300000]").replace("zero[299]", "zero[299999]"), "-std=c11")

    def test_thread_local_without_gnu_readelf(self):
        """Tests ring3-cc on a system without GNU readelf. ring3-cc must then use llvm-readelf. If llvm-readelf is also
        missing, ring3-cc must fail, because it cannot check the program."""
        tools = self.folder / "tools"
        tools.mkdir()
        for folder in os.environ["PATH"].split(":"):
            for tool in pathlib.Path(folder).glob("*"):
                if "readelf" not in tool.name and not os.path.lexists(tools / tool.name):
                    (tools / tool.name).symlink_to(tool)
        self.file("x.c", self.LOCAL)
        self.assertIn("ring3: error: there is no readelf", self.cc("-std=c11", "x.c", PATH=str(tools), status=1))
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
                #ifdef REGISTER
                __asm__("mov %%" REGISTER ", %0" : "=r"(canary));
                #else
                extern unsigned long __stack_chk_guard;
                canary = __stack_chk_guard;
                #endif
                write(1, &canary, sizeof canary);
                return 0;
            }
            """)
        register = {"x86_64": ['-DREGISTER="fs:0x28"'], "i386": ['-DREGISTER="gs:0x14"']}.get(ARCH, [])
        self.cc("-fstack-protector-all", *register, "x.c")
        said = {subprocess.run([*RUN, "./a.out"], cwd=self.folder, capture_output=True, check=True).stdout for _ in range(8)}
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
