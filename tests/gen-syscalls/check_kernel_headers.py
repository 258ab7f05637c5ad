# SPDX-License-Identifier: MIT
"""check_kernel_headers.py COMPILER FLAG... -- FOLDER...: every header of the kernel, <linux/*.h> and <asm/*.h>, goes
with <ring3/sys.h> and <ring3/raw.h> of the folders, before them and after them, in C and C++. One that does not
compile without those two (some need another before them) is left out."""
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

TOGETHER, FEWEST = 24, 350
OURS = "#include <ring3/sys.h>\n#include <ring3/raw.h>\n"
split = sys.argv.index("--")
compiler, folders = sys.argv[1:split], sys.argv[split + 1:]

# Links to the kernel's own folders: beside them is another libc.
system = pathlib.Path("/usr/include")
asm = next((a.parent for a in [system / "asm/unistd.h", *sorted(system.glob("*-linux-gnu/asm/unistd.h"))]
            if a.exists()), None)
if not asm or not (system / "linux/version.h").exists():
    print("SKIP: there are no headers of the kernel in", system)
    sys.exit(77)
kernel = tempfile.TemporaryDirectory()
for target in [asm] + [system / name for name in ("asm-generic", "drm", "linux", "misc", "mtd", "rdma", "video")]:
    (pathlib.Path(kernel.name) / target.name).symlink_to(target)
# unistd_32.h and the like are the numbers of one ABI each; <asm/unistd.h> includes the right ones.
everything = sorted(f"{folder}/{header.name}" for folder in ("asm", "linux")
                    for header in pathlib.Path(kernel.name, folder).glob("*.h")
                    if not header.name.startswith("unistd_"))


def compile(language, text):
    command = [*compiler, *(f"-I{folder}" for folder in folders), "-idirafter", kernel.name,
               "-x", *language.split(), "-Werror", "-fsyntax-only", "-"]
    result = subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return f"{language}:\n{text}{result.stdout}" if result.returncode else ""


def include(headers):
    return "".join(f"#include <{header}>\n" for header in headers)


def clashes(language, headers):
    """A report for each header that does not go with ours. Some do not go with each other: then halves are tried."""
    report = compile(language, OURS + include(headers)) or compile(language, include(headers) + OURS)
    if not report or len(headers) == 1:
        return [report] if report else []
    half = len(headers) // 2
    return clashes(language, headers[:half]) + clashes(language, headers[half:])


failed = False
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for language in ["c -std=c11", "c++ -std=c++17"]:
        if language.startswith("c++") and compile(language, ""):
            print("SKIP: C++:", compiler[0], "compiles none")
            continue
        report = compile(language, OURS)
        if report:
            sys.exit(report)
        alone = pool.map(lambda header: compile(language, include([header])), everything)
        tried = [header for header, report in zip(everything, alone) if not report]
        some = [tried[i:i + TOGETHER] for i in range(0, len(tried), TOGETHER)]
        reports = [report for found in pool.map(lambda headers: clashes(language, headers), some) for report in found]
        print(*reports, f"{language}: {len(tried)} headers tried, {len(everything) - len(tried)} left out, "
              f"{len(reports)} clash", sep="\n")
        failed |= bool(reports) or len(tried) < FEWEST
sys.exit(failed)
