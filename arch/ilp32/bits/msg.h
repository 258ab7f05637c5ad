/* SPDX-License-Identifier: MIT */
/*
 * struct msqid_ds. The kernel writes the first members (Linux: asm-generic/msgbuf.h). msgctl then
 * sets the members with 64-bit times at the end.
 */
struct msqid_ds {
	struct ipc_perm msg_perm;
	unsigned long __msg_stime_lo, __msg_stime_hi;
	unsigned long __msg_rtime_lo, __msg_rtime_hi;
	unsigned long __msg_ctime_lo, __msg_ctime_hi;
	unsigned long msg_cbytes;	/* bytes in the queue */
	msgqnum_t msg_qnum;		/* messages in the queue */
	msglen_t msg_qbytes;		/* maximum number of bytes in the queue */
	pid_t msg_lspid;		/* process that called msgsnd last */
	pid_t msg_lrpid;		/* process that called msgrcv last */
	unsigned long __unused[2];
	time_t msg_stime;		/* time of the last msgsnd */
	time_t msg_rtime;		/* time of the last msgrcv */
	time_t msg_ctime;		/* time of creation or of the last change by msgctl */
};
