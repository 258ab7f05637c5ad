# SPDX-License-Identifier: MIT
"""check_docs.py SOURCE NM ARCHIVE-OF-x86_64 ARCHIVE-OF-i386: that the documents' links lead to files, that the stubs which
the guide prints are, instruction by instruction, those of the archives, and that README.md and CHANGELOG.md count the
calls right: the stubs as nm sees them, the rows of the tables, and the release that meson.build names."""
import pathlib
import re
import subprocess
import sys

source, nm, *archives = sys.argv[1:]
source = pathlib.Path(source)
faults = []

documents = [*source.glob("*.md"), *source.glob("docs/**/*.md")]
links = 0
for document in documents:
    for link in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
        links += 1
        if not (document.parent / link).exists():
            faults.append(f"{document.name}: there is no {link}")

def instructions(lines):
    """(mnemonic, operands) of each line, without labels and comments; operands None where they name a symbol."""
    for line in lines:
        words = re.sub(r"^\d+: ", "", line.strip()).split()
        operands = words[1] if len(words) > 1 and words[0] not in ("ret", "syscall") else ""
        yield words[0], None if words[0] in ("jmp", "jae") or re.search(r"1f|__", operands) else operands


printed = [block for block in re.findall(r"(?:^ {7}\S.*\n)+", (source / "docs/guide.md").read_text(), re.M) if "cmp" in block]
for archive, block in zip(archives, printed):
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", archive], capture_output=True, text=True, check=True)
    stub = re.split(r"<(?:__)?sys_read>:\n", listing.stdout)[1].split("\n\n")[0]
    shipped = [i for i in instructions(line.split("\t")[1] for line in stub.splitlines() if "\t" in line)
               if i[0] not in ("endbr64", "endbr32")]
    shown = list(instructions(block.splitlines()))
    if len(shown) != len(shipped) or any(a[0] != b[0] or (a[1] is not None and a[1] != b[1])
                                         for a, b in zip(shown, shipped)):
        faults.append(f"docs/guide.md: {archive}: its stub of read is {shipped}, not {shown}")



def stubs(archive):
    """How many stubs the archive has."""
    said = subprocess.run([nm, "-g", "--defined-only", archive], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    return len(set(re.findall(r" [A-Z] __sys_(\w+)$", said.stdout, re.M)))


def rows(table, abis):
    return len(re.findall(rf"^\d+\t(?:{abis})\t", (source / "arch" / table).read_text(), re.M))


def check_says(name, wanted):
    """A line of the document must say this."""
    lines = (source / name).read_text().splitlines()
    if any(wanted in line for line in lines):
        return
    like = re.sub(r"\d[\d.]*", "N", wanted)
    at = next((number for number, line in enumerate(lines, 1) if like in re.sub(r"\d[\d.]*", "N", line)), 1)
    faults.append(f"{name}:{at}: error: it must say: {wanted}")


stubs_64, stubs_32 = map(stubs, archives[:2])
release = re.search(r"^linux_release = '(.*)'", (source / "meson.build").read_text(), re.M)[1]
check_says("README.md", f"{stubs_64} on x86_64 and {stubs_32} on i386")
check_says("CHANGELOG.md", f"{stubs_32} stubs on i386, {stubs_64} on x86_64")
check_says("CHANGELOG.md", f"The tables of Linux {release} for i386 ({rows('i386/syscall_32.tbl', 'i386')} rows) and "
                           f"x86_64 ({rows('x86_64/syscall_64.tbl', 'common|64')} rows, and {rows('x86_64/syscall_64.tbl', 'x32')} of x32)")

print(*faults, f"{len(documents)} documents, {links} links, {len(printed)} stubs, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not links or len(printed) != 2)
