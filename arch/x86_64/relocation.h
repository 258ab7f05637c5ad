/* SPDX-License-Identifier: MIT */
/* The relocations of x86_64 that a linker leaves to start-up. System V ABI, x86-64, "Relocation Types". */
#ifndef RING3_RELOCATION_H
#define RING3_RELOCATION_H

#define R_NONE		0
#define R_RELATIVE	8	/* adds the load bias */
#define R_IRELATIVE	37	/* what an ifunc's resolver returns */

/* The linker's table of a static program's R_IRELATIVE relocations. */
#define IRELATIVE_START	__rela_iplt_start
#define IRELATIVE_END	__rela_iplt_end
#define IRELATIVE_WORDS	3	/* place, type, addend */

#endif
