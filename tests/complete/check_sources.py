# SPDX-License-Identifier: MIT
# test: sources are built | @READELF@ @SOURCE@ @EVERY_ARCHIVE@ | needs=once,both
"""check_sources.py READELF SOURCE ARCHIVE...: checks that each .c file below src/ is compiled into at least one ARCHIVE. The
script reads the names of the compiled files from the debugging information in the ARCHIVE.

An architecture may replace a .c file by a file of the same name in arch/. If every ARCHIVE contains such a replacement, the
.c file need not be in any ARCHIVE. The script also checks that each folder of src/ has a test file, and that each script in
tests/ has a test line, or that its folder's meson.build names it. A script that is no test is named by another script."""
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
    built.append(set(re.findall(r"DW_AT_name .*?\b((?:src|arch)/\S+\.[cS])$", said, re.M)))


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
scripts = [path for path in sorted([*source.glob("tests/*/*"), source / "bench/ceilings.py"])
           if path.is_file() and (path.suffix == ".py" or path.read_bytes()[:2] == b"#!")]
for script in scripts:
    text, build = script.read_text(), script.with_name("meson.build")
    users, called = [build] * build.exists(), rf"'{re.escape(script.name)}'"
    if not TEST.fullmatch(script.stem) or script.stem in HELPERS:
        users = [path for path in [*scripts, source / "dev", *source.glob("tests/**/meson.build")] if path != script]
        called = rf"\b(import|from) {script.stem}\b|(?<![\w-]){re.escape(script.name)}\b"
    if not re.search(r"^# test:", text, re.M) and not any(re.search(called, user.read_text()) for user in users):
        faults.append(f"{script}:1: error: it has no line `# test: NAME | ARGUMENTS | SETTINGS`, and nothing runs it")
    faults += [f"{script}:{text.count(chr(10), 0, found.start()) + 1}: error: a test line begins with `# test:`"
               for found in re.finditer(r"^[ \t]*#[ \t]*tests?[ \t]*:.*\|", text, re.M | re.I) if not found[0].startswith("# test:")]
faults += [f"{path}:1: error: a test line is read only in tests/AREA/" for path in sorted(source.glob("tests/*/*/**/*"))
           if path.is_file() and path.suffix in ("", ".py") and re.search(rb"^# test:", path.read_bytes(), re.M)]
print(*faults, f"{len(scripts)} scripts, {len(files)} sources, {len(archives)} archives, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or not all(built))
