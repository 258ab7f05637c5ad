# SPDX-License-Identifier: MIT
"""What a header says, by the word of clang: constants, types, members, prototypes. Two headers that cannot be included
together are compared by two tables of this. Questions are put as C: a value is an enumerator's, which may be negative
and of any width; a type is the mangled name of an overloadable function of it, which knows no typedef."""
import json
import re
import subprocess

SAMPLES = (0, 1, 2, 5, 0x7F, 0x8B, 0x137F, 0xFFFF, 0o40755, 0o100644, 0o120777, 0x12345678, -1)


_predefined = {}	# a command's own macros


class Broken(Exception):
    """The header does not compile."""


class Header:
    """The facts of one header as seen by one command: clang with its flags and folders.

    kinds      name -> macro, function-like, enumerator, typedef, function, variable, struct, union
    constants  name -> integer            strings    name -> text
    applied    function-like macro -> {arguments: integer}
    types      "name" or "struct name" -> (size, alignment, mangled type)
    members    the same -> {path: (offset, size, mangled type)}; a bit-field's offset is None, its size in bits
    functions  name -> (mangled type, text)     variables the same
    """

    def __init__(self, command, header, richer=None, empty=False):
        """richer: the same header's facts under more feature macros; what is the same text there is not asked again.
        empty: kinds will do."""
        self.command, self.text = command, f"#include <{header}>\n"
        predefined = _predefined.get(tuple(command))
        if predefined is None:
            predefined = _predefined[tuple(command)] = self._macros("")
        self.kinds, self.bodies = {}, {}
        parameters = {}
        for name, (arguments, body) in self._macros(self.text).items():
            if name in predefined:
                continue
            self.kinds[name] = "macro" if arguments is None else "function-like"
            self.bodies[name] = body
            if arguments is not None:
                parameters[name] = len(arguments.split(",")) if arguments.strip() else 0
        records, self.texts = self._declarations()
        self.shapes = {record: [(path, width) for path, width in _members(node)] for record, node in records.items()}
        if empty:
            return
        if richer and all(mine.items() <= its.items() for mine, its in (
                (self.bodies, richer.bodies), (self.texts, richer.texts), (self.shapes, richer.shapes))):
            self._copy(richer)
        else:
            self._tables(parameters)

    def _run(self, text, *more):
        result = subprocess.run([*self.command, "-w", "-ferror-limit=0", "-fno-caret-diagnostics", "-x", "c", *more, "-"],
                                input=text, text=True, capture_output=True)
        return result.returncode, result.stdout, result.stderr

    def _macros(self, text):
        status, output, errors = self._run(text, "-E", "-dM", "-H")
        if status:
            raise Broken(_first(errors))
        self.files = re.findall(r"^\.+ (.+)$", errors, re.M)	# every file that is included
        found = re.findall(r"^#define (\w+)(?:\((.*?)\))?(?: (.*))?$", output, re.M)
        functions = set(re.findall(r"^#define (\w+)\(", output, re.M))
        return {name: (arguments if name in functions else None, body) for name, arguments, body in found}

    def _declarations(self):
        """The unit's declarations, into kinds; returns records (how C calls each -> its node) and prototypes' text."""
        status, output, errors = self._run(self.text, "-fsyntax-only", "-Xclang", "-ast-dump=json")
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
                if alias and not name.startswith("_"):	# typedef __sigset_t sigset_t
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
        """(kind, C) pairs -> a list of answers: for "value" an int, for "string" a str, for "type" a mangled type; None
        where it is no C."""
        lines = []
        for number, (kind, c) in enumerate(questions):
            name = f"r3q_{number}"
            lines.append({"value": f"enum {name} {{ {name}v = ({c}) }};",
                          "string": f'static const char {name}[] = "" {c};',
                          "type": f"void __attribute__((__overloadable__)) {name}({c} *);"}[kind])
        _, output, errors = self._run(self.text + "\n".join(lines) + "\n", "-fsyntax-only", "-Xclang", "-ast-dump=json",
                                      "-Xclang", "-ast-dump-filter=r3q_")
        # It prints what it has read in spite of errors: what is on a line with one is no answer.
        first = self.text.count("\n") + 1
        bad = {int(line) - first for line in re.findall(r"^<stdin>:(\d+):\d+: (?:fatal )?error:", errors, re.M)}
        answers, decoder, position = [None] * len(questions), json.JSONDecoder(), 0
        while position < len(output):
            node, position = decoder.raw_decode(output, position)
            while position < len(output) and output[position].isspace():
                position += 1
            number = int(node["name"][4:].rstrip("v"))
            if number in bad:
                continue
            if node["kind"] == "EnumDecl":
                answers[number] = _value(node["inner"][0])
            elif node["kind"] == "VarDecl":
                answers[number] = _string(node["inner"][0]) if node.get("inner") else None
            elif node["kind"] == "FunctionDecl":
                answers[number] = self._plain(node["mangledName"].split(node["name"], 1)[1])
        return answers

    def _plain(self, mangled):
        """A mangled type in which what the header calls by a reserved tag goes by its typedef."""
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

    def _copy(self, richer):
        for table in ("constants", "strings", "applied", "types", "members", "functions", "variables"):
            setattr(self, table, {name: fact for name, fact in getattr(richer, table).items() if name in self.kinds
                                  or name in self.shapes})

    def _tables(self, parameters):
        questions, keys = [], []

        def put(key, kind, c):
            questions.append((kind, c))
            keys.append(key)

        paths = {name: body for name, body in self.bodies.items()
                 if self.kinds[name] == "macro" and re.fullmatch(r"[a-z_]\w*(\.\w+)*", body or "") and body != name}
        for name, kind in self.kinds.items():
            if kind in ("macro", "enumerator") and (kind == "enumerator" or self.bodies[name]):
                put(("constant", name), "value", name)
                if kind == "macro" and name not in paths:
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
            for path, width in shape:
                if width is not None:
                    bits.setdefault(record, {})[path] = (None, width, "")
                    continue
                member = f"((({record} *)0)->{path})"
                put(("member", record, path, 0), "value", f"__builtin_offsetof({record}, {path})")
                put(("member", record, path, 1), "value", f"sizeof({member})")
                put(("member", record, path, 2), "type", f"__typeof__({member})")
            for name in paths:
                member = f"((({record} *)0)->{name})"
                put(("member", record, name, 0), "value", f"__builtin_offsetof({record}, {name})")
                put(("member", record, name, 1), "value", f"sizeof({member})")
                put(("member", record, name, 2), "type", f"__typeof__({member})")

        got = dict(zip(keys, self.ask(questions)))
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


def _value(node):
    """The integer of a constant expression, under the conversions that the compiler has put around it."""
    while node and "value" not in node:
        node = node.get("inner", [None])[0]
    return int(node["value"]) if node else None


def _string(node):
    """The text of a string literal, wherever in the expression it is."""
    if node["kind"] == "StringLiteral":
        return node["value"]
    return next((_string(inner) for inner in node.get("inner", ())), '""')


def _members(record, prefix=""):
    """Every member's path, and its width if it is a bit-field; through records that have no name of their own."""
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
