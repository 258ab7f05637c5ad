# SPDX-License-Identifier: MIT
# test: manual pages | @SOURCE@ @SOURCE@/tools/ring3-cc/ring3-cc @GEN_SYSCALLS@ @SOURCE@/tools/ring3-calls/ring3-calls @MANDOC@ | needs=mandoc
"""check_man.py SOURCE RING3-CC GEN-SYSCALLS RING3-CALLS MANDOC: checks the manual pages of ring3. The program mandoc must
print each page without a warning, and the footer of the page must name ring3. The page of a program must describe the same
options and commands as the output of the program's --help."""
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
    # If a page refers to another page that is not installed on this machine, mandoc prints `referenced manual not found`.
    # Ignore this message.
    faults += [line for line in said(mandoc, "-T", "lint", "-W", "style", str(page)).stdout.splitlines()
               if "referenced manual not found" not in line]
    printed = said(mandoc, "-T", "ascii", str(page))
    title = f"{page.stem.upper()}({page.suffix[1:]})"
    if printed.returncode or title not in printed.stdout:
        faults.append(f"{page.name}: mandoc prints no {title}")
    # The footer of a printed page must name ring3. If the page's macro .Os has no argument, mandoc prints the name of this
    # machine's operating system instead.
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
    else:   # the page of ring3-cc also names options of the compiler, so only missing options are faults
        faults += [f"{name}: the option {word} of --help is missing" for word in sorted(told - options - {"-o", "-c"})]
    if len(options) < (7 if name == "ring3-calls.1" else 8):
        faults.append(f"{name}: only {len(options)} options were found")

print(*faults, f"{len(pages)} pages, {len(faults)} faults", sep="\n")
sys.exit(bool(faults) or len(pages) < 5)
