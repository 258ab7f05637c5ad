# SPDX-License-Identifier: MIT
"""Reads a header with clang, and lists its constants, types, members and prototypes (class Header). Two headers can be
compared by these lists, even if one source file cannot include both.

To get a value or a type, the module compiles a line of C and reads clang's output. Such a line is called a question. For a
value, the line defines an enumerator, because an enumerator may be negative and may have any width. For a type, the line
declares a function that has the attribute overloadable and a parameter of this type. clang then mangles the function's name
as in C++. The mangled name contains the type without typedefs."""
import json
import pathlib
import re
import shlex
import subprocess
import tempfile

SAMPLES = (0, 1, 2, 5, 0x7F, 0x8B, 0x137F, 0xFFFF, 0o40755, 0o100644, 0o120777, 0x12345678, -1)


# Options of `clang -cc1` for each kind of output: macros, declarations, values of expressions, types of expressions.
MACROS = ("-E", "-dM")
DEFINITIONS = ("-E", "-dD")	# as MACROS, but also prints the names of the files that define the macros
DECLARATIONS = ("-ast-dump=json",)
# _mangled() reads types from mangled names, and clang prints these names only as JSON. _values() reads values from clang's text
# output, because it has a tenth of the size of JSON.
VALUES = ("-ast-dump", "-ast-dump-filter=r3q_")
TYPES = ("-ast-dump=json", "-ast-dump-filter=r3q_")
# One run of clang compiles several files and prints the output for one after the other. This dictionary has a regular
# expression for the first line of a file's output. MACROS, DEFINITIONS: the option -D$= defines the macro `$`, and clang prints
# this macro before the other macros of the file. DECLARATIONS: the JSON of a file begins with {. VALUES and TYPES: each file
# first declares r3q_first.
BEGINNINGS = {
    MACROS: r"#define \$ ",
    DEFINITIONS: r"#define \$ ",
    DECLARATIONS: r'\{\n  "id":',
    VALUES: r"Dumping r3q_first:",
    TYPES: r'\n  "name": "r3q_first"',
}
# To learn the value or the type of C text, the module compiles one of these lines and reads clang's output. Each such line is
# called a question. {name} is r3q_ and a unique number, and {c} is the C text. For a value, a first enumerator has the C text,
# and a second enumerator has its value. The option -ast-dump-filter selects only the second one. So clang does not print the
# expression, which is often long.
QUESTIONS = {
    "value": "enum {{ r3first_{number} = ({c}) }}; enum {name} {{ {name}v = r3first_{number} }};",
    "string": 'static const char {name}[] = "" {c};',
    "type": "void __attribute__((__overloadable__)) {name}({c} *);",
}

# Matches _Noreturn, and feature macros such as _GNU_SOURCE. Header._read() compares two readings of the same header, with
# different feature macros. It ignores the macros that this expression matches: they depend on clang's options, and programs do
# not use their values.
SWITCHES = r"_[A-Z]\w*_SOURCE|_Noreturn"

_predefined = {}	# command -> its predefined macros


class Broken(Exception):
    """The header does not compile."""


def read_headers(command, names, richer=None, empty=False, only=None):
    """Reads several headers with few runs of clang, because starting clang takes longer than reading most headers. Returns a
    dictionary: name of the header -> Header, or Broken if the header does not compile. `richer` is a dictionary: name of the
    header -> a Header or None. Header.__init__ says what `richer`, `empty` and `only` do."""
    made = {name: Header.__new__(Header) for name in names}
    readers = {name: made[name]._read(command, name, (richer or {}).get(name), empty, only) for name in names}
    return {**made, **_together(command, readers)}


def size_of_long(command):
    return int(_defined(_run(command, [""], MACROS)[0][1])["__SIZEOF_LONG__"][1])


def definitions(command, headers):
    """Returns a list. For each header it has the output of `clang -E -dD`, or None if the header does not compile. The output
    has the header's macros, and line markers with the files that define them."""
    return [None if status else output
            for status, output, _ in _runs(command, [f"#include <{header}>\n" for header in headers], DEFINITIONS)]


def _together(command, readers):
    """Runs all readers until they end. A reader is a generator for one header. It yields (text to compile, flag...), and
    receives (status, output, errors) of clang for this text. Each run of clang compiles the texts of all readers that have
    the same flags. Returns the readers that raised Broken: name -> Broken."""
    broken, wanted = {}, {}

    def step(name, answer):
        try:
            wanted[name] = readers[name].send(answer)
        except StopIteration:
            pass
        except Broken as error:
            broken[name] = error

    for name in readers:
        step(name, None)
    while wanted:
        flags = next(iter(wanted.values()))[1:]
        asked = {name: text for name, (text, *its) in wanted.items() if tuple(its) == flags}
        for name, answer in zip(asked, _runs(command, list(asked.values()), flags)):
            del wanted[name]
            step(name, answer)
    return broken


def _runs(command, texts, flags):
    """Compiles the texts. Returns a list with (status, output, errors) for each text. In errors, <text>:L is line L of the
    text. After a fatal error, clang ignores the texts that follow, so a new run compiles those."""
    answers = []
    while len(answers) < len(texts):
        for answer in _run(command, texts[len(answers):], flags):
            answers.append(answer)
            if " fatal error: " in answer[2]:
                break
    return answers


# `clang FILE...` starts a command `clang -cc1 ... FILE` for each file. To save time, _run() runs `clang -cc1 ...` itself, once
# for many files. This dictionary has: clang and its options -> the command `clang -cc1 ...`, without the name of the file.
_compilers = {}


def _compiler(command):
    if tuple(command) not in _compilers:
        told = subprocess.run([*command, "-w", "-ferror-limit=0", "-fno-caret-diagnostics", "-fsyntax-only", "-H", "-x", "c",
                               "-", "-###"], text=True, stdin=subprocess.DEVNULL, capture_output=True)
        line = told.stderr.splitlines()[-1]
        if told.returncode or '"-cc1"' not in line:
            raise RuntimeError(f"{shlex.join(command)}: {told.stderr}")
        _compilers[tuple(command)] = shlex.split(line)[:-1]
    return _compilers[tuple(command)]


def _run(command, texts, flags):
    """Compiles the texts in one run of clang. Returns the same list as _runs(). After a text with a fatal error, the results
    of the texts that follow are wrong."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [pathlib.Path(folder, f"{number}.c") for number in range(len(texts))]
        for number, text in enumerate(texts):
            # One run of clang compiles all texts, and writes the errors of all texts to one file. This function must find
            # the errors of each text. So each text first includes a header of its own, `mark`. With the option -H, clang
            # writes the name of this header before the text's errors.
            mark = pathlib.Path(folder, f"r3q-{number}.h")
            mark.write_text("int r3q_first;\n" if flags in (VALUES, TYPES) else "")
            sources[number].write_text(f'#include "{mark}"\n#line 1 "<text>"\n{text}')
        said = [pathlib.Path(folder, name) for name in ("output", "errors")]
        with said[0].open("w") as output, said[1].open("w") as errors:
            subprocess.run([*_compiler(command), "-D$=", *flags, *sources], stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        output, errors = (path.read_text() for path in said)
    outputs = _pieces(BEGINNINGS[flags], output)
    errors = [piece.split("\n", 1)[1] for piece in _pieces(r"^\. .*/r3q-\d+\.h$", errors)]
    if len(errors) != len(texts) or len(outputs) != len(texts):
        raise RuntimeError(f"{shlex.join(command)} {flags}: {len(texts)} texts, {len(outputs)} answers, {len(errors)} with errors")
    return [(int(" error: " in its), output, its) for output, its in zip(outputs, errors)]


def _pieces(beginning, text):
    """Splits the text into pieces. Each piece begins where the pattern `beginning` matches."""
    starts = [found.start() for found in re.finditer(beginning, text, re.M)]
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)])]


class Header:
    """The facts about one header. The list `command` (clang and its options) is run to find them. Each kind of fact has a
    dictionary, see the list below.

    `applied` has values of macros with parameters, for example "WIFEXITED" -> {(0,): 1, (1,): 0}. A path is the name of a
    member, after the names of the members that contain it, as in `a.b`. A mangled type is a type in the encoding that C++ uses
    in the names of functions. A P (pointer) is always before it: `Pi` stands for int.

    kinds      name -> macro, function-like, enumerator, typedef, function, variable, struct, union
    constants  name -> integer            strings    name -> text
    applied    function-like macro -> {arguments: integer}
    types      "name" or "struct name" -> (size, alignment, mangled type)
    members    "name" or "struct name" -> {path: (offset, size, mangled type)}; a bit-field: (None, size in bits, "")
    functions  name -> (mangled type, text)
    variables  name -> (mangled type, text)
    """

    def __init__(self, command, header, richer=None, empty=False, only=None):
        """Reads the header. `richer` is the Header of the same header file, read with more feature macros. If all
        definitions have the same text in both, the results are copied from `richer`, to save time. If `empty` is
        True, only the dictionary `kinds` is filled. If `only` is a set of names, the dictionaries other than `kinds` have
        only these names."""
        for broken in _together(command, {header: self._read(command, header, richer, empty, only)}).values():
            raise broken

    def _read(self, command, header, richer, empty, only):
        """Fills the dictionaries of this Header. This function is a generator: it yields each text that clang must compile,
        and _together() sends the output back."""
        self.command, self.text = command, f"#include <{header}>\n"
        predefined = _predefined.get(tuple(command))
        if predefined is None:
            predefined = _predefined[tuple(command)] = _defined(_run(command, [""], MACROS)[0][1])
        self.kinds, self.bodies = {}, {}
        parameters = {}
        for name, (arguments, body) in (yield from self._macros()).items():
            if name in predefined:
                continue
            self.kinds[name] = "macro" if arguments is None else "function-like"
            self.bodies[name] = body
            if arguments is not None:
                parameters[name] = len(arguments.split(",")) if arguments.strip() else 0
        records, self.texts = yield from self._declarations()
        self.shapes = {record: [(path, width) for path, width in _members(node)] for record, node in records.items()}
        if empty:
            return
        bodies = {name: body for name, body in self.bodies.items() if not re.fullmatch(SWITCHES, name)}
        if richer and all(mine.items() <= its.items() for mine, its in (
                (bodies, richer.bodies), (self.texts, richer.texts), (self.shapes, richer.shapes))):
            self._copy(richer)
        else:
            yield from self._tables(parameters, only)

    def _macros(self):
        status, output, errors = yield self.text, *MACROS
        if status:
            raise Broken(_first(errors))
        self.files = re.findall(r"^\.+ (.+)$", errors, re.M)	# all files that the header includes
        return _defined(output)

    def _declarations(self):
        """Adds the declarations to the dictionary `kinds`. Returns two dictionaries:
        records: "struct name", "union name" or typedef -> its node in clang's JSON
        texts: function or variable -> its type as text"""
        status, output, errors = yield self.text, *DECLARATIONS
        if status:
            raise Broken(_first(errors))
        records, texts, by_id = {}, {}, {}
        self.typedef_of_tag = {}

        def visit(node):
            kind, name = node.get("kind"), node.get("name", "")
            if kind == "RecordDecl":
                by_id[node["id"]] = node
                if name and node.get("completeDefinition"):
                    records[f"{node['tagUsed']} {name}"] = node
                    self.kinds[f"{node['tagUsed']} {name}"] = node["tagUsed"]
                for inner in node.get("inner", ()):
                    visit(inner)
            elif kind == "EnumDecl":
                for inner in node.get("inner", ()):
                    if inner["kind"] == "EnumConstantDecl":
                        self.kinds.setdefault(inner["name"], "enumerator")
            elif node.get("isImplicit"):
                return
            elif kind == "TypedefDecl":
                self.kinds.setdefault(name, "typedef")
                alias = re.fullmatch(r"(?:struct |union )?(__\w+)", node["type"]["qualType"])
                if alias and not name.startswith("_"):	# a typedef such as: typedef struct __sigset_t {...} sigset_t;
                    self.typedef_of_tag[alias[1]] = name
                owner = next((inner for inner in node.get("inner", ()) if inner["kind"] == "ElaboratedType"), {})
                tag = owner.get("ownedTagDecl", {}) or next(
                    (i.get("decl", {}) for i in owner.get("inner", ()) if i["kind"] == "RecordType"), {})
                if tag.get("name"):
                    self.typedef_of_tag[tag["name"]] = name
                elif tag.get("id") in by_id:
                    records[name] = by_id[tag["id"]]
            elif kind in ("FunctionDecl", "VarDecl"):
                self.kinds.setdefault(name, "function" if kind == "FunctionDecl" else "variable")
                texts[name] = node["type"]["qualType"]

        for node in json.loads(output)["inner"]:
            visit(node)
        return records, texts

    def ask(self, questions):
        """Asks clang the questions, a list of pairs (kind, C text). Returns a list of answers. The answer is an int for the
        kind "value", a str for "string", and a mangled type for "type". The answer is None if the C text does not
        compile."""
        answers = []

        def reader():
            answers.extend((yield from self._ask(questions)))
        _together(self.command, {"": reader()})
        return answers

    def _ask(self, questions):
        answers, first = [None] * len(questions), self.text.count("\n") + 1
        for kinds, flags, parse in ((("value", "string"), VALUES, _values), (("type",), TYPES, self._mangled)):
            asked = [number for number, (kind, _) in enumerate(questions) if kind in kinds]
            lines = [QUESTIONS[kind].format(name=f"r3q_{number}", number=number, c=c)
                     for number, (kind, c) in ((number, questions[number]) for number in asked)]
            if not lines:
                continue
            _, output, errors = yield self.text + "\n".join(lines) + "\n", *flags
            # clang prints a declaration even if its line of C has an error. So the results for lines with an error are
            # ignored.
            bad = {int(line) - first for line in re.findall(r"^<text>:(\d+):\d+: (?:fatal )?error:", errors, re.M)}
            found = parse(output)
            for line, number in enumerate(asked):
                answers[number] = None if line in bad else found.get(number)
        return answers

    def _mangled(self, output):
        """Parses clang's JSON output. The question with the number N (see QUESTIONS) declares a function r3q_N. Returns a
        dictionary: N -> the mangled type of the function's parameter."""
        return {int(number): self._plain(mangled) for number, mangled
                in re.findall(r'\n  "name": "r3q_(\d+)",\n  "mangledName": "_Z\d+r3q_\d+(P.*)"', output)}

    def _plain(self, mangled):
        """Returns the mangled type. If a struct or union tag begins with _, its typedef replaces it, because each library
        has its own reserved tags."""
        out, position = [], 0
        while position < len(mangled):
            token = re.match(r"(\d+)|A\d*_|S[0-9A-Z]*_|.", mangled[position:])
            position += token.end()
            if token[1]:
                name = mangled[position:position + int(token[1])]
                position += len(name)
                out.append("{" + (self.typedef_of_tag.get(name, name) if name.startswith("_") else name) + "}")
            else:
                out.append(token[0])
        return "".join(out)

    def _first_name(self, name, paths):
        """Returns the first name in the text that the macro `name` expands to, or None if that is not known. `paths` has the
        macros that expand to a path: name -> body."""
        passed = set()
        while name in paths and name not in passed:
            passed.add(name)
            name = paths[name].split(".")[0]
        return None if name in passed or name in self.bodies or name in _predefined[tuple(self.command)] else name

    def _copy(self, richer):
        for table in ("constants", "strings", "applied", "types", "members", "functions", "variables"):
            setattr(self, table, {name: fact for name, fact in getattr(richer, table).items() if name in self.kinds
                                  or name in self.shapes})

    def _tables(self, parameters, only):
        questions, keys = [], []

        def wanted(name):
            return only is None or name.split()[-1] in only

        def put(key, kind, c):
            questions.append((kind, c))
            keys.append(key)

        paths = {name: body for name, body in self.bodies.items()
                 if self.kinds[name] == "macro" and re.fullmatch(r"[a-z_]\w*(\.\w+)*", body or "") and body != name}
        first_names = {name: self._first_name(name, paths) for name in paths}
        for name, kind in self.kinds.items():
            if not wanted(name):
                continue
            if kind in ("macro", "enumerator") and (kind == "enumerator" or self.bodies[name]):
                put(("constant", name), "value", name)
                # Only a macro whose body has a quotation mark or a name can be a string. For other macros, the test for a
                # string is left out, to save time.
                if kind == "macro" and name not in paths and re.search(r'"|(?<!\w)[A-Za-z_]', self.bodies[name]):
                    put(("string", name), "string", name)
            elif kind == "function-like" and 1 <= parameters[name] <= 3:
                for arguments in {tuple(SAMPLES[(i + j) % len(SAMPLES)] for j in range(parameters[name]))
                                  for i in range(len(SAMPLES))}:
                    put(("applied", name, arguments), "value", f"{name}({', '.join(map(str, arguments))})")
            elif kind in ("function", "variable"):
                put((kind, name), "type", f"__typeof__({name})")
            if kind in ("typedef", "struct", "union"):
                put(("size", name), "value", f"sizeof({name})")
                put(("align", name), "value", f"_Alignof({name})")
                put(("type", name), "type", name)
        bits = {}
        for record, shape in self.shapes.items():
            if not wanted(record):
                continue
            for path, width in shape:
                if width is not None:
                    bits.setdefault(record, {})[path] = (None, width, "")
                    continue
                member = f"((({record} *)0)->{path})"
                put(("member", record, path, 0), "value", f"__builtin_offsetof({record}, {path})")
                put(("member", record, path, 1), "value", f"sizeof({member})")
                put(("member", record, path, 2), "type", f"__typeof__({member})")
            inside = {name for path, _ in shape for name in re.findall(r"\w+", path)}
            for name, first in first_names.items():
                # If no member has the first name of the macro's text, each of the three questions is an error. Skip these
                # questions, because clang prints errors slowly.
                if first is not None and first not in inside:
                    continue
                member = f"((({record} *)0)->{name})"
                put(("member", record, name, 0), "value", f"__builtin_offsetof({record}, {name})")
                put(("member", record, name, 1), "value", f"sizeof({member})")
                put(("member", record, name, 2), "type", f"__typeof__({member})")

        got = dict(zip(keys, (yield from self._ask(questions))))
        self.constants = {key[1]: value for key, value in got.items() if key[0] == "constant" and value is not None}
        self.strings = {key[1]: value for key, value in got.items() if key[0] == "string" and value is not None}
        self.applied, self.types, self.members = {}, {}, {record: dict(found) for record, found in bits.items()}
        for key, value in got.items():
            if key[0] == "applied" and value is not None:
                self.applied.setdefault(key[1], {})[key[2]] = value
            elif key[0] == "size":
                self.types[key[1]] = (value, got["align", key[1]], got["type", key[1]])
            elif key[0] == "member" and key[3] == 0 and value is not None:
                self.members.setdefault(key[1], {})[key[2]] = (value, got[key[:3] + (1,)], got[key[:3] + (2,)])
        self.functions = {name: (got["function", name], text) for name, text in self.texts.items() if ("function", name) in got}
        self.variables = {name: (got["variable", name], text) for name, text in self.texts.items() if ("variable", name) in got}


def _first(errors):
    return next((line for line in errors.splitlines() if "error:" in line), errors)


def _defined(output):
    """Parses clang's output with the option -dM. Returns a dictionary of the macros: name -> (parameters or None, body)."""
    functions = set(re.findall(r"#define (\w+)\(", output))
    return {name: (arguments if name in functions else None, body) for name, arguments, body
            in re.findall(r"#define (\w+)(?:\((.*?)\))?(?: (.*))?\n", output)}


def _values(output):
    """Parses clang's output with the option -ast-dump. A question about a header (see QUESTIONS) is C code that asks for the
    value of a macro. The code of question number N declares an enumerator r3q_Nv, or a string r3q_N, with this value. Returns a
    dictionary: N -> the value of the enumerator, or the contents of the string."""
    found = {}
    _, *dumps = re.split(r"Dumping r3q_(\w+):\n", output)
    for name, dump in zip(dumps[::2], dumps[1::2]):
        if dump.startswith("VarDecl"):
            literal = re.search(r"StringLiteral 0x\w+ <.*?> '[^']*'(?: lvalue)? (\".*\")$", dump, re.M)
            found[name] = (literal[1] if literal else '""') if dump.split("\n", 1)[0].endswith("cinit") else None
        elif value := re.search(r"value: Int (-?\d+)$", dump[dump.find("EnumConstantDecl"):], re.M):
            found[name.rstrip("v")] = int(value[1])
    return {int(name): value for name, value in found.items() if name != "first"}


def _members(record, prefix=""):
    """Yields (path, width) for each member of a struct or union, and for each member of an unnamed struct or union in it.
    `width` is the number of bits of a bit-field, or None if the member is no bit-field."""
    last = None
    for node in record.get("inner", ()):
        if node["kind"] == "RecordDecl":
            last = node
        elif node["kind"] == "FieldDecl":
            name, kind = node.get("name", ""), node["type"]["qualType"]
            nameless = last is not None and not last.get("name") and re.search(r"\((anonymous|unnamed)", kind)
            if not name:
                if nameless:
                    yield from _members(last, prefix)
                continue
            if node.get("isBitfield"):
                yield prefix + name, int(node["inner"][0].get("value", 0))
                continue
            yield prefix + name, None
            if nameless and "*" not in kind:
                depth = kind.count("[")
                yield from _members(last, prefix + name + "[0]" * depth + ".")
