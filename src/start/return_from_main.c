/* SPDX-License-Identifier: MIT */
/* In a program that has destructors: makes a return from main what ISO C has it be, exit(). */
#include <ring3/sys.h>
#include "destructors.h"
#include "constructor.h"

/*
 * A destructor leaves no symbol behind, only a word in .fini_array; so the link asks for this by
 * -u __ring3_return_from_main (ring3-cc does so where there are any), and crt1.o, which knows
 * nothing of destructors, stays as small as it is without them.
 */

typedef void constructor(int, char **, char **);

/* The linker's name for the end of the table of constructors, of which this is one. */
extern constructor *const __init_array_end[];

int main(int argc, char **argv, char **envp);

static void run_main(int argc, char **argv, char **envp);
CONSTRUCTOR(run_main);

/* Does what crt1.o has still to do: the constructors that come after this one, then main. */
static void run_main(int argc, char **argv, char **envp)
{
	constructor *const *entry = &run_main_entry;
	int status;

	__asm__("" : "+r"(entry));	/* the table goes on after this entry: the compiler must not think it an end */
	while (++entry < __init_array_end)
		(*entry)(argc, argv, envp);
	status = main(argc, argv, envp);
	run_destructors();
	sys_exit_group(status);
}

__asm__(".globl __ring3_return_from_main\n.hidden __ring3_return_from_main\n"
	".set __ring3_return_from_main, run_main");
