/* SPDX-License-Identifier: MIT */
/* <sys/msg.h>: System V message queues. See sysvipc(7). */
#ifndef _SYS_MSG_H
#define _SYS_MSG_H

#include <features.h>
#include <bits/decl.h>
#include <sys/ipc.h>

#define __NEED_key_t
#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_time_t
#include <bits/alltypes.h>

/* msgqnum_t counts messages, msglen_t counts bytes. */
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

#include <bits/msg.h>		/* struct msqid_ds: a queue's state */
#define __msg_cbytes	msg_cbytes

/*
 * flags of msgrcv. MSG_NOERROR: truncate a message that is too long. MSG_EXCEPT: take the first
 * message whose type is not msgtyp. MSG_COPY (Linux): copy the message at index msgtyp and leave it
 * in the queue.
 */
#define MSG_NOERROR	010000
#define MSG_EXCEPT	020000
#ifdef _GNU_SOURCE
#define MSG_COPY	040000
#endif

/*
 * Commands of msgctl, in addition to those in <sys/ipc.h>. MSG_STAT and MSG_STAT_ANY (Linux) take
 * an index into the kernel's table instead of an id.
 */
#undef MSG_STAT			/* the kernel's values lack bit 0x100, which IPC_STAT has on i386 */
#undef MSG_STAT_ANY
#define MSG_STAT	(11 | (IPC_STAT & 0x100))
#define MSG_INFO	12
#define MSG_STAT_ANY	(13 | (IPC_STAT & 0x100))

/* The kernel's limits (command IPC_INFO), or the current use (command MSG_INFO). */
struct msginfo {
	int msgpool;
	int msgmap;
	int msgmax;
	int msgmnb;
	int msgmni;
	int msgssz;
	int msgtql;
	unsigned short msgseg;
};

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* A message: its type, greater than 0, and its data. The data can be longer than mtext. */
struct msgbuf {
	long mtype;
	char mtext[1];
};
#endif

__RING3_BEGIN_DECLS

/*
 * msgget(2): finds or creates the queue with this key. Returns its id, or -1 (ENOENT, EEXIST,
 * ENOSPC ...).
 */
int msgget(key_t __key, int __msgflg);

/*
 * msgsnd(2): adds the message at msgp to the queue: a long, its type, and msgsz bytes of data.
 * Waits while the queue is full. Returns 0, or -1 (EAGAIN, EINVAL, EIDRM, EINTR ...).
 */
int msgsnd(int __msqid, const void *__msgp, size_t __msgsz, int __msgflg);

/*
 * msgrcv(2): removes a message from the queue and writes it to *msgp, with up to msgsz bytes of
 * data. msgtyp 0 takes the first message, a positive msgtyp the first of that type, a negative
 * msgtyp the first of the lowest type that is at most -msgtyp. Returns the number of bytes of data,
 * or -1 (ENOMSG, E2BIG, EIDRM, EINTR ...).
 */
ssize_t msgrcv(int __msqid, void *__msgp, size_t __msgsz, long __msgtyp, int __msgflg);

/*
 * msgctl(2): performs cmd (IPC_..., MSG_STAT ...) on the queue. Returns 0 or the result of cmd; -1
 * on error.
 */
int msgctl(int __msqid, int __cmd, struct msqid_ds *__buf);

__RING3_END_DECLS

#endif
