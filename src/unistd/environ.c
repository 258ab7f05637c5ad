/* SPDX-License-Identifier: MIT */
/* environ: a pointer to the program's environment, which the kernel passes to the program. */
#include <unistd.h>
#include "constructor.h"

char **__environ;

/*
 * environ is weak. So a program may define a variable environ of its own, and still use this one by
 * the name __environ.
 */
extern char **environ __attribute__((weak, alias("__environ")));

static void init_environ(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	__environ = envp;
}

CONSTRUCTOR(init_environ);
