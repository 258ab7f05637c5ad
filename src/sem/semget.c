/* SPDX-License-Identifier: MIT */
/* semget(2) */
#include <stddef.h>
#include <sys/sem.h>
#include "ipc.h"

int semget(key_t key, int nsems, int semflg)
{
	long result = raw_semget(key, nsems, semflg);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_SEMGET, key, (unsigned long)nsems, (unsigned long)semflg, NULL, 0));
#endif
	return (int)result_or_errno(result);
}
