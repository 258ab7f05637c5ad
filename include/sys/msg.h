/* SPDX-License-Identifier: MIT */
/* <sys/msg.h>: System V message queues. sysvipc(7). */
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

/* Number of messages; number of bytes. */
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

#include <bits/msg.h>		/* struct msqid_ds: a queue's state */
#define __msg_cbytes	msg_cbytes

/*
 * flags of msgrcv: truncate a message that is too long; any type except msgtyp; (Linux) copy the
 * message at index msgtyp and leave it in the queue.
 */
#define MSG_NOERROR	010000
#define MSG_EXCEPT	020000
#ifdef _GNU_SOURCE
#define MSG_COPY	040000
#endif

/*
 * cmd of msgctl, in addition to IPC_... MSG_STAT and MSG_STAT_ANY (Linux) take an index instead of
 * an id.
 */
#undef MSG_STAT			/* the kernel's values lack IPC_STAT's bit */
#undef MSG_STAT_ANY
#define MSG_STAT	(11 | (IPC_STAT & 0x100))
#define MSG_INFO	12
#define MSG_STAT_ANY	(13 | (IPC_STAT & 0x100))

/* Limits of the kernel (IPC_INFO), and current use (MSG_INFO). */
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
/* A message: a type greater than 0, then the data, of any length. */
struct msgbuf {
	long mtype;
	char mtext[1];
};
#endif

__RING3_BEGIN_DECLS

/*
 * msgget(2): finds or creates the queue with that key. Returns its id, or -1: ENOENT, EEXIST,
 * ENOSPC ...
 */
int msgget(key_t __key, int __msgflg);

/*
 * msgsnd(2): adds the message *msgp (a long and msgsz bytes) to the queue; blocks while the queue
 * is full. Returns 0, or -1: EAGAIN, EINVAL, EIDRM, EINTR ...
 */
int msgsnd(int __msqid, const void *__msgp, size_t __msgsz, int __msgflg);

/*
 * msgrcv(2): removes a message from the queue and writes it to *msgp, with up to msgsz bytes of
 * data. msgtyp: > 0: the first of that type; 0: the first; < 0: the first of the lowest type that
 * is at most -msgtyp. Returns the number of bytes, or -1: ENOMSG, E2BIG, EIDRM, EINTR ...
 */
ssize_t msgrcv(int __msqid, void *__msgp, size_t __msgsz, long __msgtyp, int __msgflg);

/*
 * msgctl(2): performs cmd (IPC_..., MSG_STAT ...) on the queue. Returns 0 or the result of cmd, or
 * -1.
 */
int msgctl(int __msqid, int __cmd, struct msqid_ds *__buf);

__RING3_END_DECLS

#endif
