# SPDX-License-Identifier: MIT
"""lines.py KEY=NAME,NAME... @WORD@=TEXT... -- FILE...: reads the lines of test files that say what to build and how to test it.
Prints what tests/meson.build has to do: a line for each target and each test. Faults are printed with file and line.

Such a line begins with `# ` or ` * ` and one of the words below, a colon and a blank. If it ends in a backslash, the next line
of the comment continues it.

  test: NAME | ARGUMENTS | SETTINGS                a test. It runs the FILE with the ARGUMENTS. If the FILE is no script, the
                                                   first ARGUMENT is the program. Environment variables, NAME=VALUE
                                                   with a NAME of capital letters, stand before all others.
  build: NAME | KIND FILES OPTIONS | SETTINGS      a program. The KINDs are listed below. The first of several counts.
  library: NAME | KIND FILES OPTIONS | SETTINGS    a static library
  code: NAME | KIND FILES OPTIONS | SETTINGS       a static library with the prefix r3_ before each symbol (prefix-archive)
  make: NAME... | ARGUMENTS | SETTINGS             files that the FILE, a script, makes. @OUTPUT@ are their paths.
  set: NAME | ELEMENT | ELEMENT...                 variants. An ELEMENT is a name and a value, which is any number of words.

In all words:
  @SET@, @SET:@   the name and the value of an element. If a line's NAME contains @SET@, the line is repeated for each element.
                  ARCH is the set of architectures; their values are the bits of a word. BITS is the set of these values. WHERE
                  is native and qemu, EXAMPLE the examples. All files can use a set, but only one file may define it. A set of
                  one element is a constant.
  @SET()@         SET(NAME) for all elements of the set
  @HERE@          the FILE's folder
  ./PATH          a file in the FILE's folder. It may be missing if the line needs the oracle.
  @WORD@          a word of tests/meson.build
  %TARGET         the files of a target that another line builds, or of a group of targets
In a set, the element @OTHER@ is all elements of the set OTHER, *.c the names of these files without .c, and . an empty name.
FILES are relative to the FILE's folder. They may be *.c, and !NAME leaves one out. %TARGET.o is the object files of a target.
OPTIONS begin with -. -Wl,..., -pie and -no-pie are for the linker only. A @WORD@ is for the compiler only. Others are for both.

The SETTINGS, KEY=VALUE. The first three may have several values, with commas between them:
  archs     the line counts only for these architectures, or for those that have this word of tests/meson.build
  needs     what the test or target needs. If one of them is missing, the test is skipped, and so is each test of the target.
  after     what is built before: a target or group. If it cannot be built, the test is skipped. `these` is all that the lines
            of the same FILE build for the same architecture.
  only      the line counts only in such a build: see ONLY
  timeout   in seconds; ten times as many are allowed
  priority  see PRIORITIES
  group     the target is in this group
  suite     if it is not the name of the FILE's folder
  protocol  exitcode or tap, as in Meson's test()

The words of tests/meson.build that are used most. Those with a * are only for lines with @ARCH@ in the NAME.
  NM, READELF, GDB ...         a tool, or nothing if it is missing: give its name in `needs`, too
  SOURCE, BUILD, PREFIX        folders: of the sources, of the build, for the installation
  COMPILER, CC                 the compiler's command as one word, and as several words
  COMPILER_FOR*                COMPILER with the options for a port
  PYTHON                       the Python that runs Meson
  FLAG*, FLAGS*                the compiler's options that select the architecture: the first one, all
  READ_BY*, READ_BY_CLANG*     a compiler with options to read ring3's headers, --, and the folders of these headers
  RUN*, RUNNER*                with @WHERE@: what stands before the command of a program; RUNNER is one word, maybe empty
  RUN_HERE*                    the same, natively if this machine can run the program
  EMULATOR*                    the emulator
  ARCHIVE*, PIC_ARCHIVE*       libring3.a, and the archive for static PIE, which may be the same
  FIXED_ARCHIVE*               libring3.a, for an architecture on which it is not the same
  ARCHIVES, EVERY_ARCHIVE      for each architecture its name and libring3.a; all archives
  TABLE*, SYSCALLS_LIST        the kernel's table of system calls; src/syscalls.list
  GEN_SYSCALLS                 the program gen-syscalls
  LINUX*, KERNEL_HEADERS       folders with the kernel's headers, with commas between them; the folder with these folders
  KERNEL*, KERNEL_64*, KERNELS ring0's kernel; the one for x86_64; for each architecture its name, table and kernel
  LINUX_KERNEL                 a kernel of Linux to boot

The kinds of programs and libraries. Those with a * are only for lines with @ARCH@ in the NAME.
  free*, free-pie*             with crt1.o and libring3.a, as a user links a program; the same as a static PIE
  no-crt1*, entry*             like free, but without crt1.o; entry also has sysdep.h
  bare*, bare-pie*             ring3's headers only
  single*                      the single header ring3.h only
  ring3*                       compiled as the library is compiled
  hosted*                      with the host's libc and cmocka
  driver                       a program for this machine, with cmocka, that runs other programs
  generator                    a program with cmocka and with the options of gen-syscalls
  generator32, sanitized       gen-syscalls as a 32-bit program, whose command `probe` makes system calls of i386, and with
                               sanitizers. They need no FILES.
  fuzzer                       a fuzzer of gen-syscalls
  oracle32, oracle64           with this machine's libc, to compare ports with it"""
import collections
import itertools
import os
import pathlib
import re
import sys

LINE = re.compile(r"(?:#| \*) (test|build|library|code|make|set): (.*)")
LIKE_ONE = re.compile(r"\s*(?:#|\*|//|/\*)\s*(?:test|build|library|code|make|set)\s*:", re.I)
TARGET = dict.fromkeys(("only", "archs", "needs", "group"), "")
SETTINGS = {"test": dict.fromkeys(("only", "archs", "needs", "after", "priority", "suite"), "") | {"timeout": "30", "protocol": "exitcode"},
            "make": dict.fromkeys(("only", "archs", "needs", "after"), ""), "set": {"only": ""},
            "build": TARGET, "library": TARGET, "code": TARGET}
LISTS = ("archs", "needs", "after")
ONLY = ["x86", "ports", "gcc", "ring0"]
# Meson starts tests with a high priority first. Long tests, and tests that mostly wait, get a high priority, so that no long test
# still runs alone at the end. While a test with priority=alone runs, no other test runs.
PRIORITIES = {"": 0, "early": 10, "first": 20, "alone": -10}

Line = collections.namedtuple("Line", "path place script keyword fields settings")
faults = []
split = sys.argv.index("--")
# The names that tests/meson.build knows. NAME-ARCH, or NAME-ARCH-WHERE, is NAME in a line that is repeated for architectures.
arguments = dict(argument.split("=", 1) for argument in sys.argv[1:split])
texts = {key: text for key, text in arguments.items() if key.startswith("@")}
facts = {key: value.split(",") if value else [] for key, value in arguments.items() if key not in texts}
facts["words"] = [key.strip("@") for key in (*facts["table"], *texts) if key.startswith("@")]
facts["targets"] = [key[1:] for key in facts["table"] if key.startswith("%")]
sets = {"ARCH": {arch: [bits] for arch, bits in (arch.split(":") for arch in facts["archs"])},
        "EXAMPLE": {name: [] for name in facts["examples"]}}
sets["BITS"] = {bits: [] for [bits] in sets["ARCH"].values()}
definitions = {name: [] for name in (*sets, "WHERE", "HERE")}   # name of a set -> the lines that define it


def fault(line, text):
    faults.append(f"{line.place}: error: {text}")


def parse(line, text):
    """Returns the line with its fields and settings, or None if the line has a fault or does not count."""
    fields = [" ".join(field.split()) for field in text.split("|")]
    words = fields[0].split()[1:] if line.keyword == "set" else fields.pop(2).split() if len(fields) > 2 else []
    if not fields[0] or "=" in fields[0].split()[0]:
        return fault(line, f"a `{line.keyword}:` line needs a name")
    if line.keyword != "set" and len(fields) > 2:
        return fault(line, "a line has at most three fields, so at most two |")
    settings = {}
    for word in words:
        key, _, value = word.partition("=")
        if not value or "=" in value or key not in SETTINGS[line.keyword]:
            return fault(line, f"{word} is no setting of a `{line.keyword}:` line")
        if key in settings or "," in value and key not in LISTS:
            return fault(line, f"{key} has more than one value")
        settings[key] = value
    line = line._replace(fields=fields, settings=SETTINGS[line.keyword] | settings)
    if line.settings["only"] not in ("", *ONLY):
        return fault(line, f"only={line.settings['only']} must be one of {' '.join(ONLY)}")
    if line.settings["only"] in ("", *facts["here"]):
        return line
    return line._replace(fields=fields[:1]) if line.keyword == "set" else None   # elsewhere the set is empty


def read(path):
    """Yields the lines of a file, as objects of the class Line."""
    rows = path.read_text(errors="replace").split("\n")
    script = path.suffix == ".py" or rows[0].startswith("#!")
    number = 0
    while number < len(rows):
        found = LINE.fullmatch(rows[number])
        number += 1
        line = Line(path, f"{os.path.normpath(pathlib.Path('tests', path))}:{number}", script, found[1] if found else "", [], {})
        if not found:
            if LIKE_ONE.match(rows[number - 1]):
                fault(line, "such a line begins with `# ` or ` * `, one of the words of tests/lines.py, a colon and a blank")
            continue
        text = found[2].rstrip()
        while text.endswith("\\"):
            more = re.fullmatch(r"(?:#| \*)\s+(.*?)\s*", rows[number] if number < len(rows) else "")
            if not more or LIKE_ONE.match(rows[number]):
                fault(line, "it ends in a backslash, but the next line does not continue it")
                break
            text = f"{text[:-1]} {more[1]}"
            number += 1
        else:
            line = parse(line, text)
            if line:
                yield line


def files_of(line, words):
    """Yields the words with the files that *.c stands for in its place, without those that !NAME leaves out."""
    left_out = {word[1:] for word in words if word.startswith("!")}
    seen = set()
    for word in words:
        if "*" in word and not word.startswith("-"):
            found = sorted(path for path in line.path.parent.glob(word) if path.name[0] not in ".#")
            seen |= left_out & {path.name for path in found}
            if not found:
                fault(line, f"there is no {word}")
            yield from (os.path.relpath(path, line.path.parent) for path in found if path.name not in left_out)
        elif not word.startswith("!"):
            yield word
    for name in sorted(left_out - seen):
        fault(line, f"!{name} leaves nothing out")


def define(name, within=()):
    """Adds the set to `sets`, after the sets that it contains. `within` are the sets that contain this one."""
    elements = sets.setdefault(name, {})
    if elements or not definitions.get(name):
        return elements
    for line in definitions[name]:
        for first, *value in (element.split() or [""] for element in line.fields[1:]):
            if re.fullmatch(r"@\w+@", first) and not value:
                if first[1:-1] not in definitions or first[1:-1] in (name, *within):
                    fault(line, f"there is no set {first[1:-1]}, or {first[1:-1]} contains this set")
                    continue
                more = define(first[1:-1], (name, *within))
            elif "*" in first and all(word.startswith("!") for word in value):
                more = {pathlib.Path(path).stem: [] for path in files_of(line, [first, *value])}
            elif re.fullmatch(r"[\w.-]*", first):
                more = {"" if first == "." else first: value}
            else:
                fault(line, f"{first} is no name of an element")
                continue
            for element in more.keys() & elements.keys():
                fault(line, f"the set has the element {element or '.'} twice")
            elements |= more
    return elements


def architectures(line):
    """Returns the architectures that the line's setting `archs` allows."""
    chosen = []
    for word in line.settings["archs"].split(","):
        if word not in (*facts["known_archs"], *facts["words_of_archs"]):
            fault(line, f"archs={word} must be one of {' '.join(facts['known_archs'] + facts['words_of_archs'])}")
        chosen += [arch for arch in sets["ARCH"] if arch == word or f"{word}-{arch}" in facts["words"]]
    return list(dict.fromkeys(chosen))


def variants(line):
    """Yields, for each variant of a line, a dictionary: name of a set -> name of an element."""
    names = list(dict.fromkeys(re.findall(r"@(\w+)@", line.fields[0])))
    for name in names:
        if name not in definitions or name == "HERE":
            return fault(line, f"there is no set {name}")
    if "@" in re.sub(r"@\w+@", "", line.fields[0]):
        return fault(line, "the name has an @ that belongs to no @SET@")
    if "ARCH" not in names and ("WHERE" in names or line.settings["archs"]):
        return fault(line, "@WHERE@ and archs= need @ARCH@ in the name")
    choices = {name: sets.get(name, ["native", "qemu"]) for name in names}
    if line.settings["archs"]:
        choices["ARCH"] = architectures(line)
    for values in itertools.product(*choices.values()):
        chosen = dict(zip(choices, values))
        if "WHERE" not in chosen or f"RUN-{chosen['ARCH']}-{chosen['WHERE']}" in facts["words"]:
            yield chosen
    return None


def expand(text, chosen):
    """Returns the text with the elements of the sets in the place of @SET@, @SET:@ and @SET()@."""
    constants = {name: next(iter(elements)) for name, elements in sets.items() if len(elements) == 1 and name != "ARCH"}
    for form, replacement in (("@{}:@", lambda name, element: " ".join(sets.get(name, {}).get(element, []))), ("@{}@", lambda name, element: element)):
        for name, element in (constants | chosen).items():
            text = text.replace(form.format(name), replacement(name, element))
    return re.sub(r"@(\w+)\(\)@", lambda found: "".join(f"{found[1]}({name})" for name in sets.get(found[1], {})), text)


def chunks(words):
    """Returns the words as tests/meson.build reads them fastest: each word that is a key of `table` is a chunk of its own."""
    grouped = itertools.groupby(words, lambda word: word.startswith("%") or word in facts["table"])
    return "\a".join(chunk for is_key, group in grouped for chunk in (group if is_key else ["\t".join(group)])) if words else "[]"


class Variant:
    """A variant of a line."""

    def __init__(self, line, chosen):
        self.line, self.needed, self.read = line, [], []
        self.arch, self.where = chosen.get("ARCH", ""), chosen.get("WHERE", "")
        self.name, text = (expand(field, chosen) for field in [*line.fields, ""][:2])
        self.settings = {key: expand(value, chosen) for key, value in line.settings.items()}
        needs = [need for need in self.settings["needs"].split(",") if need] + ["emulator"] * (self.where == "qemu")
        self.needs = [self.known(need, "needs", f"needs={need}") for need in needs]
        if line.keyword in ("test", "make"):
            self.kind, self.parts = "", self.command(text.split())
        else:
            self.kind, self.parts = self.compilation(text.split())
            self.needs += [self.kind] * (self.kind == f"hosted-{self.arch}")
            if " " in self.name:
                fault(line, "the name has a blank")
        if not self.settings.get("timeout", "0").isdigit():
            fault(line, f"timeout={self.settings['timeout']} is no number")
        for key, values in (("priority", PRIORITIES), ("protocol", ("exitcode", "tap"))):
            if self.settings.get(key, "") not in ("", *values):
                fault(line, f"{key}={self.settings[key]} must be one of {' '.join(filter(None, values))}")

    def known(self, name, what, called):
        """Returns NAME-ARCH-WHERE, NAME-ARCH or NAME, the first of them that is in facts[what]."""
        for full in (f"{name}-{self.arch}-{self.where}", f"{name}-{self.arch}", name):
            if full in facts[what]:
                return full
        more = any(known.startswith(f"{name}-") for known in facts[what])
        fault(self.line, f"{called} is not among the {what} of tests/meson.build" + ". It is for lines with @ARCH@ or @WHERE@ in their names" * more)
        return name

    def word(self, word):
        """Returns a word for tests/meson.build. There the dictionary `table` has %TARGET and each @WORD@ that is no text."""
        if word.startswith("./"):
            self.read.append(str(self.line.path.parent / word[2:]))
            if not os.path.exists(self.read[-1]) and "oracle" not in self.line.settings["needs"]:
                fault(self.line, f"there is no {self.read[-1]}")
            word = f"@HERE@/{word[2:]}"
        word = word.replace("@HERE@", f"{texts['@SOURCE@']}/tests/{self.line.path.parent}")
        if word.startswith("%"):
            self.needed.append(word[1:])
        elif re.search(r"=(%|\./)", word):
            fault(self.line, f"{word}: %TARGET and ./PATH cannot be a part of a word")
        elif "@" in word:
            pieces = word.split("@")
            if len(pieces) != 3:
                fault(self.line, f"{word} must have exactly one @WORD@")
                return word
            key = f"@{self.known(pieces[1], 'words', word)}@"
            if key in texts:
                return pieces[0] + texts[key] + pieces[2]
            if pieces[0] or pieces[2]:
                fault(self.line, f"{word}: this @WORD@ is not a text, so it cannot be a part of a word")
            return key
        return word

    def command(self, words):
        """Returns the command of a test or of a line `make:`, what is built before it, and the files that it reads."""
        path = self.line.path
        environment = list(itertools.takewhile(lambda word: re.match(r"[A-Z_]+=", word), words))
        rest = words[len(environment):]
        for word in words:
            if word.partition("=")[0] in SETTINGS[self.line.keyword] and "=" in word:
                fault(self.line, f"{word} is a setting: it needs a | before it")
        if self.line.keyword == "make" and (environment or not self.line.script):
            fault(self.line, "`make:` must be in a script, and cannot set environment variables")
        if self.where and not re.search("@(RUN|RUNNER)@", self.line.fields[1]):
            fault(self.line, "the name has @WHERE@, so the arguments need @RUN@ or @RUNNER@")
        if self.line.script:
            rest = [*["@PY@"] * (path.suffix == ".py"), f"./{path.name}", *rest]
            if path.suffix != ".py" and not os.access(path, os.X_OK):
                fault(self.line, "the script is not executable")
        elif not rest or rest[0][0] not in "%@":
            fault(self.line, "the arguments must begin with a program: %TARGET or @WORD@")
        words = [self.word(word) for word in [*environment, *rest]]
        after = [word for word in self.settings["after"].split(",") if word]
        beside = [*map(str, path.parent.glob("*.py")), *filter(os.path.exists, self.read)]   # a script may import those beside it
        return [words, after, sorted(set(beside)) if self.line.keyword == "make" else []]

    def compilation(self, words):
        """Returns the kind of a program or library, and a list of its sources, options of the compiler and of the linker,
        libraries, and targets whose objects it has."""
        folder = self.line.path.parent
        of_kind = [word for word in words if f"{word}-{self.arch}" in facts["kinds"] or word in facts["kinds"]]
        if not of_kind:
            kinds = dict.fromkeys(re.sub(rf"-({'|'.join(facts['known_archs'])})$", "", kind) for kind in facts["kinds"])
            of_archs = [word for word in words if word in kinds]
            fault(self.line, f"the kind {of_archs[0]} needs @ARCH@ in the line's name" if of_archs else f"the line needs a kind: {' '.join(kinds)}")
            return "", [[], [], [], [], []]
        files, compiling, linking, libraries, objects = [], [self.word("-I@HERE@")], [], [], []
        if self.arch and (folder / self.arch).is_dir():
            compiling.append(self.word(f"-I@HERE@/{self.arch}"))
        for word in files_of(self.line, [word for word in words if word not in of_kind]):
            if word.startswith("%") and word.endswith(".o"):
                objects.append(self.word(word[:-2]))
            elif word.startswith("%"):
                (files if word.endswith(".c") else libraries).append(self.word(word))
            elif word.startswith("@") or word.startswith("-") and not re.match(r"-Wl,|-(no-)?pie$", word):
                compiling.append(self.word(word))
                linking += [compiling[-1]] * word.startswith("-")
            elif word.startswith("-"):
                linking.append(self.word(word))
            elif (folder / word).is_file():
                files.append(str(folder / word))
            else:
                fault(self.line, f"there is no {folder / word}")
        return self.known(of_kind[0], "kinds", "the kind"), [files, compiling, linking, libraries, objects]

    def build_before(self):
        """Replaces the names in the setting `after` by targets, and adds them to those that this variant needs."""
        after = ["nothing"] * (self.line.keyword == "test")
        for word in self.parts[1]:
            if word == "these":
                after += [name for name, made in targets.items() if made.line.path == self.line.path and made.arch in (self.arch, "")]
            else:
                after.append(word if word in (*targets, *groups) else self.known(word, "targets", f"after={word}"))
        self.parts[1] = [f"%{name}" for name in after]
        self.needed += after

    def show(self, within=()):
        """Adds what tests/meson.build has to do to `result`, after all targets that this variant needs. `within` are the variants
        that need this one."""
        if self in within:
            fault(self.line, f"{self.name} needs itself")
        if self in shown or self in within:
            return
        for other in self.needed:
            for name in groups.get(other, [other]):
                if name in targets:
                    targets[name].show((self, *within))
                    self.needs += targets[name].needs   # what a target needs, each user of the target needs
                elif name not in facts["targets"]:
                    fault(self.line, f"no line builds {name}")
        shown.add(self)
        keys = ("suite", "timeout", "priority", "protocol", "group")
        path = self.line.path
        settings = self.settings | {"priority": str(PRIORITIES.get(self.settings.get("priority", ""), 0)),
                                    "suite": self.settings.get("suite") or path.parts[path.parts[0] == ".."]}
        needs = "\t".join(dict.fromkeys(self.needs))
        result.append("\v".join([self.line.keyword, self.name, self.kind, *(settings.get(key, "") for key in keys), needs,
                                 "\f".join(chunks(part) for part in self.parts)]))


lines = [line for file in sys.argv[split + 1:] for line in read(pathlib.Path(file))]
for line in lines:
    if line.keyword == "set":
        name = line.fields[0].split()[0]
        others = definitions.setdefault(name, [])
        if name in facts["words"] or name in ("ARCH", "BITS", "EXAMPLE", "WHERE", "HERE") or others and others[0].path != line.path:
            fault(line, f"the name {name} is taken" + (f": see {others[0].place}" if others else ""))
        others.append(line)
for name in list(definitions):
    if name not in ("WHERE", "HERE"):
        define(name)
targets, tests, groups, everything = {}, {}, collections.defaultdict(list), []
for line in lines:
    for chosen in [] if line.keyword == "set" else variants(line):
        variant = Variant(line, chosen)
        everything.append(variant)
        others = tests if line.keyword == "test" else targets
        for name in [variant.name] if line.keyword == "test" else variant.name.split():
            if name in others or line.keyword != "test" and name in facts["targets"]:
                fault(line, f"the name {name} is taken" + (f": see {others[name].line.place}" if name in others else ""))
            others[name] = variant
            if variant.settings.get("group"):
                groups[variant.settings["group"]].append(name)
shown, result = set(), []
for variant in everything:
    group = variant.settings.get("group")
    if group in targets or group in facts["targets"]:
        fault(variant.line, f"group={group} is a target")
    if variant.line.keyword in ("test", "make"):
        variant.build_before()
for variant in tests.values():
    variant.show()
for name, variant in targets.items():
    if variant not in shown:
        fault(variant.line, f"no test needs {name}")
        variant.show()   # for its other faults
if faults:
    sys.exit("\n".join(dict.fromkeys(faults)))
print(*result, sep="\n")
