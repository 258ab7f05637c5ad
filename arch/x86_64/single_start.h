/* SPDX-License-Identifier: MIT */
/* x86_64's code of _start for programs that use the single file ring3.h instead of crt1.o. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* The code of _start: ends the chain of frame pointers and aligns the stack. */
#define __RING3_START_CODE \
	"xor{l|} {%%ebp, %%ebp|ebp, ebp}\n" \
	"mov{q|} {%%rsp, %%rdi|rdi, rsp}\n" \
	"and{q|} {$-16, %%rsp|rsp, -16}\n" \
	"call __ring3_start\n"

#define __ring3_prepare(envp) ((void)0)

#endif
