# SPDX-License-Identifier: MIT
# test: commands | @SOURCE@ @BUILD@ @HERE@/commands.list | needs=once,both
"""check_commands.py SOURCE BUILD LIST: checks that each command in a document is tested, or that the file LIST gives a reason
why it is not.

The tests try_*.py run all `console` blocks of some documents, which their test lines name. Every other command
needs a line in LIST, which says how the command is tested. The other commands are in `sh` blocks, in indented blocks, and in
the `console` blocks of the other documents.

A line of LIST is a fault in two cases: no document has the command of the line, or the line names a test that does not
exist."""
import json
import pathlib
import re
import sys

# The documents that contain commands for the reader to type. docs/ring0.md is not checked here: try_ring0.py runs its `console`
# blocks.
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "bench/README.md", "docs/guide.md", "docs/porting.md", "docs/using.md",
             "docs/your-own-syscall.md")
BLOCK = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.M | re.S)
# Markdown has fenced and indented blocks. A fenced block names its language, such as `sh`, but an indented block does not. So a
# line of an indented block is a command only if its beginning matches this pattern.
COMMAND = re.compile(r"\$ |\./dev |(?:[A-Z][A-Z0-9_]*=\S+ )*(?:meson|make|gcc|rustc|cmake|\./configure|ring3-\w+|root/bin/\S+|dir=\S+)(?: |$)")


def whole(text):
    """If a backslash continues a command on the next line, joins the lines of the command into one. Adds empty lines after it,
    so that the following lines keep their line numbers. Returns the new text."""
    return re.sub(r"(?:[^\n]*\\\n)+[^\n]*", lambda found: re.sub(r"\s*\\\n\s*", " ", found[0]) + "\n" * found[0].count("\n"), text)


def lines_of_shell(text):
    """Yields (line, command) for each command in the text of a `sh` block. If a quoted string continues on the next line,
    that line is not a command, so it is skipped."""
    open_quote = False
    for number, line in enumerate(text.splitlines()):
        if line.strip() and not open_quote and not line.lstrip().startswith("#"):
            yield number, line.strip()
        open_quote ^= line.count('"') % 2 == 1


def commands(text, tried):
    """Yields (line, command) for each command in the document `text` that try_document.py does not run. If `tried` is True,
    try_document.py runs the `console` blocks of this document."""
    text = whole(text)
    for block in BLOCK.finditer(text):
        first = text.count("\n", 0, block.start()) + 2
        if block[1] == "sh":
            yield from ((first + number, command) for number, command in lines_of_shell(block[2]))
        elif block[1] == "console" and not tried:
            yield from ((first + number, line[2:]) for number, line in enumerate(block[2].splitlines()) if line.startswith("$ "))
    without = BLOCK.sub(lambda block: "\n" * block[0].count("\n"), text)
    for number, line in enumerate(without.splitlines(), 1):
        if re.match(r" {4}\S", line) and COMMAND.match(line[4:]):
            yield number, line[4:].removeprefix("$ ").strip()


def entries(listed):
    """Yields (line, document, kind, what, command) for each entry of the file `listed`. `kind` is `run`, `test` or `not
    run`. `what` is the FILE for `run`, the name of the test for `test`, or the reason for `not run`."""
    for number, line in enumerate(listed.read_text().splitlines(), 1):
        if line and not line.startswith("#"):
            fields = line.split("\t")
            kind, _, what = (fields + [""])[1].partition(": ")
            if len(fields) != 3 or kind not in ("run", "test", "not run") or not what:
                sys.exit(f"{listed}:{number}: error: not `document, run: FILE or test: NAME or not run: REASON, command`")
            yield number, fields[0], kind, what, fields[2]


def main():
    source, build, listed = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    tests = {test["name"] for test in json.loads((build / "meson-info/intro-tests.json").read_text())}
    tried = {name for path in pathlib.Path(__file__).parent.glob("try_*.py")
             for name in re.findall(r"^# test: .* (docs/[\w-]+\.md) ", path.read_text(), re.M)}
    faults, known, kinds = [], {}, {"run": 0, "test": 0, "not run": 0}
    for number, name, kind, what, command in entries(listed):
        known[name, command] = number
        kinds[kind] += 1
        # `what` may be the test `ring3-cc ARCH` of a port. A port has a build folder of its own, so the list of tests of this
        # build does not have the port's tests. But there is a test `ring3-cc` for every architecture. So the test exists
        # if ARCH has an arch.conf.
        test, _, arch = what.rpartition(" ")
        if test == "ring3-cc" and (source / "arch" / arch / "arch.conf").exists():
            continue
        # A build without ring0 has no tests of ring0, so their absence is no fault.
        suite = what.split()[0]
        if kind == "test" and what not in tests and (suite != "ring0" or any(test.startswith("ring0 ") for test in tests)):
            faults.append(f"{listed}:{number}: error: there is no test {what}")
    found = set()
    for name in DOCUMENTS:
        for number, command in commands((source / name).read_text(), name in tried):
            found.add((name, command))
            if (name, command) not in known:
                faults.append(f"{name}:{number}: error: no test runs `{command}`, and {listed.name} has no reason why")
    faults += [f"{listed}:{number}: error: {name} does not have the command `{command}`"
               for (name, command), number in known.items() if (name, command) not in found]
    print(*faults, f"{len(found)} commands besides those of {len(tried)} documents that are tried whole: {kinds['run']} are run as "
                   f"printed, {kinds['test']} by another test, {kinds['not run']} have a reason; {len(faults)} faults", sep="\n")
    return bool(faults) or not found or not tried


if __name__ == "__main__":
    sys.exit(main())
