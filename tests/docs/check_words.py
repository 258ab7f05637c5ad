# SPDX-License-Identifier: MIT
# test: words | @SOURCE@
"""check_words.py SOURCE: checks docs/words.md, which explains technical words. The document must explain every word in the
string WORDS. In the document, names in backquotes follow each link to a file. The file must contain these names."""
import pathlib
import re
import sys

WORDS = """PSEUDO PSEUDO_NOERRNO T_PSEUDO T_PSEUDO_END SYSCALL_SYMBOL SYS_ify DO_CALL PUSHARGS DOARGS POPARGS ENTER_KERNEL
SYSCALL_ERROR_LABEL -4095 -132 _syscallN __syscallN asmlinkage SYSCALL_DEFINEn sys_ni_syscall sys_call_table
ia32_sys_call_table __x64_ __ia32_ SAVE_ALL pt_regs orig_ax entry_INT80_32 entry_SYSCALL_64 entry_SYSENTER_32 do_syscall_32
do_syscall_64 IDT GDT LDT CPL DPL ring TSS MSR SYSENTER_CS SYSENTER_ESP SYSENTER_EIP LSTAR STAR vsyscall force_o_largefile
compat""".split()

source = pathlib.Path(sys.argv[1])
path = source / "docs/words.md"
faults, files, names = [], 0, 0
lines = path.read_text().splitlines()
entries = []     # (number of the line, text)
for number, line in enumerate(lines, 1):
    if re.match(r" *- ", line):
        entries.append([number, line])
    elif entries and line.startswith("  "):
        entries[-1][1] += " " + line.strip()

titles = []
for at, (number, text) in enumerate(entries):
    title = re.match(r"- \*\*(.*?)\*\*: \S", text)
    if title:
        titles += re.split(r"[ ,]+", title[1].replace("`", ""))
        if at + 1 == len(entries) or not entries[at + 1][1].startswith("  - "):
            faults.append(f"docs/words.md:{number}: error: it does not say where {title[1]} is")
    elif not text.startswith("  - "):
        faults.append(f"docs/words.md:{number}: error: neither a word nor a place")
    for link, after in re.findall(r"\]\(\.\./([^)]+)\)((?: `[^`]+`)*)", text):
        file = source / link
        if not file.exists():
            faults.append(f"docs/words.md:{number}: error: there is no {link}")
            continue
        if file.is_dir():
            continue
        files += 1
        if not after:
            faults.append(f"docs/words.md:{number}: error: no name after {link}")
        content = file.read_text()
        for name in re.findall("`([^`]+)`", after):
            names += 1
            # In docs/words.md, a name that ends in _ stands for all names with this beginning, for example __x64_. So in the
            # file more letters and digits may follow such a name. After any other name, no letter, digit or _ may follow.
            if not re.search(rf"(?<!\w){re.escape(name)}" + ("" if name.endswith("_") else r"(?!\w)"), content):
                faults.append(f"docs/words.md:{number}: error: {link} has no {name}")
faults += [f"docs/words.md:1: error: there is no {word}" for word in WORDS if word not in titles]

print(*faults, f"{len(titles)} words, {files} files, {names} names, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or names < 50)
