# SPDX-License-Identifier: MIT
"""check_port.py SOURCE BUILD PREFIX COMPILER ARCH [EMULATOR]: an architecture that a plain build leaves out is a folder of arch/
and a word: nothing else of the library or its tools names it. What BUILD installs makes a program by hand."""
import pathlib
import re
import subprocess
import sys
import tempfile

SOURCE, BUILD, PREFIX, COMPILER, ARCH, *EMULATOR = sys.argv[1:]
TOP = pathlib.Path(SOURCE)


def run(*command):
    result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
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

# hello as one who has it installed compiles it.
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    run("meson", "install", "-C", BUILD, "--no-rebuild", "--quiet", "--destdir", folder / "root")
    prefix = folder / "root" / PREFIX.lstrip("/")
    headers, library = prefix / f"include/{ARCH}-linux-ring3", prefix / f"lib/{ARCH}-linux-ring3"
    (folder / "hello.c").write_text('#include <unistd.h>\nint main(void) { return write(1, "hello\\n", 6) != 6; }\n')
    hello = folder / "hello"
    own = run(*COMPILER.split(), "-print-file-name=include").strip()
    run(*COMPILER.split(), f"--target={ARCH}-linux-gnu", "-fuse-ld=lld", "-Os", "-nostdlib", "-static", "-nostdinc", "-isystem",
        headers, "-isystem", own, "-s", library / "crt1.o", folder / "hello.c", library / "libring3.a", "-o", hello)
    said = run(*EMULATOR, hello)
    if said != "hello\n":
        sys.exit(f"hello says {said!r}")
    print(f"{ARCH}: hello, stripped: {hello.stat().st_size} bytes")
