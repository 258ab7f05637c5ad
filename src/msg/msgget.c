/* SPDX-License-Identifier: MIT */
/* msgget(2) */
#include <stddef.h>
#include <sys/msg.h>
#include "ipc.h"

int msgget(key_t key, int msgflg)
{
	long result = raw_msgget(key, msgflg);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_MSGGET, key, (unsigned long)msgflg, 0, NULL, 0));
#endif
	return (int)result_or_errno(result);
}
