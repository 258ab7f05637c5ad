# SPDX-License-Identifier: MIT
# test: ring0 in gdb | @BUILD@ @PREFIX@ @SOURCE@ @COMPILER@ docs/ring0.md | needs=once,ring0,both,qemu-system-i386,qemu-system-x86_64 after=ring0,installed timeout=300
# The outputs in docs/ring0.md have addresses and instructions of a kernel compiled by gcc, so only a build by gcc has this test.
"""try_ring0.py [--record] BUILD PREFIX SOURCE COMPILER DOCUMENT: runs the commands of docs/ring0.md step by step, in a copy of
the sources.

The document runs the kernel ring0 with `./dev kernel`. In this test, the command runs the kernels of the folder BUILD.
`./dev kernel --gdb` waits for a debugger, and the next command of the document starts gdb. So this test compares the output of
`./dev kernel --gdb` only after that next command. Some steps of the document add the system call `bar` to the sources of
ring0. After these steps, this test builds the kernel again. --record replaces the outputs in the document and in its
translation with the current outputs."""
import contextlib
import os
import pathlib
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

import try_document

SECONDS = 500
# Matches the parts of an output that may differ between compilers, debuggers and emulators: registers that hold no argument
# of the system call, addresses, line numbers, offsets into functions, the prefix of a function's name, and `...`.
VARIES = re.compile(r"(?P<any>\.\.\.)"
                    r"|(?P<register>\b(?:(?:[sd]i|dx|bp|r\d+|flags|eflags|mode)(?: = |=| )|bx = ))(?:0x)?[0-9a-f]+"
                    r"|0x(?P<address>[0-9a-f]{5,})|(?<=[= ])(?P<bare>[0-9a-f]{6,16})\b"
                    r"|(?P<line>(?<=\.[Scm]:)\d+|(?<=line )\d+|^\d+(?=\t))"
                    r"|(?P<offset>(?<=\w)(?:\+\d+)?(?=>))|\b(?P<name>__do_sys_|__sys_|sys_)(?=[a-z])", re.M)


def pattern(expected):
    """Returns a regular expression that matches the output `expected`. The parts of `expected` that VARIES matches may
    differ."""
    return try_document.pattern(expected, VARIES, "(?:0x)?0*", line=r"\d+", name="(?:__do_|__)?sys_",
                                register=lambda found: re.escape(found["register"]) + "(?:0x)?[0-9a-f]+")


class Relay:
    """Relays data between gdb and qemu. In this test gdb and qemu use Unix sockets, but in the document they use TCP.

    gdb acknowledges qemu's answer to the command `detach`. If qemu has already exited, gdb cannot send the
    acknowledgement. With TCP gdb ignores this failure. With Unix sockets gdb would report a broken pipe. So the relay keeps
    gdb's socket open."""

    def __init__(self, path, qemu):
        self.qemu = qemu
        self.listening = socket.socket(socket.AF_UNIX)
        self.listening.bind(str(path))
        self.listening.listen()
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        gdb, _ = self.listening.accept()
        emulator = socket.socket(socket.AF_UNIX)
        emulator.connect(str(self.qemu))
        threading.Thread(target=self.hand_on, args=(emulator, gdb), daemon=True).start()
        self.hand_on(gdb, emulator)

    @staticmethod
    def hand_on(reader, writer):
        """Copies data from the socket `reader` to the socket `writer`. Ends when the peer of `reader` closes the connection.
        If the peer of `writer` has closed its connection, the data is discarded."""
        try:
            while said := reader.recv(4096):
                with contextlib.suppress(BrokenPipeError):
                    writer.sendall(said)
            writer.shutdown(socket.SHUT_WR)
        except OSError:
            pass    # gdb and qemu have both closed their sockets


class Document:
    """Runs the document's commands one after the other, in a copy of the source tree."""

    def __init__(self, folder, build, prefix, source, compiler):
        self.folder, self.build, self.source = folder, pathlib.Path(build), pathlib.Path(source)
        self.work = folder / "work"
        self.waiting = None     # (process, command) of the running `./dev kernel --gdb`, or None
        shutil.copytree(source, self.work, symlinks=True, ignore=shutil.ignore_patterns(".*", "build*", "root", "__pycache__"))
        (self.work / "build-kernel").symlink_to(build)
        self.socket, self.relay = folder / "gdb", folder / "relay"
        path = f"{folder}/root/{prefix.lstrip('/')}/bin:{os.environ['PATH']}"
        self.environment = {**os.environ, "CC": compiler, "RING3_CC": compiler, "HOME": str(folder), "LC_ALL": "C", "PATH": path,
                            "RING0_GDB": str(self.socket)}

    def said(self, text):
        """Returns `text`, the output of a command, with the paths and sockets of the document in place of those of this
        run."""
        for real in (f"{os.path.relpath(self.source, self.build)}/", f"{self.source}/", f"{self.work}/"):
            text = text.replace(f" {real}", " ../")
        text = re.sub(r" (\./build|\.\./build[\w-]*)/\.\./", " ../", text)     # clang 14 writes ./build/../FILE
        return text.replace(str(self.socket), ":1234").replace(str(self.relay), ":1234").replace("\r", "")

    def build_own(self):
        """Builds the kernel and the initrd, for x86_64 only, from the copy of the sources. Earlier commands of docs/ring0.md
        have added the system call `bar` to this copy."""
        where = self.work / "build-own"
        subprocess.run(["meson", "install", "-C", self.build, "--no-rebuild", "--quiet", "--destdir", self.folder / "root"],
                       check=True, stdout=subprocess.DEVNULL)
        for command in (["meson", "setup", "-Dtests=disabled", "-Dring0=enabled", where],
                        ["ninja", "-C", where, "ring0/ring0-x86_64"],
                        ["ring3-cc", "examples/bar.c", "-o", where / "bar"],
                        ["ninja", "-n", "-C", where, "examples/bar-x86_64"],
                        [sys.executable, "ring0/make-initrd", where / "ring0/ring0-x86_64.cpio", f"bin/sh={self.build}/examples/sh-x86_64",
                         f"bin/bar={where}/bar"]):
            done = subprocess.run(command, cwd=self.work, env=self.environment, text=True, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, check=False)
            if done.returncode:
                sys.exit(f"{shlex.join(map(str, command))}\n{done.stdout}")

    def start(self, command, build="build-kernel"):
        environment = {**self.environment, "RING0_BUILD": build}
        return subprocess.Popen(command, shell=True, cwd=self.work, env=environment, text=True, errors="backslashreplace", stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)

    def wait(self, process, command):
        """Waits until `process`, which runs `command`, ends. Returns the output of the process."""
        try:
            return self.said(process.communicate(timeout=SECONDS)[0])
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            sys.exit(f"$ {command}\nhas not ended after {SECONDS} s, and has printed\n{process.communicate()[0]}")

    def run(self, command):
        """Runs the command. Returns its output, or returns None if the command waits for a debugger."""
        if "--gdb" in command:
            self.waiting = self.start(command), command
            Relay(self.relay, self.socket)
            for _ in range(SECONDS * 10):
                if self.socket.exists() or self.waiting[0].poll() is not None:
                    return None
                time.sleep(0.1)
            sys.exit(f"$ {command}: no debugger is waited for")
        own = re.search(r"dev kernel.*\bbar\b", command)
        if own and not (self.work / "build-own").exists():
            self.build_own()
        return self.wait(self.start(command, "build-own" if own else "build-kernel"), command)

    def close(self):
        if self.waiting and self.waiting[0].poll() is None:
            os.killpg(self.waiting[0].pid, signal.SIGKILL)


def compare(command, said, expected):
    """Compares `said`, the output of the command, with the output in the document. Ends the test if they differ."""
    if re.fullmatch(pattern(expected), said):
        return
    print(f"$ {command}\nprints\n{said}")
    for one, other in zip(said.splitlines() + ["(nothing)"], expected.splitlines() + ["(nothing)"]):
        if not re.fullmatch(pattern(other), one):
            sys.exit(f"The first line that differs is\n{one}\nand not\n{other}")
    sys.exit("The lines are right, but an address is not the same in two of them, or the last lines are missing")


def try_all(document, text, record):
    """Runs each command in the document's text, and ends the test if its output differs from the text. If `record` is True,
    compares nothing. Returns the text with the new outputs in place of the old ones."""
    count = 0
    result, at = "", 0
    for block in try_document.BLOCK.finditer(text):
        kind, name, body = block.groups()
        if kind in ("c", "gdb"):
            (document.work / name).write_text(body.replace("target remote :1234", f"target remote {document.relay}"))
        elif kind != "console":
            if kind not in ("diff", "sh", "text"):
                sys.exit(f"a block of kind {kind}")
            continue
        else:
            result += text[at:block.start(3)]
            at = block.end(3)
            for step in re.split(r"^\$ ", body, flags=re.M)[1:]:
                command, _, expected = step.partition("\n")
                count += 1
                if "gdb" in command and not shutil.which("gdb"):
                    print(f"SKIP: $ {command}: there is no gdb")
                    result += f"$ {command}\n{expected}"
                    continue
                said = document.run(command)
                if said is None:
                    pending = command, expected, len(result)
                    result += f"$ {command}\n"
                    continue
                if not record:
                    compare(command, said, expected)
                result += f"$ {command}\n{said}"
                if document.waiting:
                    # gdb has detached from the kernel, so the kernel now runs freely. Waits until the kernel ends.
                    said = document.wait(*document.waiting)
                    document.waiting = None
                    document.socket.unlink(missing_ok=True)
                    document.relay.unlink()
                    command, expected, where = pending
                    if not record:
                        compare(command, said, expected)
                    result = result[:where] + result[where:].replace(f"$ {command}\n", f"$ {command}\n{said}", 1)
    print(f"{count} commands")
    if count < 15:
        sys.exit("these are too few")
    return result + text[at:]


def record_in(translation, old, new):
    """Replaces the fenced blocks in the translation. `old` and `new` are the English text before and after the change. Each
    block of `old` must be in the translation, byte for byte. The block of `new` replaces it."""
    text = translation.read_text()
    for block, its in zip(try_document.BLOCK.finditer(old), try_document.BLOCK.finditer(new)):
        text = text.replace(block[0], its[0])
    translation.write_text(text)


def main():
    record = sys.argv[1] == "--record"
    build, prefix, source, compiler, name = sys.argv[1 + record:6 + record]
    path = pathlib.Path(source, name)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="ring3-ring0-"))
    document = None
    try:
        document = Document(folder, build, prefix, source, compiler)
        text = try_all(document, path.read_text(), record)
        if record:
            record_in(path.parent / "zh" / path.name, path.read_text(), text)
            path.write_text(text)
    finally:
        if document:
            document.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
