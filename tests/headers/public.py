# SPDX-License-Identifier: MIT
"""Finds the public headers: those for programs, which meson.build installs."""


def public(folders):
    """Returns the names of the public headers in the folders, sorted. All headers of include/ are public. In an
    architecture's folder only syscall_arch.h and the headers in subfolders are; the others are for building ring3. Leaves
    out bits/, whose headers only other headers include."""
    found = {header.relative_to(folder) for folder in folders for header in folder.rglob("*.h")
             if folder.name == "include" or header.parent != folder or header.name == "syscall_arch.h"}
    return sorted(str(header) for header in found if header.parts[0] != "bits")
