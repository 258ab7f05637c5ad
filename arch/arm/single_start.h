/* SPDX-License-Identifier: MIT */
/* 32-bit ARM's code of _start for programs that use the single file ring3.h instead of crt1.o. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* The code of _start: ends the chain of frame pointers and passes sp to __ring3_start. */
#define __RING3_START_CODE \
	"mov r11, #0\n" \
	"mov lr, r11\n" \
	"mov r0, sp\n" \
	"bl __ring3_start\n"

#define __RING3_START_ALIGN	".balign 4\n"

#define __ring3_prepare(envp) ((void)0)

#endif
