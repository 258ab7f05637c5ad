/* SPDX-License-Identifier: MIT */
/*
 * Makes the segment PT_GNU_RELRO read-only in a program at a fixed address. The linker option -z
 * relro creates this segment.
 */
#include "image.h"
#include "constructor.h"

/*
 * The linker takes an object file from libring3.a only if the file defines a symbol that is still
 * undefined. A program with a PT_GNU_RELRO segment needs this file, but has no undefined symbol of
 * this file. So ring3-cc passes the option -u __ring3_relro, which makes the symbol undefined.
 */

static void protect_relro(int argc, char **argv, char **envp)
{
	(void)argc;
	(void)argv;
	(void)envp;
	__protect_relro(load_bias());
}

/* Runs after the functions in ifuncs.c, because these write to the data in PT_GNU_RELRO. */
CONSTRUCTOR_AFTER(protect_relro, "2");
__asm__(".globl __ring3_relro\n.hidden __ring3_relro\n.set __ring3_relro, protect_relro");
