/* SPDX-License-Identifier: MIT */
/* aarch64's part of _start in the single-file header ring3.h. start.S is the _start of crt1.o. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* __RING3_START_CODE ends the chain of frame pointers and passes the stack pointer to __ring3_start. */
#define __RING3_START_CODE \
	"mov x29, #0\n" \
	"mov x30, #0\n" \
	"mov x0, sp\n" \
	"bl __ring3_start\n"

#define __ring3_prepare(envp) ((void)0)

#endif
