# SPDX-License-Identifier: MIT
# test: ring0 calls that it has | @NM@ @GEN_SYSCALLS@ @CALLS_TSV@ @KERNELS@ | needs=ring0
"""check_calls.py NM GEN-SYSCALLS COLUMNS [ARCH TABLE KERNEL]...: checks the column ring0 of the file COLUMNS (calls.tsv).
This column says which system calls the kernel ring0 has. For each ARCH, the script compares the column with KERNEL, the linked
kernel. If KERNEL lacks a call, the symbol of the call's function has the address of sys_ni_syscall."""
import pathlib
import re
import subprocess
import sys

nm, generator, columns = sys.argv[1:4]
faults, checked = [], 0


def said(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def symbols(kernel):
    return {name: int(address, 16) for address, name in re.findall(r"^([0-9a-f]+) [A-Za-z] (\w+)$", said(nm, kernel), re.M)}


def calls(at, arch, table):
    """Returns a dictionary with each system call of the kernel's table: name -> True if the kernel has the call, or
    False if the call's function is sys_ni_syscall. `at` has the symbols of the kernel: name -> address."""
    slots = said(generator, "dispatch", "--macros", "--arch", arch, table)
    entries = dict(re.findall(r"^__SYSCALL\((\d+), (\w+)\)$", slots, re.M))
    numbers = re.findall(r"^#define SYS_(\w+) (\d+)$", said(generator, "numbers", "--arch", arch, table), re.M)
    return {name: at[entries[number]] != at["sys_ni_syscall"] for name, number in numbers}


told = {key: fields[-1] for key, *fields in (line.split("\t") for line in pathlib.Path(columns).read_text().splitlines())}
has = {arch: calls(symbols(kernel), arch, table) for arch, table, kernel in zip(sys.argv[4::3], sys.argv[5::3], sys.argv[6::3])}
for arch, answers in has.items():
    for name, answer in answers.items():
        checked += 1
        word, said_word = "yes" if answer else "no", told.get(f"{name}@{arch}")
        if said_word != word:
            faults.append(f"{columns}: error: {name}@{arch} is {said_word!r}, but the kernel says {word!r}")

print(*faults, f"{checked} calls, " + ", ".join(f"{sum(answers.values())} on {arch}" for arch, answers in has.items()),
      f"{len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not has or not all(any(answers.values()) for answers in has.values()))
