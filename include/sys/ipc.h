/* SPDX-License-Identifier: MIT */
/* <sys/ipc.h>: what System V semaphores, shared memory and message queues share. sysvipc(7). */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <features.h>

#define __NEED_gid_t
#define __NEED_key_t
#define __NEED_mode_t
#define __NEED_uid_t
#include <bits/alltypes.h>
#include <bits/ipc.h>

/*
 * Flags: semget, shmget and msgget create the object, and fail if it exists; semop, msgsnd and
 * msgrcv do not block.
 */
#define IPC_CREAT	00001000
#define IPC_EXCL	00002000
#define IPC_NOWAIT	00004000

/* The key of an object without a key. */
#undef IPC_PRIVATE		/* the kernel's value is cast to its own type */
#define IPC_PRIVATE	((key_t)0)

/*
 * Commands of semctl, shmctl and msgctl: remove; set owner and mode; read the limits. IPC_STAT is
 * in <bits/ipc.h>.
 */
#define IPC_RMID	0
#define IPC_SET		1
#define IPC_INFO	3

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __ipc_perm_key	key
#define __ipc_perm_seq	seq
/* Member names of the manual. A strictly conforming program sees the reserved names only. */
#define __key		key
#define __seq		seq
#else
#define __ipc_perm_key	__key
#define __ipc_perm_seq	__seq
#endif

/* Owner and permissions of an object. */
struct ipc_perm {
	key_t __ipc_perm_key;
	uid_t uid;			/* ids of the owner */
	gid_t gid;
	uid_t cuid;			/* ids of the creator */
	gid_t cgid;
	mode_t mode;			/* permission bits (0777), SHM_DEST, SHM_LOCKED */
	int __ipc_perm_seq;
	long __pad1, __pad2;
};

#endif
