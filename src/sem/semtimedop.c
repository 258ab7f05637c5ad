/* SPDX-License-Identifier: MIT */
/*
 * semtimedop(2): on 32-bit architectures executes the system call with 64-bit times. If the kernel
 * lacks this call (before Linux 5.1), this function executes semtimedop or ipc, with 32-bit times.
 */
#include <limits.h>
#include <stddef.h>
#include <sys/sem.h>
#include "ipc.h"
#include "reachable.h"
#include "time32.h"

int semtimedop(int semid, struct sembuf *sops, size_t nsops, const struct timespec *timeout)
{
	/*
	 * The kernel ignores the upper 32 bits of nsops. If nsops does not fit into 32 bits, pass
	 * the largest 32-bit number, which the kernel rejects.
	 */
	unsigned int count = nsops > UINT_MAX ? UINT_MAX : (unsigned int)nsops;
	const struct __kernel_timespec *time = (const struct __kernel_timespec *)timeout;
#ifndef SYS_semtimedop_time64
	return (int)result_or_errno(raw_semtimedop(semid, sops, count, time));
#else
	long result = raw_semtimedop_time64(semid, sops, count, time);
	struct old_timespec32 time32;

	if (!IS_MISSING(result))
		return (int)result_or_errno(result);
	if (timeout) {
		if (!readable(timeout, sizeof *timeout, &time32))
			return (int)result_or_errno(-EFAULT);
		time32.tv_sec = interval32(timeout->tv_sec);
		time32.tv_nsec = (int)timeout->tv_nsec;
	}
#ifdef SYS_semtimedop
	result = older_answer(result, raw_semtimedop(semid, sops, count, timeout ? &time32 : NULL));
#else
	result = older_answer(result, raw_ipc(timeout ? IPC_SEMTIMEDOP : IPC_SEMOP, semid, count, 0, sops, timeout ? (long)&time32 : 0));
#endif
	return (int)result_or_errno(result);
#endif
}
