/* SPDX-License-Identifier: MIT */
/* Prints the texts of the options --help and --version. */
#include "options.h"

#include <stdio.h>

const char usage_line[] =
	"usage: gen-syscalls COMMAND [--arch LIST] [--abi LIST] [--list FILE]\n"
	"                    [--word-size 32|64] [--add NUMBER:PROTOTYPE]... [--strict]\n"
	"                    [--macros] [--compat] [--facts FILE] [--own-list FILE]\n"
	"                    [-o FILE] TABLE [TABLE... | NEW]\n";

static const char help_of_options[] =
	"\n"
	"  --arch LIST       the target's architecture, one of those below; sets the ABI words and\n"
	"                    the word size. With several TABLEs one for each, separated by commas.\n"
	"                    Default: the architecture that fits --abi and the rows of TABLE best\n"
	"  --abi LIST        the ABI words of the target's rows in TABLE, separated by commas;\n"
	"                    default: those of the architecture\n"
	"  --list FILE       prototypes, one `type name(params) [word]...;` a line. Words:\n"
	"                    architectures, or 32 or 64 for all of that word size; noreturn,\n"
	"                    noerrno, byhand, twice; absent: the call has a row in TABLE, but no\n"
	"                    stub. Comment lines directly above a prototype are copied to its\n"
	"                    declaration; for an absent call they must give the reason\n"
	"  --word-size SIZE  bits in a register, 32 or 64; default: the architecture's, or 64\n"
	"  --add NUMBER:PROTOTYPE\n"
	"                    adds a call to TABLE and to the list, such as\n"
	"                    '548:long foo(int a, const char *b)'\n"
	"  --facts FILE      for html and json: more columns, separated by tabs; the first line has\n"
	"                    their titles, the first column NAME or NAME@ARCHITECTURE; for\n"
	"                    own: the columns Stub and Callers\n"
	"  --own-list FILE   for own: the prototypes of NEW; default: those of --list\n"
	"  --macros          for dispatch: print a line __SYSCALL(NUMBER, ENTRY) for each\n"
	"                    number instead of the array\n"
	"  --compat          for dispatch: use the entry point of a 64-bit kernel, the fifth\n"
	"                    column, if a row has one\n"
	"  --strict          treat warnings as errors, and also a row without a prototype and a\n"
	"                    prototype without a row\n"
	"  -o FILE           write to FILE, completely or not at all, instead of stdout\n"
	"  --help, --version\n";

static const char help_of_commands[] =
	"\n"
	"Without --strict, a call that neither Linux nor FILE knows gets six parameters and a\n"
	"result of type long, and gen-syscalls prints a note. It warns of lines that the kernel\n"
	"would skip, of numbers out of order, of a name with several numbers (the last one\n"
	"counts), and of entry points that are spelled unlike the others. If at least half\n"
	"of the rows are those of Linux " RING3_LINUX ", it also warns of numbers that Linux uses for\n"
	"another call or may use for a new call, of entry points that are missing or differ by a\n"
	"letter from the name, and of rows whose ABI word excludes them from the target.\n"
	"\n"
	"all replaces all its files in the folder -o, which must exist, or none of them.\n"
	"\n"
	"calls prints lines `NUMBER ABI NAME ENTRY PROTOTYPE WORDS MARKS REASON`, separated by\n"
	"tabs, with - for a missing field: WORDS is the number of argument words, MARKS the\n"
	"words of FILE about the stub (absent, byhand, noerrno, noreturn, twice), REASON why\n"
	"there is no stub.\n"
	"\n"
	"check warns of rows without a prototype and of prototypes without a row. It adds a note\n"
	"for each kind of unusual but harmless thing in the table. If the table is an older\n"
	"kernel's, this is a note too, also with --strict. diff prints lines\n"
	"`added NUMBER NAME`, `removed NUMBER NAME` and `renumbered OLD NEW NAME`, separated by\n"
	"tabs; its status is 0 if there are no differences, 1 if there are some, 2 if a table\n"
	"has errors. dispatch prints sys_ni_syscall for unused numbers, and accepts numbers up\n"
	"to 65535. probe prints lines `NUMBER NAME ANSWER`, separated by tabs: missing, there,\n"
	"why the call was not tried, or why the result is not known. Each call is tried\n"
	"with arguments of -1 in a process of its own, and can change only that process; calls\n"
	"that could change more, or that Linux " RING3_LINUX " does not have, are not tried. EPERM\n"
	"under a seccomp filter may come from the filter: the result is not known.\n"
	"\n"
	"own needs the TABLE, --list and --facts from which libring3.a was made, and creates\n"
	"the folder -o for NEW, by default TABLE with --add. It rejects calls that\n"
	"NEW renumbers, and numbers by which libring3.a would make another call.\n"
	"\n"
	"single, html and json accept one table for each architecture, in any order; --abi and\n"
	"--word-size are only for a single table. For the kernel's generic table, which several\n"
	"architectures have, --arch is required. The output of single needs no other file than\n"
	"the compiler's <stddef.h>; its first comment explains its use.\n"
	"\n"
	"A file named - is stdin or stdout. The status is 0 if all output was written, 1\n"
	"for bad input or a file that cannot be read or written, 2 for a bad command\n"
	"line.\n"
	"\n";

/* Appends a line for each architecture with its ABI words, such as `x86_64: common 64`. */
static void add_architectures(struct buffer *out)
{
	buffer_puts(out, "Architectures, with their ABI words:\n");
	for (size_t i = 0; i < architecture_count; i++) {
		buffer_puts(out, "  ");
		buffer_puts(out, architectures[i].name);
		buffer_puts(out, ": ");
		buffer_puts(out, architectures[i].abis);
		buffer_puts(out, "\n");
	}
}

int print_help(void)
{
	struct buffer out = { 0 };

	buffer_puts(&out, usage_line);
	buffer_puts(&out, "\n"
		    "Reads TABLE, a table of system calls in the kernel's format. Prints for each\n"
		    "COMMAND:\n"
		    "\n");
	for (size_t i = 0; i < command_count; i++) {
		char line[128];

		snprintf(line, sizeof(line), "  %-14s%s%s\n", commands[i].name,
			 commands[i].summary, commands[i].needs_list ? " (needs --list)" : "");
		buffer_puts(&out, line);
	}
	buffer_puts(&out, help_of_options);
	buffer_puts(&out, help_of_commands);
	add_architectures(&out);

	int status = write_output("-", &out);

	buffer_free(&out);
	return status;
}

int print_version(void)
{
	struct buffer out = { 0 };

	buffer_puts(&out, "gen-syscalls (ring3) " RING3_VERSION ", tables of Linux " RING3_LINUX "\n");

	int status = write_output("-", &out);

	buffer_free(&out);
	return status;
}
