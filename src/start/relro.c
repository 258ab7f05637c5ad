/* SPDX-License-Identifier: MIT */
/* In a program for a fixed address that is linked with -z relro: makes read-only what only start-up had to write. */
#include "image.h"
#include "constructor.h"

/* A segment leaves no symbol behind: the link asks for this by -u __ring3_relro (ring3-cc does so where there is one). */

static void protect_relro(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	(void)envp;
	__protect_relro(load_bias());
}

/* Once the ifuncs are resolved. */
CONSTRUCTOR_AFTER(protect_relro, "2");
__asm__(".globl __ring3_relro\n.hidden __ring3_relro\n.set __ring3_relro, protect_relro");
