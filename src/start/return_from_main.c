/* SPDX-License-Identifier: MIT */
/* For programs with destructors: after main returns, calls them as exit() does (ISO C). */
#include <ring3/sys.h>
#include "destructors.h"
#include "constructor.h"

/*
 * A destructor creates a word in .fini_array but no undefined symbol. Therefore ring3-cc links this
 * file with -u __ring3_return_from_main if a program has destructors. crt1.o itself does not call
 * destructors, and so stays small.
 */

typedef void constructor(int, char **, char **);

/* The end of .init_array, the table of constructors; the linker defines the symbol. */
extern constructor *const __init_array_end[];

int main(int argc, char **argv, char **envp);

static void run_main(int argc, char **argv, char **envp);
CONSTRUCTOR(run_main);

/* Runs as the first constructor. Calls the other constructors and main, as crt1.o would. */
static void run_main(int argc, char **argv, char **envp)
{
	constructor *const *entry = &run_main_entry;
	int status;

	__asm__("" : "+r"(entry));	/* the compiler would assume that entry + 1 is invalid */
	while (++entry < __init_array_end)
		(*entry)(argc, argv, envp);
	status = main(argc, argv, envp);
	run_destructors();
	sys_exit_group(status);
}

__asm__(".globl __ring3_return_from_main\n.hidden __ring3_return_from_main\n"
	".set __ring3_return_from_main, run_main");
