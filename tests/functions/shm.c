/* SPDX-License-Identifier: MIT */
/* Tests <sys/shm.h>, the System V shared memory. Each test case removes the segments that it creates. */
#include "ipc.h"
#include <string.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <unistd.h>

/*
 * Tests SHM_STAT, which takes the index of a segment in the kernel's array. SHM_STAT must return the same data as IPC_STAT,
 * which takes the segment's id.
 */
static void shm_places(struct both *t)
{
	struct shmid_ds ds, of;
	struct shm_info info;
	int id, place, last, found;

	memset(&ds, DIRT, sizeof ds);
	memset(&of, DIRT, sizeof of);
	id = shmget(IPC_PRIVATE, 12345, 0600);
	OK(shmctl(id, IPC_STAT, &ds));
	last = shmctl(0, SHM_INFO, (struct shmid_ds *)(void *)&info);
	for (found = place = 0; place <= last; place++)
		if (shmctl(place, SHM_STAT, &of) == id)
			found += !memcmp(&of, &ds, sizeof ds);
	MUST(found, 1, EDOM);
	OK(shmctl(id, IPC_RMID, NULL));
}

static void shm_keys(struct both *t)
{
	key_t key = (key_t)(0x52000000 | (syscall(SYS_getpid) & 0xffffff));
	int id, again;

	id = shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600);
	SAY(id >= 0);
	FAILS(shmget(key, 100, IPC_CREAT | IPC_EXCL | 0600), EEXIST);
	again = shmget(key, 0, 0);
	MUST(again == id, 1, EDOM);
	FAILS(shmget(key, 5000, 0), EINVAL);
	OK(shmctl(id, IPC_RMID, NULL));
	FAILS(shmget(key, 100, 0), ENOENT);
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

	/*
	 * Tests shmat at an address that is a negative number as a 32-bit long. shmat must not
	 * treat this address as an error. The check is skipped under qemu, where this address may
	 * be in use.
	 */
	fixed = (char *)0xc0000000UL;
	if (!emulated()) {
		MUST((char *)shmat(id, fixed + 5, SHM_RND) == fixed, 1, EDOM);
		MUST(fixed[9999], 'x', EDOM);
		OK(shmdt(fixed));
	}
	FAILS((long)shmat(id, fixed + 5, 0), EINVAL);
	if (!emulated())
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
	if (sizeof(size_t) > sizeof(int))	/* with a 32-bit size_t, 4 GiB - 1 may be valid */
		FAILS(shmget(IPC_PRIVATE, (size_t)-1, 0600), EINVAL);

	OK(shmctl(id, IPC_RMID, NULL));
	OK(shmctl(id, IPC_STAT, &ds));
	MUST(ds.shm_perm.mode & SHM_DEST, SHM_DEST, EDOM);
	OK(shmdt(a));
	FAILS(shmctl(id, IPC_STAT, &ds), EINVAL);
}

const struct both_case shm_cases[] = {
	{ "shared memory", shared_memory, 0 },
	{ "keys", shm_keys, 0 },
	{ "states by place", shm_places, 0 },
	{ 0 },
};
