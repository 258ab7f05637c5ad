/* SPDX-License-Identifier: MIT */
/* <sys/sem.h>: System V semaphore sets. See sysvipc(7). */
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
#include <bits/sem.h>		/* struct semid_ds: state of a semaphore set */

/* Flag in sem_flg: the kernel undoes the operation when the process ends. */
#define SEM_UNDO	0x1000

/* Commands of semctl, in addition to those in <sys/ipc.h>. */
#define GETPID		11	/* id of the process of the last semop */
#define GETVAL		12
#define GETALL		13
#define GETNCNT		14	/* number of processes that wait for a larger value */
#define GETZCNT		15	/* number of processes that wait until it is 0 */
#define SETVAL		16
#define SETALL		17

/* Linux: SEM_STAT and SEM_STAT_ANY take an index into the kernel's table instead of an id. */
#undef SEM_STAT			/* the kernel's values lack bit 0x100, which IPC_STAT has on i386 */
#undef SEM_STAT_ANY
#define SEM_STAT	(18 | (IPC_STAT & 0x100))
#define SEM_INFO	19
#define SEM_STAT_ANY	(20 | (IPC_STAT & 0x100))

/*
 * Tells the program that it must define union semun, the type of semctl's last argument. See
 * semctl(2).
 */
#define _SEM_SEMUN_UNDEFINED 1

/* One operation of semop, on one semaphore. */
struct sembuf {
	unsigned short sem_num;		/* index of the semaphore in the set */
	short sem_op;			/* > 0: adds; < 0: waits, then subtracts; 0: waits for 0 */
	short sem_flg;			/* IPC_NOWAIT, SEM_UNDO */
};

/* The kernel's limits (command IPC_INFO), or the current use (command SEM_INFO). */
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
 * semget(2): finds or creates the set of nsems semaphores with this key. Returns its id, or -1
 * (ENOENT, EEXIST, EINVAL, ENOSPC ...).
 */
int semget(key_t __key, int __nsems, int __semflg);

/*
 * semop(2): performs nsops operations atomically: waits until all of them are possible. Returns 0,
 * or -1 (EAGAIN, EINTR, EIDRM, E2BIG, ERANGE ...).
 */
int semop(int __semid, struct sembuf *__sops, size_t __nsops);

#ifdef _GNU_SOURCE
/* semtimedop(2): semop, but fails with EAGAIN when it has waited for timeout (NULL: no limit). */
int semtimedop(int __semid, struct sembuf *__sops, size_t __nsops, const struct timespec *__timeout);
#endif

/*
 * semctl(2): performs cmd (IPC_..., GETVAL ...) on the set, or on its semaphore number semnum. Some
 * commands take a fourth argument, a union semun. Returns 0 or the result of cmd; -1 on error.
 */
int semctl(int __semid, int __semnum, int __cmd, ...);

__RING3_END_DECLS

#endif
