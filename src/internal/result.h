/* SPDX-License-Identifier: MIT */
/*
 * FAILED, IS_MISSING, result_or_errno: convert the result of a system call to the result of a C
 * function.
 */
#ifndef RING3_RESULT_H
#define RING3_RESULT_H

#include <errno.h>
#include "sysdep.h"

/*
 * __syscall_error(answer): sets errno to -answer (1 to MAX_ERRNO) and returns -1. Assembly stubs
 * pass answer in the register of a system call's result. On some architectures C functions expect
 * their first argument in another register, or on the stack. Then sysdep.h defines
 * SYSCALL_ERROR_CALL, a function attribute that makes __syscall_error use the stubs' register. If
 * no such attribute exists, sysdep.h defines HAS_SET_ERRNO, and C code calls __set_errno instead.
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

/* FAILED(answer): true if answer, the result of a system call, is an error (-MAX_ERRNO to -1). */
#define FAILED(answer) ((unsigned long)(answer) >= -(unsigned long)MAX_ERRNO)

/*
 * IS_MISSING(answer): true if the kernel may lack the system call that returned answer. A kernel
 * without the call returns -ENOSYS. A container's seccomp filter that does not know the call may
 * return -EPERM. If IS_MISSING is true, a function executes an older system call, and older_answer
 * selects one of the two results.
 */
#define IS_MISSING(answer) ((answer) == -ENOSYS || (answer) == -EPERM)

/*
 * older_answer(missing, older): selects the result of a function that executed a newer and an older
 * system call. missing is the result of the newer call, for which IS_MISSING is true. older is the
 * result of the older call. Returns missing if the kernel lacks the older call, too. Otherwise
 * returns older. A kernel that has the newer call may itself return -EPERM. Then the older call
 * also fails with -EPERM, so the result is right in this case, too.
 */
static inline long older_answer(long missing, long older)
{
	return older == -ENOSYS ? missing : older;
}

/*
 * result_or_errno(answer): converts answer, the kernel's result, to the result of a C function. If
 * answer is an error, result_or_errno sets errno and returns -1. The functions raw_NAME execute a
 * system call and do not set errno. A function with several system calls uses raw_NAME for all of
 * them, and calls result_or_errno once at the end. So errno changes only if the function fails.
 */
static inline long result_or_errno(long answer)
{
	return FAILED(answer) ? __set_errno(answer) : answer;
}

#endif
