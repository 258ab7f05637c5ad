# SPDX-License-Identifier: MIT
# test: gen-syscalls json | @SOURCE@ @GEN_SYSCALLS@ @CALLS_JSON@ | needs=both
"""check_json.py SOURCE GEN_SYSCALLS JSON: tests the command `gen-syscalls json`. JSON is a file with the output of this
command for ring3's own tables of system calls.

The output for ring3's tables must fit the JSON schema in the manual page gen-syscalls(1). The output for a table that a
user wrote must fit it too. The schema must reject wrong output. The script itself parses the tables in arch/. It compares
the calls in the file JSON with the rows of these tables, and some facts about calls with values that are in this script."""
import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("SKIP: there is no python3-jsonschema")
    sys.exit(77)

source, generator, made = pathlib.Path(sys.argv[1]), *sys.argv[2:]
page = (source / "docs/man/gen-syscalls.1").read_text()
schema = json.loads(re.search(r"^\.Sh JSON OUTPUT$.*?^\.Bd -literal\n(.*?)^\.Ed$", page, re.M | re.S)[1])
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = []


def validate(what, data):
    faults.extend(f"{what}: {error.json_path}: {error.message}" for error in validator.iter_errors(data))


def refuse(what, change):
    """Calls `change`, which makes correct output wrong, and checks that the schema rejects the result. `what` describes the
    change in the message."""
    data = copy.deepcopy(small)
    change(data)
    if validator.is_valid(data):
        faults.append(f"the schema takes {what}")


def must(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found!r}, not {wanted!r}")


data = json.loads(pathlib.Path(made).read_text())
validate(made, data)
calls = {arch["name"]: {call["name"]: call for call in arch["calls"]} for arch in data["architectures"]}
must("linux", data["linux"], re.search(r"^linux_release = '(.*)'", (source / "meson.build").read_text(), re.M)[1])
must("EAGAIN", data["errors"].get("EAGAIN"), 11)
must("errors", len(data["errors"]) > 120, True)

# Checks that the file JSON has every row of the kernel's tables of system calls in arch/, in order of call numbers. Rows of
# another ABI, such as x32, are left out.
for arch in data["architectures"]:
    conf = dict(re.findall(r"^(\w+)=(.*)", (source / "arch" / arch["name"] / "arch.conf").read_text(), re.M))
    rows = [line.split() for line in (source / "arch" / arch["name"] / conf["table"]).read_text().splitlines()]
    rows = [(int(row[0]), row[2]) for row in rows if row and row[0].isdigit() and row[1] in conf["abi"].split()]
    must(f"{arch['name']}: the rows", [(call["number"], call["name"]) for call in arch["calls"]], sorted(rows))

# Checks the entries of some system calls of different kinds. The expected values were copied from the manual pages and the
# kernel's sources.
read = calls["x86_64"]["read"]
must("read", {key: read[key] for key in ("number", "entry", "functions", "headers", "manual", "since", "returns", "time64")},
     {"number": 0, "entry": "sys_read", "functions": read["functions"], "headers": read["headers"], "manual": "read(2)", "since": "1.0",
      "returns": True, "time64": None})
must("read's function and header", (read["functions"][0], read["headers"][0]), ("read", "unistd.h"))
must("read's prototype", read["prototype"],
     {"declaration": "ssize_t read(int fd, void *buf, size_t count)", "returns": "ssize_t",
      "parameters": [{"name": "fd", "type": "int", "registers": ["rdi"]}, {"name": "buf", "type": "void *", "registers": ["rsi"]},
                     {"name": "count", "type": "size_t", "registers": ["rdx"]}],
      "words": 3, "fails": True, "returns_twice": False})
must("pread64's offset", calls["i386"]["pread64"]["prototype"]["parameters"][3]["registers"], ["esi", "edi"])
must("fadvise64_64's registers", [param["registers"] for param in calls["i386"]["fadvise64_64"]["prototype"]["parameters"]],
     [["ebx"], ["ecx", "edx"], ["esi", "edi"], ["ebp"]])
must("exit_group returns", calls["x86_64"]["exit_group"]["returns"], False)
must("getpid fails", calls["x86_64"]["getpid"]["prototype"]["fails"], False)
must("vfork returns twice", calls["x86_64"]["vfork"]["prototype"]["returns_twice"], True)
must("uselib", (calls["i386"]["uselib"]["prototype"], "Linux 6.16" in calls["i386"]["uselib"]["comment"]), (None, True))
must("break", (calls["i386"]["break"]["entry"], calls["i386"]["break"]["prototype"]), (None, None))
must("clock_gettime", [calls[arch]["clock_gettime"]["time64"] for arch in ("i386", "x86_64")], ["clock_gettime64", None])
elders = 0
for call in calls["i386"].values():
    elder = call["name"].removesuffix("_time64")
    if elder != call["name"] and elder in calls["i386"]:	# i386 has semtimedop_time64, but no semtimedop
        elders += 1
        must(f"{call['name']}'s elder", calls["i386"][elder]["time64"], call["name"])
    must(f"what {call['name']} leads to", call["time64"] is None or call["time64"] in calls["i386"], True)

must("calls of 64-bit times", elders, 12)

# Checks the output for a table of system calls that a user wrote. The file name of this table has characters that JSON must
# escape.
with tempfile.TemporaryDirectory() as folder:
    table, the_list, facts = (pathlib.Path(folder, name) for name in ('a"b\\c\n\x7f.tbl', "list", "facts"))
    table.write_text("0 64 read sys_read\n600 64 mine sys_mine\n601 64 other - \n602 64 mine sys_mine\n")
    the_list.write_bytes(b'# said "so"\t\xff by \\me\nint mine(int a, const char *b);\nint read(int fd);\n')
    facts.write_text("Call\tOther\tC function\nmine\tx\tmine, yours\n")
    said = subprocess.run([generator, "json", "--arch", "x86_64", "--list", the_list, "--facts", facts, table],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
small = json.loads(said)
validate("a table of one's own", small)
mine = small["architectures"][0]["calls"]
must("the numbers", [(call["number"], call["superseded"], call["prototype"] is None) for call in mine],
     [(0, False, False), (600, True, False), (601, False, True), (602, False, False)])
must("the comment", mine[3]["comment"], 'said "so" \\xFF by \\me')
must("the functions", mine[3]["functions"], ["mine", "yours"])
must("the table", small["architectures"][0]["table"], 'a"b\\c\\x0A\\x7F.tbl')

refuse("a number that is text", lambda data: data["architectures"][0]["calls"][0].update(number="0"))
refuse("a call without a name", lambda data: data["architectures"][0]["calls"][0].pop("name"))
refuse("a key that it does not know", lambda data: data["architectures"][0]["calls"][0].update(more=1))
refuse("seven words", lambda data: data["architectures"][0]["calls"][0]["prototype"].update(words=7))
refuse("a parameter without a register", lambda data: data["architectures"][0]["calls"][0]["prototype"]["parameters"][0].update(registers=[]))
refuse("no architecture", lambda data: data.update(architectures=[]))

print(*faults, f"{sum(map(len, calls.values()))} calls, {len(faults)} faults", sep="\n")
sys.exit(bool(faults))
