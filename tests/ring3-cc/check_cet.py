# SPDX-License-Identifier: MIT
# test: control flow | @SOURCE@ @CET_ARCH@ @COMPILER@ | only=x86 needs=cet,ld.bfd timeout=600 priority=early
# To save time, ring3 is built for one architecture only: i386 in a build by gcc, x86_64 in other builds.
"""check_cet.py SOURCE ARCH COMPILER [PREFIX]: tests that ring3 supports Intel CET, a protection of the control flow. Tests
the ring3 in PREFIX, which must be built with the compiler option -fcf-protection. Without PREFIX, builds ring3 with this
option first. Skips this if the test of the Debian package, tests/install/try-debian, does the same with gcc for PREFIX.

Each object file of the library must have an ELF note with the properties IBT and SHSTK, the two parts of CET. With the option
-z cet-report=error the linker rejects an object file without this note. The test links programs with this option."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE, ARCH, COMPILER, *INSTALLED = sys.argv[1:]
MACHINE = {"x86_64": "-m64", "i386": "-m32"}[ARCH]
STRICT = ["-fcf-protection", "-fuse-ld=bfd", "-Wl,-z,cet-report=error"]
HAS = "IBT, SHSTK"


def run(*command, status=0, **environment):
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            env={**os.environ, "CC": COMPILER, "RING3_CC": COMPILER, **environment})
    if result.returncode != status:
        sys.exit(f"{' '.join(map(str, command))}: {result.returncode}\n{result.stdout}")
    return result.stdout


def debian_package_is_tested():
    """Returns True if try-debian runs, and its package is built by this compiler: Debian's gcc."""
    return COMPILER in ("cc", "gcc") and "clang" not in run(COMPILER, "--version") and all(map(shutil.which, ("dpkg-buildpackage", "dh", "lintian"))) and not subprocess.run(
        ["dpkg-checkbuilddeps", f"{SOURCE}/debian/control"], stderr=subprocess.DEVNULL).returncode


if not INSTALLED and debian_package_is_tested():
    print("SKIP: the test of the Debian package has it, for both architectures")
    sys.exit(77)
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    build, prefix = folder / "build", pathlib.Path(*INSTALLED or [folder / "prefix"]).absolute()
    if not INSTALLED:
        run("meson", "setup", "--werror", f"-Darchs={ARCH}", "-Dtests=disabled", "-Dc_args=-fcf-protection",
            f"--prefix={prefix}", build, SOURCE)
        run("ninja", "-C", build)
        run("meson", "install", "-C", build, "--no-rebuild", "--quiet")

    lib, ring3_cc = prefix / f"lib/{ARCH}-linux-ring3", prefix / "bin/ring3-cc"
    for start in ("crt1.o", "rcrt1.o"):
        assert HAS in run("readelf", "-n", lib / start), start
    for archive in lib.glob("libring3*.a"):
        # For each object file in the archive, readelf prints a line with its name, and then its notes.
        _, *members = ("\n" + run("readelf", "-nW", archive)).split("\nFile: ")
        lacking = [re.search(r"\((.*)\)", member)[1] for member in members if HAS not in member]
        assert len(members) == len(run("ar", "t", archive).split()) > 700, (archive, len(members))
        assert not lacking, (archive, lacking)
        print(f"{len(members)} members of {archive.name} for {ARCH}, by {COMPILER}, have the property")

    for example in ("cat", "sh", "threads", "three-ways"):
        for mode in ([], ["-static-pie"]):
            run(ring3_cc, MACHINE, *STRICT, *mode, f"{SOURCE}/examples/{example}.c", "-o", folder / example)
            assert HAS in run("readelf", "-n", folder / example), example
    (folder / "notes").write_text("through every gate\n")
    assert run(folder / "cat", folder / "notes") == "through every gate\n"
    run(folder / "threads")
    # Checks that the linker rejects an object file without the note. If the linker accepted this file, the successful links
    # above would prove nothing.
    (folder / "x.s").write_text(".globl other\nother:\n\tret\n.section .note.GNU-stack\n")
    (folder / "x.c").write_text("void other(void);\nint main(void) { other(); return 0; }\n")
    assert "IBT" in run(ring3_cc, MACHINE, *STRICT, folder / "x.c", folder / "x.s", "-o", folder / "x", status=1)
