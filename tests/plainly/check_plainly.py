# SPDX-License-Identifier: MIT
# test: plainly | @PLAINLY@
"""check_plainly.py PLAINLY: tests the program PLAINLY. Starts PLAINLY with unusual signals, limits, descriptors and
environment variables. PLAINLY must set all of these to standard values before it starts its command."""
import contextlib
import json
import os
import resource
import signal
import subprocess
import sys

plainly = [sys.argv[1]]
# This Python program is the command that PLAINLY starts. It prints the state of its own process as JSON.
LOOK = """
import json, os, resource, signal
stdin = os.readlink("/proc/self/fd/0") if os.path.lexists("/proc/self/fd/0") else None
mask = os.umask(0)
status = dict(line.split(":", 1) for line in open("/proc/self/status") if ":" in line)
print(json.dumps({
    "descriptors": [fd for fd in range(64) if os.path.lexists(f"/proc/self/fd/{fd}")], "stdin": stdin, "umask": mask,
    "blocked": int(status["SigBlk"], 16), "child": signal.getsignal(signal.SIGCHLD).name,
    "hangup": signal.getsignal(signal.SIGHUP).name, "stack": resource.getrlimit(resource.RLIMIT_STACK)[0],
    "size": resource.getrlimit(resource.RLIMIT_FSIZE)[0], "core": resource.getrlimit(resource.RLIMIT_CORE)[0],
    "environment": sorted(name for name in os.environ if name not in ("PATH", "HOME"))}))
"""
EXPECTED = {
    "descriptors": [0, 1, 2], "stdin": "/dev/null", "umask": 0o022, "blocked": 0, "child": "SIG_DFL", "hangup": "SIG_DFL",
    "stack": 8 << 20, "size": resource.RLIM_INFINITY, "core": 0, "environment": ["ARCH", "LC_ALL"],
}


def be_odd():
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE, signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM, signal.SIGUSR1, signal.SIGSEGV, signal.SIGRTMIN})
    os.umask(0o077)
    os.dup2(1, 50)
    os.set_inheritable(50, True)
    os.close(0)
    with contextlib.suppress(ValueError, OSError):   # only root may raise the limit again
        resource.setrlimit(resource.RLIMIT_CORE, (1 << 20, 1 << 20))
    resource.setrlimit(resource.RLIMIT_STACK, (4 << 20, resource.getrlimit(resource.RLIMIT_STACK)[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


def run(*command, **how):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **how)


odd = {"TZ": ":bogus", "LANG": "tr_TR.UTF-8", "LC_CTYPE": "xx", "PYTHONPATH": "/nonexistent", "CFLAGS": "-Dodd", "MAKEFLAGS": "-n",
       "POSIXLY_CORRECT": "1", "LD_PRELOAD": "", "TMPDIR": "/nonexistent", "BASH_ENV": "/nonexistent",
       "PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "ARCH": "kept"}
ended = run(*plainly, sys.executable, "-I", "-c", LOOK, preexec_fn=be_odd, close_fds=False, env=odd)
if ended.returncode:
    sys.exit(f"status {ended.returncode}: {ended.stderr}")
found = json.loads(ended.stdout)
faults = [f"{what}: {EXPECTED[what]!r} expected, {found[what]!r} seen" for what in EXPECTED if found[what] != EXPECTED[what]]
missing = run(*plainly, "/nonexistent/program")
if missing.returncode != 1 or "plainly: /nonexistent/program: No such file or directory" not in missing.stderr:
    faults.append(f"a program that is not there: status {missing.returncode}, {missing.stderr!r}")
print(*faults, f"{len(EXPECTED) + 1} checks, {len(faults)} faults", sep="\n")
sys.exit(bool(faults))
