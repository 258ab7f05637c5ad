/* SPDX-License-Identifier: MIT */
/* shmctl(2): and the 64-bit times of a state, where the kernel tells them in two words. */
#include <sys/shm.h>
#include "ipc.h"

int shmctl(int shmid, int cmd, struct shmid_ds *buf)
{
#ifdef SYS_ipc
	int states = STATES(cmd, SHM_STAT & ~IPC_64);
	long result = raw_shmctl(shmid, states ? cmd & ~IPC_64 : cmd, buf);

	if (result == -ENOSYS)
		result = raw_ipc(IPC_SHMCTL, shmid, (unsigned long)(cmd | IPC_64), 0, buf, 0);
	if (states && !FAILED(result)) {
		buf->shm_atime = WHOLE_TIME(buf->__shm_atime_lo, buf->__shm_atime_hi);
		buf->shm_dtime = WHOLE_TIME(buf->__shm_dtime_lo, buf->__shm_dtime_hi);
		buf->shm_ctime = WHOLE_TIME(buf->__shm_ctime_lo, buf->__shm_ctime_hi);
	}
	return (int)answer(result);
#else
	return (int)answer(raw_shmctl(shmid, cmd, buf));
#endif
}
