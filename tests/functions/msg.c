/* SPDX-License-Identifier: MIT */
/* Tests <sys/msg.h>, the System V message queues. Each test case removes the queues that it creates. */
#include "ipc.h"
#include <string.h>
#include <sys/msg.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * Tests MSG_STAT, which takes the index of a queue in the kernel's array. MSG_STAT must return the same data as IPC_STAT,
 * which takes the queue's id.
 */
static void msg_places(struct both *t)
{
	struct msqid_ds ds, of;
	struct msginfo info;
	int id, place, last, found;

	memset(&ds, DIRT, sizeof ds);
	memset(&of, DIRT, sizeof of);
	id = msgget(IPC_PRIVATE, 0600);
	OK(msgctl(id, IPC_STAT, &ds));
	last = msgctl(0, MSG_INFO, (struct msqid_ds *)(void *)&info);
	for (found = place = 0; place <= last; place++)
		if (msgctl(place, MSG_STAT, &of) == id)
			found += !memcmp(&of, &ds, sizeof ds);
	MUST(found, 1, EDOM);
	OK(msgctl(id, IPC_RMID, NULL));
}

static void msg_keys(struct both *t)
{
	key_t key = (key_t)(0x52000000 | (syscall(SYS_getpid) & 0xffffff));
	int id, again;

	id = msgget(key, IPC_CREAT | IPC_EXCL | 0600);
	SAY(id >= 0);
	FAILS(msgget(key, IPC_CREAT | IPC_EXCL | 0600), EEXIST);
	again = msgget(key, 0);
	MUST(again == id, 1, EDOM);
	OK(msgctl(id, IPC_RMID, NULL));
	FAILS(msgget(key, 0), ENOENT);
}

struct message {
	long type;
	char text[16];
};

static void messages(struct both *t)
{
	struct message m = { 1, "one" }, got;
	struct msqid_ds ds;
	struct msginfo info;
	int id = msgget(IPC_PRIVATE, IPC_CREAT | 0600);

	SAY(id >= 0);
	memset(&ds, DIRT, sizeof ds);
	OK(msgctl(id, IPC_STAT, &ds));
	MUST(ds.msg_stime | ds.msg_rtime, 0, EDOM);
	MUST(recent(ds.msg_ctime), 1, EDOM);
	MUST(ds.msg_perm.mode, 0600, EDOM);
	MUST(ds.msg_qnum + ds.msg_cbytes, 0, EDOM);
	OK(msgsnd(id, &m, 4, 0));
	m.type = 2;
	OK(msgsnd(id, &m, 16, 0));
	m.type = 0x7fffffff;
	OK(msgsnd(id, &m, 0, 0));
	OK(msgctl(id, IPC_STAT, &ds));
	MUST(ds.msg_qnum, 3, EDOM);
	MUST(ds.msg_cbytes, 20, EDOM);
	MUST(recent(ds.msg_stime), 1, EDOM);
	MUST(ds.msg_lspid == syscall(SYS_getpid), 1, EDOM);
	FAILS(msgrcv(id, &got, 16, 3, IPC_NOWAIT), ENOMSG);
	FAILS(msgrcv(id, &got, 15, 2, IPC_NOWAIT), E2BIG);
	MUST(msgrcv(id, &got, 3, 2, IPC_NOWAIT | MSG_NOERROR), 3, EDOM);
	MUST(got.type, 2, EDOM);
	MUST(msgrcv(id, &got, 16, 1, IPC_NOWAIT | MSG_EXCEPT), 0, EDOM);
	MUST(got.type, 0x7fffffff, EDOM);
	MUST(msgrcv(id, &got, 16, -5, IPC_NOWAIT), 4, EDOM);
	MUST(got.type, 1, EDOM);
	OK(memcmp(got.text, "one", 4));
	FAILS(msgrcv(id, &got, 16, 0, IPC_NOWAIT), ENOMSG);
	OK(msgctl(id, IPC_STAT, &ds));
	MUST(recent(ds.msg_rtime), 1, EDOM);
	/* qemu writes only 16 bits of the process id, so msg_lrpid may differ from the id. */
	SAY(ds.msg_lrpid == syscall(SYS_getpid));

	ds.msg_qbytes = 40;
	ds.msg_perm.mode = 0620;
	OK(msgctl(id, IPC_SET, &ds));
	OK(msgctl(id, IPC_STAT, &ds));
	MUST(ds.msg_qbytes, 40, EDOM);
	MUST(ds.msg_perm.mode, 0620, EDOM);
	m.type = 3;
	OK(msgsnd(id, &m, 16, IPC_NOWAIT));
	OK(msgsnd(id, &m, 16, IPC_NOWAIT));
	FAILS(msgsnd(id, &m, 16, IPC_NOWAIT), EAGAIN);
	m.type = 0;
	FAILS(msgsnd(id, &m, 1, IPC_NOWAIT), EINVAL);
	m.type = -1;
	FAILS(msgsnd(id, &m, 1, IPC_NOWAIT), EINVAL);
	m.type = 1;
	if (!emulated())
		FAILS(msgsnd(id, &m, 1 << 30, IPC_NOWAIT), EINVAL);
	if (!emulated())
		FAILS(msgsnd(id, &m, (size_t)-1, IPC_NOWAIT), EINVAL);
	FAILS(msgsnd(NO_ID, &m, 1, 0), EINVAL);
	FAILS(msgsnd(id, BAD, 1, IPC_NOWAIT), EFAULT);
	FAILS(msgrcv(NO_ID, &got, 16, 0, 0), EINVAL);
	if (!emulated())
		FAILS(msgrcv(id, &got, (size_t)-1, 0, IPC_NOWAIT), EINVAL);
	FAILS(msgrcv(id, BAD, 16, 0, IPC_NOWAIT), EFAULT);
	FAILS(msgctl(id, 99, &ds), EINVAL);
	FAILS(msgctl(NO_ID, IPC_STAT, &ds), EINVAL);
	FAULTS(msgctl(id, IPC_STAT, BAD));
	FAULTS(msgctl(id, IPC_SET, BAD));
	MUST(msgctl(0, IPC_INFO, (struct msqid_ds *)(void *)&info) >= 0, 1, EDOM);
	MUST(info.msgmax >= 16, 1, EDOM);
	OK(msgctl(id, IPC_RMID, NULL));
	FAILS(msgctl(id, IPC_STAT, &ds), EINVAL);
	FAILS(msgrcv(id, &got, 16, 0, 0), EINVAL);
}

const struct both_case msg_cases[] = {
	{ "messages", messages, 0 },
	{ "keys", msg_keys, 0 },
	{ "states by place", msg_places, 0 },
	{ 0 },
};
