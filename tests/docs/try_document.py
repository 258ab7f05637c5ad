# SPDX-License-Identifier: MIT
# test: porting | @BUILD@ @PREFIX@ @SOURCE@ @COMPILER@ docs/porting.md | needs=both after=installed timeout=300
# test: guide | @BUILD@ @PREFIX@ @SOURCE@ @COMPILER@ docs/guide.md | needs=both after=ring0,installed timeout=300
# The last program of docs/guide.md runs on ring0.
"""try_document.py BUILD PREFIX SOURCE COMPILER DOCUMENT: runs the commands of a document step by step, with an installed
ring3.

Writes each fenced block `c NAME` or `gdb NAME` to the file NAME. In a block `console`, runs each command after `$`, and
compares its output with the lines below the command. Does not run blocks `diff` and `sh`.

Some parts of an output may differ from the document. `...` in the document matches any text in a line. Where the document
prints an address, the command may print a different address. But if the document prints the same address in two places of an
output, the command must print the same address in both places. If the document prints different addresses, the command must
print different addresses, too. An offset into a function may differ, because it depends on the compiler. A stub may be named
sys_NAME or __sys_NAME, because the name depends on the linker."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

BLOCK = re.compile(r"^```(\w+) ?(\S*)\n(.*?)^```$", re.M | re.S)
VARIES = re.compile(r"(?P<any>\.\.\.)|0x(?P<address>[0-9a-f]{5,})|(?P<offset>(?<=\w)(?:\+\d+)?(?=>))|\b(?P<name>__sys_)")
FORBIDDEN = re.compile("ptrace: Operation not permitted|Could not trace the inferior")


def pattern(expected, varies=VARIES, address="0x0*", **others):
    """Returns a regular expression for the output `expected`, in which some parts may differ.

    The regular expression `varies` finds these parts. It has several named groups, such as `offset`. The group that matches a
    part says of which kind the part is: here an offset.

    For a kind there may be a regular expression. The real output must match it in the place of each part of this kind. This
    function has such expressions for the kinds `any`, `offset` and `name`. `others` has those for other kinds, and may replace
    these three: kind -> regular expression, or a function that gets the match of the part and returns the regular expression.

    A part of a kind without an expression is an address. In its place, the real output must have a match of the regular
    expression `address`, followed by hexadecimal digits. If `expected` has the same address in two places, the real output must
    have the same address in both places."""
    kinds = {"any": ".*", "offset": r"(?:\+\d+)?", "name": "(?:__)?sys_", **others}
    result, at, seen = "", 0, {}
    for varying in varies.finditer(expected):
        result += re.escape(expected[at:varying.start()])
        at = varying.end()
        kind = varying.lastgroup
        if kind in kinds:
            result += kinds[kind](varying) if callable(kinds[kind]) else kinds[kind]
        else:
            known = seen.setdefault(int(varying[kind], 16), f"a{len(seen)}")
            result += address + (f"(?P={known})" if f"<{known}>" in result else f"(?P<{known}>[1-9a-f][0-9a-f]*)")
    return result + re.escape(expected[at:])


def absent(command, path, work):
    """Returns the reason why the command cannot run here (gdb, qemu or ring0 is missing), or None if it can run."""
    tool = command.split()[0]
    if tool.startswith("ring0/"):
        if not all((work / name).exists() for name in re.findall(r"\bbuild-kernel/\S+", command)):
            return "ring0 is not built"
        tool = "qemu-system-x86_64" if tool == "ring0/run" else tool
    return f"there is no {tool}" if re.match("gdb|qemu-", tool) and not shutil.which(tool, path=path) else None


def run(document, folder, build, prefix, compiler):
    """Writes the document's files and runs its commands, in a new folder `work`. Returns the path of `work` and the list of
    the document's fenced blocks."""
    subprocess.run(["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", folder / "root"], check=True,
                   capture_output=True)
    work = folder / "work"
    work.mkdir()
    # Makes the folder `work` look like a checkout of ring3 in which the command `./dev kernel` has run.
    (work / "ring0").symlink_to(document.parent.parent / "ring0")
    (work / "build-kernel").symlink_to(build)
    path = f"{folder}/root/{prefix.lstrip('/')}/bin:{os.environ['PATH']}"
    # Sets HOME to another folder, so that gdb does not read the .gdbinit of the user who runs the test.
    environment = {**os.environ, "RING3_CC": compiler, "HOME": str(folder), "LC_ALL": "C", "PATH": path}
    text = document.read_text()
    blocks = BLOCK.findall(text)
    listed, commands = len(re.findall(r"^\$ ", text, re.M)), 0
    for kind, name, body in blocks:
        if kind in ("c", "gdb"):
            (work / name).write_text(body)
        elif kind == "console":
            for step in re.split(r"^\$ ", body, flags=re.M)[1:]:
                command, _, expected = step.partition("\n")
                commands += 1
                why = absent(command, path, work)
                if not why:
                    said = subprocess.run(command, shell=True, cwd=work, env=environment, text=True, timeout=1200,
                                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
                    why = "tracing is not allowed here" if FORBIDDEN.search(said) else None
                if why:
                    print(f"SKIP: $ {command}: {why}")
                    continue
                # In a container that has a seccomp filter, `gen-syscalls probe` prints a note. The document does not have this
                # note, so remove it.
                said = re.sub(r"^.*: note: a seccomp filter is in force: .*\n", "", said, flags=re.M)
                # `qemu -strace` prints the arguments of read and write. The second argument is a buffer: old versions of qemu
                # print its address, newer versions its contents. So replace the contents by a checksum that looks like an
                # address.
                said = re.sub(r'^((?:read|write)\(\d+),("[^"]*")(?:\.\.\.)?',
                              lambda match: f"{match[1]},{zlib.crc32(match[2].encode()):#x}", said, flags=re.M)
                found = re.fullmatch(pattern(expected), said)
                if not found or len(set(found.groups())) < len(found.groups()):
                    sys.exit(f"$ {command}\nprints\n{said}\nand not\n{expected}")
        elif kind not in ("diff", "sh"):
            sys.exit(f"a block of kind {kind}")
    if commands != listed or listed < 5:
        sys.exit(f"{listed} commands are printed, {commands} are where they are tried")
    print(f"{commands} commands")
    return work, blocks


def main(then=lambda work, blocks: None):
    build, prefix, source, compiler, document = sys.argv[1:6]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="ring3-document-"))
    try:
        then(*run(pathlib.Path(source, document), folder, build, prefix, compiler))
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
