/* SPDX-License-Identifier: MIT */
/* For a program at a fixed address linked with -z relro: makes the segment GNU_RELRO read-only. */
#include "image.h"
#include "constructor.h"

/*
 * A segment leaves no undefined symbol. Therefore ring3-cc links this member by -u __ring3_relro.
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
