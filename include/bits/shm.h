/* SPDX-License-Identifier: MIT */
/* struct shmid_ds: the kernel's (Linux: asm-generic/shmbuf.h). */
struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;		/* its size in bytes */
	time_t shm_atime;		/* the last shmat */
	time_t shm_dtime;		/* the last shmdt */
	time_t shm_ctime;		/* made, or the last change by shmctl */
	pid_t shm_cpid;			/* who made it */
	pid_t shm_lpid;			/* the last shmat or shmdt */
	unsigned long shm_nattch;	/* how many have it */
	unsigned long __pad1, __pad2;
};
