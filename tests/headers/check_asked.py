# SPDX-License-Identifier: MIT
# test: what kernel headers ask @ARCH@ | @LINUX@ @READ_BY@ | only=gcc after=made timeout=1800 priority=early
"""check_asked.py KERNEL,... COMPILER FLAG... -- FOLDER...: checks macros that the kernel's headers use in #if or #ifdef,
but define nowhere. A C library should define some of these macros, and must not define the others.

KERNEL,... are the folders with the kernel's headers. The FOLDERs have ring3's headers. The dictionary ANSWERS says for each
macro if ring3's headers must define it. The test fails if a macro is not in ANSWERS. With kernel headers that are not those
of Linux 6.1, it only prints a note. Macros that the compiler defines are left out."""
import pathlib
import re
import subprocess
import sys

from public import public

YES, NO = True, False
# Each key is a regular expression for names of macros. The value is a pair: YES or NO, and the reason. YES: ring3's headers
# must define these macros. NO: they must not define them.
ANSWERS = {
    "__USE_TIME_BITS64": (YES, "time_t has 64 bits: <features.h>"),
    "__BYTE_ORDER": (YES, "<endian.h>"),
    "HAVE_ARCH_STRUCT_FLOCK": (YES, "<fcntl.h> has struct flock"),
    "_NETINET_IN_H|_NET_IF_H|_SYS_XATTR_H": (YES, "ours have such guards; <linux/libc-compat.h> asks only beside glibc"),
    "__NETIPX_IPX_H": (NO, "there is no <netipx/ipx.h>"),
    "__GLIBC__|__USE_MISC|__USE_GNU": (NO, "ring3 is not glibc; it defines __UAPI_DEF_... as 0 for what it has"),
    "__KERNEL__|__CHECKER__|CONFIG_\\w+|__KVM_\\w+": (NO, "defined by the kernel's own build"),
    "__ARCH_\\w+|__SYSCALL_COMPAT|__NR3264_stat|__FRAME_OFFSETS|__kernel_\\w+|__arch_\\w+": (NO, "defined by the kernel's <asm/...>"),
    "__ASSEMBLY__|__ASSEMBLER__|__STRICT_ANSI__|__HAVE_BUILTIN_BSWAP\\d+__|__ILP32__|__i386__|__x86_64__|__SIZEOF_INT128__": (NO, "defined by compilers, for their target"),
    "BINDER_IPC_32BIT|LP_STATS|VIRTIO_\\w+|USE_SIMPLE_MACROS|UAPI_LINUX_\\w+|N_\\w+_DECLARED|__STRUCT_EXEC_OVERRIDE__|__INCioctlh":
        (NO, "for the program to choose"),
    "SNDRV_(BIG|LITTLE)_ENDIAN": (NO, "defined by alsa-lib, for names without _LE and _BE"),
    "DJGPP|DOS|KERNEL|M_\\w+|_AIX|__CYGWIN32__|__Lynx__|__NetBSD__|sun|sparc|__\\w*(alpha|arch64|ia64|mc68000|s390x|sparc|mips)\\w*__":
        (NO, "other systems and machines"),
}

arguments = sys.argv[1:]
split = arguments.index("--")
theirs = [pathlib.Path(folder).resolve() for folder in arguments[0].split(",") if folder]
compiler, folders = arguments[1:split], [pathlib.Path(folder) for folder in arguments[split + 1:]]
version = next((folder / "version.h" for folder in theirs if (folder / "version.h").exists()), None)
if not version:
    print("SKIP: there are no headers of the kernel: see -Dkernel_headers")
    sys.exit(77)
LISTED = re.findall(r"(?:MAJOR|PATCHLEVEL) (\d+)", version.read_text()) == ["6", "1"]


def macros(language, text):
    run = subprocess.run([*compiler, *(f"-I{folder}" for folder in folders), "-D_GNU_SOURCE", "-E", "-dM", "-x", language, "-"],
                         input=text, text=True, stdout=subprocess.PIPE, check=language == "c")
    return set(re.findall(r"^#define (\w+)", run.stdout, re.M))


asked, defined = {}, set()
for folder in theirs:
    for path in folder.rglob("*.h"):
        text = re.sub(r"/\*.*?\*/|//[^\n]*|\\\n", " ", path.read_text(errors="replace"), flags=re.S)
        defined |= set(re.findall(r"^\s*#\s*define\s+(\w+)", text, re.M))
        for condition in re.findall(r"^\s*#\s*(?:if|elif|ifdef|ifndef)\b(.*)$", text, re.M):
            for name in set(re.findall(r"\b[A-Za-z_]\w*", condition)) - {"defined"}:
                asked.setdefault(name, f"{folder.name}/{path.relative_to(folder)}")
of_compiler = macros("c", "") | macros("c++", "")
ours = macros("c", "".join(f"#include <{header}>\n" for header in public(folders)))
faults, answered = [], 0
for name, header in sorted(asked.items()):
    if name in defined or name in of_compiler:
        continue
    answer = next((ANSWERS[key] for key in ANSWERS if re.fullmatch(key, name)), None)
    if not answer:
        faults.append(f"{'' if LISTED else 'note: '}<{header}> asks for {name}, which is not in ANSWERS")
    elif (name in ours) != answer[0]:
        faults.append(f"<{header}> asks for {name}, which ours {'lack' if answer[0] else 'define'}: {answer[1]}")
    else:
        answered += 1
print(*faults, f"{answered} names that the kernel's headers ask for have an answer, {len(faults)} faults", sep="\n")
sys.exit(any(not fault.startswith("note: ") for fault in faults) or answered < 40)
