# SPDX-License-Identifier: MIT
# test: initramfs @ARCH@ | @SOURCE@ @BUILD@ @PREFIX@ @COMPILER@ @FLAG@ @LINUX_KERNEL@ | needs=qemu-system-x86_64,cpio,gzip after=installed timeout=300 priority=early
"""check_boot.py SOURCE BUILD PREFIX COMPILER FLAG KERNEL: installs ring3 and boots KERNEL with the script
examples/initramfs/boot. This script compiles programs with the installed ring3-cc. The booted system runs the script /etc/rc,
and check_boot.py checks the output. The emulated machine sometimes crashes before /etc/rc ends, for reasons outside ring3.
Then check_boot.py boots again, at most twice."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TRIES, SECONDS = 3, 900
source, build, prefix, compiler, flag, kernel = sys.argv[1:7]
# The expected output of the script /etc/rc: a regular expression for each line.
PRINTED = [
    re.escape(pathlib.Path(source, "examples/initramfs/motd").read_text().strip()),
    r"Linux version \d+\..*",
    *["chmod: 0, errno 0"] * 3,
    rf"1 {pathlib.Path(source, 'examples/initramfs/motd').stat().st_size} /etc/motd",
    r"motd|rc|\.|\.\.", r"motd|rc|\.|\.\.", r"motd|rc|\.|\.\.", r"motd|rc|\.|\.\.",
    "80000 counted, each errno its own thread's",
    "foo: ENOSYS, this kernel has no such call",
    "init: /etc/rc has ended with status 7",
]


def boot(folder):
    """Boots the emulated machine. Returns the lines of its output, without the lines that the kernel printed. Returns None
    if the kernel panics before /etc/rc ends, or if the machine runs too long."""
    path = f"{folder}/root/{prefix.lstrip('/')}/bin:{os.environ['PATH']}"
    environment = {**os.environ, "RING3_CC": compiler, "PATH": path}
    process = subprocess.Popen([f"{source}/examples/initramfs/boot", flag, kernel], env=environment, text=True, errors="replace",
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        said, _ = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        said, _ = process.communicate()
        print(f"the machine has not ended within {SECONDS} seconds:\n{said}")
        return None
    print(said)
    if "init: /etc/rc has ended" not in said and "Kernel panic" in said:
        return None
    # Removes the lines that the kernel printed. Each such line begins with a time in brackets.
    lines = [line for line in said.replace("\r", "").splitlines() if not re.match(r"\[ *\d+\.\d+\] ", line)]
    if process.returncode or lines and lines[0].startswith("boot: error"):
        sys.exit(f"boot has ended with {process.returncode}:\n{said}")
    return lines


def main():
    if not os.access(kernel, os.R_OK):
        print(f"SKIP: there is no kernel{' ' + kernel if kernel else ''} to boot: -Dlinux_kernel=FILE names one")
        return 77
    folder = pathlib.Path(tempfile.mkdtemp(prefix="ring3-initramfs-"))
    try:
        subprocess.run(["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", folder / "root"], check=True,
                       capture_output=True)
        lines = next((lines for lines in (boot(folder) for _ in range(TRIES)) if lines is not None), None)
    finally:
        shutil.rmtree(folder)
    if lines is None:
        return f"{TRIES} machines have not come to the end of the script"
    if len(lines) != len(PRINTED) or not all(map(re.fullmatch, PRINTED, lines)):
        return "that is not what the script prints:\n" + "\n".join(PRINTED)
    return 0


sys.exit(main())
