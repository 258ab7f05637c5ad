/* SPDX-License-Identifier: MIT */
/* answer: for functions that look at the kernel's answer before they give their own. */
#ifndef RING3_ANSWER_H
#define RING3_ANSWER_H

#include "sysdep.h"

/*
 * FAILED(answer): whether the kernel's answer is an error number with its sign turned round, -4095
 * to -1. What sysdep.h says in assembly, for C.
 */
#define FAILED(answer) ((unsigned long)(answer) > -4096UL)

/*
 * answer(kernel): what C gives for what raw_name() gave: the result, or -1 with errno set. A function
 * of two calls makes them by raw_name() and passes the last answer through here: so errno is touched
 * by failure only.
 */
static inline long answer(long kernel)
{
	return FAILED(kernel) ? __set_errno(kernel) : kernel;
}

#endif
