/* SPDX-License-Identifier: MIT */
/*
 * shmctl(2): on 32-bit architectures the kernel writes each time as two 32-bit words. This function
 * combines the two words into a 64-bit time.
 */
#include <sys/shm.h>
#include "ipc.h"

int shmctl(int shmid, int cmd, struct shmid_ds *buf)
{
#if IPC_STAT & IPC_64
	int states = STATES(cmd, SHM_STAT & ~IPC_64);
	struct shmid_ds state = { 0 }, *to = states ? &state : buf;
	long result = raw_shmctl(shmid, DIRECT(cmd, states), to);

#ifdef SYS_ipc
	if (IS_MISSING(result))
		result = older_answer(result, raw_ipc(IPC_SHMCTL, shmid, (unsigned long)(cmd | IPC_64), 0, to, 0));
#endif
	if (states && !FAILED(result)) {
		state.shm_atime = WHOLE_TIME(state.__shm_atime_lo, state.__shm_atime_hi);
		state.shm_dtime = WHOLE_TIME(state.__shm_dtime_lo, state.__shm_dtime_hi);
		state.shm_ctime = WHOLE_TIME(state.__shm_ctime_lo, state.__shm_ctime_hi);
		if (!writable(buf, sizeof *buf, &state))
			return (int)result_or_errno(-EFAULT);
		*buf = state;
	}
	return (int)result_or_errno(result);
#else
	return (int)result_or_errno(raw_shmctl(shmid, cmd, buf));
#endif
}
