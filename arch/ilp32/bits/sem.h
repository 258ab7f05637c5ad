/* SPDX-License-Identifier: MIT */
/* struct semid_ds: the kernel's members (Linux: asm/sembuf.h), then 64-bit times set by semctl. */
struct semid_ds {
	struct ipc_perm sem_perm;
	unsigned long __sem_otime_lo, __sem_otime_hi;
	unsigned long __sem_ctime_lo, __sem_ctime_hi;
	unsigned short sem_nsems;	/* number of semaphores in the set */
	char __sem_nsems_pad[sizeof(long) - sizeof(short)];
	long __unused3, __unused4;
	time_t sem_otime;		/* time of the last semop */
	time_t sem_ctime;		/* time of creation or of the last change by semctl */
};
