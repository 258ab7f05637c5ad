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

/* A msgqnum_t is a number of messages. A msglen_t is a number of bytes. */
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

#include <bits/msg.h>		/* struct msqid_ds: a queue's state */
#define __msg_cbytes	msg_cbytes

/*
 * Flags of msgrcv. With MSG_NOERROR, msgrcv truncates a message that is longer than msgsz. With
 * MSG_EXCEPT, msgrcv receives the first message whose type is not msgtyp. With MSG_COPY, msgrcv
 * copies the message at index msgtyp and leaves this message in the queue.
 */
#define MSG_NOERROR	010000
#define MSG_EXCEPT	020000
#ifdef _GNU_SOURCE
#define MSG_COPY	040000
#endif

/*
 * Commands of msgctl, in addition to those in <sys/ipc.h>. For MSG_STAT and MSG_STAT_ANY, the
 * argument msqid is an index into the kernel's array of queues. Only Linux has these two commands.
 */
/*
 * On 32-bit architectures, IPC_STAT contains the bit 0x100. The bit tells msgctl that struct
 * msqid_ds has 64-bit times. The commands MSG_STAT and MSG_STAT_ANY write the same structure, so
 * they need the bit too. The kernel's headers define both commands without the bit, so this header
 * defines them again.
 */
#undef MSG_STAT
#undef MSG_STAT_ANY
#define MSG_STAT	(11 | (IPC_STAT & 0x100))
#define MSG_INFO	12
#define MSG_STAT_ANY	(13 | (IPC_STAT & 0x100))

/*
 * msgctl writes this structure. With the command IPC_INFO, the structure contains the kernel's
 * limits. With the command MSG_INFO, msgpool is the number of all queues, msgmap is the number of
 * all messages, and msgtql is the number of all bytes in the messages.
 */
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
/*
 * A message. mtype is its type and must be greater than 0. mtext is the data. A program may use a
 * structure of its own with longer data.
 */
struct msgbuf {
	long mtype;
	char mtext[1];
};
#endif

__RING3_BEGIN_DECLS

/*
 * msgget(2): finds or creates the message queue with this key. Returns the queue's id or -1. Fails
 * with ENOENT, EEXIST, ENOSPC or another error.
 */
int msgget(key_t __key, int __msgflg);

/*
 * msgsnd(2): adds a message to the queue. msgp points to a long, which is the type of the message.
 * msgsz bytes of data follow the long. Waits while the queue is full. Returns 0 or -1. Fails with
 * EAGAIN, EINVAL, EIDRM, EINTR or another error.
 */
int msgsnd(int __msqid, const void *__msgp, size_t __msgsz, int __msgflg);

/*
 * msgrcv(2): removes a message from the queue and writes it to *msgp, with up to msgsz bytes of
 * data. If msgtyp is 0, receives the first message. If msgtyp is positive, receives the first
 * message of type msgtyp. If msgtyp is negative, receives the first message of the lowest type that
 * is at most -msgtyp. Returns the number of bytes of data, or -1. Fails with ENOMSG, E2BIG, EIDRM,
 * EINTR or another error.
 */
ssize_t msgrcv(int __msqid, void *__msgp, size_t __msgsz, long __msgtyp, int __msgflg);

/*
 * msgctl(2): performs cmd (IPC_..., MSG_STAT ...) on the queue. Returns 0, or -1 on error. Some
 * commands return a number instead of 0. For example, MSG_STAT returns the queue's id.
 */
int msgctl(int __msqid, int __cmd, struct msqid_ds *__buf);

__RING3_END_DECLS

#endif
