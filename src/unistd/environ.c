/* SPDX-License-Identifier: MIT */
/* environ: the environment, as the kernel handed it over. */
#include <unistd.h>
#include "constructor.h"

char **__environ;

/* Weak: a program that refers to __environ may have an environ of its own. */
extern char **environ __attribute__((weak, alias("__environ")));

static void init_environ(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	__environ = envp;
}

CONSTRUCTOR(init_environ);
