/* SPDX-License-Identifier: MIT */
/* environ: the environment, as the kernel handed it over. */
#include <unistd.h>
#include "constructor.h"

char **environ;

static void init_environ(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	environ = envp;
}

CONSTRUCTOR(init_environ);
