# SPDX-License-Identifier: MIT
"""Finds the public headers of ring3. These are the headers for programs, which meson.build installs."""


def public(folders):
    """Returns the sorted names of the public headers in the folders. All headers in include/ are public. In the folder of an
    architecture, only syscall_arch.h and the headers in subfolders are public. Leaves out headers in bits/, because programs
    do not include them directly."""
    found = {header.relative_to(folder) for folder in folders for header in folder.rglob("*.h")
             if folder.name == "include" or header.parent != folder or header.name == "syscall_arch.h"}
    return sorted(str(header) for header in found if header.parts[0] != "bits")
