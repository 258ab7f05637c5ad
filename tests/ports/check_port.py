# SPDX-License-Identifier: MIT
# test: port @ARCH@ | @SOURCE@ @BUILD@ @PREFIX@ @COMPILER@ @ARCH@ @TRIPLE@ @EMULATOR@ | needs=emulator after=installed
"""check_port.py SOURCE BUILD PREFIX COMPILER ARCH TRIPLE EMULATOR: checks that the files of the architecture ARCH are all in
arch/. No other file of the library, its tools or its examples may contain the name ARCH. Also links a program with the
installed files in three ways: with hand-written options, with pkg-config and with CMake."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE, BUILD, PREFIX, COMPILER, ARCH, TRIPLE, EMULATOR = sys.argv[1:]
TOP = pathlib.Path(SOURCE)


def run(*command, **environment):
    result = subprocess.run(command, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))}: {result.returncode}\n{result.stdout}")
    return result.stdout


files = [path for top in ("src", "include", "tools", "examples") for path in (TOP / top).rglob("*") if path.is_file()]
files += [TOP / "meson.build", *(path for path in (TOP / "arch").rglob("*") if path.is_file() and ARCH not in path.parts)]
assert len(files) > 600
for path in files:
    for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
        if re.search(rf"\b{ARCH}\b|__{ARCH}__", line):
            sys.exit(f"{path.relative_to(TOP)}:{number}: error: names {ARCH}: {line.strip()}")

# Compiles and links the program `hello` with the installed files, in several ways.
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    run("meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", folder / "root")
    prefix = folder / "root" / PREFIX.lstrip("/")
    headers, library = prefix / f"include/{ARCH}-linux-ring3", prefix / f"lib/{ARCH}-linux-ring3"
    (folder / "hello.c").write_text('#include <unistd.h>\nint main(void) { return write(1, "hello\\n", 6) != 6; }\n')
    hello = folder / "hello"
    own = run(*COMPILER.split(), "-print-file-name=include").strip()
    run(*COMPILER.split(), f"--target={TRIPLE}", "-fuse-ld=lld", "-Os", "-nostdlib", "-static", "-nostdinc", "-isystem",
        headers, "-isystem", own, "-s", library / "crt1.o", folder / "hello.c", library / "libring3.a", "-o", hello)

    def says_hello(program):
        said = run(EMULATOR, program)
        if said != "hello\n":
            sys.exit(f"{program} says {said!r}")

    says_hello(hello)
    print(f"{ARCH}: hello, stripped: {hello.stat().st_size} bytes")

    flags = run("pkg-config", "--cflags", "--libs", f"ring3-{ARCH}", PKG_CONFIG_PATH=str(library.parent / "pkgconfig")).split()
    run(*COMPILER.split(), "-fuse-ld=lld", "-Os", folder / "hello.c", *flags, "-o", folder / "by-pkg-config")
    says_hello(folder / "by-pkg-config")

    if shutil.which("cmake"):
        (folder / "CMakeLists.txt").write_text(f"""
            cmake_minimum_required(VERSION 3.13)
            project(hello C)
            find_package(ring3 REQUIRED)
            add_executable(by-cmake hello.c)
            target_link_libraries(by-cmake ring3::ring3-{ARCH})
            target_link_options(by-cmake PRIVATE -fuse-ld=lld)
            """)
        run("cmake", "-B", folder / "cmake", "-S", folder, f"-DCMAKE_C_COMPILER={';'.join(COMPILER.split())}", "-DCMAKE_SYSTEM_NAME=Linux",
            f"-DCMAKE_C_COMPILER_TARGET={TRIPLE}", "-DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY", f"-DCMAKE_PREFIX_PATH={prefix}")
        run("cmake", "--build", folder / "cmake")
        says_hello(folder / "cmake/by-cmake")
    else:
        print("SKIP: by CMake: there is no cmake")
