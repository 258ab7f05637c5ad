# SPDX-License-Identifier: MIT
"""check_port.py SOURCE COMPILER EMULATOR ARCH: an architecture that a plain build leaves out is a folder of arch/ and a word:
nothing else of the library or its tools names it. The library and the examples for it are made by the compiler, and
run under the emulator."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SOURCE, COMPILER, EMULATOR, ARCH = sys.argv[1:]
TOP = pathlib.Path(SOURCE)


def run(*command, status=0, stdin=""):
    result = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            env={**os.environ, "CC": COMPILER})
    if result.returncode != status:
        sys.exit(f"{' '.join(map(str, command))}: {result.returncode}\n{result.stdout}")
    return result.stdout


def expect(said, wanted):
    if said != wanted:
        sys.exit(f"said {said!r}, not {wanted!r}")


files = [path for top in ("src", "include", "tools", "examples") for path in (TOP / top).rglob("*") if path.is_file()]
files += [TOP / "meson.build", *(path for path in (TOP / "arch").rglob("*") if path.is_file() and ARCH not in path.parts)]
assert len(files) > 600
for path in files:
    for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
        if re.search(rf"\b{ARCH}\b|__{ARCH}__", line):
            sys.exit(f"{path.relative_to(TOP)}:{number}: error: names {ARCH}: {line.strip()}")

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    build, file, absent = folder / "build", folder / "file", folder / "absent"
    run("meson", "setup", "--werror", f"-Darchs={ARCH}", "-Dtests=disabled", build, SOURCE)
    said = run("ninja", "-C", build, "all", "examples")
    if "warning:" in said:
        sys.exit(said)
    example = lambda name, *words, **how: run(EMULATOR, build / "examples" / f"{name}-{ARCH}", *words, **how)
    text = "a line\nno end of a line"
    file.write_text(text)
    file.chmod(0o600)
    expect(example("cat", file), text)
    expect(example("cat", stdin=text), text)
    expect(example("cat", file, absent, status=1), text + f"cat: cannot read {absent}\n")
    expect(sorted(example("ls", folder).split()), sorted([".", "..", "build", "file"]))
    expect(example("three-ways", file, "0640"), 3 * "chmod: 0, errno 0\n")
    expect(oct(file.stat().st_mode & 0o7777), "0o640")
    expect(example("three-ways", absent, "0640", status=1), 3 * "chmod: -1, errno 2\n")
    counted = example("threads")
    assert re.fullmatch(r"\d+ counted, each errno its own thread's\n", counted), counted

    # hello as one who has it installed compiles it by hand.
    run("meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", folder / "root")
    prefix, = (folder / "root").rglob("lib")
    headers, library = prefix.parent / f"include/{ARCH}-linux-ring3", prefix / f"{ARCH}-linux-ring3"
    (folder / "hello.c").write_text('#include <unistd.h>\nint main(void) { return write(1, "hello\\n", 6) != 6; }\n')
    hello = folder / "hello"
    own = run(*COMPILER.split(), "-print-file-name=include").strip()
    run(*COMPILER.split(), f"--target={ARCH}-linux-gnu", "-fuse-ld=lld", "-Os", "-nostdlib", "-static", "-nostdinc", "-isystem",
        headers, "-isystem", own, "-s", library / "crt1.o", folder / "hello.c", library / "libring3.a", "-o", hello)
    expect(run(EMULATOR, hello), "hello\n")
    print(f"{ARCH}: hello, stripped: {hello.stat().st_size} bytes")
    print(f"{ARCH}: cat, ls, three-ways and threads do under {pathlib.Path(EMULATOR).name} what they should")
