/* SPDX-License-Identifier: MIT */
/*
 * getauxval(3): returns the value of one entry in the auxiliary vector, which the kernel passes to
 * the program.
 */
#include <errno.h>
#include "auxv.h"
#include "constructor.h"
#include "private.h"

static const unsigned long nothing[] = { AT_NULL, 0 };
static const unsigned long *auxv = nothing;

static void init_auxv(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	auxv = auxv_after(envp);
}

CONSTRUCTOR(init_auxv);

unsigned long __getauxval(unsigned long type)
{
	const unsigned long *pair;

	for (pair = auxv; pair[0] != AT_NULL; pair += 2)
		if (pair[0] == type)
			return pair[1];
	errno = ENOENT;
	return 0;
}

/*
 * On some architectures libgcc's atomics call __getauxval. Then the linker adds this object file to
 * a program that uses atomics. getauxval is weak, so that this program may define its own
 * getauxval.
 */
unsigned long getauxval(unsigned long type) __attribute__((weak, alias("__getauxval")));
