# SPDX-License-Identifier: MIT
# test: translations | @SOURCE@
"""check_translations.py SOURCE [--renew | --mark] [PAGE...]: compares each page of docs/zh/, which is in Chinese, with its
English original.

A page must have as many headings as the original, and the same links, inline code and fenced blocks. The fenced blocks must
be equal byte for byte, except those of the kind `text`. So the test that runs the commands of the original also tests the
commands of the translation.

The last lines of a page are checksums of the sections of the original, written when the page was translated. If a section of
the original has changed since then, this test fails. A section may contain the line OLDER, which tells the reader that the
translation is out of date. For such a section the test prints only a note.

--renew writes new checksums and removes the lines OLDER. Run it after translating the changes. --mark adds the line OLDER to
each section whose original has changed. Run it if you cannot translate. Both options work on the PAGEs (docs/zh/guide.md
...), or on all pages if no PAGE is given."""
import collections
import itertools
import os
import pathlib
import re
import sys
import zlib

from try_document import BLOCK

PAGES = ("README.md", "guide.md", "ring0.md", "words.md", "your-own-syscall.md")
OLDER = "> 英文原文的这一节已经改动，译文尚未更新。"
CHECKSUMS = re.compile(r"\n<!-- The original's sections when this was translated \(tests/docs/check_translations\.py\):\n([0-9a-f\s]*)-->\n\Z")
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"(`+)(.+?)\1", re.S)


class Section:
    """A section of a page: a heading, and the text up to the next heading. The heading of the first section is the title of
    the page."""

    def __init__(self, line, heading, text):
        self.line, self.heading, self.level = line, heading, len(heading) - len(heading.lstrip("#"))
        self.prose = BLOCK.sub("", text)
        # Before the checksum is computed, all words are joined by single blanks. So a change of the line breaks in a
        # paragraph does not change the checksum.
        self.checksum = f"{zlib.crc32(' '.join((heading + ' ' + self.prose).split()).encode()):08x}"
        # A fenced block of the kind `text` is a drawing. The words in it are translated, so its contents are not compared with
        # those of the original.
        self.blocks = [(kind, name, body if kind != "text" else "") for kind, name, body in BLOCK.findall(text)]
        self.code = {" ".join(found[1].split()) for found in CODE.findall(self.prose)}
        # Keeps the instruction and operands of each line of assembly. Leaves out the comment at the line's end, because it
        # is translated.
        self.listing = [line.split()[:2] for line in self.prose.splitlines() if re.match(r" {7}\S", line)]

    def links(self, page, source):
        """Returns a Counter of the section's links. A key is (path, True if the link has an anchor). A link to a page of
        docs/zh/ is counted as a link to the English original of that page."""
        found = collections.Counter()
        for target in LINK.findall(self.prose):
            path, _, anchor = target.partition("#")
            if ":" not in target:
                file = (page.parent / path).resolve() if path else page
                path = os.path.relpath(original_of(file, source) if file.parent == source / "docs/zh" else file, source)
            found[path, bool(anchor)] += 1
        return found


def sections(text):
    """Returns the Sections of a page's text. A line in a fenced block may begin with #, but it is not a heading."""
    blank = BLOCK.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), text)
    starts = [found.start() for found in re.finditer(r"^#+ ", blank, re.M)]
    result = []
    for start, end in zip(starts, [*starts[1:], len(text)]):
        heading, _, rest = text[start:end].partition("\n")
        result.append(Section(text.count("\n", 0, start) + 1, heading, rest))
    return result


def compare(name, page, original, source):
    """Compares a page with its original. Returns the faults, the notes, and a list of the sections whose original has
    changed. Each section in this list is represented by the line number of its heading."""
    faults, notes, stale = [], [], []
    text = page.read_text()
    checksums = CHECKSUMS.search(text)
    if not checksums:
        return [f"{name}:1: error: no checksums at the end: run check_translations.py --renew"], [], []
    ours, theirs = sections(CHECKSUMS.sub("\n", text)), sections(original.read_text())
    if [section.level for section in ours] != [section.level for section in theirs]:
        return [f"{name}:1: error: its headings are not those of {original.name}, one for one: "
                f"{len(ours)} of {len(theirs)}"], [], []
    known = checksums[1].split()
    known += [""] * (len(theirs) - len(known))
    for section, its, checksum in zip(ours, theirs, known):
        at = f"{name}:{section.line}"
        older = OLDER in section.prose.splitlines()
        if checksum != its.checksum:
            stale.append(section.line)
            where = f"{os.path.relpath(original, source)}:{its.line}"
            if older:
                notes.append(f"note: {at}: older than {where}")
                continue
            faults.append(f"{at}: error: {where} has changed since it was translated: translate it and run "
                          f"check_translations.py --renew, or run it with --mark")
        elif older:
            faults.append(f"{at}: error: it is up to date: run check_translations.py --renew, which takes the line about that away")
        for number, (block, wanted) in enumerate(itertools.zip_longest(section.blocks, its.blocks), 1):
            if block != wanted:
                faults.append(f"{at}: error: fenced block {number} of the section is not that of line {its.line} of {original.name}")
                break
        if section.listing != its.listing:
            faults.append(f"{at}: error: the indented code is not that of line {its.line} of {original.name}")
        faults += [f"{at}: error: the original has `{code}`" for code in sorted(its.code - section.code)]
        have, want = section.links(page, source), its.links(original, source)
        # Each page has a link below its title that leads to the page in the other language. This link must differ, so it is
        # not compared.
        if section is ours[0]:
            for links in have, want:
                links.subtract([(os.path.relpath(original, source), False)])
        for way, links in (("has no link", want - have), ("has one link too many", have - want)):
            faults += [f"{at}: error: it {way} to {path}{'#...' * anchor}" for path, anchor in links]
    return faults, notes, stale


def original_of(page, source):
    """Returns the path of the English original of a page of docs/zh/."""
    return source / page.name if page.name == "README.md" else source / "docs" / page.name


def renew(page, original):
    """Writes the checksums of the original's sections at the end of the page. Removes the lines OLDER from the page."""
    text = CHECKSUMS.sub("\n", page.read_text()).replace(f"\n{OLDER}\n", "")
    rows = [section.checksum for section in sections(original.read_text())]
    lines = "\n".join(" ".join(rows[at:at + 12]) for at in range(0, len(rows), 12))
    page.write_text(f"{text.rstrip()}\n\n<!-- The original's sections when this was translated (tests/docs/check_translations.py):\n{lines}\n-->\n")


def mark(page, stale):
    """Adds the line OLDER below each heading whose line number is in the list `stale`."""
    lines = page.read_text().split("\n")
    for line in reversed(stale):
        if OLDER not in lines[line:line + 3]:
            lines[line:line] = ["", OLDER]
    page.write_text("\n".join(lines))


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    options = [word for word in sys.argv[2:] if word.startswith("--")]
    named = [source / word for word in sys.argv[2:] if not word.startswith("--")]
    folder = source / "docs/zh"
    pages = sorted(folder.glob("*.md"))
    faults = [f"docs/zh/{name}:1: error: there is no such page" for name in PAGES if folder / name not in pages]
    notes, count = [], 0
    for page in named or pages:
        original, name = original_of(page, source), os.path.relpath(page, source)
        if not original.exists():
            faults.append(f"{name}:1: error: there is no original {os.path.relpath(original, source)}")
            continue
        if "--renew" in options:
            renew(page, original)
        of_page, its_notes, stale = compare(name, page, original, source)
        if "--mark" in options:
            mark(page, stale)
            of_page, its_notes, stale = compare(name, page, original, source)
        faults, notes = faults + of_page, notes + its_notes
        count += len(sections(page.read_text()))
    print(*notes, *faults, f"{len(pages)} pages, {count} sections, {len(faults)} faults", sep="\n")
    return bool(faults) or not count


if __name__ == "__main__":
    sys.exit(main())
