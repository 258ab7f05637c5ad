/* SPDX-License-Identifier: MIT */
/* Makes GNU_RELRO read-only in a program at a fixed address that was linked with -z relro. */
#include "image.h"
#include "constructor.h"

/*
 * A GNU_RELRO segment creates no undefined symbol: ring3-cc links this with -u __ring3_relro.
 */

static void protect_relro(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	(void)envp;
	__protect_relro(load_bias());
}

/* After the ifuncs are resolved. */
CONSTRUCTOR_AFTER(protect_relro, "2");
__asm__(".globl __ring3_relro\n.hidden __ring3_relro\n.set __ring3_relro, protect_relro");
