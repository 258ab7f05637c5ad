# SPDX-License-Identifier: MIT
# test: update-tables | @SOURCE@ | needs=once
"""try_update.py SOURCE: tests the script tools/update-tables. The test makes small kernel source trees, which have only the
files that update-tables reads. Also tests the errors of tools/coverage_list.py, which reads docs/coverage.list."""
import pathlib
import re
import subprocess
import sys
import tempfile

source = pathlib.Path(sys.argv[1])
release = re.search(r"^linux_release = '(.*)'", (source / "meson.build").read_text(), re.M)[1]
major, minor = map(int, release.split("."))
NEXT = f"{major}.{minor + 1}"
# The text of the file fs/frob.c in the test's kernel trees. It defines a new system call, frobnicate. The comment in this text
# has a similar macro, with another name. update-tables must not take this macro for the definition.
CALL = """
/* Not this: SYSCALL_DEFINE1(frobnicate_old, int, fd) */
SYSCALL_DEFINE4(frobnicate, int, fd, loff_t, offset,
\t\tconst char __user *, name, umode_t, mode)
{
\treturn 0;
}
"""
last = max(int(line.split()[0]) for line in (source / "arch/i386/syscall_32.tbl").read_text().splitlines() if line[:1].isdigit())


def make_tree(folder, version, change):
    """Makes a small kernel source tree of the release `version`. The function change(arch, text) gets the text of the
    architecture's table of system calls, and returns the text to write instead."""
    major, minor = version.split(".")
    (folder / "fs").mkdir(parents=True)
    (folder / "Makefile").write_text(f"# SPDX\nVERSION = {major}\nPATCHLEVEL = {minor}\nSUBLEVEL = 0\nEXTRAVERSION = -rc7\n")
    for conf in source.glob("arch/*/arch.conf"):
        said = dict(re.findall(r"^(\w+)=(.*)", conf.read_text(), re.M))
        path = folder / said["kernel_table"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(change(conf.parent.name, (conf.parent / said["table"]).read_text()))
    (folder / "fs/frob.c").write_text(CALL)
    return folder


def update(tree):
    return subprocess.run([sys.executable, "-B", source / "tools/update-tables", source, tree], capture_output=True, text=True)


def expect(run, status, *patterns):
    """Checks a run of update-tables. The exit status must be `status`. Each printed line must match one of the patterns, and
    each pattern must match a printed line."""
    lines = run.stdout.splitlines()
    left = [line for line in lines if not any(re.fullmatch(pattern, line) for pattern in patterns)]
    lacks = [pattern for pattern in patterns if not any(re.fullmatch(pattern, line) for line in lines)]
    if run.returncode != status or left or lacks:
        sys.exit(f"status {run.returncode}, not {status}\nprinted:\n{run.stdout}{run.stderr}\nmore: {left}\nlacks: {lacks}")


def add(arch, table):
    abi = "i386" if arch == "i386" else "common"
    row = f"{last + 1}\t{abi}\tfrobnicate\t\tsys_frobnicate\n"
    at = table.find("\n512\t") + 1 or len(table)
    return table[:at] + row + table[at:]


def change(arch, table):
    if arch == "x86_64":
        table = table.replace("\tsys_read\n", "\tsys_read_other\n", 1)
    return re.sub(rf"^{last}\ti386\t.*\n", "", table, flags=re.M)


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    # update-tables must not report a difference if the columns are separated by blanks instead of tabs.
    expect(update(make_tree(folder / "same", release, lambda arch, table: table.replace("\t", "  "))), 0, "0 to do")
    expect(update(make_tree(folder / "next", NEXT, add)), 1, "16 to do",
           rf"arch/i386/syscall_32\.tbl:\d+: add: {last + 1}\ti386\tfrobnicate\tsys_frobnicate",
           rf"arch/x86_64/syscall_64\.tbl:\d+: add: {last + 1}\tcommon\tfrobnicate\tsys_frobnicate",
           rf"arch/generic/syscall\.tbl:\d+: add: {last + 1}\tcommon\tfrobnicate\tsys_frobnicate",
           r"src/syscalls\.list: add, with the manual's names: "
           r"long frobnicate\(int fd, loff_t offset, const char \*name, mode_t mode\); \(.*/fs/frob\.c:3\)",
           rf"tests/kernel-entry/oracle/i386\.tsv: add: frobnicate\t{last + 1}\t5\t4,8,4,2\t\?\t-",
           rf"tests/kernel-entry/oracle/x86_64\.tsv: add: frobnicate\t{last + 1}\t4\t4,8,8,2\t\?\t-",
           rf"tests/kernel-entry/oracle/aarch64\.tsv: add: frobnicate\t{last + 1}\t4\t4,8,8,2\t\?\t-",
           rf"arch/arm/syscall_arm\.tbl:\d+: add: {last + 1}\tcommon\tfrobnicate\tsys_frobnicate",
           rf"tests/kernel-entry/oracle/arm\.tsv: add: frobnicate\t{last + 1}\t6\t4,8,4,2\t\?\t-",
           rf"tests/kernel-entry/oracle/riscv64\.tsv: add: frobnicate\t{last + 1}\t4\t4,8,8,2\t\?\t-",
           r"tests/kernel-entry/harmless\.py: add frobnicate: .*", r"docs/coverage\.list: add frobnicate: a function, .*",
           rf"docs/coverage\.list: add `since {NEXT}`: frobnicate, and `page -` .*",
           rf"meson\.build:\d+: linux_release is {release}, the tree is Linux {NEXT}", rf"CHANGELOG\.md: name Linux {NEXT}, .*",
           rf"tools/gen-syscalls/extras/probe\.c:\d+: LAST_REVIEWED is {last}, not {last + 1}: .*")
    expect(update(make_tree(folder / "changed", release, change)), 1, r"\d+ to do",
           r"arch/x86_64/syscall_64\.tbl:\d+: change to: 0\tcommon\tread\tsys_read_other",
           rf"arch/i386/syscall_32\.tbl:\d+: remove: {last}\ti386\t.*")
    expect(update(make_tree(folder / "older", "5.1", lambda arch, table: table)), 1, r"\d+ to do",
           r"meson\.build:.*", r"CHANGELOG\.md: .*",
           r"docs/coverage\.list:\d+: \w+ is since \d+\.\d+(\.\d+)?, but Linux 5\.1 has it")
    bad = update(folder)
    if bad.returncode != 2 or "is no tree of Linux" not in bad.stderr:
        sys.exit(f"no tree: status {bad.returncode}: {bad.stderr}")

    # An error in coverage.list is reported with the file and the line.
    for text, line, error in (("# a comment\n\tread\n", 2, "calls, but no line `no function:`, `no stub:`, `page` or `since` before them"),
                              ("since 4.4\n\tread write\n\tread\n", 3, "read is there already"),
                              ("no function: a reason\n\tread\n\nreason: another\n\twrite\n", 4,
                               "neither `no function:` nor `no stub:` nor `page` nor `since`")):
        path = folder / "coverage.list"
        path.write_text(text)
        read = "import pathlib, sys; sys.path.append(sys.argv[1]); import coverage_list; coverage_list.read_list(pathlib.Path(sys.argv[2]))"
        bad = subprocess.run([sys.executable, "-B", "-c", read, source / "tools", path], capture_output=True, text=True)
        if bad.returncode != 1 or bad.stderr != f"{path}:{line}: error: {error}\n":
            sys.exit(f"{text!r}: status {bad.returncode}: {bad.stderr}")
print("5 trees, 3 errors")
