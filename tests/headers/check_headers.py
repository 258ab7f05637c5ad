# SPDX-License-Identifier: MIT
# test: headers @ARCH@ | @READ_BY@ | after=made timeout=1800 priority=early
"""check_headers.py COMPILER FLAG... -- FOLDER...: checks that the public headers in the FOLDERs compile without a warning.
Includes each header twice, for several C and C++ standards and for C without GNU keywords. Then includes all headers together,
in alphabetical order and in the reverse order, for more of the C and C++ standards. Also compiles headers of
the compiler that include headers of ring3."""
import concurrent.futures
import itertools
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

from public import public

split = sys.argv.index("--")
compiler, folders = sys.argv[1:split], [pathlib.Path(f) for f in sys.argv[split + 1:]]
strict = ["-pedantic-errors", "-Wall", "-Wextra", "-Wundef", "-Werror", "-fsyntax-only"]
includes = [f"-I{folder}" for folder in folders]
headers = public(folders)


def compile(how, text):
    command = [*compiler, *includes, *how, *strict, "-"]
    result = subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return result.returncode, f"{' '.join(how)}:\n{text}{result.stdout}"


def known(language, *names):
    return [["-x", language, f"-std={name}"] for name in names
            if compile(["-x", language, f"-std={name}"], "struct anything { int x; };\n")[0] == 0]


# Options that simulate a compiler without GNU keywords: each use of such a keyword is an error. Only __attribute__((packed))
# is allowed, because struct epoll_event needs it. The compiler's own <stddef.h> defines max_align_t with GNU keywords. The
# two macros with MAX_ALIGN_T prevent that definition.
NO_GNU = ["-x", "c", "-std=c11", "-U__GNUC__", "-D_GCC_MAX_ALIGN_T", "-D__CLANG_MAX_ALIGN_T_DEFINED", "-D__asm__=no_gnu_asm", "-D__inline__=no_gnu_inline",
          "-D__typeof__=no_gnu_typeof", "-D__attribute__(x)=no_gnu x", "-Dno_gnu(x)=no_gnu_##x",
          "-Dno_gnu_packed=__attribute__((packed))"]
assert "no_gnu___noreturn__" in compile(NO_GNU, "void f(void) __attribute__((__noreturn__));\n")[1]

languages = [*known("c", "c89", "c99", "c2x", "gnu17"), NO_GNU]
# To save time, only some standards are tested with each header alone. The following ones are tested only with all headers
# together.
between = known("c", "gnu89", "c11", "c17")
if compile(["-x", "c++"], "")[0] == 0:
    languages += known("c++", "c++98", "c++20")
    between += known("c++", "c++11", "c++14", "c++17", "gnu++17")
else:
    print("SKIP: C++:", compiler[0], "compiles none")

tries = []
lines = [f"#include <{header}>\n" for header in headers]
for how in languages:
    tries += [(how, f"{line}{line}struct anything {{ int x; }};\n") for line in lines]
for how in languages + between:
    tries += [(how, "".join(lines)), (how, "".join(reversed(lines))), ([*how, "-D_GNU_SOURCE"], "".join(lines))]

# Headers of the compiler that include headers of ring3. <immintrin.h> includes <mm_malloc.h>, which needs functions of
# <stdlib.h>. clang has an <immintrin.h> for every machine, but only clang for x86 can compile it.
for own in ("immintrin.h", "stdatomic.h", "limits.h"):
    tries += [(how, f"#include <{own}>\n#include <stdlib.h>\n") for how in languages + between
              if how is not NO_GNU and not (own == "stdatomic.h" and ("c++" in how or how[-1] in ("-std=c89", "-std=c99")))
              and compile(how, f"#if !__has_include(<{own}>) || {own == 'immintrin.h':d} && !defined __SSE__ && !defined __i386__\n"
                          "#error\n#endif\n")[0] == 0]


def several(how, texts):
    """Compiles the texts. Returns a list with the result of compile() for each text. To save time, this function first runs the
    compiler proper instead of the driver `clang` or `gcc`: one run of `clang -cc1` for all texts, or a run of `cc1` or `cc1plus`
    of gcc for each text. If a run prints a message, or if the compiler is neither, compile() compiles the text, so that all
    messages come from the driver."""
    told = subprocess.run([*compiler, *includes, *how, *strict, "-", "-###"], text=True, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE).stderr.splitlines()
    commands = [shlex.split(line) for line in told if re.match(r' "?/', line)]
    command = commands[0] if len(commands) == 1 else [""]
    if "-cc1" in command:
        with tempfile.TemporaryDirectory() as folder:
            sources = [pathlib.Path(folder, f"{number}.c") for number in range(len(texts))]
            for source, text in zip(sources, texts):
                source.write_text(text)
            result = subprocess.run([*command[:-1], *sources], stdin=subprocess.DEVNULL, capture_output=True)
        if not result.returncode and not result.stdout + result.stderr:
            return [(0, "")] * len(texts)
    elif pathlib.Path(command[0]).name in ("cc1", "cc1plus"):
        return [(0, "") if passes(command, text) else compile(how, text) for text in texts]
    return [compile(how, text) for text in texts]


def passes(command, text):
    """Returns True if the command compiles the text without a message."""
    result = subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return not result.returncode and not result.stdout


parts = [(how, [text for _, text in some]) for how, some in itertools.groupby(tries, lambda t: t[0])]
assert sum(len(texts) for _, texts in parts) == len(tries)

with concurrent.futures.ThreadPoolExecutor(2) as pool:
    failures = [report for some in pool.map(lambda part: several(*part), parts) for status, report in some if status]
print(*failures, f"{len(headers)} headers, {len(tries)} ways, {len(failures)} failed", sep="\n")
sys.exit(bool(failures) or len(headers) < 10 or len(languages) < 5 or len(languages + between) < 8)
