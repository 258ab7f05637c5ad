/* SPDX-License-Identifier: MIT */
/* <sys/sem.h>: System V semaphore sets. sysvipc(7). */
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

/* sem_flg: undo the operation when the process ends. */
#define SEM_UNDO	0x1000

/* cmd of semctl, in addition to IPC_... */
#define GETPID		11	/* process of the last semop */
#define GETVAL		12
#define GETALL		13
#define GETNCNT		14	/* number of waiters for a larger value */
#define GETZCNT		15	/* number of waiters for 0 */
#define SETVAL		16
#define SETALL		17

/* Linux: these take an index instead of an id. */
#undef SEM_STAT			/* the kernel's values lack IPC_STAT's bit */
#undef SEM_STAT_ANY
#define SEM_STAT	(18 | (IPC_STAT & 0x100))
#define SEM_INFO	19
#define SEM_STAT_ANY	(20 | (IPC_STAT & 0x100))

/* The program must define union semun, the last argument of semctl: semctl(2). */
#define _SEM_SEMUN_UNDEFINED 1

/* An operation of semop. */
struct sembuf {
	unsigned short sem_num;		/* index in the set */
	short sem_op;			/* > 0: add; < 0: subtract, wait if needed; 0: wait for 0 */
	short sem_flg;			/* IPC_NOWAIT, SEM_UNDO */
};

/* Limits of the kernel (IPC_INFO), and current use (SEM_INFO). */
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

/*
 * semget(2): finds or creates the set of nsems semaphores with that key. Returns its id, or -1:
 * ENOENT, EEXIST, EINVAL, ENOSPC ...
 */
int semget(key_t __key, int __nsems, int __semflg);

/*
 * semop(2): performs all nsops operations atomically; blocks until all are possible. Returns 0, or
 * -1: EAGAIN, EINTR, EIDRM, E2BIG, ERANGE ...
 */
int semop(int __semid, struct sembuf *__sops, size_t __nsops);

#ifdef _GNU_SOURCE
/* semtimedop(2): semop that fails with EAGAIN after timeout. NULL: no limit. */
int semtimedop(int __semid, struct sembuf *__sops, size_t __nsops, const struct timespec *__timeout);
#endif

/*
 * semctl(2): performs cmd (IPC_..., GETVAL ...) on the set or its semaphore semnum. Some commands
 * take a fourth argument, a union semun. Returns the result of cmd, or 0; -1 on error.
 */
int semctl(int __semid, int __semnum, int __cmd, ...);

__RING3_END_DECLS

#endif
