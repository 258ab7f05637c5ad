/* SPDX-License-Identifier: MIT */
/* <sys/sem.h>: System V semaphores, in sets. sysvipc(7). */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <features.h>
#include <bits/decl.h>
#include <sys/ipc.h>

#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_time_t
#ifdef _GNU_SOURCE
#define __NEED_struct_timespec
#endif
#include <bits/alltypes.h>
#include <bits/sem.h>		/* struct semid_ds: a set's state */

/* In sem_flg: undone when the process ends. */
#define SEM_UNDO	0x1000

/* What semctl gets and sets, beside IPC_... */
#define GETPID		11	/* who changed it last */
#define GETVAL		12
#define GETALL		13
#define GETNCNT		14	/* how many wait for more */
#define GETZCNT		15	/* how many wait for 0 */
#define SETVAL		16
#define SETALL		17

/* Linux: by the place in the kernel's table instead of the id. */
#undef SEM_STAT			/* the kernel's header has them without IPC_STAT's bit */
#undef SEM_STAT_ANY
#define SEM_STAT	(18 | (IPC_STAT & 0x100))
#define SEM_INFO	19
#define SEM_STAT_ANY	(20 | (IPC_STAT & 0x100))

/* The program itself defines union semun, semctl's last argument: see semctl(2). */
#define _SEM_SEMUN_UNDEFINED 1

/* One operation of semop. */
struct sembuf {
	unsigned short sem_num;		/* which of the set */
	short sem_op;			/* added; 0 waits for 0 */
	short sem_flg;			/* IPC_NOWAIT, SEM_UNDO */
};

/* The kernel's limits, from IPC_INFO, and what is in use, from SEM_INFO. */
struct seminfo {
	int semmap;
	int semmni;
	int semmns;
	int semmnu;
	int semmsl;
	int semopm;
	int semume;
	int semusz;
	int semvmx;
	int semaem;
};

__RING3_BEGIN_DECLS

/* semget(2): the set of nsems semaphores with that key; its id, or -1: ENOENT, EEXIST, EINVAL, ENOSPC ... */
int semget(key_t __key, int __nsems, int __semflg);

/*
 * semop(2): nsops operations, all or none, waiting until all can be done; 0, or -1: EAGAIN, EINTR,
 * EIDRM, E2BIG, ERANGE ...
 */
int semop(int __semid, struct sembuf *__sops, size_t __nsops);

#ifdef _GNU_SOURCE
/* semtimedop(2): the same, waiting for timeout at most, then EAGAIN; NULL is no limit. */
int semtimedop(int __semid, struct sembuf *__sops, size_t __nsops, const struct timespec *__timeout);
#endif

/*
 * semctl(2): does cmd (IPC_..., GETVAL ...) with the set, or with its semaphore semnum; what was asked
 * for, or 0, or -1. Some have a fourth argument, a union semun.
 */
int semctl(int __semid, int __semnum, int __cmd, ...);

__RING3_END_DECLS

#endif
