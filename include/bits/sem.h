/* SPDX-License-Identifier: MIT */
/* struct semid_ds: the kernel's (Linux: asm-generic/sembuf.h). */
struct semid_ds {
	struct ipc_perm sem_perm;
	time_t sem_otime;		/* the last semop */
	time_t sem_ctime;		/* made, or the last change by semctl */
	unsigned short sem_nsems;	/* how many semaphores */
	char __sem_nsems_pad[sizeof(long) - sizeof(short)];
	long __unused3, __unused4;
};
