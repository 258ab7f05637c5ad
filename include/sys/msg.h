/* SPDX-License-Identifier: MIT */
/* <sys/msg.h>: System V message queues, whose messages have types. sysvipc(7). */
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

/* Numbers of messages, and of their bytes. */
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

#include <bits/msg.h>		/* struct msqid_ds: a queue's state */
#define __msg_cbytes	msg_cbytes

/* For msgrcv: cut what is too long; any type but this one; Linux: the place in the queue, and leave it there. */
#define MSG_NOERROR	010000
#define MSG_EXCEPT	020000
#ifdef _GNU_SOURCE
#define MSG_COPY	040000
#endif

/* For msgctl, beside IPC_...; Linux: by the place in the kernel's table instead of the id. */
#undef MSG_STAT			/* the kernel's header has them without IPC_STAT's bit */
#undef MSG_STAT_ANY
#define MSG_STAT	(11 | (IPC_STAT & 0x100))
#define MSG_INFO	12
#define MSG_STAT_ANY	(13 | (IPC_STAT & 0x100))

/* The kernel's limits, from IPC_INFO, and what is in use, from MSG_INFO. */
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
/* A message: a type above 0, and as many bytes as the program likes. */
struct msgbuf {
	long mtype;
	char mtext[1];
};
#endif

__RING3_BEGIN_DECLS

/* msgget(2): the queue with that key; its id, or -1: ENOENT, EEXIST, ENOSPC ... */
int msgget(key_t __key, int __msgflg);

/*
 * msgsnd(2): puts *msgp, a long and msgsz bytes, into the queue, waiting while that is full; 0, or -1:
 * EAGAIN, EINVAL, EIDRM, EINTR ...
 */
int msgsnd(int __msqid, const void *__msgp, size_t __msgsz, int __msgflg);

/*
 * msgrcv(2): takes the first message of type msgtyp, or of any if that is 0, or of the lowest type up to
 * -msgtyp, into *msgp, up to msgsz bytes; their number, or -1: ENOMSG, E2BIG, EIDRM, EINTR ...
 */
ssize_t msgrcv(int __msqid, void *__msgp, size_t __msgsz, long __msgtyp, int __msgflg);

/* msgctl(2): does cmd (IPC_..., MSG_STAT ...) with the queue; 0 or what was asked for, or -1. */
int msgctl(int __msqid, int __cmd, struct msqid_ds *__buf);

__RING3_END_DECLS

#endif
