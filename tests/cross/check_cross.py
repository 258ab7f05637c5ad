# SPDX-License-Identifier: MIT
# test: cross | @SOURCE@ @BUILD@ @OPTIMIZATION@ @COMPILER@ | needs=i386 after=product-i386 timeout=600
"""check_cross.py SOURCE BUILD OPTIMIZATION COMPILER: builds ring3 with the cross files of Meson for gcc or clang. BUILD is a
native build by the same compiler, COMPILER. Checks that the files of both builds have the same bytes. Debugging information is not
compared, because it contains the name of the build folder."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

source, build, optimization, compiler = sys.argv[1:]
ARCH = "i386"  # the compiler's default is another architecture
NAMES = [f"arch/{ARCH}/ring3/{name}" for name in ("libring3.a", "crt1.o", "rcrt1.o")]


def run(*command):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{result.stdout}")
    return result.stdout


def without_debugging(path, copy):
    run("objcopy", "--strip-debug", "--enable-deterministic-archives", path, copy)
    return copy.read_bytes()


# The cross file for clang names the command clang, which may be another version than COMPILER.
cross_files, tools = [f"{source}/cross/gcc-x86.ini"], ("x86_64-linux-gnu-gcc", "x86_64-linux-gnu-ar")
if "clang" in run(*compiler.split(), "--version"):
    cross_files = [f"{source}/cross/clang-x86.ini", f"{source}/tests/cross/far.ini"]
    tools = ("clang", "ld.lld", "llvm-ar", "llvm-nm")
missing = [f"there is no {tool}" for tool in tools if not shutil.which(tool)]
if not missing and tools[0] == "clang" and run("clang", "-dumpversion") != run(*compiler.split(), "-dumpversion"):
    missing = ["clang is another than the one of this build"]
if missing:
    print(f"SKIP: {missing[0]}")
    sys.exit(77)

with tempfile.TemporaryDirectory() as folder:
    cross, copy = pathlib.Path(folder, "build"), pathlib.Path(folder, "copy")
    said = run("meson", "setup", "--werror", f"-Darchs={ARCH}", "-Dtests=disabled", f"-Doptimization={optimization}",
               *(word for file in cross_files for word in ("--cross-file", file)), cross, source)
    assert "Build type: cross build" in said, said
    run("ninja", "-C", cross, *NAMES, "examples/cat-" + ARCH)
    for name in NAMES:
        made, expected = without_debugging(cross / name, copy), without_debugging(pathlib.Path(build, name), copy)
        assert len(made) > 100
        if made != expected:
            sys.exit(f"{name} of the cross build is another than this build's")
        print(f"{name}: the same {len(made)} bytes")
