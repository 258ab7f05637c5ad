/* SPDX-License-Identifier: MIT */
/* What _start of the single file ring3.h has of riscv64's own; crt1.o's is start.S. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* gp, for linker relaxation; and the end of the chain of frame pointers. */
#define __RING3_START_CODE \
	".option push\n" \
	".option norelax\n" \
	".weak __global_pointer$\n" \
	"lla gp, __global_pointer$\n" \
	".option pop\n" \
	"li s0, 0\n" \
	"mv a0, sp\n" \
	"call __ring3_start\n"

#define __ring3_prepare(envp) ((void)0)

#endif
