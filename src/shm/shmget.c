/* SPDX-License-Identifier: MIT */
/* shmget(2) */
#include <stddef.h>
#include <sys/shm.h>
#include "ipc.h"

int shmget(key_t key, size_t size, int shmflg)
{
	long result = raw_shmget(key, size, shmflg);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_SHMGET, key, size, (unsigned long)shmflg, NULL, 0));
#endif
	return (int)result_or_errno(result);
}
