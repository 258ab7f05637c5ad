/* SPDX-License-Identifier: MIT */
/* msgctl(2): and the 64-bit times of a state, where the kernel tells them in two words. */
#include <sys/msg.h>
#include "ipc.h"

int msgctl(int msqid, int cmd, struct msqid_ds *buf)
{
#ifdef SYS_ipc
	int states = STATES(cmd, MSG_STAT & ~IPC_64);
	long result = raw_msgctl(msqid, states ? cmd & ~IPC_64 : cmd, buf);

	if (result == -ENOSYS)
		result = raw_ipc(IPC_MSGCTL, msqid, (unsigned long)(cmd | IPC_64), 0, buf, 0);
	if (states && !FAILED(result)) {
		buf->msg_stime = WHOLE_TIME(buf->__msg_stime_lo, buf->__msg_stime_hi);
		buf->msg_rtime = WHOLE_TIME(buf->__msg_rtime_lo, buf->__msg_rtime_hi);
		buf->msg_ctime = WHOLE_TIME(buf->__msg_ctime_lo, buf->__msg_ctime_hi);
	}
	return (int)answer(result);
#else
	return (int)answer(raw_msgctl(msqid, cmd, buf));
#endif
}
