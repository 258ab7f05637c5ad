# SPDX-License-Identifier: MIT
# test: assembly in both syntaxes @ARCH@ | @GEN_SYSCALLS@ @SYSCALLS_LIST@ @TABLE@ @CLANG@ @READ_BY@ | only=gcc after=made timeout=1800 priority=early
"""check_dialects.py GEN-SYSCALLS LIST TABLE CLANG COMPILER FLAG... -- FOLDER...: checks the inline assembly in the headers of
the FOLDERs and in ring3.h, a single header with all of ring3. x86 assembly has two syntaxes, AT&T and Intel. Each inline
function must compile to the same bytes with -masm=att and with -masm=intel.

GEN-SYSCALLS makes ring3.h from the prototypes in LIST and the kernel's TABLE of system calls. The test compiles with COMPILER,
and also with CLANG unless CLANG is ''."""
import pathlib
import re
import subprocess
import sys
import tempfile

generator, prototypes, table, clang = sys.argv[1:5]
split = sys.argv.index("--")
compiler, folders = sys.argv[5:split], [pathlib.Path(folder) for folder in sys.argv[split + 1:]]
includes = [f"-I{folder}" for folder in folders]
machine = [flag for flag in compiler if flag in ("-m32", "-m64")]


def header(name):
    return next((folder / name).read_text() for folder in folders if (folder / name).exists())


def traps():
    """Returns C text that calls inline functions, so that the compiler emits their code: __syscall0 to __syscall6,
    __syscall_direct0 to __syscall_direct6, and raw_vfork. The text has one function for each of these."""
    text = "#include <syscall_arch.h>\n"
    for name in ("__syscall", "__syscall_direct"):
        for count in range(7):
            names = [f"a{i}" for i in range(count + 1)]
            text += f"long try{name}{count}({', '.join('long ' + n for n in names)})\n{{\n\treturn {name}{count}({', '.join(names)});\n}}\n"
    return text + "#include <ring3/raw.h>\nint try_vfork(void)\n{\n\treturn raw_vfork();\n}\n"


def ports():
    """Returns a pair: C source, and the number of functions in <sys/io.h>. These functions transfer data to or from an I/O
    port. The C source calls each function with a port number in a variable. If the function has no parameter __count, the C
    source also calls it with a constant port number, because the compiler then chooses another instruction."""
    text = "#include <sys/io.h>\n"
    found = re.findall(r"^static __RING3_INLINE (.*?)(\w+)\((.*)\)$", header("sys/io.h"), re.M)
    for result, name, parameters in found:
        arguments = ", ".join(re.findall(r"(\w+)(?:,|$)", parameters))
        back = "" if result.strip() == "void" else "return "
        text += f"{result}try_{name}({parameters})\n{{\n\t{back}{name}({arguments});\n}}\n"
        if "__count" not in parameters:
            known = arguments.replace("__port", "0x70")
            unused = parameters.split(",")[0] if "__value" in parameters else "void"
            text += f"{result}known_{name}({unused})\n{{\n\t{back}{name}({known});\n}}\n"
    return text, len(found)


single = subprocess.run([generator, "single", "--list", prototypes, table], stdout=subprocess.PIPE, check=True, text=True).stdout
io, functions = ports() if any((folder / "sys/io.h").exists() for folder in folders) else ("", 0)
main = "int main(void)\n{\n\tint child = raw_vfork();\n\n\tif (!child)\n\t\traw_exit_group(0);\n\treturn errno + (int)sys_read(0, 0, 0);\n}\n"
with tempfile.TemporaryDirectory() as work:
    pathlib.Path(work, "ring3.h").write_text(single)
    texts = {
        "traps": traps(), "traps by int $0x80": "#define RING3_INT80\n" + traps(), "sys/io.h": io,
        "ring3.h": '#define RING3_START\n#define RING3_MEMORY\n#include "ring3.h"\n' + main,
        "ring3.h by int $0x80": '#define RING3_START\n#define RING3_INT80\n#include "ring3.h"\n' + main,
    }

    def code(command, dialect, text):
        """Compiles the text. Returns a pair. If the text compiles, both elements are a dump of the object file. If not, the
        first is None and the second has the compiler's messages."""
        path = pathlib.Path(work, "x.o")
        made = subprocess.run([*command, f"-masm={dialect}", *includes, f"-I{work}", "-w", "-fno-ident", "-c", "-x", "c", "-", "-o", path],
                              input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if made.returncode:
            return None, made.stdout
        shown = subprocess.run(["objdump", "-w", "-dsr", path], stdout=subprocess.PIPE, check=True, text=True).stdout
        return shown, shown

    compilers = {"": compiler}
    if clang and pathlib.Path(clang).resolve() != pathlib.Path(compiler[0]).resolve():
        compilers["clang: "] = [clang, *machine, "-ffreestanding", "-nostdinc",
                                "-idirafter", subprocess.run([clang, "-print-file-name=include"], stdout=subprocess.PIPE,
                                                             check=True, text=True).stdout.strip()]
    tried = failed = 0
    for who, command in compilers.items():
        if code(command, "intel", "int x;\n")[0] is None:
            print(f"SKIP: {who or compiler[0]}: it knows no -masm=intel")
            continue
        for way in (["-O0"], ["-O2"], ["-O2", "-fPIC"]):
            for name, text in texts.items():
                if not text:
                    continue
                tried += 1
                att, said = code([*command, *way], "att", text)
                intel, said_of_intel = code([*command, *way], "intel", text)
                if att is None or intel is None:
                    failed += 1
                    print(f"{who}{name} {' '.join(way)}: {'-masm=att' if att is None else '-masm=intel'}:\n"
                          f"{(said if att is None else said_of_intel)[:1500]}")
                elif att != intel:
                    failed += 1
                    pairs = [(a, b) for a, b in zip(att.splitlines(), intel.splitlines()) if a != b]
                    print(f"{who}{name} {' '.join(way)}: other code with -masm=intel: {len(pairs)} lines, first:",
                          *(f"\t{a}\n\t{b}" for a, b in pairs[:6]), sep="\n")
                elif "try" in text and "try" not in att or "_start" in text and "_start>:" not in att:
                    failed += 1
                    print(f"{who}{name}: nothing was compiled")
        # Checks that this test can find a difference. This assembly is correct only in AT&T syntax: in Intel syntax the
        # operands have the opposite order. So the two object files must differ.
        one = 'void try_one(void)\n{\n\t__asm__("movl %%eax, %%edx" : : : "edx");\n}\n'
        if code(command, "att", one)[0] == code(command, "intel", one)[0]:
            failed += 1
            print(f"{who}AT&T's syntax alone passes")
print(f"{functions} functions of sys/io.h, {tried} ways, {failed} failed")
sys.exit(1 if failed else 0 if tried else 77)
