/* SPDX-License-Identifier: MIT */
/* Defines struct semid_ds with the layout that the kernel writes. Linux: asm/sembuf.h. */
struct semid_ds {
	struct ipc_perm sem_perm;
	time_t sem_otime;		/* time of the last semop */
	long __unused1;
	time_t sem_ctime;		/* time of creation or of the last change by semctl */
	long __unused2;
	unsigned short sem_nsems;	/* number of semaphores in the set */
	char __sem_nsems_pad[sizeof(long) - sizeof(short)];
	long __unused3, __unused4;
};
