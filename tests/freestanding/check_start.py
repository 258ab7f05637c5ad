# SPDX-License-Identifier: MIT
# test: start-up @ARCH@ | @SOURCE@ @BUILD@ @ARCH@ @COMPILER@ @EMULATOR@ | only=x86 needs=ld.bfd after=product timeout=600
"""check_start.py SOURCE BUILD ARCH COMPILER EMULATOR: tests the start-up code in crt1.o and libring3.a. Links many small
programs with each linker, at unusual load addresses and with other linker scripts. Some programs use features such as ifuncs
or thread-local variables. The linker adds the start-up code for such a feature only with the option -u. Runs each program
natively. If EMULATOR is not empty, runs each program under EMULATOR, too."""
import pathlib
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import unittest

SOURCE, BUILD = (pathlib.Path(path) for path in sys.argv[1:3])
ARCH, COMPILER, EMULATOR = sys.argv[3:6]
LIB = BUILD / "arch" / ARCH / "ring3"
MACHINE = {"x86_64": "-m64", "i386": "-m32"}[ARCH]
RELATIVE, GLOB_DAT = 8, 6		# relocation types; the numbers are the same on x86_64 and i386
LINKERS = [linker for linker in ("bfd", "lld", "gold") if shutil.which(f"ld.{linker}")]
PIE_LINKERS = [linker for linker in LINKERS if linker != "gold"]	# gold cannot link a static PIE
CANNOT = "ring3: cannot start: "
top = pathlib.Path(tempfile.mkdtemp(prefix="ring3-start-"))


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, errors="replace", check=False)


INCLUDE = [word for folder in (SOURCE / "include", SOURCE / "arch" / ARCH, BUILD / "arch" / ARCH,
                               run(*COMPILER.split(), "-print-file-name=include").stdout.strip()) for word in ("-isystem", folder)]
LIBGCC = run(*COMPILER.split(), MACHINE, "-print-libgcc-file-name").stdout.strip()


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=top))
        self.program = self.folder / "program"

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def link(self, source, *arguments, pie=False, linker="bfd", level="-O2", more=()):
        """Links a program without the compiler's own start files and libraries. Returns the result of the link command.
        self.program exists only if the link succeeded."""
        self.program.unlink(missing_ok=True)
        start = "rcrt1.o" if pie else "crt1.o"
        archive = "libring3_pic.a" if pie and (LIB / "libring3_pic.a").exists() else "libring3.a"
        return run(*COMPILER.split(), MACHINE, level, *(["-static-pie", "-fPIE"] if pie else ["-static", "-fno-pie"]), f"-fuse-ld={linker}",
                   "-nostdlib", "-ffreestanding", "-fno-stack-protector", "-D_GNU_SOURCE", "-nostdinc", *INCLUDE, "-Wl,--build-id=none", *arguments,
                   self.file("program.c", source), LIB / start, LIB / archive, *more, "-o", self.program)

    def linked(self, *arguments, **how):
        result = self.link(*arguments, **how)
        self.assertEqual(result.returncode, 0, result.stderr)

    def refused(self, message, *arguments, **how):
        result = self.link(*arguments, **how)
        self.assertNotEqual(result.returncode, 0)
        self.assertRegex(result.stderr, message)

    def runs(self, status=0, out="", err=""):
        for runner in [[]] + ([[EMULATOR]] if EMULATOR else []):
            with self.subTest(runner=runner):
                result = run(*runner, self.program)
                self.assertEqual((result.returncode, result.stdout, result.stderr), (status, out, err))

    def relocations(self):
        """Yields a tuple for each relocation entry of the program: the entry's offset in the file, the address to relocate, the
        relocation type, and the entry's format for struct.unpack."""
        form = {"x86_64": "<QQq", "i386": "<II"}[ARCH]
        sections = run("readelf", "-SW", self.program).stdout
        data = self.program.read_bytes()
        for offset, size in re.findall(r"\.rela?\.\w+ +RELA? +\w+ (\w+) (\w+)", sections):
            for at in range(int(offset, 16), int(offset, 16) + int(size, 16), struct.calcsize(form)):
                yield at, *struct.unpack_from(form, data, at)[:2], form

    def retype(self, new, symbol):
        """Changes the type of one relocation entry in the program file to `new`. This is the entry that relocates the first
        word of the variable `symbol`."""
        address = int(re.search(rf"^(\w+) \w {symbol}$", run("nm", self.program).stdout, re.M)[1], 16)
        data = bytearray(self.program.read_bytes())
        found = [(at, form) for at, place, kind, form in self.relocations() if place == address and kind == RELATIVE]
        self.assertEqual(len(found), 1)
        word = {"x86_64": 8, "i386": 4}[ARCH]
        struct.pack_into("<Q" if word == 8 else "<I", data, found[0][0] + word, new)
        self.program.write_bytes(data)


class Base(Case):
    """Tests programs that are linked for unusual load addresses. Most of them are static PIEs. Each program checks its
    pointers, its thread-local variables and the result of its constructor, and that environ is not NULL."""

    PROGRAM = """
        #include <unistd.h>
        static int value = 5;
        int *const table[] = { &value, &value, &value };
        int *changing[100] = { &value, &value, [50] = &value, [99] = &value };
        _Thread_local struct { _Alignas(64) int *first; long last; } local = { &value, 7 };
        static int constructed;
        __attribute__((constructor)) static void construct(void) { constructed = *table[2]; }
        int main(void)
        {
            int *const *volatile t = table;
            int **volatile c = changing;

            return !(*t[1] == 5 && *c[50] == 5 && *c[99] == 5 && !c[51] && constructed == 5 && local.first == &value &&
                     local.last == 7 && environ);
        }
        """

    def test_any_address(self):
        ways = {
            "bfd": ["-Wl,-Ttext-segment=0x400000", "-Wl,-Ttext-segment=0x10000", "-Wl,-z,noseparate-code,-Ttext-segment=0x7000000",
                    "-Wl,-z,norelro,-Ttext-segment=0x400000", "-Wl,-z,pack-relative-relocs,-Ttext-segment=0x400000"],
            "lld": ["-Wl,--image-base=0x400000", "-Wl,--no-rosegment,--image-base=0x10000", "-Wl,-z,norelro,--image-base=0x7000000",
                    "-Wl,--pack-dyn-relocs=relr,--image-base=0x400000"],
        }
        above_4g = {"bfd": ["-Wl,-Ttext-segment=0x200000000"], "lld": ["-Wl,--image-base=0x200000000"]}
        for linker in PIE_LINKERS:
            for way in ["-Wl,-z,now"] + ways[linker] + (above_4g[linker] if ARCH == "x86_64" else []):
                with self.subTest(linker=linker, way=way):
                    self.linked(self.PROGRAM, "-std=c11", "-Wl,-u,__ring3_thread_block", way, pie=True, linker=linker)
                    self.runs()

    def test_thread_block_at_a_fixed_address(self):
        for linker in LINKERS:
            with self.subTest(linker=linker):
                self.linked(self.PROGRAM, "-std=c11", "-Wl,-u,__ring3_thread_block", "-Wl,-Ttext-segment=0x7000000"
                            if linker == "bfd" else "-Wl,--image-base=0x7000000" if linker == "lld" else "-Wl,-Ttext=0x7000000",
                            linker=linker)
                self.runs()

    def test_fixed_address_above_4_gib(self):
        """Links a program with a load address above 4 GiB. crt1.o contains 32-bit addresses, so the linker must fail."""
        if ARCH == "x86_64":
            self.refused(r"truncated to fit", "int main(void) { return 0; }", "-Wl,-Ttext-segment=0x200000000")


class Relocations(Case):
    PROGRAM = """
        static int value = 5;
        int *unused = &value, *used = &value;
        int main(void) { int **volatile p = &used; return *p != &value; }
        """

    def test_unknown_type(self):
        for linker in PIE_LINKERS:
            for kind in (1, GLOB_DAT, 36, 255):
                with self.subTest(linker=linker, kind=kind):
                    self.linked(self.PROGRAM, pie=True, linker=linker)
                    self.retype(kind, "used")
                    self.runs(127, "", f"{CANNOT}unknown relocation type {kind}\n")

    def test_none(self):
        self.linked(self.PROGRAM, pie=True)
        self.retype(0, "unused")
        self.runs()


# IFUNC_IN_PIE: true if the compiler can build a static PIE with ifuncs. An ifunc is a function whose code is chosen when the
# program starts. clang cannot build one for i386: clang calls an ifunc without the address of the GOT (global offset table) in
# ebx, and GNU ld rejects such a call.
IFUNC_IN_PIE = not (ARCH == "i386" and "clang" in COMPILER)


class Ifunc(Case):
    """Tests ifuncs: a resolver function chooses the code of another function when the program starts."""

    # The resolver `pick` below depends on values that are known only at run time. gcc and clang remove a resolver that always
    # returns the same function. The start-up code calls pick before the program's constructors and main. When pick runs, four
    # things must work already: the stack protector, thread-local variables, relocated pointers and getauxval. So pick uses all
    # four.
    #
    # With BY_NAME the program calls the ifunc by its name, never through a pointer (test_static_pie says why). Of two pointers
    # to the ifunc, by_pointer and table[2], it only checks that they are equal. `t == table` is always 1, so the sum is 1 if
    # they are equal.
    PROGRAM = """
        #include <sys/auxv.h>
        #include <unistd.h>
        static int one(void) { return 1; }
        static int two(void) { return 2; }
        static _Thread_local volatile int local = 3;
        static int *const pointer = (int *)&one;
        int (*volatile answer)(void) = one;
        static volatile int early, page;

        /* A stack protector, a thread-local variable, a relocated pointer and the auxiliary vector, all in use already. */
        __attribute__((PROTECTED)) static int (*pick(unsigned long hwcap))(void)
        {
            volatile char room[64];

            room[63] = (char)local;
            page = (int)getauxval(AT_PAGESZ);
            return room[63] == 3 && (int (*)(void))*(int *const volatile *)&pointer == one && page > 0 &&
                hwcap == getauxval(AT_HWCAP) ? answer : two;
        }

        int chosen(void) __attribute__((ifunc("pick")));
        int (*volatile by_pointer)(void) = chosen;
        int (*const table[])(void) = { chosen, two, chosen };
        __attribute__((constructor(101))) static void first(void)
        {
        #ifndef BY_NAME
            early = chosen() + by_pointer();
        #endif
        }

        int main(void)
        {
            int (*const *volatile t)(void) = table;

        #ifdef BY_NAME
            return !(chosen() == 1 && (by_pointer != table[2]) + (t == table) == 1);
        #else
            return !(early == 2 && chosen() == 1 && by_pointer() == 1 && t[0]() == 1 && t[2]() == 1 && by_pointer == t[2]);
        #endif
        }
        """
    NEEDED = ["-std=c11", "-Wl,-u,__ring3_thread_block", "-Wl,-u,__ring3_ifuncs", "-fstack-protector-all",
              "-DPROTECTED=noinline"]

    def test_static(self):
        for linker in LINKERS:
            for level in ("-O0", "-O2"):
                for more in ([], ["-Wl,-z,relro,-z,now", "-Wl,-u,__ring3_relro"]):
                    with self.subTest(linker=linker, level=level, more=more):
                        self.linked(self.PROGRAM, *self.NEEDED, *more, linker=linker, level=level)
                        self.assertIn("IRELATIV", run("readelf", "-rW", self.program).stdout)
                        self.runs()

    @unittest.skipUnless(IFUNC_IN_PIE, "clang makes no ifunc in an i386 static PIE")
    def test_static_pie(self):
        base = {"bfd": "-Wl,-Ttext-segment=0x400000", "lld": "-Wl,--image-base=0x400000"}
        packed = {"bfd": "-Wl,-z,pack-relative-relocs", "lld": "-Wl,--pack-dyn-relocs=relr"}
        for linker in PIE_LINKERS:
            # In an i386 program lld (14 and 19) calls an ifunc through code that needs the address of the GOT in ebx. The
            # compiler sets ebx for a call by name, but not for a call through a function pointer. So with BY_NAME the program
            # calls the ifunc only by name.
            by_name = ["-DBY_NAME"] if linker == "lld" and ARCH == "i386" else []
            for more in ([], ["-Wl,-z,norelro"], ["-Wl,-z,relro,-z,now"], [base[linker]], [packed[linker]]):
                with self.subTest(linker=linker, more=more):
                    self.linked(self.PROGRAM, *self.NEEDED, *more, *by_name, pie=True, linker=linker)
                    self.assertIn("IRELATIV", run("readelf", "-rW", self.program).stdout)
                    self.runs()

    def test_target_clones(self):
        """Tests the attribute target_clones. The compiler generates one version of the function for each processor type. It
        also generates a resolver, which calls libgcc to choose a version."""
        source = """
            __attribute__((target_clones("avx2", "sse4.2", "default"))) int sum(const int *p, int n)
            {
                int all = 0;
                while (n--)
                    all += *p++;
                return all;
            }
            int main(void) { static const int n[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 }; return sum(n, 9) != 45; }
            """
        if not pathlib.Path(LIBGCC).exists():
            self.skipTest("there is no libgcc for it")
        for pie in (False, True) if IFUNC_IN_PIE else (False,):
            with self.subTest(pie=pie):
                self.linked(source, "-Wl,-u,__ring3_ifuncs", pie=pie, more=[LIBGCC])
                self.assertIn("IRELATIV", run("readelf", "-rW", self.program).stdout)
                self.runs()

    @unittest.skipUnless(IFUNC_IN_PIE, "clang makes no ifunc in an i386 static PIE")
    def test_static_pie_without_the_member(self):
        for linker in PIE_LINKERS:
            self.linked(self.PROGRAM, *[word for word in self.NEEDED if "ifuncs" not in word], pie=True, linker=linker)
            self.runs(127, "", CANNOT + "for ifunc, link with -Wl,-u,__ring3_ifuncs\n")


class Relro(Case):
    """Tests RELRO. The linker marks data that are constant after relocation. The start-up code must make these data
    read-only in the running program."""

    # The linker puts `table` into RELRO, because it is const and contains addresses that need a relocation. `after` is not
    # const, so it is outside of RELRO, and the program must be able to write it. After that, the program writes to `table`. If
    # `table` is read-only, SIGSEGV ends the program at this write. With BESIDE the program does not write to `table`.
    PROGRAM = """
        #include <unistd.h>
        static int a(void) { return 1; }
        static int b(void) { return 2; }
        int (*const table[600])(void) = { a, b };
        static int (*after)(void) = a;
        int main(void)
        {
            int (**p)(void) = (int (**)(void))table, (**q)(void) = &after;

            __asm__ volatile("" : "+r"(p), "+r"(q));
            *q = b;			/* what is beside it can be written */
        #ifndef BESIDE
            p[0] = b;
        #endif
            write(1, "written\\n", 8);
            return 0;
        }
        """

    def test_static_pie(self):
        for linker in PIE_LINKERS:
            for more in ("-Wl,-z,relro,-z,now", "-Wl,-z,relro"):
                with self.subTest(linker=linker, more=more):
                    self.linked(self.PROGRAM, more, pie=True, linker=linker)
                    self.runs(-signal.SIGSEGV)
            with self.subTest(linker=linker):
                self.linked(self.PROGRAM, "-Wl,-z,norelro", pie=True, linker=linker)
                self.runs(0, "written\n")

    def runs(self, status=0, out="", err=""):
        """Checks the exit status and the output. Does not check stderr: if a signal ends the program, the emulator prints a
        message there."""
        for runner in [[]] + ([[EMULATOR]] if EMULATOR else []):
            with self.subTest(runner=runner):
                result = run(*runner, self.program)
                self.assertEqual((result.returncode, result.stdout), (status, out))

    def test_fixed_address(self):
        """Tests RELRO in a program with a fixed load address. The start-up code must make the data read-only only if the link
        command has -u __ring3_relro. If RELRO ends inside a page (4096 bytes), the start-up code does not protect this page,
        because it may contain other data. The array `more` is in RELRO and has at least 8192 bytes. main writes to the middle
        of the array, because RELRO cannot end in the page there."""
        source = """
            #include <unistd.h>
            typedef void function(void);
            static void construct(void) { }
            /* Larger than a page, of which RELRO has whole ones. */
            __attribute__((section(".data.rel.ro"))) function *more[2048] = { construct };
            int main(void)
            {
                function **p = more;

                __asm__ volatile("" : "+r"(p));
                p[1024] = construct;
                write(1, "written\\n", 8);
                return 0;
            }
            """
        for linker in LINKERS:
            with self.subTest(linker=linker):
                self.linked(source, "-Wl,-z,relro,-z,now", "-Wl,-u,__ring3_relro", linker=linker)
                self.runs(-signal.SIGSEGV)
                self.linked(source, "-Wl,-z,relro,-z,now", linker=linker)
                self.runs(0, "written\n")

    def test_data_beside(self):
        """Tests a program in which RELRO ends inside a page. Linkers avoid this, so the test adds 8 bytes to RELRO's size in
        the program header. The program must be able to write the other data in that page."""
        wide = ARCH == "x86_64"
        self.linked(self.PROGRAM, "-DBESIDE", "-Wl,-z,relro,-z,now", pie=True)
        image = bytearray(self.program.read_bytes())
        at, = struct.unpack_from("<Q" if wide else "<I", image, 32 if wide else 28)
        size, count = struct.unpack_from("<HH", image, 54 if wide else 42)
        header, = (place for place in range(at, at + size * count, size) if struct.unpack_from("<I", image, place)[0] == 0x6474e552)
        place, form = (header + 40, "<Q") if wide else (header + 20, "<I")     # p_memsz
        struct.pack_into(form, image, place, struct.unpack_from(form, image, place)[0] + 8)
        self.program.write_bytes(image)
        self.runs(0, "written\n")

    def test_no_call_without_it(self):
        if not EMULATOR:
            self.skipTest("there is no emulator to say what is called")
        for more, there in (("-Wl,-z,norelro", False), ("-Wl,-z,relro,-z,now", True)):
            self.linked("int main(void) { return 0; } int *p = (int *)main, *const q[600] = { (int *)main };", more, pie=True)
            self.assertEqual("mprotect" in run(EMULATOR, "-strace", self.program).stderr, there)


class Script(Case):
    """Tests programs that are linked with a linker script that the test wrote, not with the linker's default script."""

    PLAIN = """
        ENTRY(_start)
        SECTIONS {
            . = 0x400000 + SIZEOF_HEADERS;
            .text : { *(.text*) }
            .rodata : { *(.rodata*) }
            . = ALIGN(4096);
            .data : { *(.data*) }
            %s
            .bss : { *(.bss*) *(COMMON) }
            /DISCARD/ : { *(.comment) *(.note*) *(.eh_frame*) }
        }
        """
    CONSTRUCTORS = """.init_array : {
                __init_array_start = .;
                KEEP(*(SORT_BY_INIT_PRIORITY(.init_array.*)))
                KEEP(*(.init_array))
                __init_array_end = .;
            }"""
    # In a program that is linked with this script, no segment contains the ELF header and the program headers. So the kernel
    # does not load them into memory. A segment of PHDRS would contain them if it had the words FILEHDR and PHDRS, as in `all
    # PT_LOAD FILEHDR PHDRS`. test_without_the_program_header uses this script.
    WITHOUT_HEADERS = """
        ENTRY(_start)
        PHDRS { all PT_LOAD FLAGS(7); tls PT_TLS FLAGS(4); }
        SECTIONS {
            . = 0x400000;
            .text : { *(.text*) *(.rodata*) } :all
            .data : { *(.data*) } :all
            .tdata : { *(.tdata*) } :all :tls
            %s :all
            .bss : { *(.bss*) *(COMMON) } :all
            /DISCARD/ : { *(.comment) *(.note*) *(.eh_frame*) }
        }
        """
    HELLO = '#include <unistd.h>\nint main(void) { write(1, "hello\\n", 6); return 0; }\n'
    ENVIRON = "#include <unistd.h>\nint main(void) { return !environ; }\n"
    CONSTRUCTED = "static int done; __attribute__((constructor)) static void f(void) { done = 1; } int main(void) { return !done; }"
    LOCAL = "_Thread_local int local = 5; int main(void) { return local - 5; }"

    def script(self, linker, text):
        # The linker scripts here put code and constants into the same page. They also put data before and after the data of
        # RELRO. lld rejects this layout without the options --no-rosegment and -z norelro.
        return [f"-Wl,-T,{self.file('own.ld', text)}", *(["-Wl,--no-rosegment,-z,norelro"] if linker == "lld" else [])]

    def test_without_constructors(self):
        for linker in LINKERS:
            with self.subTest(linker=linker):
                self.linked(self.HELLO, *self.script(linker, self.PLAIN % ""), linker=linker)
                self.runs(0, "hello\n")

    def test_with_constructors(self):
        for linker in LINKERS:
            for source in (self.HELLO, self.ENVIRON, self.CONSTRUCTED):
                with self.subTest(linker=linker, source=source):
                    self.linked(source, *self.script(linker, self.PLAIN % self.CONSTRUCTORS), linker=linker)
                    self.runs(0, "hello\n" if source == self.HELLO else "")

    def test_constructors_without_their_symbols(self):
        """Links programs with a linker script that does not define the symbols around the section .init_array. The start-up
        code calls the constructors between these symbols. bfd does not define the symbols, so it must fail: otherwise no
        constructor would run. If only the program has constructors, bfd fails only with --require-defined. lld and gold must
        succeed, because they define the symbols themselves.

        But lld and gold leave a constructor with a priority in a section of its own, such as .init_array.00000. This section is
        not between the symbols, so the start-up code does not call the constructor. The program ENVIRON has such a constructor
        from libring3.a. The test does not run this program. It only checks that the section exists."""
        script = self.PLAIN % ""
        for linker in LINKERS:
            with self.subTest(linker=linker):
                if linker == "bfd":
                    self.refused("undefined reference to `__init_array_start'", self.ENVIRON, *self.script(linker, script))
                    self.refused("required symbol `__init_array_start' not defined", self.CONSTRUCTED,
                                 "-Wl,--require-defined=__init_array_start", *self.script(linker, script))
                else:
                    self.linked(self.CONSTRUCTED, *self.script(linker, script), linker=linker)
                    self.runs()
                    self.linked(self.ENVIRON, *self.script(linker, script), linker=linker)
                    self.assertRegex(run("readelf", "-SW", self.program).stdout, r"\.init_array\.0")

    def test_static_pie_wants_the_symbols(self):
        self.refused("__init_array_start", self.HELLO, *self.script("bfd", self.PLAIN % ""), pie=True)

    def test_without_the_program_header(self):
        """Links with a linker script that leaves out the ELF header, so the start-up code cannot find the program headers. bfd
        and gold must fail. lld links the program, but the program must print an error message when it starts."""
        script = self.WITHOUT_HEADERS % self.CONSTRUCTORS
        for linker in LINKERS:
            with self.subTest(linker=linker):
                how = [self.LOCAL, "-std=c11", "-Wl,-u,__ring3_thread_block", *self.script(linker, script)]
                if linker == "lld":
                    self.linked(*how, linker=linker)
                    self.runs(127, "", CANNOT + "the linker script leaves out the ELF header\n")
                else:
                    self.refused("__ehdr_start", *how, linker=linker)


class Checks(Case):
    """Tests the linker script ring3.ld. A program with thread-local variables, destructors or ifuncs needs an object file of
    libring3.a that the linker adds only with an option -u. If this option is missing, the link must fail, except for ifuncs
    in a static PIE. The error message must name the option."""

    PROGRAMS = {
        "__ring3_thread_block": ("thread-local variables", "_Thread_local int a = 5; int main(void) { return a - 5; }"),
        "__ring3_thread_block ": ("thread-local variables", "_Thread_local int a; int main(void) { return a; }"),
        "__ring3_return_from_main": ("destructors", """#include <unistd.h>
            __attribute__((destructor)) static void f(void) { _exit(0); } int main(void) { return 1; }"""),
        "__ring3_ifuncs": ("ifunc", """static int one(void) { return 1; } static int two(void) { return 2; }
            int (*volatile answer)(void) = one; static int (*pick(void))(void) { return answer ? one : two; }
            int chosen(void) __attribute__((ifunc("pick"))); int main(void) { return chosen() - 1; }"""),
    }
    CHECKS = BUILD / f"ring3-{ARCH}.ld"

    def test_what_is_missing(self):
        for linker in PIE_LINKERS:
            for pie in (False, True):
                for member, (what, source) in self.PROGRAMS.items():
                    with self.subTest(linker=linker, pie=pie, what=what):
                        if pie and what == "ifunc" and not IFUNC_IN_PIE:
                            continue
                        if not (pie and what == "ifunc"):
                            self.refused(f"ring3: for {what}, link with -Wl,-u,{member.strip()}", source, "-std=c11", pie=pie,
                                         linker=linker, more=[self.CHECKS])
                        self.linked(source, "-std=c11", f"-Wl,-u,{member.strip()}", pie=pie, linker=linker, more=[self.CHECKS])
                        self.runs()

    def test_costs_nothing(self):
        for linker in PIE_LINKERS:
            for pie in (False, True):
                with self.subTest(linker=linker, pie=pie):
                    self.linked(Script.HELLO, pie=pie, linker=linker)
                    plain = self.program.read_bytes()
                    self.linked(Script.HELLO, pie=pie, linker=linker, more=[self.CHECKS])
                    self.assertEqual(self.program.read_bytes(), plain)


class Nothing(Case):
    def test_costs_nothing_unasked(self):
        """Links a program that uses none of the optional start-up features, such as ifuncs or thread-local variables. The
        program must not contain the code for these features. The code for relocation and RELRO is in every static PIE, so the
        test allows this code in a static PIE."""
        for linker in LINKERS:
            self.linked(Script.HELLO, linker=linker)
            self.assertNotRegex(run("nm", self.program).stdout, "cannot_start|find_segment|ifunc|relro|resolve|relocate")
        for linker in PIE_LINKERS:
            self.linked(Script.HELLO, pie=True, linker=linker)
            self.assertNotRegex(run("nm", self.program).stdout, "start_entry|ifuncs|thread_block")


try:
    unittest.main(argv=sys.argv[:1], verbosity=2)
finally:
    shutil.rmtree(top)
