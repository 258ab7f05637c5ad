/* SPDX-License-Identifier: MIT */
/* struct semid_ds: the kernel's (Linux: asm/sembuf.h), and after it the times in one piece. */
struct semid_ds {
	struct ipc_perm sem_perm;
	unsigned long __sem_otime_lo, __sem_otime_hi;
	unsigned long __sem_ctime_lo, __sem_ctime_hi;
	unsigned short sem_nsems;	/* how many semaphores */
	char __sem_nsems_pad[sizeof(long) - sizeof(short)];
	long __unused3, __unused4;
	time_t sem_otime;		/* the last semop */
	time_t sem_ctime;		/* made, or the last change by semctl */
};
