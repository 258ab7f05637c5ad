# SPDX-License-Identifier: MIT
# test: branch targets aarch64 | @SOURCE@ @COMPILER@ @READELF@ @OBJDUMP@ @BUILD@/arch/aarch64 | needs=aarch64,readelf,objdump after=installed
"""check_bti.py SOURCE CLANG READELF OBJDUMP HEADERS: compiles the assembly files of aarch64 with -mbranch-protection.
Then each object file must have an ELF note that says that it supports BTI (branch target identification) and PAC (signed return
addresses). Each function must begin with the instruction bti, because with BTI an indirect branch may reach only this
instruction. Without the option, an object file must have neither the note nor the instruction."""
import pathlib
import re
import subprocess
import sys
import tempfile

source, clang, readelf, objdump, headers = sys.argv[1:]
work = tempfile.TemporaryDirectory()
folder = pathlib.Path(source, "arch/aarch64")
paths = sorted(folder.glob("*.S"))
assert len(paths) >= 5, paths
for options in ["-mbranch-protection=standard"], []:
    for path in paths:
        made = pathlib.Path(work.name, path.stem + ".bti.o")
        subprocess.run([*clang.split(), "--target=aarch64-linux-gnu", *options, "-nostdinc", "-I", headers, "-I", folder, "-I",
                        f"{source}/include", "-I", f"{source}/src/internal", "-c", path, "-o", made], check=True)
        notes = subprocess.run([readelf, "-n", made], check=True, capture_output=True, text=True).stdout
        code = subprocess.run([objdump, "-d", "--no-show-raw-insn", made], check=True, capture_output=True, text=True).stdout
        first = re.findall(r"^[0-9a-f]+ <(?!\$|\.L|(?:__)?sys_rt_sigreturn)(\w+)>:\n\s*[0-9a-f]+:\s+(.*)", code, re.M)
        if bool(options) != ("BTI, PAC" in notes):
            sys.exit(f"{path}: {options}: the property note is wrong:\n{notes}")
        wrong = [f"{name}: {instruction}" for name, instruction in first if bool(options) != bool(re.match(r"(bti|hint)\s", instruction))]
        if wrong or not first and path.stem != "sys_rt_sigreturn":
            sys.exit(f"{path}: {options}: {wrong or code}")
print(f"{len(paths)} files")
