/* SPDX-License-Identifier: MIT */
/* shmdt(2) */
#include <sys/shm.h>
#include "ipc.h"

int shmdt(const void *shmaddr)
{
	long result = raw_shmdt(shmaddr);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_SHMDT, 0, 0, 0, (void *)shmaddr, 0));
#endif
	return (int)result_or_errno(result);
}
