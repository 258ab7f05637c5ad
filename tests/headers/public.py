# SPDX-License-Identifier: MIT
"""The headers for programs: those that meson.build installs."""


def public(folders):
    """All headers of include/; of an architecture's folder syscall_arch.h and those in subfolders (ring3): the others
    are for building ring3. Without bits/, which only headers may include."""
    found = {header.relative_to(folder) for folder in folders for header in folder.rglob("*.h")
             if folder.name == "include" or header.parent != folder or header.name == "syscall_arch.h"}
    return sorted(str(header) for header in found if header.parts[0] != "bits")
