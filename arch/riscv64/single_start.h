/* SPDX-License-Identifier: MIT */
/* riscv64's code of _start for programs that use the single file ring3.h instead of crt1.o. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* Sets gp: the linker shortens other code with it (relaxation). s0 = 0 ends the chain of frames. */
#define __RING3_START_CODE \
	".option push\n" \
	".option norelax\n" \
	".weak __global_pointer$\n" \
	"lla gp, __global_pointer$\n" \
	".option pop\n" \
	"li s0, 0\n" \
	"mv a0, sp\n" \
	"call __ring3_start\n"

#define __RING3_START_ALIGN	".balign 4\n"

#define __ring3_prepare(envp) ((void)0)

#endif
