# SPDX-License-Identifier: MIT
# test: installed | @SOURCE@ @BUILD@ @PREFIX@ @VERSION@ @COMPILER@ Tree PkgConfig Examples | needs=both after=installed timeout=600
# test: uninstalled | @SOURCE@ @BUILD@ @PREFIX@ @VERSION@ @COMPILER@ Uninstall | needs=both after=installed priority=alone
"""test_install.py SOURCE BUILD PREFIX VERSION COMPILER CASES...: tests an installed ring3 and the examples in examples/use.
CASES are names of test classes in this file. The text LOOK is added to the program of each example. If the compiler finds a
header of the host's C library, LOOK causes a compiler error."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE, BUILD, PREFIX, VERSION, COMPILER = sys.argv[1:6]
ARCHS = {"x86_64": ("-m64", "hello, Linux, from 64 bits\n"), "i386": ("-m32", "hello, Linux, from 32 bits\n")}
LINKERS = ("bfd", "gold", "lld", "mold")
LIBRARIES = ("c", "m", "pthread", "rt", "dl", "util", "crypt", "resolv", "xnet")
LOOK = """
#include <linux/futex.h>
#include <stdarg.h>
#include <stdatomic.h>
#if __has_include(<wchar.h>) || __has_include(<printf.h>) || __has_include(<gnu/stubs.h>)
#error "a header of the host's"
#endif
"""

top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-install-"))


def run(*command, cwd=top, status=0, **environment):
    """Runs a command. Returns its stdout and stderr. Raises AssertionError if the exit status of the command is not
    `status`."""
    result = subprocess.run([str(word) for word in command], cwd=cwd, text=True, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, env={**os.environ, "CC": COMPILER, "RING3_CC": COMPILER, **environment})
    if result.returncode != status:
        raise AssertionError(f"{' '.join(map(str, command))}: {result.returncode}\n{result.stdout}")
    return result.stdout


def need(*commands):
    for command in commands:
        if not shutil.which(command):
            raise unittest.SkipTest(f"there is no {command}")


def files(folder):
    """Returns the paths of all files and links below the folder, relative to the folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()}


run("meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", top / "root")
# Moves the installed ring3 to another folder. ring3 must also work in this folder.
ROOT = top / "moved"
(top / "root" / PREFIX.lstrip("/")).rename(ROOT)
PKG_CONFIG = {"PKG_CONFIG_PATH": str(ROOT / "lib/pkgconfig")}


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=top))

    def example(self, name):
        """Copies the example `name`, and adds the text LOOK to its program. Returns the new folder."""
        folder = self.folder / name
        shutil.copytree(f"{SOURCE}/examples/use/{name}", folder)
        with open(folder / "hello.c", "a") as hello:
            hello.write(LOOK)
        return folder

    def check(self, folder, program, arch):
        """Runs the program and checks its output. Then ring3-cc makes a second program from the same source, and both
        programs are stripped. Their sizes must differ by less than 32 bytes. A small difference is allowed, because the order
        of hello.o and crt1.o may differ between the two links, and then the padding differs too. An additional section would
        need a header of at least 40 bytes."""
        machine, says = ARCHS[arch]
        self.assertEqual(run(folder / program), says)
        run(ROOT / "bin/ring3-cc", machine, "-O2", "hello.c", "-o", "reference", cwd=folder)
        sizes = []
        for file in (program, "reference"):
            run("strip", file, cwd=folder)
            sizes.append((folder / file).stat().st_size)
        self.assertLess(abs(sizes[0] - sizes[1]), 32, sizes)
        self.assertLess(sizes[0], 2000)


class Tree(Case):
    def test_where_everything_is(self):
        there = files(ROOT)
        expected = {"bin/ring3-cc", "bin/ring3-calls", "bin/gen-syscalls", "share/ring3/syscalls.list", "share/ring3/ring3.h",
                    "share/ring3/calls.tsv", "share/ring3/calls.json", "share/ring3/callers.tsv",
                    "lib/cmake/ring3/ring3-config.cmake", "lib/cmake/ring3/ring3-config-version.cmake"}
        expected |= {"lib/i386-linux-ring3/libring3_pic.a", "lib/i386-linux-ring3/pic/libc.a", "lib/i386-linux-ring3/pic/libring3.a",
                     "lib/ring3/gcc.specs", "lib/ring3/clang.cfg", "lib/ring3/machines", "lib/ring3/tcc", "lib/ring3/ld",
                     *(f"lib/ring3/ld.{name}" for name in LINKERS)}
        for arch, (machine, _) in ARCHS.items():
            triple = f"{arch}-linux-ring3"
            expected |= {f"lib/{triple}/crt1.o", f"lib/{triple}/rcrt1.o", f"lib/{triple}/libring3.a", f"lib/{triple}/ring3.ld",
                         *(f"lib/{triple}/lib{name}.a" for name in LIBRARIES),
                         f"lib/pkgconfig/ring3-{arch}.pc", f"share/ring3/syscall_{machine[2:]}.tbl",
                         f"share/ring3/{triple}/sysdep.h", f"share/ring3/{triple}/pseudo.h"}
            for header in ("unistd.h", "ring3/sys.h", "bits/alltypes.h", "syscall_arch.h", "linux"):
                self.assertTrue((ROOT / "include" / triple / header).exists(), header)
        free = tuple(f"include/{arch}-linux-ring3/" for arch in ARCHS) + ("share/man/", "share/doc/ring3/")
        self.assertEqual({file for file in there if not file.startswith(free)}, expected)

    def test_what_is_to_be_read(self):
        doc = ROOT / "share/doc/ring3"
        there = files(doc)
        for name in ("guide.md", "porting.md", "ring0.md", "your-own-syscall.md", "zh/guide.md", "coverage.md", "calls.html"):
            self.assertIn(name, there)
        theirs = {name for name in files(pathlib.Path(SOURCE, "examples")) if name != "meson.build"}
        self.assertEqual({name.removeprefix("examples/") for name in there if name.startswith("examples/")}, theirs)
        self.assertTrue(os.access(doc / "examples/initramfs/boot", os.X_OK))

    def test_gdb_finds_the_sources(self):
        """Tests that gdb finds ring3's sources with the option -d that the manual page ring3(3) gives. This option is enough
        if the build folder was in the source folder, because then the library's debugging information has the paths
        ../src/NAME. Otherwise the test also gives gdb the option -d SOURCE."""
        need("gdb")
        if "clang" in COMPILER:
            self.skipTest("clang's paths, ./build/../src, are found from the folder of the build only")
        option = re.search(r"^\.Dl (gdb -d ring3/src) \./prog$", pathlib.Path(SOURCE, "docs/man/ring3.3").read_text(), re.M)[1]
        (self.folder / "ring3").symlink_to(SOURCE)
        folders = [] if os.path.dirname(BUILD) == SOURCE else ["-d", SOURCE]
        for machine, _ in ARCHS.values():
            run(ROOT / "bin/ring3-cc", machine, "-g", f"{SOURCE}/examples/three-ways.c", "-o", "three-ways", cwd=self.folder)
            said = run(*option.split(), *folders, "-nx", "-batch", "-ex", "list chmod", "-ex", "list __syscall_error", "three-ways", cwd=self.folder,
                       HOME=self.folder)
            self.assertIn("int chmod(const char *pathname, mode_t mode)", said)
            self.assertRegex(said, r"ENTRY __syscall_error|__syscall_error\(long answer\)")

    def test_nothing_says_where_it_was_built(self):
        for file in files(ROOT):
            if not (ROOT / file).is_dir():
                data = (ROOT / file).read_bytes()
                for folder in (str(top / "root"), SOURCE):
                    self.assertFalse(folder.encode() in data, f"{file}: {folder}")


class Uninstall(Case):
    """Tests `ninja uninstall`. This command removes the files that the last `meson install` wrote. Other tests run `meson
    install`, so no other test may run at the same time."""

    def test_nothing_is_left(self):
        install = ["meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", self.folder / "root"]
        run(*install)
        run("ninja", "-C", BUILD, "uninstall")
        self.assertEqual(list(self.folder.iterdir()), [])
        # `ninja uninstall` must not remove a file that was in the folder before ring3 was installed. The second installation
        # overwrites the files of the first. `ninja uninstall` must remove these files, too.
        theirs = self.folder / "root" / PREFIX.lstrip("/") / "bin/theirs"
        theirs.parent.mkdir(parents=True)
        theirs.touch()
        run(*install)
        run(*install)
        run("ninja", "-C", BUILD, "uninstall")
        self.assertEqual(files(self.folder), {str(theirs.relative_to(self.folder))})


class PkgConfig(Case):
    def setUp(self):
        need("pkgconf")
        super().setUp()

    def pkgconf(self, *words):
        return run("pkgconf", *words, **PKG_CONFIG).strip()

    def test_files(self):
        for arch in ARCHS:
            self.assertEqual(self.pkgconf("--validate", f"ring3-{arch}"), "")
            self.assertEqual(self.pkgconf("--modversion", f"ring3-{arch}"), VERSION)
            self.assertEqual(self.pkgconf("--define-prefix", "--variable=prefix", f"ring3-{arch}"), str(ROOT))
            self.assertEqual(os.path.realpath(self.pkgconf("--variable=prefix", f"ring3-{arch}")), os.path.realpath(ROOT))

    def test_headers_are_those_of_ring3_and_of_the_compiler(self):
        own = run(*COMPILER.split(), "-print-file-name=include").strip()
        for arch in ARCHS:
            said = run(*COMPILER.split(), *self.pkgconf("--cflags", f"ring3-{arch}").split(), "-v", "-E", "-x", "c", "/dev/null")
            searched = said.split("#include <...> search starts here:\n")[1].split("End of search list")[0].split()
            first, *rest = map(os.path.realpath, searched)
            self.assertEqual(first, os.path.realpath(ROOT / f"include/{arch}-linux-ring3"))
            self.assertIn(os.path.realpath(own), rest)
            for folder in rest:
                self.assertEqual(os.path.dirname(folder), os.path.dirname(os.path.realpath(own)))

    def test_64_bit_division(self):
        (self.folder / "divide.c").write_text(
            "volatile unsigned long long a = 1000000000000, b = 7; int main(void) { return a / b != 142857142857; }")
        for arch in ARCHS:
            machine = ARCHS[arch][0]
            if not os.path.exists(run(*COMPILER.split(), machine, "-print-libgcc-file-name").strip()):
                self.skipTest(f"{COMPILER} {machine} has no libgcc")
            run(*COMPILER.split(), "-c", *self.pkgconf("--cflags", f"ring3-{arch}").split(), "divide.c", cwd=self.folder)
            run(*COMPILER.split(), "divide.o", *self.pkgconf("--static", "--libs", f"ring3-{arch}").split(), cwd=self.folder)
            run("./a.out", cwd=self.folder)


class Examples(Case):
    def test_make(self):
        need("make", "pkg-config")
        folder = self.example("make")
        run("make", f"RING3={ROOT}", f"COMPILER={COMPILER}", cwd=folder)
        for arch in ARCHS:
            by_pkg_config = (folder / f"hello-{arch}-pkg").read_bytes()
            self.assertEqual(by_pkg_config, (folder / f"hello-{arch}").read_bytes())
            self.check(folder, f"hello-{arch}-pkg", arch)

    def test_cmake(self):
        need("cmake", "make")
        folder = self.example("cmake")
        run("cmake", f"-DCMAKE_PREFIX_PATH={ROOT}", "-DCMAKE_C_FLAGS=-O2", "-G", "Unix Makefiles", "-B", "build", cwd=folder)
        run("cmake", "--build", "build", cwd=folder)
        self.check(folder, "build/hello", "x86_64")
        self.check(folder, "build/hello-i386", "i386")

    def test_cmake_asks_for_a_version(self):
        need("cmake")
        folder = self.example("cmake")
        major, minor = map(int, VERSION.split(".")[:2])
        lists = (folder / "CMakeLists.txt").read_text()
        self.assertIn("find_package(ring3 0.9 REQUIRED)", lists)
        for version, status in ((VERSION, 0), (f"{major}.{minor + 1}", 1), (f"{major + 1}.0", 1)):
            (folder / "CMakeLists.txt").write_text(lists.replace("ring3 0.9", f"ring3 {version}"))
            said = run("cmake", f"-DCMAKE_PREFIX_PATH={ROOT}", "-B", version, cwd=folder, status=status)
            self.assertEqual(status, int(f"version: {VERSION}" in said.replace("\n", " ")), said)

    def test_meson_finds_it_installed(self):
        need("pkg-config")
        folder = self.example("meson")
        run("meson", "setup", "--optimization=2", "-Ddebug=false", "build", cwd=folder, **PKG_CONFIG)
        run("ninja", "-C", "build", cwd=folder)
        self.check(folder, "build/hello", "x86_64")
        self.check(folder, "build/hello-i386", "i386")

    def test_meson_has_it_as_a_subproject(self):
        folder = self.example("meson")
        (folder / "subprojects/ring3").symlink_to(SOURCE)
        # Here a Meson project uses ring3 as a subproject. The options --werror, --warnlevel and --optimization are for the
        # project. They must not change how ring3 is compiled.
        run("meson", "setup", "--wrap-mode=forcefallback", "--werror", "--warnlevel=3", "--optimization=2",
            "-Dring3:archs=x86_64", f"--prefix={folder}/prefix", "build", cwd=folder)
        run("ninja", "-C", "build", cwd=folder)
        self.check(folder, "build/hello", "x86_64")
        # Installs the project that uses ring3 as a subproject. This must also install ring3 into --prefix, but only for
        # x86_64, because of the option -Dring3:archs.
        run("meson", "install", "-C", "build", "--no-rebuild", cwd=folder)
        installed = files(folder / "prefix")
        self.assertIn("lib/pkgconfig/ring3-x86_64.pc", installed)
        self.assertFalse([file for file in installed if "i386" in file or "syscall_32" in file])
        run("prefix/bin/ring3-cc", "hello.c", "-o", "by-ring3-cc", cwd=folder)
        self.assertEqual(run(folder / "by-ring3-cc"), ARCHS["x86_64"][1])
        self.assertIn("without i386", run("prefix/bin/ring3-cc", "-m32", "hello.c", cwd=folder, status=1))
        run("ninja", "-C", "build", "uninstall", cwd=folder)
        self.assertFalse((folder / "prefix").exists())


if __name__ == "__main__":
    try:
        unittest.main(argv=[sys.argv[0], *sys.argv[6:]], verbosity=2)
    finally:
        shutil.rmtree(top, ignore_errors=True)
