/* SPDX-License-Identifier: MIT */
/* For programs with destructors: a return from main calls exit(), as ISO C requires. */
#include <ring3/sys.h>
#include "destructors.h"
#include "constructor.h"

/*
 * A destructor leaves no undefined symbol, only a word in .fini_array. Therefore ring3-cc links
 * this member by -u __ring3_return_from_main if a program has destructors. crt1.o itself knows
 * nothing about destructors and stays small.
 */

typedef void constructor(int, char **, char **);

/* End of the table of constructors, which contains this function; a symbol of the linker. */
extern constructor *const __init_array_end[];

int main(int argc, char **argv, char **envp);

static void run_main(int argc, char **argv, char **envp);
CONSTRUCTOR(run_main);

/* Does the rest of crt1.o's work: calls the constructors after this one, then main. */
static void run_main(int argc, char **argv, char **envp)
{
	constructor *const *entry = &run_main_entry;
	int status;

	__asm__("" : "+r"(entry));	/* hides the table's bounds from the compiler */
	while (++entry < __init_array_end)
		(*entry)(argc, argv, envp);
	status = main(argc, argv, envp);
	run_destructors();
	sys_exit_group(status);
}

__asm__(".globl __ring3_return_from_main\n.hidden __ring3_return_from_main\n"
	".set __ring3_return_from_main, run_main");
