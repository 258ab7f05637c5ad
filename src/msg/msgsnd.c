/* SPDX-License-Identifier: MIT */
/* msgsnd(2) */
#include <sys/msg.h>
#include "ipc.h"

int msgsnd(int msqid, const void *msgp, size_t msgsz, int msgflg)
{
	long result = raw_msgsnd(msqid, msgp, msgsz, msgflg);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_MSGSND, msqid, msgsz, (unsigned long)msgflg, (void *)msgp, 0));
#endif
	return (int)result_or_errno(result);
}
