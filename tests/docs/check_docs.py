# SPDX-License-Identifier: MIT
# test: documents | @SOURCE@ @NM@ @COVERAGE@ @CALLS_PAGE@ @ARCHIVES@ | needs=both
"""check_docs.py SOURCE NM COVERAGE PAGE [ARCH ARCHIVE]...: checks facts in the documents:
- Each link leads to an existing file, and the part of a link after # names a heading in that file.
- docs/guide.md shows the code of two stubs (assembly functions that make a system call). The stubs in the ARCHIVEs have the
same instructions.
- README.md, CHANGELOG.md, COVERAGE (coverage.md) and PAGE (calls.html) have the right numbers of stubs and of system calls.
- CHANGELOG.md names the same release of Linux as meson.build.
- The picture in the README has the same numbers as the table below it."""
import functools
import html
import pathlib
import re
import subprocess
import sys

from check_translations import sections

source, nm, coverage, page = sys.argv[1:5]
archives = dict(zip(sys.argv[5::2], sys.argv[6::2]))
source = pathlib.Path(source)
faults = []

documents = [*source.glob("*.md"), *source.glob("docs/**/*.md")]


@functools.cache
def anchors(document):
    """Returns the anchors that GitHub makes for the document's headings. An anchor is the part of a link after #."""
    headings = (section.heading.lstrip("#").strip() for section in sections(document.read_text()))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


links = 0
for document in documents:
    for link in re.findall(r"\]\(([^):]+)\)", document.read_text()):
        links += 1
        path, _, anchor = link.partition("#")
        file = document.parent / path if path else document
        if not file.exists():
            faults.append(f"{document.relative_to(source)}: there is no {link}")
        elif anchor and anchor not in anchors(file):
            faults.append(f"{document.relative_to(source)}: no heading of {path or 'the page'} has the anchor #{anchor}")

def instructions(lines):
    """Yields (mnemonic, operands) for each instruction in a text of assembly. Labels are left out. operands is None if the
    operands name a label or a symbol, because docs/guide.md and objdump write these in different ways."""
    for line in lines:
        words = re.sub(r"^\d+: ", "", line.strip()).split()
        operands = words[1] if len(words) > 1 and words[0] not in ("ret", "syscall") else ""
        yield words[0], None if words[0] in ("jmp", "jae") or re.search(r"1f|__", operands) else operands


# docs/guide.md shows the instructions of two stubs. A line with an instruction is indented by exactly 7 spaces. A line with
# more spaces has only the name of a macro, so it is not compared.
printed = [block for block in re.findall(r"(?:^ {7}.+\n)+", (source / "docs/guide.md").read_text(), re.M) if "cmp" in block]
for archive, block in zip([archives["x86_64"], archives["i386"]], printed):
    listing = subprocess.run(["objdump", "-d", "--no-show-raw-insn", archive], capture_output=True, text=True, check=True)
    stub = re.split(r"<(?:__)?sys_read>:\n", listing.stdout)[1].split("\n\n")[0]
    shipped = [i for i in instructions(line.split("\t")[1] for line in stub.splitlines() if "\t" in line)
               if i[0] not in ("endbr64", "endbr32")]
    shown = list(instructions(re.findall(r"^ {7}(\S.*)", block, re.M)))
    if len(shown) != len(shipped) or any(a[0] != b[0] or (a[1] is not None and a[1] != b[1])
                                         for a, b in zip(shown, shipped)):
        faults.append(f"docs/guide.md: {archive}: its stub of read is {shipped}, not {shown}")



@functools.cache
def stubs(archive):
    """Returns the number of stubs (functions __sys_NAME that make a system call) that the archive defines."""
    said = subprocess.run([nm, "-g", "--defined-only", archive], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    return len(set(re.findall(r" [A-Z] __sys_(\w+)$", said.stdout, re.M)))


def rows(arch, abis=None):
    """Counts rows of the architecture's table of system calls. The second column of a row is its ABI, such as common or 64.
    Only the rows with an ABI in the list `abis` are counted. Without `abis`, the list is the one in arch.conf."""
    said = dict(re.findall(r"^(\w+)=(.*)", (source / "arch" / arch / "arch.conf").read_text(), re.M))
    abis = "|".join(abis or said["abi"].split())
    return len(re.findall(rf"^\d+\t(?:{abis})\t", (source / "arch" / arch / said["table"]).read_text(), re.M))


def check_says(name, wanted):
    """Checks that a line of the document `name` contains the text `wanted`. If no line does, reports a fault. The message gives
    the number of a line of the document: the line that differs from `wanted` only in its numbers, or line 1 if there is no such
    line."""
    lines = (source / name).read_text().splitlines()
    if any(wanted in line for line in lines):
        return
    like = re.sub(r"\d[\d.]*", "N", wanted)
    at = next((number for number, line in enumerate(lines, 1) if like in re.sub(r"\d[\d.]*", "N", line)), 1)
    faults.append(f"{name}:{at}: error: it must say: {wanted}")


stubs_64, stubs_32 = stubs(archives["x86_64"]), stubs(archives["i386"])
release = re.search(r"^linux_release = '(.*)'", (source / "meson.build").read_text(), re.M)[1]
check_says("CHANGELOG.md", f"{stubs_32} stubs on i386, {stubs_64} on x86_64")
check_says("CHANGELOG.md", f"The tables of Linux {release} for i386 ({rows('i386')} rows) and "
                           f"x86_64 ({rows('x86_64')} rows, and {rows('x86_64', ['x32'])} of x32)")

# Checks that README.md, coverage.md and calls.html have the right numbers of system calls. Each of the three files must also
# contain the sentence RESERVED.
RESERVED = "The other numbers are reserved: the kernel has no function for them and answers ENOSYS."
texts = {path: " ".join(re.sub("<[^>]*>", "", html.unescape(pathlib.Path(path).read_text())).split())
         for path in (coverage, page, source / "README.md")}
for path, text in texts.items():
    if RESERVED not in text:
        faults.append(f"{path}: error: it must say: {RESERVED}")
    for arch, archive in archives.items():
        counts = f"{stubs(archive)} of {rows(arch)}"
        said = re.findall(rf"(\d+ of \d+) numbers on {arch}|, (\d+ of \d+) on {arch}|\b{arch}: (\d+ of \d+) calls have a stub", text)
        if said or arch in ("x86_64", "i386") or path != source / "README.md":
            if ["".join(groups) for groups in said] != [counts]:
                faults.append(f"{path}: error: it must count {counts} on {arch}, once: {said}")

# Checks the tables of coverage.md. For each architecture there are two tables: the system calls with a stub, and those
# without. Each table must have exactly three columns, because more columns would not fit on a phone.
tables = {title: re.findall(r"^\|.*\|$", text, re.M)
          for title, text in re.findall(r"^###? (.*)\n([^#]*)", pathlib.Path(coverage).read_text(), re.M)}
for arch, archive in archives.items():
    for title, count in ((arch, stubs(archive)), (f"{arch}: calls without a stub", rows(arch) - stubs(archive))):
        lines = tables.get(title, [])
        if len(lines) != count + 2 * bool(count):
            faults.append(f"{coverage}: error: under {title!r} are {len(lines)} lines of a table, for {count} calls and 2 of a head")
        faults += [f"{coverage}: error: not three columns: {line}" for line in lines if line.count("|") != 4]

# Checks that the picture in the README has the same numbers as the table below the picture.
drawn = {html.unescape(of): number for of, number in
         re.findall(r'data-of="([^"]*)">([^<]*)<', (source / "docs/bench.svg").read_text()) if number != "none"}
below = re.search(r"\(docs/bench\.svg\)\n\n((?:\|.*\n)+)", (source / "README.md").read_text())
table = [[cell.strip() for cell in line.strip("|\n").split("|")] for line in below[1].splitlines()] if below else [[]]
written = {f"{column}, {row[0]}": cell for row in table[2:] for column, cell in zip(table[0][1:], row[1:]) if cell != "-"}
faults += [f"README.md: error: {of}: {drawn.get(of)} in docs/bench.svg, {written.get(of)} in the table below it"
           for of in sorted({*drawn, *written}) if drawn.get(of) != written.get(of)]

print(*faults, f"{len(documents)} documents, {links} links, {len(printed)} stubs, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not links or len(printed) != 2 or len(drawn) < 20)
