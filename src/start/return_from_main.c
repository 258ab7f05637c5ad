/* SPDX-License-Identifier: MIT */
/*
 * Calls the program's destructors after main returns. ISO C requires that a return from main acts
 * like exit(), and exit() calls the destructors. Only programs with destructors are linked with
 * this file.
 */
#include <ring3/sys.h>
#include "destructors.h"
#include "constructor.h"

/*
 * The linker takes an object file from libring3.a only if the file defines a symbol that is still
 * undefined. A destructor creates a word in the section .fini_array, but no undefined symbol. So
 * if a program has destructors, ring3-cc passes the option -u __ring3_return_from_main, which makes
 * this symbol undefined. The start-up code crt1.o itself stays small, because crt1.o does not call
 * destructors.
 */

typedef void constructor(int, char **, char **);

/*
 * The linker defines this symbol. It is the end of the section .init_array, which contains pointers
 * to constructors.
 */
extern constructor *const __init_array_end[];

int main(int argc, char **argv, char **envp);

static void run_main(int argc, char **argv, char **envp);
CONSTRUCTOR(run_main);

/*
 * Runs as a constructor. It calls the constructors after it and main, and does not return to
 * crt1.o.
 */
static void run_main(int argc, char **argv, char **envp)
{
	constructor *const *entry = &run_main_entry;
	int status;

	__asm__("" : "+r"(entry));	/* otherwise the compiler treats entry + 1 as invalid */
	while (++entry < __init_array_end)
		(*entry)(argc, argv, envp);
	status = main(argc, argv, envp);
	run_destructors();
	sys_exit_group(status);
}

__asm__(".globl __ring3_return_from_main\n.hidden __ring3_return_from_main\n"
	".set __ring3_return_from_main, run_main");
