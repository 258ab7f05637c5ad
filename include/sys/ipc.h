/* SPDX-License-Identifier: MIT */
/*
 * <sys/ipc.h>: definitions that System V semaphores, shared memory and message queues share. See
 * sysvipc(7).
 */
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
 * Flags. An object is a semaphore set, a shared memory segment or a message queue. With IPC_CREAT,
 * semget, shmget and msgget create the object if it does not exist. With IPC_CREAT | IPC_EXCL,
 * these functions fail if the object exists. With IPC_NOWAIT, semop, msgsnd and msgrcv fail instead
 * of waiting.
 */
#define IPC_CREAT	00001000
#define IPC_EXCL	00002000
#define IPC_NOWAIT	00004000

/* With the key IPC_PRIVATE semget, shmget and msgget always create a new object. */
/*
 * <linux/ipc.h> defines IPC_PRIVATE with the type __kernel_key_t. The next two lines define it with
 * key_t.
 */
#undef IPC_PRIVATE
#define IPC_PRIVATE	((key_t)0)

/* Commands of semctl, shmctl and msgctl. <bits/ipc.h> defines the command IPC_STAT. */
#define IPC_RMID	0	/* remove the object */
#define IPC_SET		1	/* set the object's owner and permissions */
#define IPC_INFO	3	/* read the kernel's limits */

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __ipc_perm_key	key
#define __ipc_perm_seq	seq
/*
 * The members key and seq of struct ipc_perm have two names each. Manual pages call them __key and
 * __seq. If neither _GNU_SOURCE nor _BSD_SOURCE is defined, only the names __key and __seq exist.
 * By default <features.h> defines _BSD_SOURCE.
 */
#define __key		key
#define __seq		seq
#else
#define __ipc_perm_key	__key
#define __ipc_perm_seq	__seq
#endif

/* The owner and the permissions of a semaphore set, shared memory segment or message queue. */
struct ipc_perm {
	key_t __ipc_perm_key;
	uid_t uid;			/* ids of the owner */
	gid_t gid;
	uid_t cuid;			/* ids of the creator */
	gid_t cgid;
	mode_t mode;			/* permissions (0777), and bits SHM_DEST, SHM_LOCKED */
	int __ipc_perm_seq;
	long __pad1, __pad2;
};

#endif
