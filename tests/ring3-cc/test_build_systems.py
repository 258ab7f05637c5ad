# SPDX-License-Identifier: MIT
# test: ring3-cc build systems @ARCH@ | @BUILD@ @PREFIX@ @ARCH@ @COMPILER@ | only=x86 after=installed timeout=900 priority=early
"""test_build_systems.py BUILD PREFIX ARCH COMPILER: uses ring3-cc as the compiler in make, autoconf, CMake, Meson and ccache.
These programs run the compiler that the environment variable CC names, and CC names ring3-cc. If ring3-cc also used CC, it
would call itself without end. So the test limits the number of processes of each command, see LIMIT."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

BUILD, PREFIX, ARCH, COMPILER = sys.argv[1:5]
BUILD = os.path.abspath(BUILD)
MACHINE = {"x86_64": "-m64", "i386": "-m32"}[ARCH]
HELLO = "#include <unistd.h>\n_Thread_local int n = 6;\nint main(void) { write(1, \"hello\\n\", n); return 0; }\n"

top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-systems-"))
top.chmod(0o755)
installed = subprocess.run(["meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", top / "root"],
                           capture_output=True, text=True)
if installed.returncode:
    sys.exit(installed.stdout + installed.stderr)
ROOT = top / "root" / PREFIX.lstrip("/")
CC = f"{ROOT}/bin/ring3-cc {MACHINE}"
# Limits the time and the number of processes of a command. For root the kernel does not limit the processes. So if root runs
# this test, the commands run as user 61235. If the user is not root, only the time is limited, because the kernel would also
# count the user's other processes.
LIMIT = ["timeout", "300", "prlimit", "--nproc=100:100"]
if os.getuid() == 0:
    LIMIT = ["setpriv", "--reuid=61235", "--regid=61235", "--clear-groups", *LIMIT]
else:
    LIMIT = LIMIT[:2]


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=top))
        self.folder.chmod(0o777)
        (self.folder / "hello.c").write_text(HELLO)

    def need(self, *commands):
        for command in commands:
            if not shutil.which(command):
                self.skipTest(f"there is no {command}")

    def run_limited(self, *command, status=0, **environment):
        result = subprocess.run([*LIMIT, *map(str, command)], cwd=self.folder, text=True, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                env={**os.environ, "HOME": str(self.folder), "CCACHE_DIR": str(self.folder / "cache"),
                                     "RING3_CC": COMPILER, "CC": CC, **environment})
        self.assertEqual(result.returncode, status, f"{shlex.join(map(str, command))}:\n{result.stdout}")
        return result.stdout

    def check(self, name):
        self.assertEqual(self.run_limited(f"./{name}"), "hello\n")
        data = (self.folder / name).read_bytes()
        self.assertEqual(data[4], {"x86_64": 2, "i386": 1}[ARCH])
        self.assertLess(len(data), 20000)

    def test_make(self):
        self.need("make")
        self.run_limited("make", "-e", "hello")
        self.check("hello")
        self.run_limited("make", "-B", f"CC={CC}", "CFLAGS=-O2 -Wall", "hello")
        self.check("hello")

    def test_autoconf(self):
        self.need("autoconf", "make")
        (self.folder / "configure.ac").write_text("""
AC_INIT([hello], [1])
AC_CONFIG_HEADERS([config.h])
AC_PROG_CC
AC_SYS_LARGEFILE
AC_CHECK_HEADERS([unistd.h sys/socket.h linux/futex.h stdio.h wchar.h])
AC_CHECK_FUNCS([read fork epoll_create1 printf malloc dlopen])
AC_CHECK_SIZEOF([off_t])
AC_SEARCH_LIBS([clock_gettime], [rt])
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
""")
        (self.folder / "Makefile.in").write_text("CC = @CC@\nhello: hello.c\n\t$(CC) @CFLAGS@ @LDFLAGS@ hello.c @LIBS@ -o hello\n")
        self.run_limited("autoheader")
        self.run_limited("autoconf")
        # The option --host means cross-compilation. Without it, configure would run a test program that uses stdio, and ring3
        # has no stdio.
        self.run_limited("./configure", f"--host={ARCH}-linux")
        header = (self.folder / "config.h").read_text()
        for there in ("HAVE_UNISTD_H", "HAVE_SYS_SOCKET_H", "HAVE_LINUX_FUTEX_H", "HAVE_READ", "HAVE_FORK", "HAVE_EPOLL_CREATE1"):
            self.assertIn(f"#define {there} 1\n", header)
        for absent in ("HAVE_WCHAR_H", "HAVE_PRINTF", "HAVE_MALLOC", "HAVE_DLOPEN"):
            self.assertIn(f"/* #undef {absent} */\n", header)
        self.assertIn("#define SIZEOF_OFF_T 8\n", header)
        self.run_limited("make")
        self.check("hello")

    def test_cmake(self):
        self.need("cmake", "ninja")
        # cmake_minimum_required(VERSION V) makes CMake behave as version V of CMake did. Tests two versions. Before version 3.4
        # CMake linked every program with -rdynamic, which ring3-cc must accept. CMake 4 cannot behave as a version before 3.5.
        release = re.search(r"version (\d+)", subprocess.run(["cmake", "--version"], capture_output=True, text=True).stdout)
        for version in ("2.8.12" if int(release[1]) < 4 else "3.5", "3.12"):
            (self.folder / "CMakeLists.txt").write_text(f"""
cmake_minimum_required(VERSION {version})
project(hello C)
include(CheckFunctionExists)
check_function_exists(read HAVE_READ)
check_function_exists(printf HAVE_PRINTF)
if(NOT HAVE_READ OR HAVE_PRINTF)
  message(FATAL_ERROR "read ${{HAVE_READ}}, printf ${{HAVE_PRINTF}}")
endif()
add_executable(hello hello.c)
target_link_libraries(hello m pthread)
set_target_properties(hello PROPERTIES OUTPUT_NAME "hello")
""")
            self.run_limited("cmake", "-Wno-dev", "-G", "Ninja", "-B", "build")
            self.run_limited("ninja", "-C", "build")
            self.check("build/hello")
            shutil.rmtree(self.folder / "build")

    def test_cmake_by_response_files(self):
        self.need("cmake", "ninja")
        (self.folder / "CMakeLists.txt").write_text("""
cmake_minimum_required(VERSION 3.12)
project(hello C)
add_executable(hello hello.c)
""")
        self.run_limited("cmake", "-G", "Ninja", "-DCMAKE_NINJA_FORCE_RESPONSE_FILE=ON", "-B", "build")
        self.run_limited("ninja", "-C", "build")
        self.check("build/hello")

    def test_meson(self):
        self.need("meson", "ninja")
        (self.folder / "meson.build").write_text("""
project('hello', 'c', default_options: ['b_pie=false'])
cc = meson.get_compiler('c')
assert(cc.has_function('read') and not cc.has_function('opendir'))
assert(cc.has_header('unistd.h') and not cc.has_header('wchar.h'))
executable('hello', 'hello.c', dependencies: [cc.find_library('m')])
""")
        self.run_limited("meson", "setup", "build")
        self.run_limited("ninja", "-C", "build")
        self.check("build/hello")

    def test_ccache(self):
        self.need("ccache")
        for _ in range(2):
            self.run_limited("ccache", *CC.split(), "-c", "hello.c", "-o", "hello.o")
        self.run_limited("ccache", *CC.split(), "hello.o", "-o", "hello")
        self.check("hello")
        self.run_limited(*CC.split(), "hello.c", "-o", "again", RING3_CC=f"ccache {COMPILER}")
        self.check("again")

    def test_ring3_cc_again(self):
        """RING3_CC must name a compiler. Tests values of RING3_CC that run ring3-cc itself: its path, a link to it, a
        script, or `env` with its path. ring3-cc must print one error line, and must not call itself without end."""
        link, script = self.folder / "link", self.folder / "again"
        link.symlink_to(ROOT / "bin/ring3-cc")
        script.write_text(f'#!/bin/sh\nexec {ROOT}/bin/ring3-cc "$@"\n')
        script.chmod(0o755)
        for again in (CC, str(link), str(script), f"env {CC}"):
            said = self.run_limited(*CC.split(), "hello.c", RING3_CC=again, status=1)
            self.assertIn("calls ring3-cc again: it must name gcc, clang or tcc", said)
            self.assertEqual(said.count("\n"), 1)


try:
    unittest.main(argv=[sys.argv[0], *sys.argv[5:]], verbosity=2)
finally:
    shutil.rmtree(top, ignore_errors=True)
