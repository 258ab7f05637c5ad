/* SPDX-License-Identifier: MIT */
/* environ: the environment, as the kernel handed it over. */
#include <unistd.h>
#include "start_up.h"

char **environ;

static void start(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	environ = envp;
}

START_UP(start);
