/* SPDX-License-Identifier: MIT */
/* <sys/ipc.h>: what System V's semaphores, shared memory and messages have in common. sysvipc(7). */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <features.h>

#define __NEED_gid_t
#define __NEED_key_t
#define __NEED_mode_t
#define __NEED_uid_t
#include <bits/alltypes.h>
#include <bits/ipc.h>

/* For semget, shmget and msgget: make it; it must be new. For semop, msgsnd, msgrcv: do not wait. */
#define IPC_CREAT	00001000
#define IPC_EXCL	00002000
#define IPC_NOWAIT	00004000

/* The key of what has no key. */
#undef IPC_PRIVATE		/* the kernel's header has its own type in it */
#define IPC_PRIVATE	((key_t)0)

/* For semctl, shmctl and msgctl: remove, set owner and mode, tell the limits; IPC_STAT is in <bits/ipc.h>. */
#define IPC_RMID	0
#define IPC_SET		1
#define IPC_INFO	3

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __ipc_perm_key	key
#define __ipc_perm_seq	seq
/* The names that shmctl(2), semctl(2) and msgctl(2) use, and that a strict program sees alone. */
#define __key		key
#define __seq		seq
#else
#define __ipc_perm_key	__key
#define __ipc_perm_seq	__seq
#endif

/* Whose it is, and who may do what with it. */
struct ipc_perm {
	key_t __ipc_perm_key;
	uid_t uid;			/* the owner ... */
	gid_t gid;
	uid_t cuid;			/* ... and who made it */
	gid_t cgid;
	mode_t mode;			/* 0666 and below, and SHM_DEST and SHM_LOCKED */
	int __ipc_perm_seq;
	long __pad1, __pad2;
};

#endif
