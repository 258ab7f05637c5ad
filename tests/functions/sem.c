/* SPDX-License-Identifier: MIT */
/* Tests <sys/sem.h>, the System V semaphores. Each test case removes the semaphore sets that it creates. */
#include "ipc.h"
#include <string.h>
#include <sys/sem.h>
#include <sys/syscall.h>
#include <unistd.h>

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
	struct seminfo *__buf;
};

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
	/*
	 * The kernel must do neither of the two operations, because the second one would have to
	 * wait.
	 */
	FAILS(semop(id, two, 2), EAGAIN);
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

/*
 * Tests SEM_STAT, which takes the index of a semaphore set in the kernel's array. SEM_STAT must return the same data as
 * IPC_STAT, which takes the set's id.
 */
static void sem_places(struct both *t)
{
	union semun arg;
	struct semid_ds ds, of;
	struct seminfo info;
	int id, place, last, found;

	memset(&ds, DIRT, sizeof ds);
	memset(&of, DIRT, sizeof of);
	id = semget(IPC_PRIVATE, 5, 0600);
	arg.buf = &ds;
	OK(semctl(id, 0, IPC_STAT, arg));
	arg.__buf = &info;
	last = semctl(0, 0, SEM_INFO, arg);
	arg.buf = &of;
	for (found = place = 0; place <= last; place++)
		if (semctl(place, 0, SEM_STAT, arg) == id)
			found += !memcmp(&of, &ds, sizeof ds);
	MUST(found, 1, EDOM);
	OK(semctl(id, 0, IPC_RMID));
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
	timeout.tv_sec = 0x100000000; /* this number of seconds does not fit into 32 bits */
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

static void sem_keys(struct both *t)
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
}

const struct both_case sem_cases[] = {
	{ "semaphores", semaphores, 0 },
	{ "semtimedop", timed, 0 },
	{ "keys", sem_keys, 0 },
	{ "states by place", sem_places, 0 },
	{ 0 },
};
