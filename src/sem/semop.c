/* SPDX-License-Identifier: MIT */
/*
 * semop(2): executes semtimedop without a timeout on architectures that have no system call semop.
 */
#include <limits.h>
#include <stddef.h>
#include <sys/sem.h>
#include "ipc.h"

int semop(int semid, struct sembuf *sops, size_t nsops)
{
	/*
	 * The kernel ignores the upper 32 bits of nsops. If nsops does not fit into 32 bits, pass
	 * the largest 32-bit number, which the kernel rejects.
	 */
	unsigned int count = nsops > UINT_MAX ? UINT_MAX : (unsigned int)nsops;
#ifdef SYS_semop
	return (int)result_or_errno(raw_semop(semid, sops, count));
#else
	long result = raw_semtimedop_time64(semid, sops, count, NULL);

	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_SEMOP, semid, count, 0, sops, 0));
	return (int)result_or_errno(result);
#endif
}
