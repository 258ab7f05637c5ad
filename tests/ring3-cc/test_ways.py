# SPDX-License-Identifier: MIT
# test: ring3-cc ways @ARCH@ | @SOURCE@ @BUILD@ @PREFIX@ @ARCH@ @COMPILER@ | only=x86 after=installed timeout=900 priority=early
"""test_ways.py SOURCE BUILD PREFIX ARCH COMPILER: tests every documented way to compile and link a program with ring3:
ring3-cc, a command by hand, pkg-config, make, CMake and Meson.

Each way links the programs in PROGRAMS, with the options in OPTIONS and with each linker. Together these programs need all
parts of the start-up code. Each program must run, or ring3 must print why the link fails."""
import itertools
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE, BUILD, PREFIX, ARCH, COMPILER = sys.argv[1:6]
SOURCE, BUILD = os.path.abspath(SOURCE), os.path.abspath(BUILD)
MACHINE = {"x86_64": "-m64", "i386": "-m32"}[ARCH]
USING = pathlib.Path(SOURCE, "docs/using.md").read_text()
OPTIONS = {"O0": ["-O0"], "O2": ["-O2"], "Os": ["-Os"], "lto": ["-O2", "-flto"], "pie": ["-O2", "-static-pie"]}
LINKERS = [name for name in ("bfd", "lld", "gold") if shutil.which(f"ld.{name}")]

# The programs to link: name -> (source, options that the program needs, expected output). The exit status of each must be 7.
PROGRAMS = {
    "hello": ("#include <unistd.h>\nint main(void) { write(1, \"hello\\n\", 6); return 7; }\n", [], "hello\n"),
    # For such loops, for an assignment of a structure and for __builtin_memcmp, the compiler may generate calls of strlen,
    # memset, memcpy and memcmp. The linker must find these functions in ring3. The result is 7, because `to` is a copy of
    # `from`. n and text are in the last condition only to make the compiler keep the loops.
    "loops": ("""
        struct pair { long a[40]; } from = { { 1 } }, to;
        char text[200] = "0123456789";
        int main(int argc, char **argv)
        {
            unsigned long n = 0, i;
            while (argv[0][n])
                n++;
            for (i = 0; i < sizeof text; i++)
                text[i] = 0;
            to = from;
            return n < 1 || text[argc] || __builtin_memcmp(&to, &from, sizeof to) == 0 ? 7 : 1;
        }
        """, [], ""),
    # Thread-local variables: the start-up code must allocate and initialize them.
    "local": ("_Thread_local int x = 42, zero[100]; int *volatile q = 0; int main(void) { q = &x; return *q - 35 + zero[99]; }\n",
              ["-std=c11"], ""),
    # A constructor, which runs before main(), and a destructor, which runs after main().
    "ends": ("""
        #include <unistd.h>
        static const char *text = "never\\n";
        static void __attribute__((constructor)) first(void) { text = "first\\n"; }
        static void __attribute__((destructor)) last(void) { write(1, "last\\n", 5); }
        int main(void) { write(1, text, 6); return 7; }
        """, [], "first\nlast\n"),
    # The stack protector: compiled code compares a secret value, which the start-up code must set.
    "protected": ("""
        int fill(char *at, int n) { int i; for (i = 0; i < n; i++) at[i] = (char)i; return n; }
        int main(int argc, char **argv) { char room[32]; (void)argv; return fill(room, 32 * argc) + room[3] - 28; }
        """, ["-fstack-protector-all"], ""),
    # A division of 64-bit integers. On i386 the compiler generates a call of a function of libgcc.
    "divide": ("int main(int argc, char **argv) { (void)argv; return (int)(21000000000ll * argc / 3000000000ll); }\n", [], ""),
    # `chosen` is an ifunc, an indirect function. At its start the program must call pick(), which returns the address of the
    # function to run whenever `chosen` is called. ring3's start-up code must do this. The program tests a direct call, and a
    # call by a pointer.
    "ifunc": ("""
        static int seven(void) { return 7; }
        static int (*pick(void))(void) __attribute__((used));
        static int (*pick(void))(void) { return seven; }
        int chosen(void) __attribute__((ifunc("pick")));
        int (*volatile pointer)(void) = chosen;
        int main(void) { return chosen() == pointer() ? chosen() : 1; }
        """, [], ""),
}

top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-ways-"))
top.chmod(0o755)


def run(*command, cwd=top, **environment):
    return subprocess.run([str(word) for word in command], cwd=cwd, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**os.environ, "RING3_CC": COMPILER, **environment})


def must(*command, cwd=top, **environment):
    result = run(*command, cwd=cwd, **environment)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}:\n{result.stdout}")
    return result.stdout.strip()


must("meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", top / "destination")
# The path of the installed ring3 contains a blank, to test that ring3 handles it. But the command in docs/using.md ("by
# hand") has no quotes, so it cannot use this path. It uses the symbolic link `root`, whose path has no blank.
ROOT = top / "a root"
(top / "destination" / PREFIX.lstrip("/")).rename(ROOT)
(top / "root").symlink_to(ROOT)
TRIPLE = f"{ARCH}-linux-ring3"
for name, (source, _, _) in PROGRAMS.items():
    (top / f"{name}.c").write_text(source)


def lto_works(linker):
    """Returns True if this linker can read an object file that the compiler makes with -flto."""
    (top / "lto.c").write_text("int main(void) { return 0; }\n")
    return run(*COMPILER.split(), MACHINE, "-flto", f"-fuse-ld={linker}", "lto.c", "-o", "lto").returncode == 0


LTO = {linker: lto_works(linker) for linker in LINKERS}
SIZED = ("Os", "hello")


WAYS = ("ring3-cc", "by hand", "pkg-config", "make", "cmake", "meson")


def cells(way):
    """Yields a tuple for each link command of this way: (name in OPTIONS, options, linker, name in PROGRAMS). A way is one of
    the documented ways to compile and link a program, see WAYS.

    To save time, a way links a program with the same options only once, not once with each linker. The linkers take turns: for
    the next program, the next options and the next way, the next usable linker is used. So for any three of way, options,
    linker and program, every combination still occurs. For example, each way uses each linker with each of the options, though
    not for every program.

    SIZED names the options and the program for which the file sizes of all ways are compared. So every way links this program
    with every linker."""
    for number, ((option, words), program) in enumerate(itertools.product(OPTIONS.items(), PROGRAMS)):
        usable = [linker for linker in LINKERS if option != "lto" or LTO[linker]]
        option_number, program_number = divmod(number, len(PROGRAMS))
        for place, linker in enumerate(usable):
            if (option, program) == SIZED or place == (WAYS.index(way) + option_number + program_number) % len(usable):
                yield option, words, linker, program


class Ways(unittest.TestCase):
    counted, sizes = {"right": 0, "refused": 0}, {}

    def judge(self, way, cell, result, path):
        """Checks the result of one link command. `cell` is the tuple from cells(), `result` is the finished command, and
        `path` is the linked program. If the command succeeded, the program must run and print the right text. If not, the
        error message must give one of the reasons below."""
        option, _, linker, program = cell
        _, _, says = PROGRAMS[program]
        if result.returncode:
            self.assertRegex(result.stdout, r"ring3(-cc)?: (error|note): ", f"{way} {cell}")
            # A link may fail only for these reasons.
            why = "gold makes no static PIE" if (option, linker) == ("pie", "gold") else \
                "ifunc in an i386 static PIE" if (ARCH, option, program) == ("i386", "pie", "ifunc") else \
                "the linker itself crashed"  # LLVM's plugin for GNU ld crashes for an ifunc
            self.assertIn(why, result.stdout, f"{way} {cell}")
            self.counted["refused"] += 1
            return
        self.assertNotRegex(result.stdout, "warning", f"{way} {cell}")
        ran = run(path)
        self.assertEqual((ran.returncode, ran.stdout), (7, says), f"{way} {cell}")
        self.counted["right"] += 1
        if (option, program) == SIZED:
            must("strip", path)
            self.sizes.setdefault(linker, {})[way] = path.stat().st_size

    def by_command(self, way, command):
        """Tests one way to compile and link, such as "by hand". Runs a command for each tuple of cells(way), that is, for each
        program with each of the options, and checks the linked program. command(options, linker, source, output) must return
        the command that links one program."""
        for cell in cells(way):
            option, words, linker, program = cell
            output = top / f"{way}-out"
            result = run(*command([*words, *PROGRAMS[program][1]], f"-fuse-ld={linker}", f"{program}.c", output))
            self.judge(way, cell, result, output)

    def test_combinations(self):
        """cells() leaves out some combinations of way, option, linker and program. Checks that any three of these four still
        occur in every combination. For example, each way must link with each option by each linker, but not every program."""
        chosen = [(way, option, linker, program) for way in WAYS for option, _, linker, program in cells(way)]
        every = [(way, option, linker, program) for way, option, linker, program in itertools.product(WAYS, OPTIONS, LINKERS, PROGRAMS)
                 if option != "lto" or LTO[linker]]
        for three in itertools.combinations(range(4), 3):
            self.assertEqual(*({tuple(cell[i] for i in three) for cell in cells} for cells in (every, chosen)))
        print(f"{len(chosen)} of {len(every)} combinations, and any three parts of each of these")

    def test_ring3_cc(self):
        self.by_command("ring3-cc", lambda words, linker, source, output:
                        [ROOT / "bin/ring3-cc", MACHINE, *words, linker, source, "-o", output])

    def test_by_hand(self):
        """Tests the command in docs/using.md, for the compiler and the architecture of this test. Also tests the changes to
        it that the document describes for a static PIE."""
        line = re.search(r"^(dir=root .*?-o hello)$", USING, re.M | re.S)[1]
        line = re.sub(r"(?<!-l)gcc ", f"{COMPILER} ", line.replace("target=x86_64-", f"target={ARCH}-"))
        self.assertIn("For a program that loads at any address replace `-static` by `-static-pie` and `-fno-pie` by\n`-fPIE`", USING)

        def command(words, linker, source, output):
            text = line.replace("-B$dir", f"{MACHINE} {linker} {shlex.join(words)} -B$dir")
            if "-static-pie" in words:
                text = text.replace(" -static ", " ").replace("-fno-pie", "-fPIE")
            return ["sh", "-ec", text.replace("hello.c", source).replace("-o hello", f"-o {shlex.quote(str(output))}")]
        self.by_command("by hand", command)

    def test_the_same_flags(self):
        """Compares the compiler flags that begin with -f in docs/using.md, clang.cfg, gcc.specs, ring3.pc and
        ring3-config.cmake. All five files must have the same flags."""
        flags = re.search(r"^(-.*)$", (ROOT / "lib/ring3/clang.cfg").read_text(), re.M)[1].split()
        flags = ["-fno-pie", *(word for word in flags if word.startswith("-f"))]
        line = re.search(r"^(dir=root .*?-o hello)$", USING, re.M | re.S)[1].split()
        self.assertEqual([word for word in line if word.startswith("-f")], flags)
        for file in (f"lib/pkgconfig/ring3-{ARCH}.pc", "lib/cmake/ring3/ring3-config.cmake", "lib/ring3/gcc.specs"):
            text = (ROOT / file).read_text()
            for flag in flags:
                self.assertIn(flag, text, file)

    def test_pkg_config(self):
        if not shutil.which("pkg-config"):
            self.skipTest("there is no pkg-config")
        environment = f"PKG_CONFIG_PATH={shlex.quote(str(ROOT / 'lib/pkgconfig'))}"
        # pkg-config prints -lgcc for --libs --static, and --sysroot for --cflags. With --sysroot, newer versions of clang
        # search for libgcc only in the sysroot, and do not find it. For such a clang the command must have the path of libgcc
        # instead of -lgcc, as the comment in ring3.pc says.
        libs = f"$(pkg-config --libs --static ring3-{ARCH})"
        found = subprocess.run([*shlex.split(COMPILER), "--sysroot=/none", "-print-file-name=libgcc.a"], capture_output=True, text=True)
        if found.stdout.strip() == "libgcc.a":
            libs = f"$(pkg-config --libs ring3-{ARCH}) $({COMPILER} {MACHINE} -print-libgcc-file-name)"

        def command(words, linker, source, output):
            words = [*words, *(["-fPIE"] if "-static-pie" in words else []), linker]
            return ["sh", "-ec", f"export {environment}; eval \"{COMPILER} $(pkg-config --cflags ring3-{ARCH}) {shlex.join(words)} "
                                 f"{source} {libs} -o {output}\""]
        self.by_command("pkg-config", command)

    def test_makefile(self):
        if not shutil.which("make"):
            self.skipTest("there is no make")
        (top / "Makefile").write_text("# make's own rule: $(CC) $(CFLAGS) $(LDFLAGS) name.c -o name\n")
        for cell in cells("make"):
            _, words, linker, program = cell
            (top / program).unlink(missing_ok=True)
            compiler = f"'{ROOT}/bin/ring3-cc' {MACHINE}"
            self.judge("make", cell, run("make", f"CC={compiler}", f"CFLAGS={shlex.join([*words, *PROGRAMS[program][1]])}",
                                         f"LDFLAGS=-fuse-ld={linker}", program), top / program)

    def by_project(self, way, write, build):
        """Tests CMake or Meson. write() makes a project with one target for each tuple from cells(way). build() returns the
        command that builds the project. If a target fails, it is built again alone, to get its messages."""
        folder = top / way
        folder.mkdir()
        for program in PROGRAMS:
            shutil.copy(top / f"{program}.c", folder)
        targets = {f"{option}-{linker}-{program}": (option, words, linker, program)
                   for option, words, linker, program in cells(way)}
        write(folder, targets)
        said = run(*build(folder), "-k", "0", *targets, cwd=folder)
        # One warning is allowed. Meson adds -pie to -static-pie, and clang warns that it ignores -pie.
        self.assertNotRegex(said.stdout, "warning: (?!argument unused during compilation: '-pie')")
        for name, cell in targets.items():
            path = folder / "build" / name
            self.judge(way, cell, subprocess.CompletedProcess([], 0, "") if path.exists() else
                       run(*build(folder), name, cwd=folder), path)

    def test_cmake(self):
        if not shutil.which("cmake") or not shutil.which("ninja"):
            self.skipTest("there is no cmake, or no ninja")

        def write(folder, targets):
            text = "cmake_minimum_required(VERSION 3.13)\nproject(ways C)\nfind_package(ring3 REQUIRED)\n"
            for name, (option, words, linker, program) in targets.items():
                words = ";".join([*words, *PROGRAMS[program][1]])
                text += f"""
add_executable({name} {program}.c)
target_link_libraries({name} ring3::ring3-{ARCH})
target_compile_options({name} PRIVATE {words.replace(";-static-pie", "")})
target_link_options({name} PRIVATE {words} -fuse-ld={linker})
set_target_properties({name} PROPERTIES POSITION_INDEPENDENT_CODE {"ON" if option == "pie" else "OFF"})
"""
            (folder / "CMakeLists.txt").write_text(text)
            must("cmake", f"-DCMAKE_PREFIX_PATH={ROOT}", "-G", "Ninja", "-B", "build", cwd=folder, CC=COMPILER)
        self.by_project("cmake", write, lambda folder: ["ninja", "-C", "build"])

    def test_meson(self):
        if not shutil.which("pkg-config"):
            self.skipTest("there is no pkg-config")

        def write(folder, targets):
            text = f"project('ways', 'c')\nring3 = dependency('ring3-{ARCH}', static: true)\n"
            for name, (option, words, linker, program) in targets.items():
                words = [*words, *PROGRAMS[program][1]]
                compile_words = ["-fPIE" if word == "-static-pie" else word for word in words]
                text += f"executable('{name}', '{program}.c', dependencies: ring3, c_args: {compile_words!r}, " \
                        f"link_args: {[*words, f'-fuse-ld={linker}']!r})\n"
            (folder / "meson.build").write_text(text)
            must("meson", "setup", "-Db_pie=false", "-Ddebug=false", "build", cwd=folder, CC=COMPILER,
                 PKG_CONFIG_PATH=str(ROOT / "lib/pkgconfig"))
        self.by_project("meson", write, lambda folder: ["ninja", "-C", "build"])


try:
    unittest.main(argv=[sys.argv[0], *sys.argv[6:]], verbosity=2, exit=False).result.wasSuccessful() or sys.exit(1)
    for linker, sizes in Ways.sizes.items():
        print(f"hello, stripped, by {linker}: {sizes}")
        if len(set(sizes.values())) > 1:
            sys.exit("the ways make files of different sizes")
    print(f"{Ways.counted['right']} programs are right, {Ways.counted['refused']} are refused by ring3's own message")
finally:
    shutil.rmtree(top, ignore_errors=True)
