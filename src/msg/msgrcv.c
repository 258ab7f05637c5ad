/* SPDX-License-Identifier: MIT */
/* msgrcv(2) */
#include <sys/msg.h>
#include "ipc.h"

ssize_t msgrcv(int msqid, void *msgp, size_t msgsz, long msgtyp, int msgflg)
{
	long result = raw_msgrcv(msqid, msgp, msgsz, msgtyp, msgflg);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_MSGRCV, msqid, msgsz, (unsigned long)msgflg, msgp, msgtyp));
#endif
	return (ssize_t)result_or_errno(result);
}
