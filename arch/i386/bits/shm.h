/* SPDX-License-Identifier: MIT */
/* struct shmid_ds: the kernel's (Linux: asm-generic/shmbuf.h), and after it the times in one piece. */
struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;		/* its size in bytes */
	unsigned long __shm_atime_lo, __shm_atime_hi;
	unsigned long __shm_dtime_lo, __shm_dtime_hi;
	unsigned long __shm_ctime_lo, __shm_ctime_hi;
	pid_t shm_cpid;			/* who made it */
	pid_t shm_lpid;			/* the last shmat or shmdt */
	unsigned long shm_nattch;	/* how many have it */
	unsigned long __pad1, __pad2;
	unsigned long __pad3;
	time_t shm_atime;		/* the last shmat */
	time_t shm_dtime;		/* the last shmdt */
	time_t shm_ctime;		/* made, or the last change by shmctl */
};
