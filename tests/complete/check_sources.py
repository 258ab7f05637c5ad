# SPDX-License-Identifier: MIT
# test: sources are built | @READELF@ @SOURCE@ @EVERY_ARCHIVE@ | needs=once,both
"""check_sources.py READELF SOURCE ARCHIVE...: checks that each .c file below src/ is compiled into at least one ARCHIVE. The
script reads the names of the compiled files from the debugging information in the ARCHIVE.

An architecture may replace a .c file by a file of the same name in arch/. If every ARCHIVE contains such a replacement, the
.c file need not be in any ARCHIVE. The script also checks that each folder of src/ has a test file, that each script in tests/
has a line that says how it is run (tests/lines.py), and that a line says how each C file is built. A script that is no test is
named by another script."""
import collections
import pathlib
import re
import subprocess
import sys

# Folders of src/ that need no test file of their own. Value: what the folder contains, or what tests it.
PRIVATE = {"internal": "private headers", "start": "start-up: tests/freestanding",
           "errno": "errno: every case of every area looks at it"}

readelf, source, *archives = sys.argv[1:]
source = pathlib.Path(source)
built = []   # for each archive, its source files
for archive in archives:
    said = subprocess.run([readelf, "-wi", "--dwarf-depth=1", archive], capture_output=True, text=True, check=True).stdout
    built.append(set(re.findall(r"DW_AT_name .*\b((?:src|arch)/[^/\s]+/[^/\s]+\.[cS])$", said, re.M)))


def is_replaced(path):
    """Returns True if every archive has, in place of the file `path`, a file in arch/ with the same name. The ending of the
    name may differ (.c or .S)."""
    return all(any(name.startswith("arch/") and pathlib.Path(name).stem == pathlib.Path(path).stem for name in names)
               for names in built)


files = sorted(str(path.relative_to(source)) for path in source.glob("src/**/*.c"))
faults = [f"{path}:1: error: no member of an archive is made of it: meson setup --reconfigure finds it" for path in files
          if not any(path in names for names in built) and not is_replaced(path)]
for area in sorted({pathlib.Path(path).parts[1] for path in files} - PRIVATE.keys()):
    if not any((source / "tests/functions" / folder / f"{area}.c").exists() for folder in ("", "hosted")):
        faults.append(f"src/{area}:1: error: there is no tests/functions/{area}.c")
# The names of scripts that are tests, and of those that the test `style` runs.
TEST, HELPERS = re.compile(r"(check|try|compare|test|under|mutants|ceilings)([-_].*)?"), ("check_comments", "check_format")
LINE = re.compile(r"^(?:#| \*) ((?:test|build|library|code|make|set): (?:\\\n|.)*)", re.M)
texts = {path: path.read_text(errors="replace") for path in sorted([*source.glob("tests/*/*"), *source.glob("tests/*/*/*.[chS]"), source / "bench/ceilings.py"])
         if path.is_file() and "bad" not in path.parts}
scripts = [path for path, text in texts.items() if path.suffix == ".py" or text.startswith("#!")]
lines = {path: "".join(" \0" + found[1].replace("\\\n", " ") for found in LINE.finditer(text)) for path, text in texts.items()}
for script in scripts:
    called = rf"\b(import|from) {script.stem}\b|(?<![\w-]){re.escape(script.name)}\b"
    users = [texts[path] for path in scripts if path != script] + [(source / name).read_text() for name in ("dev", "tests/meson.build")] + [*lines.values()]
    if not lines[script] and (TEST.fullmatch(script.stem) and script.stem not in HELPERS or not any(re.search(called, text) for text in users)):
        faults.append(f"{script}:1: error: it has no line `# test: NAME | ARGUMENTS | SETTINGS`, and nothing runs it")
# Each C file of the tests must be named: by a line, by a script in its folder, by tests/meson.build, or by an #include. The
# dictionary `sets` has the names of the elements of each set.
sets = collections.defaultdict(set, ARCH={path.parent.name for path in source.glob("arch/*/arch.conf")})
for name, elements in re.findall(r"\0set: (\S+)[^|\0]*([^\0]*)", "".join(lines.values())):
    sets[name] |= {element.split()[0] for element in elements.split("|") if element.split() and "*" not in element}
compiled = {(path.parent / name).resolve() for path, text in texts.items() for name in re.findall(r'^#include "(.+\.[cS])"', text, re.M)}
for path, words in [(path, line.split()) for path, text in lines.items() for line in text.split("\0")]:
    for word in words:
        names = [word.replace(found[0], name) for found in re.finditer(r"@(\w+)@", word) for name in sets[found[1]]] or [word]
        compiled |= {found.resolve() for name in names if re.search(r"\.[cS]$", name) and name[0] not in "!%-"
                     for found in path.parent.glob(name) if f"!{found.name}" not in words}
commands = {path: "".join(texts[script] for script in scripts if script.parent == path.parent) for path in texts if path.suffix in (".c", ".S")}
faults += [f"{path}:1: error: no line `build: NAME | KIND FILES | SETTINGS` names it" for path, text in commands.items()
           if path.resolve() not in compiled and path.name not in text + (source / "tests/meson.build").read_text()]
print(*faults, f"{len(scripts)} scripts, {len(files)} sources, {len(archives)} archives, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not all(built))
