/* SPDX-License-Identifier: MIT */
/* Defines struct shmid_ds with the layout that the kernel writes. Linux: asm-generic/shmbuf.h. */
struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;		/* size of the segment in bytes */
	time_t shm_atime;		/* time of the last shmat */
	time_t shm_dtime;		/* time of the last shmdt */
	time_t shm_ctime;		/* time of creation, or of the last change by shmctl */
	pid_t shm_cpid;			/* process that created the segment */
	pid_t shm_lpid;			/* process that called shmat or shmdt last */
	unsigned long shm_nattch;	/* number of current mappings made by shmat */
	unsigned long __pad1, __pad2;
};
