/* SPDX-License-Identifier: MIT */
/* What _start of the single file ring3.h has of aarch64's own; crt1.o's is start.S. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* The end of the chain of frame pointers. */
#define __RING3_START_CODE \
	"mov x29, #0\n" \
	"mov x30, #0\n" \
	"mov x0, sp\n" \
	"bl __ring3_start\n"

#define __ring3_prepare(envp) ((void)0)

#endif
