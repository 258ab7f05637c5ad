/* SPDX-License-Identifier: MIT */
/* From the kernel's return value to the C function's: FAILED, IS_MISSING, result_or_errno. */
#ifndef RING3_RESULT_H
#define RING3_RESULT_H

#include <errno.h>
#include "sysdep.h"

/*
 * __syscall_error(answer): sets errno from the kernel's return value (-1 to -MAX_ERRNO) and returns
 * -1. sysdep.h defines SYSCALL_ERROR_CALL if the argument is not where C passes it, and
 * HAS_SET_ERRNO if C cannot call __syscall_error at all and calls __set_errno instead.
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

/* FAILED(answer): true if the kernel returned a negative error number. */
#define FAILED(answer) ((unsigned long)(answer) >= -(unsigned long)MAX_ERRNO)

/*
 * IS_MISSING(answer): true if the kernel may not have the call: -ENOSYS, or -EPERM, which the
 * seccomp filters of some containers return for calls that they do not know. The caller then tries
 * an older call and returns older_answer.
 */
#define IS_MISSING(answer) ((answer) == -ENOSYS || (answer) == -EPERM)

/*
 * older_answer(missing, older): the result of a function after the newer call returned `missing`
 * (an IS_MISSING) and the older call returned `older`. It is older: if the kernel itself refused
 * with -EPERM, the older call returns -EPERM too. It is missing only if the kernel does not have
 * the older call either.
 */
static inline long older_answer(long missing, long older)
{
	return older == -ENOSYS ? missing : older;
}

/*
 * result_or_errno(answer): the C result of what raw_name() returned: the value, or -1 with errno
 * set. A function that makes several calls makes them by raw_name(), and passes only the last
 * return value through here. So errno changes only if the whole function fails.
 */
static inline long result_or_errno(long answer)
{
	return FAILED(answer) ? __set_errno(answer) : answer;
}

#endif
