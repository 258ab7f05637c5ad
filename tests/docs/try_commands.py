# SPDX-License-Identifier: MIT
# test: commands as printed | @BUILD@ @PREFIX@ @SOURCE@ @COMPILER@ @HERE@/commands.list | needs=both after=installed timeout=300
"""try_commands.py BUILD PREFIX SOURCE COMPILER LIST: runs commands exactly as the documents show them. The file LIST says how
each command is tested. This script runs the commands whose line has `run: FILE`.

Each command runs in a new folder that contains the installed ring3 in root/. The dictionary FILES says which other files the
folder contains. The command must make a program named hello, in the folder or in its subfolder build/. This program must print
hello. Another script, check_commands.py, checks that a document contains each command of LIST."""
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

import check_commands

C = '#include <unistd.h>\nint main(void) { return write(1, "hello\\n", 6) != 6; }\n'
# FILE -> (the files to write before the command runs, the program that the command needs, a second command or ""). FILE is a
# name from the file LIST, in a line that says `run: FILE`.
FILES = {
    "hello.c": ({"hello.c": C}, "gcc", ""),
    "hello.cc": ({"hello.cc": C.replace("(void)", "()")}, "g++", ""),
    "Makefile": ({"hello.c": C, "Makefile": "hello: hello.c\n"}, "make", ""),
    "CMakeLists.txt": ({"hello.c": C, "CMakeLists.txt": "cmake_minimum_required(VERSION 3.16)\nproject(hello C)\nadd_executable(hello hello.c)\n"},
                       "cmake", "cmake --build build"),
    "meson.build": ({"hello.c": C, "meson.build": "project('hello', 'c')\nexecutable('hello', 'hello.c')\n"}, "meson", "ninja -C build"),
    "hello.rs": ({"hello.rs": """#![no_std]
#![no_main]
extern "C" { fn write(fd: i32, buf: *const u8, count: usize) -> isize; }
#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
#[no_mangle]
pub extern "C" fn main() -> i32 { unsafe { (write(1, "hello\\n".as_ptr(), 6) != 6) as i32 } }
"""}, "rustc", ""),
}


def run(command, folder, environment):
    done = subprocess.run(command, shell=True, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        sys.exit(f"$ {command}\nends with {done.returncode}:\n{done.stdout}")
    return done.stdout


def main():
    build, prefix, source, compiler, listed = sys.argv[1:6]
    top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-commands-"))
    tried = 0
    try:
        subprocess.run(["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", top / "destination"], check=True,
                       capture_output=True)
        environment = {**os.environ, "LC_ALL": "C", "RING3_CC": compiler}
        for number, document, kind, what, command in check_commands.entries(pathlib.Path(source, listed)):
            if kind != "run":
                continue
            files, tool, then = FILES[what]
            if not shutil.which(tool):
                print(f"SKIP: $ {command}: there is no {tool}")
                continue
            folder = top / str(number)
            folder.mkdir()
            (folder / "root").symlink_to(top / "destination" / prefix.lstrip("/"))
            for name, text in files.items():
                (folder / name).write_text(text)
            said = run(command, folder, environment)
            if then:
                run(then, folder, environment)
            elif "warning" in said:
                sys.exit(f"{document}: $ {command}\nsays\n{said}")
            program = next(path for path in (folder / "hello", folder / "build/hello") if path.exists())
            if run(shlex.quote(str(program)), folder, environment) != "hello\n":
                sys.exit(f"{document}: $ {command}\nmakes no program that says hello")
            tried += 1
    finally:
        shutil.rmtree(top)
    print(f"{tried} commands as printed")
    return not tried


sys.exit(main())
