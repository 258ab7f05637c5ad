/* SPDX-License-Identifier: MIT */
/* shmat(2) */
#include <sys/shm.h>
#include "ipc.h"

void *shmat(int shmid, const void *shmaddr, int shmflg)
{
	long result = (long)raw_shmat(shmid, shmaddr, shmflg);

#ifdef SYS_ipc
	if (IS_MISSING(result)) {
		unsigned long address;

		result = older_answer(result, raw_ipc(IPC_SHMAT, shmid, (unsigned long)shmflg, (unsigned long)&address,
				 (void *)shmaddr, 0));
		if (!FAILED(result))
			result = (long)address;
	}
#endif
	return (void *)result_or_errno(result);
}
