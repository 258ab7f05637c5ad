/* SPDX-License-Identifier: MIT */
/*
 * struct shmid_ds. The kernel writes the first members (Linux: asm-generic/shmbuf.h). shmctl then
 * sets the members with 64-bit times at the end.
 */
struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;		/* size of the segment in bytes */
	unsigned long __shm_atime_lo, __shm_atime_hi;
	unsigned long __shm_dtime_lo, __shm_dtime_hi;
	unsigned long __shm_ctime_lo, __shm_ctime_hi;
	pid_t shm_cpid;			/* process that created the segment */
	pid_t shm_lpid;			/* process that called shmat or shmdt last */
	unsigned long shm_nattch;	/* number of current attachments */
	unsigned long __pad1, __pad2;
	unsigned long __pad3;
	time_t shm_atime;		/* time of the last shmat */
	time_t shm_dtime;		/* time of the last shmdt */
	time_t shm_ctime;		/* time of creation or of the last change by shmctl */
};
