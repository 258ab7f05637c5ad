# SPDX-License-Identifier: MIT
"""lines.py KEY=NAME,NAME... @WORD@=TEXT... -- FILE...: reads the lines of test files that say what to build and how to test it. Prints what
tests/meson.build has to do: a line for each target and each test. Faults are printed with file and line.

Such a line is in a comment and begins with one of the words below. If it ends in a backslash, the next line continues it.

  test: NAME | ARGUMENTS | SETTINGS                a test. It runs the FILE with the ARGUMENTS. If the FILE is no script, the
                                                   first ARGUMENT is the program. NAME=VALUE is an environment variable.
  build: NAME | KIND FILES OPTIONS | SETTINGS      a program. tests/meson.build lists the KINDs. The first of several counts.
  library: NAME | KIND FILES OPTIONS | SETTINGS    a static library
  code: NAME | KIND FILES OPTIONS | SETTINGS       a static library with the prefix r3_ before each symbol (prefix-archive)
  make: NAME... | ARGUMENTS | SETTINGS             files that the FILE, a script, makes. @OUTPUT@ are their paths.
  set: NAME | ELEMENT | ELEMENT...                 variants. An ELEMENT is a name and a value, which is any number of words.

In all words:
  @SET@, @SET:@   the name and the value of an element. If a line's NAME contains @SET@, the line is repeated for each element.
                  ARCH is the set of architectures; their values are the bits of a word. WHERE is native and qemu, EXAMPLE the
                  examples. A set of one element is a constant.
  @SET()@         SET(NAME) for all elements of the set
  @HERE@          the FILE's folder
  ./PATH          a file in the FILE's folder
  @WORD@          a word of tests/meson.build
  %TARGET         the files of a target that another line builds, or of a group of targets
  %TARGET.o       its object files
In a set, the element @OTHER@ is all elements of the set OTHER, *.c the names of these files without .c, and . an empty name.
FILES are relative to the FILE's folder. They may be *.c, and !NAME leaves one out. OPTIONS begin with -. -Wl,..., -pie and -no-pie
are for the linker only, others for the compiler, too.

The SETTINGS, KEY=VALUE or KEY=VALUE,VALUE:
  only      the line counts only in such a build: see ONLY
  archs     the line counts only for these architectures, or for those that have this word of tests/meson.build
  needs     what the test or target needs. If one of them is missing, the test is skipped, and so is each test of the target.
  after     what is built before. `these` is all that the lines of the same FILE build for the same architecture.
  timeout   in seconds; ten times as many are allowed
  priority  see PRIORITIES
  group     a target is in this group
  suite     if it is not the name of the FILE's folder
  protocol  as in Meson's test()"""
import collections
import itertools
import os
import pathlib
import re
import sys

LINE = re.compile(r"^(?:#| \*) (test|build|library|code|make|set): *(.*)$")
TARGET = dict.fromkeys(("only", "archs", "needs", "group"), "")
SETTINGS = {"test": dict.fromkeys(("only", "archs", "needs", "after", "priority", "suite"), "") | {"timeout": "30", "protocol": "exitcode"},
            "make": dict.fromkeys(("only", "archs", "needs", "after"), ""), "set": {"only": ""},
            "build": TARGET, "library": TARGET, "code": TARGET}
ONLY = ["x86", "ports", "gcc", "ring0"]
# Meson starts tests with a high priority first. Long tests, and tests that mostly wait, get a high priority, so that no long test
# still runs alone at the end. While a test with priority=alone runs, no other test runs.
PRIORITIES = {"": 0, "early": 10, "first": 20, "alone": -10}

Line = collections.namedtuple("Line", "path place keyword fields settings")
faults, targets, groups, tests, everything = [], {}, collections.defaultdict(list), {}, []
split = sys.argv.index("--")
# The names that tests/meson.build knows. NAME-ARCH, or NAME-ARCH-WHERE, is NAME in a line that is repeated for architectures.
arguments = dict(argument.split("=", 1) for argument in sys.argv[1:split])
texts = {key: text for key, text in arguments.items() if key.startswith("@")}
facts = {key: value.split(",") if value else [] for key, value in arguments.items() if key not in texts}
facts["words"] = [key for key in (*facts["table"], *texts) if key.startswith("@")]
facts["targets"] = [key[1:] for key in facts["table"] if key.startswith("%")]
sets = {"ARCH": {arch: [bits] for arch, bits in (arch.split(":") for arch in facts["archs"])},
        "EXAMPLE": {name: [] for name in facts["examples"]}}


def fault(line, text):
    faults.append(f"{line.place}: error: {text}")


def parse(path, number, keyword, text):
    """Returns an object of the class Line, or None if the line has a fault or does not count."""
    fields = [field.strip() for field in text.split("|")]
    words = fields[0].split()[1:] if keyword == "set" else fields.pop(2).split() if len(fields) > 2 else []
    settings = dict(word.split("=", 1) for word in words if word.count("=") == 1)
    line = Line(path, f"{os.path.normpath(pathlib.Path('tests', path))}:{number}", keyword, fields, SETTINGS[keyword] | settings)
    if not fields[0]:
        return fault(line, f"a `{keyword}:` without a name")
    if keyword != "set" and len(fields) > 2:
        return fault(line, "a third |")
    for word in words:
        if word.count("=") != 1 or word.split("=")[0] not in SETTINGS[keyword]:
            return fault(line, f"a `{keyword}:` has no setting {word}")
    if line.settings["only"] not in ("", *ONLY):
        return fault(line, f"only={line.settings['only']} is none of {' '.join(ONLY)}")
    if line.settings["only"] in ("", *facts["here"]):
        return line
    return line._replace(fields=fields[:1]) if keyword == "set" else None   # elsewhere the set is empty


def read(path):
    """Yields the lines of a file, as objects of the class Line."""
    start, keyword, text = 0, "", ""
    for number, row in enumerate(path.read_text(errors="replace").splitlines(), 1):
        if start:
            text += " " + row.lstrip("#* \t")
        elif found := LINE.match(row):
            start, keyword, text = number, found[1], found[2]
        if start and text.endswith("\\"):
            text = text[:-1]
        elif start:
            line = parse(path, start, keyword, text)
            start = 0
            if line:
                yield line


def files_of(line, words):
    """Yields the words with the files that *.c stands for in its place, without those that !NAME leaves out."""
    left_out = [word[1:] for word in words if word.startswith("!")]
    for word in words:
        if "*" in word and not word.startswith("-"):
            found = sorted(os.path.relpath(path, line.path.parent) for path in line.path.parent.glob(word) if path.name not in left_out)
            if not found:
                fault(line, f"there is no {word}")
            yield from found
        elif not word.startswith("!"):
            yield word


def define(line):
    """Adds the elements of a line `set:` to the set."""
    elements = sets.setdefault(line.fields[0].split()[0], {})
    for element in line.fields[1:]:
        first, *value = element.split() or [""]
        if re.fullmatch(r"@\w+@", first):
            if first[1:-1] not in sets:
                fault(line, f"there is no set {first[1:-1]}")
            elements |= sets.get(first[1:-1], {})
        elif "*" in first:
            elements |= {pathlib.Path(path).stem: [] for path in files_of(line, [first, *value])}
        else:
            elements["" if first == "." else first] = value


def architectures(line):
    """Returns the architectures that the line's setting `archs` allows."""
    chosen = []
    for word in line.settings["archs"].split(",") if line.settings["archs"] else sets["ARCH"]:
        with_word = [arch for arch in sets["ARCH"] if f"@{word}-{arch}@" in facts["words"]]
        if word not in facts["known_archs"] and not with_word:
            fault(line, f"archs={word} is no architecture, and no architecture has this word")
        chosen += with_word or [arch for arch in sets["ARCH"] if arch == word]
    return chosen


def variants(line):
    """Yields, for each variant of a line, a dictionary: name of a set -> name of an element."""
    names = list(dict.fromkeys(re.findall(r"@(\w+)@", line.fields[0])))
    for name in names:
        if name not in (*sets, "WHERE"):
            return fault(line, f"there is no set {name}")
    if "WHERE" in names and "ARCH" not in names:
        return fault(line, "@WHERE@ without @ARCH@")
    choices = {name: sets.get(name, ["native", "qemu"]) for name in names} | ({"ARCH": architectures(line)} if "ARCH" in names else {})
    for values in itertools.product(*choices.values()):
        chosen = dict(zip(choices, values))
        if "WHERE" not in chosen or f"@RUN-{chosen['ARCH']}-{chosen['WHERE']}@" in facts["words"]:
            yield chosen
    return None


def expand(text, chosen):
    """Returns the text with the elements of the sets in the place of @SET@, @SET:@ and @SET()@."""
    constants = {name: next(iter(elements)) for name, elements in sets.items() if len(elements) == 1}
    for name, element in (constants | chosen).items():
        text = text.replace(f"@{name}@", element).replace(f"@{name}:@", " ".join(sets.get(name, {}).get(element, [])))
    return re.sub(r"@(\w+)\(\)@", lambda found: "".join(f"{found[1]}({name})" for name in sets.get(found[1], {})), text)


def chunks(words):
    """Returns the words as tests/meson.build reads them fastest: each word that is a key of `table` is a chunk of its own."""
    groups = itertools.groupby(words, lambda word: word.startswith("%") or word in facts["table"])
    return "\a".join(chunk for is_key, group in groups for chunk in (group if is_key else ["\t".join(group)])) if words else "[]"


class Variant:
    """A variant of a line."""

    def __init__(self, line, chosen):
        self.line, self.needed, self.read = line, [], []
        self.arch, self.where = chosen.get("ARCH", ""), chosen.get("WHERE", "")
        self.name, text = (expand(field, chosen) for field in [*line.fields, ""][:2])
        self.settings = {key: expand(value, chosen) for key, value in line.settings.items()}
        needs = [need for need in self.settings["needs"].split(",") if need] + ["emulator"] * (self.where == "qemu")
        if line.keyword in ("test", "make"):
            self.kind, parts = "", self.command(text.split())
        else:
            self.kind, parts = self.compilation(text.split())
            needs += ["hosted"] * (self.kind == f"hosted-{self.arch}")
        self.parts, self.needs = parts, [self.known(need, "needs", f"needs={need}") for need in needs]
        if not self.settings.get("timeout", "0").isdigit():
            fault(line, f"timeout={self.settings['timeout']} is no number")
        if self.settings.get("priority", "") not in PRIORITIES:
            fault(line, f"priority={self.settings['priority']} is none of {' '.join(PRIORITIES)}")

    def known(self, name, what, called, form="{}"):
        """Returns NAME-ARCH-WHERE, NAME-ARCH or NAME in the given form, the first of them that is in facts[what]."""
        for full in (f"{name}-{self.arch}-{self.where}", f"{name}-{self.arch}", name):
            if form.format(full) in facts[what]:
                return form.format(full)
        fault(self.line, f"{called} is not among the {what} of tests/meson.build")
        return name

    def word(self, word):
        """Returns a word for tests/meson.build. There the dictionary `table` has %TARGET and each @WORD@ that is no text."""
        if word.startswith("./"):
            self.read.append(str(self.line.path.parent / word[2:]))
            word = f"@HERE@/{word[2:]}"
        word = word.replace("@HERE@", f"{texts['@SOURCE@']}/tests/{self.line.path.parent}")
        if word.startswith("%"):
            self.needed.append(word[1:])
        elif "@" in word:
            pieces = word.split("@")
            if len(pieces) != 3:
                fault(self.line, f"{word} has more than one @WORD@")
            key = self.known(pieces[1], "words", word, "@{}@")
            if key in texts:
                return pieces[0] + texts[key] + pieces[2]
            if pieces[0] or pieces[2]:
                fault(self.line, f"{word} has a part that is not a text")
            return key
        return word

    def command(self, words):
        """Returns the command of a test or of a line `make:`, what is built before it, and the files that it reads."""
        path = self.line.path
        script = [*["@PY@"] * (path.suffix == ".py"), f"./{path.name}"] if path.suffix in ("", ".py") else []
        words = [*(word for word in words if re.match(r"[A-Z_]+=", word)), *script, *(word for word in words if not re.match(r"[A-Z_]+=", word))]
        words = [self.word(word) for word in words]
        after = [word for word in self.settings["after"].split(",") if word]
        beside = [*map(str, path.parent.glob("*.py")), *filter(os.path.exists, self.read)]   # a script may import those beside it
        return [words, after, sorted(set(beside)) if self.line.keyword == "make" else []]

    def compilation(self, words):
        """Returns the kind of a program or library, and a list of its sources, options of the compiler and of the linker,
        libraries, and targets whose objects it has."""
        folder = self.line.path.parent
        of_kind = [word for word in words if f"{word}-{self.arch}" in facts["kinds"] or word in facts["kinds"]]
        if not of_kind:
            fault(self.line, "the kind is not among the kinds of tests/meson.build")
        sources, compiling, linking, libraries, objects = [], [self.word("-I@HERE@")], [], [], []
        if self.arch and (folder / self.arch).is_dir():
            compiling.append(self.word(f"-I@HERE@/{self.arch}"))
        for word in files_of(self.line, [word for word in words if word not in of_kind]):
            if word.endswith(".o"):
                objects.append(self.word(word[:-2]))
            elif word.startswith("%"):
                (sources if word.endswith(".c") else libraries).append(self.word(word))
            elif word.startswith("@") or word.startswith("-") and not re.match(r"-Wl,|-(no-)?pie$", word):
                compiling.append(self.word(word))
                linking += [compiling[-1]] * word.startswith("-")
            elif word.startswith("-"):
                linking.append(self.word(word))
            elif (folder / word).is_file():
                sources.append(str(folder / word))
            else:
                fault(self.line, f"there is no {folder / word}")
        return self.known((of_kind or ["free"])[0], "kinds", "the kind"), [sources, compiling, linking, libraries, objects]

    def show(self):
        """Adds what tests/meson.build has to do to `result`, after all targets that this variant needs."""
        if self in shown:
            return
        shown.add(self)
        for other in self.needed:
            for name in groups.get(other, [other]):
                if name in targets:
                    targets[name].show()
                elif name not in facts["targets"]:
                    fault(self.line, f"no line builds {name}")
        keys = ("suite", "timeout", "priority", "protocol", "group")
        settings = self.settings | {"priority": str(PRIORITIES.get(self.settings.get("priority", ""), 0))}
        needs = "\t".join([*self.needs, *(f"%{name}" for name in self.needed)])
        result.append("\v".join([self.line.keyword, self.name, self.kind, *(settings.get(key, "") for key in keys), needs,
                                 "\f".join(chunks(part) for part in self.parts)]))


lines = [line for file in sys.argv[split + 1:] for line in read(pathlib.Path(file))]
for line in sorted(lines, key=lambda line: any(field.startswith("@") for field in line.fields[1:])):
    if line.keyword == "set":
        define(line)
for line in lines:
    for chosen in [] if line.keyword == "set" else variants(line):
        variant = Variant(line, chosen)
        everything.append(variant)
        for name in [variant.name] if line.keyword == "test" else variant.name.split():
            if name in (tests if line.keyword == "test" else targets):
                fault(line, f"a second {line.keyword} {name}")
            (tests if line.keyword == "test" else targets)[name] = variant
            if variant.settings.get("group"):
                groups[variant.settings["group"]].append(name)
shown, result = set(), []
for variant in everything:
    path = variant.line.path
    if variant.line.keyword in ("test", "make"):
        after = ["nothing"] * (variant.line.keyword == "test")
        for word in variant.parts[1]:
            if word == "these":
                after += [name for name, made in targets.items() if made.line.path == path and made.arch in (variant.arch, "")]
            else:
                after.append(word if word in (*targets, *groups) else variant.known(word, "targets", f"after={word}"))
        variant.parts[1] = [f"%{name}" for name in after]
        variant.needed += after
    variant.settings["suite"] = variant.settings.get("suite") or path.parts[path.parts[0] == ".."]
for variant in sorted(everything, key=lambda variant: variant.line.keyword == "test"):
    variant.show()
if faults:
    sys.exit("\n".join(dict.fromkeys(faults)))
print(*result, sep="\n")
