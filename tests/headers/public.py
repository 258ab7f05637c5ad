# SPDX-License-Identifier: MIT
"""Which headers are for programs: what meson.build installs."""


def public(folders):
    """All headers of include/; of an architecture's those in folders (bits, ring3), and syscall_arch.h:
    the others beside that are for ring3's own making. bits/ is for headers only."""
    found = {header.relative_to(folder) for folder in folders for header in folder.rglob("*.h")
             if folder.name == "include" or header.parent != folder or header.name == "syscall_arch.h"}
    return sorted(str(header) for header in found if header.parts[0] != "bits")
