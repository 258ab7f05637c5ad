/* SPDX-License-Identifier: MIT */
/* FAILED, IS_MISSING, result_or_errno: convert the kernel's result to the C function's result. */
#ifndef RING3_RESULT_H
#define RING3_RESULT_H

#include <errno.h>
#include "sysdep.h"

/*
 * __syscall_error(answer): sets errno to -answer (1 to MAX_ERRNO) and returns -1. sysdep.h defines
 * SYSCALL_ERROR_CALL if the stub passes answer in another register than C does. It defines
 * HAS_SET_ERRNO if C cannot call __syscall_error; C then calls __set_errno.
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

/* FAILED(answer): true if answer, a result of the kernel, is an error (-MAX_ERRNO to -1). */
#define FAILED(answer) ((unsigned long)(answer) >= -(unsigned long)MAX_ERRNO)

/*
 * IS_MISSING(answer): true if the kernel may not have the system call: it returned -ENOSYS, or
 * -EPERM, as containers do with a seccomp filter that does not know the call. The caller then makes
 * an older call and returns older_answer.
 */
#define IS_MISSING(answer) ((answer) == -ENOSYS || (answer) == -EPERM)

/*
 * older_answer(missing, older): returns the result of a function that made two system calls.
 * missing is the newer call's result (IS_MISSING is true), older is the older call's. Returns
 * older, except if the kernel does not have the older call either. If -EPERM came from the kernel
 * and not from a filter, the older call returns -EPERM too.
 */
static inline long older_answer(long missing, long older)
{
	return older == -ENOSYS ? missing : older;
}

/*
 * result_or_errno(answer): converts answer, a result of raw_name(), to C: if it is an error, sets
 * errno and returns -1. A function with several system calls uses raw_name() for all of them, and
 * calls this once at the end. So errno only changes if the function fails.
 */
static inline long result_or_errno(long answer)
{
	return FAILED(answer) ? __set_errno(answer) : answer;
}

#endif
