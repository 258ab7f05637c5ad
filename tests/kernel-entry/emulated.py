# SPDX-License-Identifier: MIT
"""Runs a program under qemu-user, and controls the program through the gdbstub, the debugger server in qemu."""
import ctypes
import pathlib
import signal
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "tools"))
import gdbstub
from gdbstub import Gone

# MOST_WAIT: seconds to wait for an answer of the gdbstub, the debugger server in qemu. An answer usually takes less than a
# millisecond, but on a busy machine it may take much longer. START_TRIES: how many times to try to start the emulator.
MOST_WAIT, START_TRIES = 120, 3
PR_SET_PDEATHSIG = 1
prctl = ctypes.CDLL(None).prctl


def die_with_parent():
    """Makes the kernel kill the emulator when this process ends. Without this, the program would continue without a
    debugger and execute real system calls."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Emulated:
    """A program under the emulator. At first the program is stopped before its first instruction."""

    def __init__(self, emulator, *program):
        self.process = self.connection = None
        for tries in range(START_TRIES):
            try:
                self.start(emulator, *program)
                return
            except Gone:
                self.end()
                if tries == START_TRIES - 1:
                    raise

    def start(self, emulator, *program):
        # The gdbstub uses a Unix socket, because any TCP port may be in use by another test. The socket is in a new temporary
        # folder, because the path of a Unix socket must not be longer than 107 bytes. The build folder may have a longer path.
        self.folder = tempfile.TemporaryDirectory()
        path = str(pathlib.Path(self.folder.name, "gdb"))
        self.said = open(path + ".said", "w+")
        self.process = subprocess.Popen([emulator, "-g", path, *program], stdin=subprocess.DEVNULL, stdout=self.said,
                                        stderr=subprocess.STDOUT, preexec_fn=die_with_parent)
        try:
            self.connection = gdbstub.Connection(path, lambda: self.process.poll() is None, MOST_WAIT)
        except Gone as gone:
            raise self.gone(gone) from gone
        self.exchange(b"?")

    def gone(self, what):
        self.said.seek(0)
        return Gone(f"{self.process.args[0]} {what}, status {self.process.poll()}: {self.said.read()[-500:]}")

    def end(self):
        """Kills the program, then closes the connection. If the connection were closed first, the program would continue
        without a debugger."""
        if self.process:
            self.process.kill()
            self.process.wait()
        if self.connection:
            self.connection.close()
        self.said.close()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def exchange(self, *packets):
        """Sends packets to the gdbstub. Returns a list with one answer for each packet."""
        try:
            return [self.connection.exchange(packet) for packet in packets]
        except Gone as gone:
            raise self.gone(gone) from gone
