/* SPDX-License-Identifier: MIT */
/*
 * msgctl(2): on 32-bit architectures the kernel writes each time as two 32-bit words. This function
 * combines the two words into a 64-bit time.
 */
#include <sys/msg.h>
#include "ipc.h"

int msgctl(int msqid, int cmd, struct msqid_ds *buf)
{
#if IPC_STAT & IPC_64
	int states = STATES(cmd, MSG_STAT & ~IPC_64);
	struct msqid_ds state = { 0 }, *to = states ? &state : buf;
	long result = raw_msgctl(msqid, DIRECT(cmd, states), to);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_MSGCTL, msqid, (unsigned long)(cmd | IPC_64), 0, to, 0));
#endif
	if (states && !FAILED(result)) {
		state.msg_stime = WHOLE_TIME(state.__msg_stime_lo, state.__msg_stime_hi);
		state.msg_rtime = WHOLE_TIME(state.__msg_rtime_lo, state.__msg_rtime_hi);
		state.msg_ctime = WHOLE_TIME(state.__msg_ctime_lo, state.__msg_ctime_hi);
		if (!writable(buf, sizeof *buf, &state))
			return (int)result_or_errno(-EFAULT);
		*buf = state;
	}
	return (int)result_or_errno(result);
#else
	return (int)result_or_errno(raw_msgctl(msqid, cmd, buf));
#endif
}
