# SPDX-License-Identifier: MIT
# test: lines of test files | @SOURCE@
"""try_lines.py SOURCE: runs tests/lines.py on small test files. Checks what it prints for correct lines, and that it names file
and line of each fault."""
import pathlib
import subprocess
import sys
import tempfile

FACTS = ["archs=x86_64:64,i386:32", "known_archs=x86_64,i386,arm", "words_of_archs=FIXED", "examples=cat", "here=x86", "@SOURCE@=/a b", "@NM@=/nm",
         "@FLAG-x86_64@=-m64", "@FLAG-i386@=-m32", "needs=nm,emulator-x86_64,emulator-i386,hosted-i386,hosted-x86_64",
         "kinds=driver,free-x86_64,free-i386",
         "table=@PY@,@CC@,@RUN-x86_64-native@,@RUN-x86_64-qemu@,@RUN-i386-qemu@,@FIXED-i386@,%nothing,%made-x86_64,%made-i386"]
IN = "/a b/tests/area"


def test(name, *command, after=("%nothing",), needs=(), settings=("area", "30", "0", "exitcode")):
    return printed("test", name, "", settings, "", needs,
                   ("@PY@", f"{IN}/check.py", *command), after, ())


def printed(keyword, name, kind, settings, group, needs, *parts):
    """Returns a line that lines.py prints, with blanks between chunks and words: see chunks() in lines.py."""
    return "\v".join([keyword, name, kind, *settings, group, " ".join(needs), "\f".join(" ".join(part) or "[]" for part in parts)])


TARGET = ("area", "", "0", "")
# The text of area/check.py -> what lines.py prints
GOOD = {
    "# test: t | X=@NM@ a @NM@ ./f.txt @HERE@/g Y=@NM@ | needs=nm timeout=5 priority=early suite=other protocol=tap":
        [printed("test", "t", "", ("other", "5", "10", "tap"), "", ("nm",),
                 ("X=/nm", "@PY@", f"{IN}/check.py", "a", "/nm", f"{IN}/f.txt", f"{IN}/g", "Y=/nm"), ("%nothing",), ())],
    "# test: t @ARCH@ | @FLAG@ @ARCH:@ @CC@ | archs=i386": [test("t i386", "-m32", "32", "@CC@")],
    "# test: t @ARCH@ @WHERE@ | @RUN@": [test(f"t {arch} {where}", f"@RUN-{arch}-{where}@", needs=needs) for arch, where, needs in
                                         (("x86_64", "native", ()), ("x86_64", "qemu", ("emulator-x86_64",)), ("i386", "qemu", ("emulator-i386",)))],
    "# test: t @ARCH@ | | archs=FIXED only=x86": [test("t i386")],
    "# test: t | | only=ports": [""],
    "# test: t @ARCH@ | | archs=arm": [""],
    "# test: t | \\\n# \ta | \\\n# timeout=5": [test("t", "a", settings=("area", "5", "0", "exitcode"))],
    "# set: S | a | b -x y | . z\n# test: t @S@ | @S:@ @S()@": [test(f"t {name}", *value, "S(a)S(b)S()") for name, value in
                                                               (("a", []), ("b", ["-x", "y"]), ("", ["z"]))],
    "# set: R only=ports | a\n# set: S | @R@ | *.c !two.c\n# test: t @S@": [test("t one")],
    "# set: A | @B@\n# set: B | @C@ | b\n# set: C | c v-@ARCH@\n# test: t @ARCH@ @A@ | @A:@ | archs=i386":
        [test("t i386 c", "v-i386"), test("t i386 b")],
    "# set: ONE | . v\n# test: t | @ONE:@": [test("t", "v")],
    # A target is printed before what needs it, although it comes later in the file.
    "# build: p-@ARCH@ | free driver one.c -O1 -Wl,-x -pie @FLAG@ %l-@ARCH@ %m.c %q.o | archs=i386 group=g\n"
    "# library: l-@ARCH@ | free two.c | archs=i386\n# make: m.c n.c | @NM@ | after=made-i386\n# library: q | driver one.c | needs=nm\n# test: t | %g | after=these":
        [printed("library", "l-i386", "free-i386", TARGET, "", (), ("area/two.c",), (f"-I{IN}",), (), (), ()),
         printed("make", "m.c n.c", "", TARGET, "", (), ("@PY@", f"{IN}/check.py", "/nm"), ("%made-i386",),
                 ("area/check.py",)),
         printed("library", "q", "driver", TARGET, "", ("nm",), ("area/one.c",), (f"-I{IN}",), (), (), ()),
         printed("build", "p-i386", "free-i386", TARGET, "g", ("nm",), ("area/one.c", "%m.c"), (f"-I{IN}", "-O1", "-m32"),
                 ("-O1", "-Wl,-x", "-pie"), ("%l-i386",), ("%q",)),
         test("t", "%g", after=("%nothing", "%m.c", "%n.c", "%q"), needs=("nm",))],
}
SUCH = "such a line begins with `# ` or ` * `, one of the words of tests/lines.py, a colon and a blank"
# The text of area/check.py -> the number of the line with the fault, and the message.
BAD = {
    "\n# test: | a": (2, "a `test:` line needs a name"),
    "# test: t | a | timeout=5 | b": (1, "a line has at most three fields, so at most two |"),
    "# test: t | a | times=5": (1, "times=5 is no setting of a `test:` line"),
    "# test: t | a | timeout": (1, "timeout is no setting of a `test:` line"),
    "# test: t | a | timeout=x": (1, "timeout=x is no number"),
    "# test: t | a | priority=high": (1, "priority=high must be one of early first alone"),
    "# test: t | a | only=gcx": (1, "only=gcx must be one of x86 ports gcc ring0"),
    "# test: t @ARCH@ | a | archs=armv8": (1, "archs=armv8 must be one of x86_64 i386 arm FIXED"),
    "# test: t | a | needs=nmm": (1, "needs=nmm is not among the needs of tests/meson.build"),
    "# test: t | a | after=mad": (1, "after=mad is not among the targets of tests/meson.build"),
    "# test: t | @FLAG@": (1, "@FLAG@ is not among the words of tests/meson.build. It is for lines with @ARCH@ or @WHERE@ in their names"),
    "# test: t | @NM@@NM@": (1, "@NM@@NM@ must have exactly one @WORD@"),
    "# test: t | x@CC@": (1, "x@CC@: this @WORD@ is not a text, so it cannot be a part of a word"),
    "# test: t @WHERE@ | @RUN@": (1, "@WHERE@ and archs= need @ARCH@ in the name"),
    "# test: t @WAY@ | a": (1, "there is no set WAY"),
    "# set: S | @R@": (1, "there is no set R, or R contains this set"),
    "# set: S | *.x": (1, "there is no *.x"),
    "# set: S timeout=1 | a": (1, "timeout=1 is no setting of a `set:` line"),
    "# test: t | %p": (1, "no line builds p"),
    "# test: t | a\n# test: t | b": (2, "the name t is taken: see tests/area/check.py:1"),
    "# build: p | driver one.c\n# library: p | driver two.c": (2, "the name p is taken: see tests/area/check.py:1"),
    "# build: p | one.c": (1, "the line needs a kind: driver free"),
    "# build: p | free one.c": (1, "the kind free needs @ARCH@ in the line's name"),
    "# build: p | driver three.c": (1, "there is no area/three.c"),
    "# build: p | driver %m": (1, "no line builds m"),
    "# code: p | driver one.c | after=made": (1, "after=made is no setting of a `code:` line"),
    "# test: t | a | archs=i386": (1, "@WHERE@ and archs= need @ARCH@ in the name"),
    "# test: t | a | needs=nm needs=nm": (1, "needs has more than one value"),
    "# test: t | a | suite=a,b": (1, "suite has more than one value"),
    "# test: t | a timeout=5": (1, "timeout=5 is a setting: it needs a | before it"),
    "# test: t | a | protocol=tpa": (1, "protocol=tpa must be one of exitcode tap"),
    "# test: t | a \\\n#!/bin/sh": (1, "it ends in a backslash, but the next line does not continue it"),
    "# test: t | a \\\n# test: u | a": (1, "it ends in a backslash, but the next line does not continue it"),
    "# test: t | a \\": (1, "it ends in a backslash, but the next line does not continue it"),
    "# test: t | ./nobody": (1, "there is no area/nobody"),
    "# test: t | X=%p": (1, "X=%p: %TARGET and ./PATH cannot be a part of a word"),
    "# test: t @ARCH | a": (1, "the name has an @ that belongs to no @SET@"),
    "# test: t @ARCH@ @WHERE@ | a": (1, "the name has @WHERE@, so the arguments need @RUN@ or @RUNNER@"),
    "# make: m.c | X=1": (1, "`make:` must be in a script, and cannot set environment variables"),
    "# build: p q | driver one.c": (1, "the name has a blank"),
    "# build: p | driver one.c": (1, "no test needs p"),
    "# build: p | driver one.c %p": (1, "p needs itself"),
    "# build: p | driver one.c %q.o\n# build: q | driver two.c %p.o": (1, "p needs itself"),
    "# build: p | driver *.c !three.c": (1, "!three.c leaves nothing out"),
    "# build: nothing | driver one.c": (1, "the name nothing is taken"),
    "# build: p | driver one.c | group=q\n# build: q | driver two.c": (1, "group=q is a target"),
    "# build: p | driver one.c | group=nothing": (1, "group=nothing is a target"),
    "# set: NM | a": (1, "the name NM is taken"),
    "# set: ARCH | a": (1, "the name ARCH is taken"),
    "# set: only=x86 | a": (1, "a `set:` line needs a name"),
    "# set: S | a 1 | a 2": (1, "the set has the element a twice"),
    "# set: S | @R@ -O2\n# set: R | a": (1, "@R@ is no name of an element"),
    "# set: S | @R@\n# set: R | @S@": (2, "there is no set S, or S contains this set"),
    "#test: t | a": (1, SUCH),
    "# Test: t | a": (1, SUCH),
    "# test:t | a": (1, SUCH),
    "// test: t | a": (1, SUCH),
    "/* test: t | a */": (1, SUCH),
}

lines = pathlib.Path(sys.argv[1], "tests/lines.py").resolve()
faults = []
with tempfile.TemporaryDirectory() as work:
    area = pathlib.Path(work, "area")
    area.mkdir()
    for name in ("one.c", "two.c", "f.txt", ".#one.c"):
        (area / name).write_text("")
    for text, expected in [*GOOD.items(), *BAD.items()]:
        (area / "check.py").write_text(text)
        said = subprocess.run([sys.executable, "-B", lines, *FACTS, "--", "area/check.py"], cwd=work, capture_output=True, text=True, check=False)
        if text in GOOD:
            right = said.returncode == 0 and said.stdout.replace("\t", " ").replace("\a", " ") == "\n".join(expected) + "\n"
        else:
            right = said.returncode == 1 and said.stdout == "" and f"tests/area/check.py:{expected[0]}: error: {expected[1]}\n" in said.stderr
        if not right:
            faults.append(f"{text!r}: it prints\n{said.stdout}{said.stderr}")
print(*faults, f"{len(GOOD)} files with lines, {len(BAD)} with a fault, {len(faults)} failed", sep="\n")
sys.exit(bool(faults))
