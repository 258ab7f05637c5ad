/* SPDX-License-Identifier: MIT */
/* What _start of the single file ring3.h has of x86_64's own; crt1.o's is start.S. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* The end of the chain of frame pointers; and what calls align the stack to. */
#define __RING3_START_CODE \
	"xor{l|} {%%ebp, %%ebp|ebp, ebp}\n" \
	"mov{q|} {%%rsp, %%rdi|rdi, rsp}\n" \
	"and{q|} {$-16, %%rsp|rsp, -16}\n" \
	"call __ring3_start\n"

#define __ring3_prepare(envp) ((void)0)

#endif
