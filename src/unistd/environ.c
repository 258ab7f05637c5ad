/* SPDX-License-Identifier: MIT */
/* environ: the environment that the kernel passed to the program. */
#include <unistd.h>
#include "constructor.h"

char **__environ;

/* Weak: a program that uses only __environ may define an environ of its own. */
extern char **environ __attribute__((weak, alias("__environ")));

static void init_environ(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	__environ = envp;
}

CONSTRUCTOR(init_environ);
