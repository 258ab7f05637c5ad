/* SPDX-License-Identifier: MIT */
/* struct semid_ds: the kernel's (Linux: asm/sembuf.h). */
struct semid_ds {
	struct ipc_perm sem_perm;
	time_t sem_otime;		/* the last semop */
	long __unused1;
	time_t sem_ctime;		/* made, or the last change by semctl */
	long __unused2;
	unsigned short sem_nsems;	/* how many semaphores */
	char __sem_nsems_pad[sizeof(long) - sizeof(short)];
	long __unused3, __unused4;
};
