/* SPDX-License-Identifier: MIT */
/* Defines struct msqid_ds with the layout that the kernel writes. Linux: asm-generic/msgbuf.h. */
struct msqid_ds {
	struct ipc_perm msg_perm;
	time_t msg_stime;		/* time of the last msgsnd */
	time_t msg_rtime;		/* time of the last msgrcv */
	time_t msg_ctime;		/* time of creation, or of the last change by msgctl */
	unsigned long msg_cbytes;	/* bytes in the queue */
	msgqnum_t msg_qnum;		/* messages in the queue */
	msglen_t msg_qbytes;		/* maximum number of bytes in the queue */
	pid_t msg_lspid;		/* id of the process that called msgsnd last */
	pid_t msg_lrpid;		/* id of the process that called msgrcv last */
	unsigned long __unused[2];
};
