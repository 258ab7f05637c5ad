# SPDX-License-Identifier: MIT
"""check_docs.py SOURCE ARCHIVE-OF-x86_64 ARCHIVE-OF-i386: that the documents' links lead to files, and that the stubs
which the README prints are, instruction by instruction, those of the archives."""
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

blocks = [b for b in re.findall(r"(?:^ {7}\S.*\n)+", (source / "README.md").read_text(), re.M) if "cmp" in b]
printed = [[re.sub(r"^\d+: ", "", line.strip()).split()[0] for line in block.splitlines()] for block in blocks]
for archive, mnemonics in zip(sys.argv[2:], printed, strict=True):
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", archive], capture_output=True, text=True, check=True)
    stub = listing.stdout.split("<__sys_read>:\n" if "<__sys_read>:" in listing.stdout else "<sys_read>:\n")[1].split("\n\n")[0]
    shipped = [line.split("\t")[1].split()[0] for line in stub.splitlines() if "\t" in line]
    if shipped != mnemonics:
        faults.append(f"README.md: {archive}: its stub of read is {shipped}, not {mnemonics}")

print(*faults, f"{len(documents)} documents, {links} links, {len(printed)} stubs, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not links or len(printed) != 2)
