# SPDX-License-Identifier: MIT
"""The gdbstub of qemu is a server that lets a debugger control the emulated program. This module is a client for it. It
connects to the gdbstub through a Unix socket. The chapter "Remote Serial Protocol" of GDB's manual describes the packets."""
import re
import socket
import time


class Gone(OSError):
    """This exception is raised if the gdbstub does not answer or has ended."""


def checksum(packet):
    return sum(packet) & 0xff


class Connection:
    def __init__(self, path, is_running, seconds):
        """Connects to the Unix socket `path`. If the connection fails, tries again until `seconds` have passed or is_running()
        returns false. Then raises Gone. `seconds` is also the time limit for each answer."""
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(seconds)
        self.received = self.acknowledge = b""
        until = time.monotonic() + seconds
        while True:
            try:
                self.socket.connect(path)
                return
            except OSError as error:        # the socket does not exist yet, or qemu does not listen yet
                if not is_running() or time.monotonic() > until:
                    self.close()
                    raise Gone("cannot be reached") from error
            time.sleep(0.01)

    def close(self):
        self.socket.close()

    def exchange(self, packet):
        """Sends a packet and returns the answer of the gdbstub. The gdbstub expects the acknowledgement `+` after each answer.
        send() sends this acknowledgement in front of the next packet. Call exchange() only after the last answer has arrived.
        Otherwise the packet would have no `+` in front, and the gdbstub would treat it as a rejection of that answer."""
        self.send(b"$%s#%02x" % (packet, checksum(packet)))
        return self.answer()

    def more(self):
        """Returns the next packet of the gdbstub. Call this function if one request has several answers."""
        self.send(b"")
        return self.answer()

    def send(self, packet):
        try:
            self.socket.sendall(self.acknowledge + packet)
        except OSError as error:
            raise Gone("ended") from error
        self.acknowledge = b""

    def answer(self):
        while not (found := re.search(rb"\$([^#]*)#([0-9a-f]{2})", self.received)):
            try:
                more = self.socket.recv(65536)
            except OSError as error:
                raise Gone("does not answer") from error
            if not more:
                raise Gone("ended")
            self.received += more
        if self.received[:found.start()].strip(b"+") or int(found[2], 16) != checksum(found[1]):
            raise Gone(f"answered {self.received!r}")
        self.received, self.acknowledge = self.received[found.end():], b"+"
        return found[1]


# Constants and functions for packets. The functions make packets to send, or decode the answers of the gdbstub.
RUN, STEP, REGISTERS = b"c", b"s", b"g"


def read_memory(address, size):
    return b"m%x,%x" % (address, size)


def write_memory(address, data):
    return b"M%x,%x:%s" % (address, len(data), data.hex().encode())


def write_registers(data):
    """Returns the packet that writes all registers. Packets that write only one register are not used, because qemu 7.2 accepts
    them only after the client has read the file target.xml."""
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
    """Decodes `stop`, the packet that the gdbstub sends when the program stops or ends. Returns the number of the signal that
    stopped the program. At a breakpoint this is SIGTRAP. Returns None if the program has ended."""
    if not stop:
        raise Gone("the emulator does not know this packet")
    return int(stop[1:3], 16) if stop[:1] in b"ST" else None
