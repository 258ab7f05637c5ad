# SPDX-License-Identifier: MIT
# test: i486 | @SOURCE@ @BUILD@ @COMPILER@ @QEMU-I386@ | needs=i386,once,qemu-i386 after=product-i386 timeout=600
"""check_i486.py SOURCE BUILD COMPILER EMULATOR: builds ring3 with -Di386_march=i486. Checks that this library has no cmov
instruction, because a 486 has no cmov. Also runs the examples on an emulated 486.

BUILD has a library that is compiled for an i686. The script checks that this library does have cmov instructions. If it had
none, the first check would prove nothing."""
import os
import pathlib
import subprocess
import sys
import tempfile

SOURCE, BUILD, COMPILER, EMULATOR = sys.argv[1:]


def run(*command, status=0, stdin=""):
    result = subprocess.run(command, input=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            env={**os.environ, "CC": COMPILER})
    if result.returncode != status:
        sys.exit(f"{' '.join(map(str, command))}: {result.returncode}\n{result.stdout}")
    return result.stdout


def cmovs(build):
    code = run("objdump", "-d", "--no-show-raw-insn", build / "arch/i386/ring3/libring3.a", build / "arch/i386/ring3/libring3_pic.a")
    return sum("\tcmov" in line for line in code.splitlines())


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    file = folder / "file"
    file.write_text("a line\nno end of a line")
    build = folder / "build"
    run("meson", "setup", "--werror", "-Darchs=i386", "-Di386_march=i486", "-Dtests=disabled", build, SOURCE)
    run("ninja", "-C", build, "arch/i386/ring3/libring3_pic.a", "examples")
    assert cmovs(build) == 0, cmovs(build)
    on_486 = lambda name, *words, **how: run(EMULATOR, "-cpu", "486", build / f"examples/{name}-i386", *words, **how)
    assert on_486("cat", file) == file.read_text()
    assert sorted(on_486("ls", folder).split()) == [".", "..", "build", "file"]
    assert on_486("three-ways", file, "0640") == 3 * "chmod: 0, errno 0\n"
    assert on_486("sh", stdin="echo one two | cat\n").endswith("one two\n")
    assert "each errno its own thread's" in on_486("threads")
    on_486("cp", file, folder / "copy")
    assert (folder / "copy").read_text() == file.read_text()
    on_486("count", file)
    assert on_486("timers")
    (folder / "empty").mkdir()
    on_486("walk", folder / "empty")
    assert cmovs(pathlib.Path(BUILD)) > 10
print("the library for i486 runs on a 486")
