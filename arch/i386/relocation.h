/* SPDX-License-Identifier: MIT */
/* The relocations of i386 that a linker leaves to start-up. System V ABI, i386, "Relocation Types". */
#ifndef RING3_RELOCATION_H
#define RING3_RELOCATION_H

#define R_NONE		0
#define R_RELATIVE	8	/* adds the load bias */
#define R_IRELATIVE	42	/* what an ifunc's resolver returns */

/* The linker's table of a static program's R_IRELATIVE relocations. */
#define IRELATIVE_START	__rel_iplt_start
#define IRELATIVE_END	__rel_iplt_end
#define IRELATIVE_WORDS	2	/* place, type; the addend is in the place */

#endif
