# SPDX-License-Identifier: MIT
"""check_format.py SOURCE CLANG-FORMAT: checks that the C files have the blanks and the indentation that .clang-format
requires.

Compares each file with the output of clang-format in only two respects: the blanks between two words on a line, and the
indentation of the first line of a statement. So authors may choose where to break a line, and may align columns. Leaves out
files and lines that clang-format misunderstands: those that ASSEMBLER and MISREAD below match."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# Matches lines that clang-format 14 misunderstands. clang-format 14 treats `(a) & b` as a cast, `(*)(` as a multiplication,
# and the body of a macro as a type.
MISREAD = re.compile(r"\) [-&] |\w \(\*\)|^\} \*|tv_usec op|int ?: ?32|; \) \{|^\s+\[\w+\] = ")
ASSEMBLER = re.compile(r"arch/\w+/(sysdep|syscall_arch)\.h|src/internal/pseudo\.h")


def words(text):
    """Returns a list with an entry for each character that is not a blank: (character, gap, line number, indentation of the
    line). The gap is the text before the character: "" or " ", or a newline if the character is the first of a line."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        gap = "\n"
        body = line.removesuffix("\\").rstrip()
        indent = re.match(r"[ \t]*", body)[0]
        for character in body:
            if character in " \t":
                gap = gap or " "
            else:
                found.append((character, gap, number, indent))
                gap = ""
    return found


def faults(path, source, wanted):
    have, want = words(source), words(wanted)
    if "".join(w[0] for w in have) != "".join(w[0] for w in want):
        return [f"{path}:1: clang-format changes more than blanks"]
    lines, found, before, depth = source.splitlines(), [], ";", 0
    macro = [a.endswith("\\") for a in ["", *lines]]	# True: the line continues a macro, so its indentation is not checked
    for (character, gap, number, indent), (_, other, _, other_indent) in zip(have, want):
        if "\n" not in gap + other:
            wrong = gap != other
        else:
            wrong = (gap == other and before in ";{}" and not depth and not macro[number - 1] and character != "#" and
                     indent != other_indent)
        if wrong and not MISREAD.search(lines[number - 1]):
            found.append(f"{path}:{number}: {lines[number - 1].strip()}")
        before = character
        # `depth` is the number of open parentheses. Inside parentheses no statement begins. A line without indentation
        # begins at depth 0.
        depth = (0 if "\n" in gap and not indent else depth) + (character == "(") - (character == ")")
    return list(dict.fromkeys(found))


top = pathlib.Path(sys.argv[1])
sources = {str(path.relative_to(top)): path.read_text()
           for folder in ("arch", "bench", "examples", "include", "src", "tests", "tools")
           for path in sorted(top.glob(f"{folder}/**/*.[ch]"))}
sources = {name: text for name, text in sources.items() if not ASSEMBLER.fullmatch(name)}
# Copies all files and runs clang-format once on all copies. One run for each file would take ten times as long.
copy = pathlib.Path(tempfile.mkdtemp(prefix="ring3-format-"))
try:
    shutil.copy(top / ".clang-format", copy)
    for name, text in sources.items():
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_text(text)
    subprocess.run([sys.argv[2], "--style=file", "-i", *sources], cwd=copy, check=True)
    bad = [fault for name, text in sources.items() for fault in faults(name, text, (copy / name).read_text())]
finally:
    shutil.rmtree(copy)
print(*bad, f"{len(sources)} files, {len(bad)} lines with other blanks than .clang-format says", sep="\n")
sys.exit(bool(bad) or len(sources) < 100)
