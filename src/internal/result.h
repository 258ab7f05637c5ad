/* SPDX-License-Identifier: MIT */
/* For functions that look at the kernel's answer before they give their own result. */
#ifndef RING3_RESULT_H
#define RING3_RESULT_H

#include "sysdep.h"

/*
 * __syscall_error(answer): from the kernel's answer, -MAX_ERRNO to -1, to errno and the -1 that C expects.
 * sysdep.h says so where it takes the answer otherwise than C passes an argument, and where C cannot call it
 * at all: there __set_errno does it.
 */
#ifndef SYSCALL_ERROR_CALL
#define SYSCALL_ERROR_CALL
#endif
SYSCALL_ERROR_CALL long __syscall_error(long answer);

#ifdef HAS_SET_ERRNO
long __set_errno(long answer);
#else
#define __set_errno __syscall_error
#endif

/* FAILED(answer): whether the kernel's answer is an error number with its sign turned round. */
#define FAILED(answer) ((unsigned long)(answer) >= -(unsigned long)MAX_ERRNO)

/*
 * result_or_errno(answer): what C gives for what raw_name() gave: the result, or -1 with errno set. A function
 * of two calls makes them by raw_name() and passes the last answer through here: so errno is touched
 * by failure only.
 */
static inline long result_or_errno(long answer)
{
	return FAILED(answer) ? __set_errno(answer) : answer;
}

#endif
