# SPDX-License-Identifier: MIT
"""check_man.py SOURCE RING3-CC GEN-SYSCALLS RING3-CALLS MANDOC: checks the manual pages. mandoc must accept and print each
page, and the page's footer must name ring3. The page of a program must have the same options and commands as --help."""
import pathlib
import re
import subprocess
import sys

source = pathlib.Path(sys.argv[1])
programs = dict(zip(("ring3-cc.1", "gen-syscalls.1", "ring3-calls.1"), sys.argv[2:5]))
mandoc = sys.argv[5]
faults = []


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def compare(name, what, page, help_text):
    for word in sorted(page - help_text):
        faults.append(f"{name}: {what} {word} is not in --help")
    for word in sorted(help_text - page):
        faults.append(f"{name}: {what} {word} of --help is missing")


pages = sorted((source / "docs/man").glob("*.[1-9]"))
for page in pages:
    # Ignores mandoc's message about a reference to a page that this machine does not have.
    faults += [line for line in said(mandoc, "-T", "lint", "-W", "style", str(page)).stdout.splitlines()
               if "referenced manual not found" not in line]
    printed = said(mandoc, "-T", "ascii", str(page))
    title = f"{page.stem.upper()}({page.suffix[1:]})"
    if printed.returncode or title not in printed.stdout:
        faults.append(f"{page.name}: mandoc prints no {title}")
    # If nothing follows .Os in the page, mandoc prints the name of this machine's system in the footer.
    elif not re.match(r"ring3\s", printed.stdout.rstrip().splitlines()[-1]):
        faults.append(f"{page.name}: the footer does not begin with ring3: .Os has no word")

for name, program in programs.items():
    text = (source / "docs/man" / name).read_text()
    usage = said(program, "--help").stdout
    options = {f"-{option}" for option in re.findall(r"\bFl ((?:\\-|-)?[\w-]+)", text)}
    options |= {f"-{option}" for option in re.findall(r"Fl [\w-]+ \| ([\w-]+)", text)}
    told = set(re.findall(r"(?<![\w-])--?[a-zA-Z][\w-]*", usage))
    if name != "ring3-cc.1":
        compare(name, "the option", options, told)
        listed = text[:text.index("The options are:")]
        compare(name, "the command", set(re.findall(r"^\.It Cm (\w+)", listed, re.M)),
                set(re.findall(r"^  ([a-z]+) ", usage, re.M)))
    else:   # the page also names options of the compiler
        faults += [f"{name}: the option {word} of --help is missing" for word in sorted(told - options - {"-o", "-c"})]
    if len(options) < (7 if name == "ring3-calls.1" else 8):
        faults.append(f"{name}: only {len(options)} options were found")

print(*faults, f"{len(pages)} pages, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or len(pages) < 5)
