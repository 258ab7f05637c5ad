# SPDX-License-Identifier: MIT
"""check_docs.py SOURCE ARCHIVE-OF-x86_64 ARCHIVE-OF-i386: that the documents' links lead to files, and that the stubs
which the guide prints are, instruction by instruction, those of the archives."""
import pathlib
import re
import subprocess
import sys

source = pathlib.Path(sys.argv[1])
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
for archive, block in zip(sys.argv[2:], printed):
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", archive], capture_output=True, text=True, check=True)
    stub = re.split(r"<(?:__)?sys_read>:\n", listing.stdout)[1].split("\n\n")[0]
    shipped = [i for i in instructions(line.split("\t")[1] for line in stub.splitlines() if "\t" in line)
               if i[0] not in ("endbr64", "endbr32")]
    shown = list(instructions(block.splitlines()))
    if len(shown) != len(shipped) or any(a[0] != b[0] or (a[1] is not None and a[1] != b[1])
                                         for a, b in zip(shown, shipped)):
        faults.append(f"docs/guide.md: {archive}: its stub of read is {shipped}, not {shown}")

print(*faults, f"{len(documents)} documents, {links} links, {len(printed)} stubs, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not links or len(printed) != 2)
