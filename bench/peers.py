# SPDX-License-Identifier: MIT
"""Fetches other C libraries as Debian packages, and unpacks the packages in a folder without installing them. Makes a recipe
for each library: a function that returns the command to compile and link a program with this library.

The folder also contains package lists of apt for amd64 and i386. So apt can fetch packages for i386 without `dpkg
--add-architecture i386`."""
import re
import subprocess

from measure import ARCHES

DEBIAN = {"x86_64": "amd64", "i386": "i386"}


class Absent(Exception):
    pass


def said(*command, **options):
    result = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            check=False, **options)
    if result.returncode:
        last = (result.stderr.strip() or result.stdout.strip() or "failed without a message").splitlines()[-1]
        raise Absent(f"{command[0]}: {last}")
    return result.stdout


class Packages:
    def __init__(self, folder):
        self.folder = folder
        self.state = folder / "apt"
        self.fresh = False

    def apt(self, program, *words):
        """Runs a program of apt, such as apt-get, for the architectures amd64 and i386. The program does not need root,
        because apt's package lists are in self.state."""
        settings = [f"Dir::State::Lists={self.state}/lists", f"Dir::Cache={self.state}/cache", "APT::Architectures=",
                    "APT::Architectures::=amd64", "APT::Architectures::=i386", "APT::Sandbox::User="]
        return said(program, *(word for setting in settings for word in ("-o", setting)), "-q", *words, cwd=self.folder)

    def fetch(self, package, debian):
        """Returns the path of the package's .deb file. Downloads the file if it is not in the folder."""
        have = sorted(self.folder.glob(f"{package}_*_{debian}.deb")) or sorted(self.folder.glob(f"{package}_*_all.deb"))
        if have:
            return have[-1]
        if not self.fresh:
            for folder in ("lists/partial", "cache/archives/partial"):
                (self.state / folder).mkdir(parents=True, exist_ok=True)
            print("Fetching apt's lists of amd64 and i386.", flush=True)
            self.fresh = True
            try:
                self.apt("apt-get", "update")
            except Absent as why:
                print(f"Some lists could not be fetched ({why}); trying to fetch the packages all the same.", flush=True)
        print(f"Fetching {package}:{debian}.", flush=True)
        self.apt("apt-get", "download", package if debian == "all" else f"{package}:{debian}")
        for end in (debian, "all"):
            for file in self.folder.glob(f"{package}_*_{end}.deb"):
                return file
        raise Absent(f"apt-get download {package}:{debian} left no file")

    def unpack(self, package, debian):
        """Unpacks the package if it is not yet unpacked. Returns the folder that contains the package's files."""
        root = self.folder / f"{package}-{debian}"
        if not root.exists():
            file = self.fetch(package, debian)
            said("dpkg", "-x", file, f"{root}.new")
            root.with_name(root.name + ".new").rename(root)
        return root

    def nolibc(self):
        """Returns a folder that contains tools/include/nolibc of the newest kernel source package. May download more than
        100 MB."""
        root = self.folder / "nolibc"
        if not root.exists():
            # The package linux-source contains no source files. It depends on the package that contains them, such as
            # linux-source-6.1.
            depends = said("dpkg-deb", "-f", self.fetch("linux-source", "all"), "Depends")
            file = self.fetch(re.search(r"linux-source-[0-9.]+", depends)[0], "all")
            names = said("sh", "-c", f"dpkg-deb --fsys-tarfile '{file}' | tar -t | grep 'linux-source-.*[.]tar'").split()
            new = root.with_name("nolibc.new")
            new.mkdir(exist_ok=True)
            packer = {"xz": "xz -dc", "bz2": "bzip2 -dc", "gz": "gzip -dc"}[names[0].rsplit(".", 1)[1]]
            said("sh", "-c", f"dpkg-deb --fsys-tarfile '{file}' | tar -xO '{names[0]}' | {packer} | "
                             f"tar -x -C '{new}' --strip-components=4 --wildcards '*/tools/include/nolibc/*'")
            # Compile the programs with `-include nolibc.h`, because nolibc.h declares everything. For the #include lines in
            # the programs, create empty files with the names of the standard headers.
            for name in ("errno.h", "fcntl.h", "sys/mman.h", "sys/stat.h", "time.h", "unistd.h"):
                (new / "empty" / name).parent.mkdir(parents=True, exist_ok=True)
                (new / "empty" / name).touch()
            new.rename(root)
            file.unlink()
        return root


def static(flags, before=(), after=(), compiler=None):
    """Returns a recipe: a function that returns the command to compile and link a static program. `flags` are compiler
    options. `before` and `after` are the library's files. The linker reads `before` before the program and `after` after it.
    `compiler` is a list: the compiler and the options that select the architecture. The default is gcc for x86."""
    return lambda arch, source, arguments, output: [*(compiler or ["gcc", ARCHES[arch]]), "-static", *flags, *arguments, *before, source,
                                                    *after, "-o", output]


def musl(packages, own, arch):
    usr = packages.unpack("musl-dev", DEBIAN[arch]) / "usr"
    lib = usr / f"lib/{arch}-linux-musl"
    return static(["-nostdlib", "-nostdinc", "-isystem", usr / f"include/{arch}-linux-musl", "-isystem", own],
                  [lib / "crt1.o", lib / "crti.o"], [lib / "libc.a", lib / "crtn.o"])


def dietlibc(packages, own, arch):
    usr = packages.unpack("dietlibc-dev", DEBIAN[arch]) / "usr"
    lib = next(usr.glob("lib/*/diet/lib-*"))
    return static(["-nostdlib", "-nostdinc", "-isystem", usr / "include/diet", "-isystem", own],
                  [lib / "start.o"], [lib / "libc.a"])


def klibc(packages, own, arch):
    home = packages.unpack("libklibc-dev", DEBIAN[arch]) / "usr/lib/klibc"
    bits = {"x86_64": "64", "i386": "32"}[arch]
    # Debian compiles klibc for i386 with -mregparm=3, so programs for i386 need this option too. The headers of klibc
    # include the kernel's headers, so add /usr/include.
    registers = ["-mregparm=3"] if arch == "i386" else []
    folders = [home / f"include/arch/{arch}", home / f"include/bits{bits}", home / "include", own,
               "/usr/include/x86_64-linux-gnu", "/usr/include"]
    return static([*registers, "-nostdlib", "-nostdinc", "-D__KLIBC__=2", f"-D_BITSIZE={bits}",
                   *(f"-I{folder}" for folder in folders)], [home / "lib/crt0.o"], [home / "lib/libc.a"])


def glibc(_packages, _own, _arch):
    return static([])


def nolibc(packages, _own, _arch):
    root = packages.nolibc()
    return static(["-nostdlib", f"-I{root / 'empty'}", "-include", root / "nolibc.h"], after=["-lgcc"])


def libraries_for_ports(ports, unpacked, libgcc):
    """Returns a dictionary: name of a library -> a function like musl() and nolibc() above, for the ports. `unpacked` is the
    folder with the unpacked packages of musl for the ports. `libgcc` is the folder with libgcc's unpacked packages."""
    def builtins(arch):
        return next(libgcc.glob(f"usr/lib/gcc-cross/{ports[arch].triple}/*/libgcc.a"))

    def port_musl(_packages, own, arch):
        triple = ports[arch].triple.replace("gnu", "musl")
        lib, include = unpacked / "usr/lib" / triple, unpacked / "usr/include" / triple
        # LLD 14 does not know some relocations in the debugging information of musl for riscv64. -S leaves this information out.
        return static(["-nostdlib", "-nostdinc", "-isystem", include, "-isystem", own, "-Wl,-S"], [lib / "crt1.o", lib / "crti.o"],
                      [lib / "libc.a", builtins(arch), lib / "crtn.o"], ports[arch].compiler)

    def port_nolibc(packages, _own, arch):
        root = packages.nolibc()
        return static(["-nostdlib", f"-I{root / 'empty'}", "-include", root / "nolibc.h"], after=[builtins(arch)],
                      compiler=ports[arch].compiler)

    return {"nolibc": port_nolibc, "musl": port_musl}


def recipes(folder, ports, *unpacked):
    """Returns two dictionaries, whose keys are names of libraries. The first dictionary has a recipe for each library that was
    fetched: a function that returns the command to compile a program. The second dictionary has an error message for each
    library that was not fetched. `ports` is a dictionary: architecture -> measure.Port. If `ports` is empty, the recipes are
    for x86. `unpacked` has the last two arguments of libraries_for_ports()."""
    folder.mkdir(parents=True, exist_ok=True)
    packages = Packages(folder)
    own = said("clang" if ports else "gcc", "-print-file-name=include").strip()
    found, lacking = {}, {}
    libraries = libraries_for_ports(ports, *unpacked) if ports else {
        "nolibc": nolibc, "klibc": klibc, "dietlibc": dietlibc, "musl": musl, "glibc": glibc}
    for name, library in libraries.items():
        try:
            by_arch = {arch: library(packages, own, arch) for arch in ports or ARCHES}
        except (Absent, OSError, StopIteration, TypeError, IndexError) as why:
            lacking[name] = str(why)
            continue
        found[name] = (lambda by_arch: lambda arch, *rest: by_arch[arch](arch, *rest))(by_arch)
    return found, lacking
