/* SPDX-License-Identifier: MIT */
/* Output of --help and --version. */
#include "options.h"

#include <stdio.h>

const char usage_line[] =
	"usage: gen-syscalls COMMAND [--arch LIST] [--abi LIST] [--list FILE]\n"
	"                    [--word-size 32|64] [--add NUMBER:PROTOTYPE]... [--strict]\n"
	"                    [--macros] [--compat] [--facts FILE] [--own-list FILE]\n"
	"                    [-o FILE] TABLE [TABLE... | NEW]\n";

static const char help_of_options[] =
	"\n"
	"  --arch LIST       architecture of the target, one of those below; its ABI words and\n"
	"                    word size are known. One for each TABLE, commas between. Default:\n"
	"                    the one that has most words of --abi and most rows of TABLE\n"
	"  --abi LIST        ABI words that the target's rows have in TABLE, with commas\n"
	"                    between; default those of the architecture\n"
	"  --list FILE       prototypes, `type name(params) [word]...;` one a line. Words:\n"
	"                    architectures, or 32 or 64 for all of that word size; noreturn,\n"
	"                    noerrno, byhand, twice; absent: it has a row in TABLE, but no\n"
	"                    stub. Comment lines right above a row go where it is declared;\n"
	"                    an absent one needs them, for the reason\n"
	"  --word-size SIZE  bits in a register, 32 or 64; default the architecture's, or 64\n"
	"  --add NUMBER:PROTOTYPE\n"
	"                    a call more than TABLE and FILE have, such as\n"
	"                    '548:long foo(int a, const char *b)'\n"
	"  --facts FILE      for html and json: more columns, tabs between them; the first line has\n"
	"                    their titles, the first column NAME or NAME@ARCHITECTURE; for\n"
	"                    own: the same, with the columns Stub and Callers\n"
	"  --own-list FILE   for own: the prototypes of NEW, by default those of --list\n"
	"  --macros          for dispatch: a line __SYSCALL(NUMBER, ENTRY) for each\n"
	"                    number instead of the array\n"
	"  --compat          for dispatch: the entry point of a 64-bit kernel, the fifth column,\n"
	"                    where a row has one\n"
	"  --strict          warnings are errors, and so are a row without a prototype and a\n"
	"                    prototype without a row\n"
	"  -o FILE           write FILE, whole or not at all, instead of stdout\n"
	"  --help, --version\n";

static const char help_of_commands[] =
	"\n"
	"Without --strict a call that neither Linux nor FILE knows takes six longs and\n"
	"returns one, and a note says so. Warnings name lines that the kernel would\n"
	"skip, numbers out of order, a name with several numbers (the last one counts),\n"
	"entry points that are spelled otherwise than the others, and, where at least half\n"
	"of the rows are those of Linux " RING3_LINUX ", numbers that another call has there or\n"
	"the next releases may give to one, entry points that are missing or differ from the\n"
	"name by little, and rows that their ABI keeps off the target.\n"
	"\n"
	"all replaces its files in the folder -o, which must be there, or none of them.\n"
	"\n"
	"calls prints lines `NUMBER ABI NAME ENTRY PROTOTYPE WORDS MARKS REASON`, a tab\n"
	"between and - for what there is not: WORDS is the count of argument words, MARKS\n"
	"what FILE says of the stub (absent, byhand, noerrno, noreturn, twice), REASON why it\n"
	"is absent.\n"
	"\n"
	"check warns of rows without a prototype and of prototypes without a row, and\n"
	"notes what is odd in the table and makes no difference, once for each kind. That\n"
	"the table is an older kernel's is a note too, with --strict as well. diff prints lines\n"
	"`added NUMBER NAME`, `removed NUMBER NAME` and `renumbered OLD NEW NAME`, a\n"
	"tab between; its status is 0 if there are none, 1 if there are, 2 if a table\n"
	"is bad. dispatch fills holes with sys_ni_syscall, and takes numbers up to\n"
	"65535. probe prints lines `NUMBER NAME ANSWER`, a tab between: missing, there,\n"
	"why the call was left out, or why the answer is not known. Each call is tried\n"
	"with arguments of -1 in a process of its own, and may at most change that\n"
	"process; those that could act on more, or that Linux " RING3_LINUX " does not have, are\n"
	"left out. Under a seccomp filter EPERM may be its answer: that is not known.\n"
	"\n"
	"own takes the TABLE, --list and --facts of which libring3.a was made, and makes\n"
	"a new folder -o for NEW, by default TABLE with --add. It refuses calls that\n"
	"NEW renumbers, and numbers by which libring3.a would make another call.\n"
	"\n"
	"single, html and json take a table of one architecture, or one of each of several in\n"
	"any order; --abi and --word-size go with one. The kernel's generic table, which\n"
	"several architectures have, needs --arch there. What single prints takes no other\n"
	"file but the compiler's <stddef.h>; its first comment says how to use it.\n"
	"\n"
	"A file called - is stdin or stdout. The status is 0 when all was written, 1\n"
	"for bad input or a file that cannot be read or written, 2 for a bad command\n"
	"line.\n"
	"\n";

/* Appends the values of --abi, a line for each architecture: `i386: i386`. */
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
		    "Read TABLE, a table of system calls as the kernel has it, and print for\n"
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
