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

/*
 * A flag in sem_flg. When the process ends, the kernel undoes the operations that have this flag.
 */
#define SEM_UNDO	0x1000

/* Commands of semctl, in addition to those in <sys/ipc.h>. */
/* Return the id of the process that last performed an operation on the semaphore. */
#define GETPID		11
#define GETVAL		12
#define GETALL		13
/* Return the number of processes that wait until the semaphore's value becomes larger. */
#define GETNCNT		14
/* Return the number of processes that wait until the semaphore's value is 0. */
#define GETZCNT		15
#define SETVAL		16
#define SETALL		17

/*
 * For SEM_STAT and SEM_STAT_ANY, the argument semid of semctl is an index into the kernel's array
 * of semaphore sets. Only Linux has these two commands.
 */
/*
 * On 32-bit architectures, IPC_STAT contains the bit 0x100. The bit tells semctl that struct
 * semid_ds has 64-bit times. The commands SEM_STAT and SEM_STAT_ANY write the same structure, so
 * they need the bit too. The kernel's headers define both commands without the bit, so this header
 * defines them again.
 */
#undef SEM_STAT
#undef SEM_STAT_ANY
#define SEM_STAT	(18 | (IPC_STAT & 0x100))
#define SEM_INFO	19
#define SEM_STAT_ANY	(20 | (IPC_STAT & 0x100))

/*
 * The last argument of semctl has the type union semun. This header does not declare it, so the
 * program must declare it. This macro tells the program that the type is not declared. See
 * semctl(2).
 */
#define _SEM_SEMUN_UNDEFINED 1

/* An operation of semop. Each operation changes or tests one semaphore of the set. */
struct sembuf {
	unsigned short sem_num;		/* index of the semaphore in the set */
	/*
	 * If sem_op > 0, semop adds sem_op to the semaphore's value. If sem_op < 0, semop waits
	 * until the value is at least -sem_op, then subtracts -sem_op. If sem_op is 0, semop waits
	 * until the value is 0.
	 */
	short sem_op;
	short sem_flg;			/* IPC_NOWAIT, SEM_UNDO */
};

/*
 * semctl writes this structure. With the command IPC_INFO, the structure contains the kernel's
 * limits. With the command SEM_INFO, semusz is the number of existing sets, and semaem is the
 * number of existing semaphores.
 */
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
 * semget(2): finds or creates the set of nsems semaphores with this key. Returns the set's id or
 * -1. Fails with ENOENT, EEXIST, EINVAL, ENOSPC or another error.
 */
int semget(key_t __key, int __nsems, int __semflg);

/*
 * semop(2): performs nsops operations on the set. If one of the operations is not possible now,
 * semop waits until it can perform all of them together. Returns 0 or -1. Fails with EAGAIN, EINTR,
 * EIDRM, E2BIG, ERANGE or another error.
 */
int semop(int __semid, struct sembuf *__sops, size_t __nsops);

#ifdef _GNU_SOURCE
/*
 * semtimedop(2): does the same as semop, but waits at most *timeout. After this time semtimedop
 * fails with EAGAIN. If timeout is NULL, there is no time limit.
 */
int semtimedop(int __semid, struct sembuf *__sops, size_t __nsops, const struct timespec *__timeout);
#endif

/*
 * semctl(2): performs cmd (IPC_..., GETVAL ...) on the set, or on the semaphore with index semnum
 * in the set. Some commands need a fourth argument, a union semun. Returns 0, or -1 on error. Some
 * commands return a number instead of 0. For example, GETVAL returns the semaphore's value.
 */
int semctl(int __semid, int __semnum, int __cmd, ...);

__RING3_END_DECLS

#endif
