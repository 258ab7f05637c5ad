# SPDX-License-Identifier: MIT
"""A program under qemu-user, stopped by the emulator's gdbstub: registers, memory, breakpoints."""
import ctypes
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

# MOST_WAIT is in seconds. An exchange takes less than a millisecond, but others may use the machine.
MOST_WAIT, START_TRIES = 120, 3
PR_SET_PDEATHSIG = 1
prctl = ctypes.CDLL(None).prctl


class Gone(Exception):
    """The emulator does not answer, or has ended."""


def die_with_parent():
    """If the debugger goes away, the emulator lets the program run on, into real system calls. So it is killed first."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def checksum(packet):
    return sum(packet) & 0xff


class Emulated:
    """A program that stands at its first instruction. The packets: Debugging with GDB, "Remote Protocol"."""

    def __init__(self, emulator, program):
        self.process = self.socket = None
        for tries in range(START_TRIES):
            try:
                self.start(emulator, program)
                return
            except Gone:
                self.end()
                if tries == START_TRIES - 1:
                    raise

    def start(self, emulator, program):
        # A socket in a new folder: no port that another test may have taken. Its name may have 107 bytes, which the
        # build's folder may exceed.
        self.folder = tempfile.TemporaryDirectory()
        path = str(pathlib.Path(self.folder.name, "gdb"))
        self.said = open(path + ".said", "w+")
        self.process = subprocess.Popen([emulator, "-g", path, program], stdin=subprocess.DEVNULL, stdout=self.said,
                                        stderr=subprocess.STDOUT, preexec_fn=die_with_parent)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(MOST_WAIT)
        self.received = self.acknowledge = b""
        until = time.monotonic() + MOST_WAIT
        while True:
            try:
                self.socket.connect(path)
                break
            except OSError as error:        # it is not there yet, or does not listen yet
                if self.process.poll() is not None or time.monotonic() > until:
                    raise self.gone("cannot be reached") from error
            time.sleep(0.01)
        self.exchange(b"?")

    def gone(self, what):
        self.said.seek(0)
        return Gone(f"{self.process.args[0]} {what}, status {self.process.poll()}: {self.said.read()[-500:]}")

    def end(self):
        """Kills the program before the connection is closed: see die_with_parent."""
        if self.process:
            self.process.kill()
            self.process.wait()
        self.socket.close()
        self.said.close()
        self.folder.cleanup()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def exchange(self, *packets):
        """The answer to each packet. The emulator waits for a + after each answer; it goes with the next packet. A packet that
        arrives before the answer is sent would be taken for a refusal of the answer."""
        answers = []
        for packet in packets:
            self.socket.sendall(b"%s$%s#%02x" % (self.acknowledge, packet, checksum(packet)))
            self.acknowledge = b"+"
            answers.append(self.answer())
        return answers

    def answer(self):
        while True:
            start, end = self.received.find(b"$"), self.received.find(b"#")
            if 0 <= start < end and len(self.received) >= end + 3:
                break
            try:
                more = self.socket.recv(65536)
            except OSError as error:
                raise self.gone("does not answer") from error
            if not more:
                raise self.gone("ended")
            self.received += more
        answer, sum_of_it = self.received[start + 1:end], self.received[end + 1:end + 3]
        if self.received[:start].strip(b"+") or int(sum_of_it, 16) != checksum(answer):
            raise self.gone(f"answered {self.received!r}")
        self.received = self.received[end + 3:]
        return answer


# The packets, and what their answers say.
RUN, REGISTERS = b"c", b"g"


def read_memory(address, size):
    return b"m%x,%x" % (address, size)


def write_memory(address, data):
    return b"M%x,%x:%s" % (address, len(data), data.hex().encode())


def write_registers(data):
    """All registers: qemu 7.2 refuses to write a single one before it was asked for target.xml."""
    return b"G" + data.hex().encode()


def set_breakpoint(address, size):
    return b"Z0,%x,%x" % (address, size)


def data_of(answer):
    return bytes.fromhex(answer.decode())


def expect_ok(*answers):
    for answer in answers:
        if answer != b"OK":
            raise Gone(f"the emulator answered {answer!r}, not OK")


def signal_of(stop):
    """The signal that stopped the program: SIGTRAP at a breakpoint. None if the program has ended."""
    return int(stop[1:3], 16) if stop[:1] in b"ST" else None
