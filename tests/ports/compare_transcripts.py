# SPDX-License-Identifier: MIT
# set: AREA | ../functions/*.c !both-libraries.c
# build: transcript-@ARCH@ | free transcript.c ../functions/*.c !both-libraries.c -I@HERE@/../functions -O0 \
# 	-D_GNU_SOURCE -DAREAS=@AREA()@
# build: oracle@BITS@ | oracle@BITS@ transcript.c ../functions/*.c !both-libraries.c -I@HERE@/../functions -O0 \
# 	-D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64 -DAREAS=@AREA()@ | needs=libc@BITS@
# test: @AREA@ @ARCH@ \
# 	| @AREA@ ./differences.list @ARCH@ @RUN_ORACLE@ %oracle@ARCH:@ -- @RUN_HERE@ %transcript-@ARCH@ \
# 	| suite=functions needs=emulator-here timeout=120 priority=early
"""compare_transcripts.py AREA LIST ARCH ORACLE... -- PROGRAM...: tests the functions of the folder src/AREA. Both commands,
ORACLE and PROGRAM, run the test program transcript.c. ORACLE is linked with the host's libc, and PROGRAM is linked with
ring3. The script compares their results statement by statement.

Some results may differ. The file LIST names the statements for which this is allowed, and the reasons."""
import concurrent.futures
import fnmatch
import os
import pathlib
import subprocess
import sys
import tempfile

area, reasons, arch, *words = sys.argv[1:]
# Meson passes relative paths, but transcript() starts the programs in another folder. So the next line makes them absolute.
words = [os.path.abspath(word) if os.path.isfile(word) else word for word in words]
ORACLE, PROGRAM = words[:words.index("--")], words[words.index("--") + 1:]


def allowed():
    """Reads the file LIST of results that may differ. Returns a dictionary: (test case, expression) -> reason. The test
    case may be *, and the expression may have wildcards. In LIST, a line `ARCH,...: REASON` comes first. The statements that
    may differ for this reason follow."""
    found, reason = {}, None
    for text in pathlib.Path(reasons).read_text().splitlines():
        if text.startswith("\t") and reason:
            name, case, expression = text.strip().split("\t")
            if name == area:
                found[case, expression] = reason
        elif text and text[0] not in "#\t":
            archs, _, reason = text.partition(": ")
            reason = reason if archs == "all" or arch in archs.split(",") else None
    return found


def transcript(command):
    """Runs the command. Returns a dictionary of its results: test case -> list of [line, expression, value, errno, fault].
    `fault` is empty, or the text of an error that the program itself found."""
    cases = {}
    with tempfile.TemporaryDirectory(prefix="ring3-transcript-") as folder:
        pathlib.Path(folder).chmod(0o755)
        run = subprocess.run([*command, area], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             text=True, errors="replace", timeout=1500)
    if run.returncode:
        sys.exit(f"{' '.join(command)}: status {run.returncode}\n{run.stderr}{run.stdout[-2000:]}")
    for text in run.stdout.splitlines():
        case, *entry = text.split("\t")
        cases.setdefault(case, []).append(entry)
    return cases


may_differ, used, faults, compared = allowed(), set(), [], 0
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    oracle, program = pool.map(transcript, (ORACLE, PROGRAM))


def excused(case, expression):
    for key in may_differ:
        if key[0] in ("*", case) and fnmatch.fnmatchcase(expression, key[1]):
            used.add(key)
            return True
    return False


for case, entries in program.items():
    if case not in oracle:
        sys.exit(f"{case}: the oracle has no such case")
    if len(entries) != len(oracle[case]) and not excused(case, "*"):
        faults.append(f"{case}: {len(entries)} statements, the oracle's {len(oracle[case])}")
    for (line, what, value, error, fault), wanted in zip(entries, oracle[case]):
        compared += 1
        # Does not compare the line numbers if the expressions are equal. If a macro call has several lines, __LINE__ is the
        # first line with some compilers, and the last line with others.
        same = (line == wanted[0] or what == wanted[1]) and [value, error] == [wanted[2], wanted[3]]
        if (not same or fault and not wanted[4]) and not excused(case, what):
            faults.append(f"{case}: {line}: {what}: {value}, errno {error}; the oracle: {wanted[2]}, errno {wanted[3]} {fault}")
faults += [f"{reasons}: {area}: {case}: {what}: does not differ" for case, what in may_differ.keys() - used
           if what != "*" and "sometimes" not in may_differ[case, what]]
print(*faults, f"{area}: {len(program)} cases, {compared} statements compared, {len(used)} differ for a known reason, {len(faults)} faults",
      sep="\n")
sys.exit(bool(faults))
