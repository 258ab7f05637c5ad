/* SPDX-License-Identifier: MIT */
/* <sys/sem.h>, <sys/shm.h>, <sys/msg.h>: System V IPC. Whatever is made here is removed here. */
#include "both-libraries.h"
#include <limits.h>
#include <stddef.h>
#include <string.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BAD ((void *)-1)
#define NO_ID 0x7ffffff0

/*
 * What is in a structure before it is filled. Qemu and Linux before 4.14, for a program of i386, leave out the
 * high halves of times and modes; ring3 knows it there, and nobody where the caller's structure is the kernel's.
 */
#ifdef __GLIBC__
#define LEFT_OUT EMULATED
#else
#define LEFT_OUT (sizeof(long) == 8 && EMULATED)
#endif
#define DIRT (LEFT_OUT ? 0 : 0x5a)

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
	struct seminfo *__buf;
};

/* Whether a time is of these years: no half of it missing, nothing left where its high word goes. */
static int recent(long long time)
{
	return time > 1500000000 && time < 1LL << 40;
}

static void semaphores(struct both *t)
{
	union semun arg;
	struct semid_ds ds;
	struct seminfo info;
	struct sembuf up = { 0, 3, 0 }, down = { 0, -2, IPC_NOWAIT }, zero = { 1, 0, IPC_NOWAIT };
	struct sembuf two[2] = { { 0, -1, IPC_NOWAIT }, { 1, -1, IPC_NOWAIT } };
	unsigned short values[3] = { 7, 8, 9 };
	int id = semget(IPC_PRIVATE, 3, IPC_CREAT | 0600);

	SAY(id >= 0);
	memset(&ds, DIRT, sizeof ds);
	arg.buf = &ds;
	OK(semctl(id, 0, IPC_STAT, arg));
	MUST(ds.sem_nsems, 3, EDOM);
	MUST(ds.sem_otime, 0, EDOM);
	MUST(recent(ds.sem_ctime), 1, EDOM);
	MUST(ds.sem_perm.mode, 0600, EDOM);
	MUST(ds.sem_perm.uid + ds.sem_perm.gid + ds.sem_perm.cuid + ds.sem_perm.cgid, 0, EDOM);
	OK(semop(id, &up, 1));
	MUST(semctl(id, 0, GETVAL), 3, EDOM);
	MUST(semctl(id, 0, GETPID) == syscall(SYS_getpid), 1, EDOM);
	OK(semctl(id, 0, GETNCNT));
	OK(semctl(id, 0, GETZCNT));
	OK(semop(id, &down, 1));
	FAILS(semop(id, &down, 1), EAGAIN);
	OK(semop(id, &zero, 1));
	FAILS(semop(id, two, 2), EAGAIN);		/* all or none */
	MUST(semctl(id, 0, GETVAL), 1, EDOM);
	OK(semctl(id, 0, IPC_STAT, arg));
	MUST(recent(ds.sem_otime), 1, EDOM);
	MUST(ds.sem_otime >= ds.sem_ctime, 1, EDOM);
	arg.array = values;
	OK(semctl(id, 0, SETALL, arg));
	memset(values, 0, sizeof values);
	OK(semctl(id, 0, GETALL, arg));
	MUST(values[0] * 100 + values[1] * 10 + values[2], 789, EDOM);
	arg.val = 32767;
	OK(semctl(id, 2, SETVAL, arg));
	MUST(semctl(id, 2, GETVAL), 32767, EDOM);
	up.sem_num = 2;
	FAILS(semop(id, &up, 1), ERANGE);
	arg.val = 32768;
	FAILS(semctl(id, 2, SETVAL, arg), ERANGE);
	arg.val = -1;
	FAILS(semctl(id, 2, SETVAL, arg), ERANGE);
	arg.buf = &ds;
	ds.sem_perm.mode = 0640;
	ds.sem_perm.uid = 70000;
	OK(semctl(id, 0, IPC_SET, arg));
	memset(&ds, DIRT, sizeof ds);
	OK(semctl(id, 0, IPC_STAT, arg));
	MUST(ds.sem_perm.mode, 0640, EDOM);
	MUST(ds.sem_perm.uid, 70000, EDOM);
	MUST(ds.sem_perm.cuid, 0, EDOM);
	arg.__buf = &info;
	MUST(semctl(0, 0, IPC_INFO, arg) >= 0, 1, EDOM);
	MUST(info.semmsl >= 3 && info.semvmx == 32767, 1, EDOM);
	MUST(semctl(0, 0, SEM_INFO, arg) >= 0, 1, EDOM);
	MUST(info.semusz >= 1, 1, EDOM);

	FAILS(semctl(id, 3, GETVAL), EINVAL);
	FAILS(semctl(id, -1, GETVAL), EINVAL);
	FAILS(semctl(id, 0, 99), EINVAL);
	FAILS(semctl(NO_ID, 0, GETVAL), EINVAL);
	arg.buf = BAD;
	FAULTS(semctl(id, 0, IPC_STAT, arg));
	FAULTS(semctl(id, 0, IPC_SET, arg));
	FAULTS(semctl(id, 0, GETALL, arg));
	FAILS(semop(id, &up, 0), EINVAL);
	FAILS(semop(id, BAD, 1), EFAULT);
	FAILS(semop(NO_ID, &up, 1), EINVAL);
	FAILS(semop(id, &up, 100000), E2BIG);
	up.sem_num = 3;
	FAILS(semop(id, &up, 1), EFBIG);
	FAILS(semget(IPC_PRIVATE, 0, 0600), EINVAL);
	FAILS(semget(IPC_PRIVATE, -1, 0600), EINVAL);
	FAILS(semget(IPC_PRIVATE, 0x7fffffff, 0600), EINVAL);
	OK(semctl(id, 0, IPC_RMID));
	FAILS(semctl(id, 0, GETVAL), EINVAL);
}

/* Every state by its place in the kernel's table is one by its id too. */
static void places(struct both *t)
{
	union semun arg;
	struct semid_ds sem, sem_of;
	struct shmid_ds shm, shm_of;
	struct msqid_ds msg, msg_of;
	struct seminfo info;
	struct shm_info shm_info;
	struct msginfo msg_info;
	int id, place, last, found;

	memset(&sem, DIRT, sizeof sem);
	memset(&sem_of, DIRT, sizeof sem_of);
	memset(&shm, DIRT, sizeof shm);
	memset(&shm_of, DIRT, sizeof shm_of);
	memset(&msg, DIRT, sizeof msg);
	memset(&msg_of, DIRT, sizeof msg_of);
	id = semget(IPC_PRIVATE, 5, 0600);
	arg.buf = &sem;
	OK(semctl(id, 0, IPC_STAT, arg));
	arg.__buf = &info;
	last = semctl(0, 0, SEM_INFO, arg);
	arg.buf = &sem_of;
	for (found = place = 0; place <= last; place++)
		if (semctl(place, 0, SEM_STAT, arg) == id)
			found += sem_of.sem_nsems == 5 && sem_of.sem_ctime == sem.sem_ctime && !sem_of.sem_otime;
	MUST(found, 1, EDOM);
	OK(semctl(id, 0, IPC_RMID));

	id = shmget(IPC_PRIVATE, 12345, 0600);
	OK(shmctl(id, IPC_STAT, &shm));
	last = shmctl(0, SHM_INFO, (struct shmid_ds *)(void *)&shm_info);
	for (found = place = 0; place <= last; place++)
		if (shmctl(place, SHM_STAT, &shm_of) == id)
			found += shm_of.shm_segsz == 12345 && shm_of.shm_ctime == shm.shm_ctime && !shm_of.shm_atime;
	MUST(found, 1, EDOM);
	OK(shmctl(id, IPC_RMID, NULL));

	id = msgget(IPC_PRIVATE, 0600);
	OK(msgctl(id, IPC_STAT, &msg));
	last = msgctl(0, MSG_INFO, (struct msqid_ds *)(void *)&msg_info);
	for (found = place = 0; place <= last; place++)
		if (msgctl(place, MSG_STAT, &msg_of) == id)
			found += msg_of.msg_qbytes == msg.msg_qbytes && msg_of.msg_ctime == msg.msg_ctime && !msg_of.msg_stime;
	MUST(found, 1, EDOM);
	OK(msgctl(id, IPC_RMID, NULL));
}

static void timed(struct both *t)
{
	struct sembuf down = { 0, -1, 0 }, up = { 0, 1, SEM_UNDO };
	struct timespec timeout = { 0, 20000000 };
	int id = semget(IPC_PRIVATE, 1, 0600);

	FAILS(semtimedop(id, &down, 1, &timeout), EAGAIN);
	timeout.tv_nsec = 1000000000;
	FAILS(semtimedop(id, &down, 1, &timeout), EINVAL);
	timeout.tv_nsec = -1;
	FAILS(semtimedop(id, &down, 1, &timeout), EINVAL);
	timeout.tv_sec = -1;
	timeout.tv_nsec = 0;
	FAILS(semtimedop(id, &down, 1, &timeout), EINVAL);
	timeout.tv_sec = 0x100000000;		/* more than 32 bits hold */
	OK(semtimedop(id, &up, 1, &timeout));
	OK(semtimedop(id, &down, 1, NULL));
	OK(semtimedop(id, &up, 1, &timeout));
	OK(semtimedop(id, &down, 1, &timeout));
	FAILS(semtimedop(NO_ID, &down, 1, &timeout), EINVAL);
	FAILS(semtimedop(id, BAD, 1, NULL), EFAULT);
	FAILS(semtimedop(id, &down, 0, NULL), EINVAL);
	if (sizeof(size_t) > sizeof(int))
		FAILS(semtimedop(id, &up, (size_t)-1, &timeout), E2BIG);
	OK(semctl(id, 0, IPC_RMID));
	FAILS(semtimedop(id, &down, 1, NULL), EINVAL);
}

static void keys(struct both *t)
{
	key_t key = (key_t)(0x52000000 | (syscall(SYS_getpid) & 0xffffff));
	int id, again;

	id = semget(key, 1, IPC_CREAT | IPC_EXCL | 0600);
	SAY(id >= 0);
	FAILS(semget(key, 1, IPC_CREAT | IPC_EXCL | 0600), EEXIST);
	again = semget(key, 0, 0);
	MUST(again == id, 1, EDOM);
	FAILS(semget(key, 2, 0), EINVAL);
	OK(semctl(id, 0, IPC_RMID));
	FAILS(semget(key, 1, 0), ENOENT);

	id = shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600);
	SAY(id >= 0);
	FAILS(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600), EEXIST);
	again = shmget(key, 0, 0);
	MUST(again == id, 1, EDOM);
	FAILS(shmget(key, 5000, 0), EINVAL);
	OK(shmctl(id, IPC_RMID, NULL));
	FAILS(shmget(key, 100, 0), ENOENT);

	id = msgget(key, IPC_CREAT | IPC_EXCL | 0600);
	SAY(id >= 0);
	FAILS(msgget(key, IPC_CREAT | IPC_EXCL | 0600), EEXIST);
	again = msgget(key, 0);
	MUST(again == id, 1, EDOM);
	OK(msgctl(id, IPC_RMID, NULL));
	FAILS(msgget(key, 0), ENOENT);
}

static void shared_memory(struct both *t)
{
	struct shmid_ds ds;
	struct shminfo info;
	struct shm_info in_use;
	char *a, *b, *fixed;
	int id = shmget(IPC_PRIVATE, 10000, IPC_CREAT | 0600);

	SAY(id >= 0);
	a = shmat(id, NULL, 0);
	SAY(a != BAD);
	b = shmat(id, NULL, SHM_RDONLY);
	SAY(b != BAD && b != a);
	a[9999] = 'x';
	MUST(b[9999], 'x', EDOM);
	memset(&ds, DIRT, sizeof ds);
	OK(shmctl(id, IPC_STAT, &ds));
	MUST(ds.shm_segsz, 10000, EDOM);
	MUST(ds.shm_nattch, 2, EDOM);
	MUST(recent(ds.shm_atime), 1, EDOM);
	MUST(recent(ds.shm_ctime), 1, EDOM);
	MUST(ds.shm_dtime, 0, EDOM);
	MUST(ds.shm_cpid == syscall(SYS_getpid) && ds.shm_lpid == ds.shm_cpid, 1, EDOM);
	MUST(ds.shm_perm.mode, 0600, EDOM);
	OK(shmdt(b));
	FAILS(shmdt(b), EINVAL);
	FAILS(shmdt(BAD), EINVAL);
	OK(shmctl(id, IPC_STAT, &ds));
	MUST(recent(ds.shm_dtime), 1, EDOM);
	MUST(ds.shm_nattch, 1, EDOM);

	/* Above 2 GiB, where an address is a negative number on i386. In qemu something is there. */
	fixed = (char *)0xc0000000UL;
	if (!EMULATED) {
		MUST((char *)shmat(id, fixed + 5, SHM_RND) == fixed, 1, EDOM);
		MUST(fixed[9999], 'x', EDOM);
		OK(shmdt(fixed));
	}
	FAILS((long)shmat(id, fixed + 5, 0), EINVAL);
	if (!EMULATED)
		FAILS((long)shmat(id, NULL, SHM_REMAP), EINVAL);
	FAILS((long)shmat(id, a, 0), EINVAL);
	FAILS((long)shmat(NO_ID, NULL, 0), EINVAL);

	ds.shm_perm.mode = 0644;
	ds.shm_perm.gid = 70001;
	OK(shmctl(id, IPC_SET, &ds));
	OK(shmctl(id, IPC_STAT, &ds));
	MUST(ds.shm_perm.mode, 0644, EDOM);
	MUST(ds.shm_perm.gid, 70001, EDOM);
	MUST(shmctl(0, IPC_INFO, (struct shmid_ds *)(void *)&info) >= 0, 1, EDOM);
	MUST(info.shmmin, 1, EDOM);
	MUST(shmctl(0, SHM_INFO, (struct shmid_ds *)(void *)&in_use) >= 0, 1, EDOM);
	SAY(in_use.used_ids >= 1);
	OK(shmctl(id, SHM_LOCK, NULL));
	OK(shmctl(id, IPC_STAT, &ds));
	MUST(ds.shm_perm.mode & SHM_LOCKED, SHM_LOCKED, EDOM);
	OK(shmctl(id, SHM_UNLOCK, NULL));
	FAILS(shmctl(id, 99, &ds), EINVAL);
	FAILS(shmctl(NO_ID, IPC_STAT, &ds), EINVAL);
	FAULTS(shmctl(id, IPC_STAT, BAD));
	FAULTS(shmctl(id, IPC_SET, BAD));
	FAILS(shmget(IPC_PRIVATE, 0, 0600), EINVAL);
	if (sizeof(size_t) > sizeof(int))	/* 4 GiB are not too much */
		FAILS(shmget(IPC_PRIVATE, (size_t)-1, 0600), EINVAL);

	OK(shmctl(id, IPC_RMID, NULL));
	OK(shmctl(id, IPC_STAT, &ds));
	MUST(ds.shm_perm.mode & SHM_DEST, SHM_DEST, EDOM);
	OK(shmdt(a));
	FAILS(shmctl(id, IPC_STAT, &ds), EINVAL);
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
	SAY(ds.msg_lrpid == syscall(SYS_getpid));	/* qemu swaps 16 bits of it */

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
	if (!EMULATED)
		FAILS(msgsnd(id, &m, 1 << 30, IPC_NOWAIT), EINVAL);
	if (!EMULATED)
		FAILS(msgsnd(id, &m, (size_t)-1, IPC_NOWAIT), EINVAL);
	FAILS(msgsnd(NO_ID, &m, 1, 0), EINVAL);
	FAILS(msgsnd(id, BAD, 1, IPC_NOWAIT), EFAULT);
	FAILS(msgrcv(NO_ID, &got, 16, 0, 0), EINVAL);
	if (!EMULATED)
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

const struct both_case ipc_cases[] = {
	{ "semaphores", semaphores, 0 },
	{ "semtimedop", timed, 0 },
	{ "shared memory", shared_memory, 0 },
	{ "messages", messages, 0 },
	{ "keys", keys, 0 },
	{ "states by place", places, 0 },
	{ 0 },
};
