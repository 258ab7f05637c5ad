/* SPDX-License-Identifier: MIT */
/* struct msqid_ds: the kernel's (Linux: asm-generic/msgbuf.h). */
struct msqid_ds {
	struct ipc_perm msg_perm;
	time_t msg_stime;		/* the last msgsnd */
	time_t msg_rtime;		/* the last msgrcv */
	time_t msg_ctime;		/* made, or the last change by msgctl */
	unsigned long msg_cbytes;	/* bytes there now */
	msgqnum_t msg_qnum;		/* messages there now */
	msglen_t msg_qbytes;		/* how many bytes it holds */
	pid_t msg_lspid;		/* the last msgsnd */
	pid_t msg_lrpid;		/* the last msgrcv */
	unsigned long __unused[2];
};
