/* SPDX-License-Identifier: MIT */
/* <sys/shm.h>: System V shared memory. sysvipc(7). */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <features.h>
#include <bits/decl.h>
#include <sys/ipc.h>

#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_time_t
#include <bits/alltypes.h>
#include <bits/page.h>
#include <bits/shm.h>		/* struct shmid_ds: a segment's state */

/* Addresses are rounded down to multiples of this by SHM_RND. */
#ifdef __RING3_PAGE_SIZE
#define SHMLBA		__RING3_PAGE_SIZE
#else
#define SHMLBA		65536		/* a multiple of every page size */
#endif

/* Permissions, for shmget. */
#define SHM_R		0400
#define SHM_W		0200

/* For shmget: the size of its pages, as a logarithm. */
#define SHM_HUGETLB	04000
#define SHM_NORESERVE	010000
#ifndef SHM_HUGE_SHIFT
#define SHM_HUGE_SHIFT	26
#define SHM_HUGE_MASK	0x3f
#define SHM_HUGE_64KB	(16 << 26)
#define SHM_HUGE_512KB	(19 << 26)
#define SHM_HUGE_1MB	(20 << 26)
#define SHM_HUGE_2MB	(21 << 26)
#define SHM_HUGE_8MB	(23 << 26)
#define SHM_HUGE_16MB	(24 << 26)
#define SHM_HUGE_32MB	(25 << 26)
#define SHM_HUGE_256MB	(28 << 26)
#define SHM_HUGE_512MB	(29 << 26)
#define SHM_HUGE_1GB	(30 << 26)
#define SHM_HUGE_2GB	(31 << 26)
#define SHM_HUGE_16GB	(34U << 26)
#endif

/* For shmat. */
#define SHM_RDONLY	010000
#define SHM_RND		020000
#define SHM_REMAP	040000
#define SHM_EXEC	0100000

/* For shmctl, beside IPC_...; Linux: by the place in the kernel's table instead of the id. */
#define SHM_LOCK	11
#define SHM_UNLOCK	12
#undef SHM_STAT			/* the kernel's header has them without IPC_STAT's bit */
#undef SHM_STAT_ANY
#define SHM_STAT	(13 | (IPC_STAT & 0x100))
#define SHM_INFO	14
#define SHM_STAT_ANY	(15 | (IPC_STAT & 0x100))

/* In shm_perm.mode: goes when the last detaches it; does not go to disk. */
#define SHM_DEST	01000
#define SHM_LOCKED	02000

/* How many processes have it. */
typedef unsigned long shmatt_t;

/* The kernel's limits, from IPC_INFO. */
struct shminfo {
	unsigned long shmmax, shmmin, shmmni, shmseg, shmall, __unused[4];
};

#ifdef _GNU_SOURCE
#define __used_ids	used_ids
#define __swap_attempts	swap_attempts
#define __swap_successes	swap_successes
#endif

/* What is in use, from SHM_INFO. */
struct shm_info {
	int __used_ids;
	unsigned long shm_tot, shm_rss, shm_swp;
	unsigned long __swap_attempts, __swap_successes;
};

__RING3_BEGIN_DECLS

/* shmget(2): the segment of size bytes with that key; its id, or -1: ENOENT, EEXIST, EINVAL, ENOSPC ... */
int shmget(key_t __key, size_t __size, int __shmflg);

/*
 * shmat(2): attaches the segment at the address shmaddr, or where there is room if that is NULL; where
 * it is now, or (void *)-1: EINVAL, EACCES, EIDRM ...
 */
void *shmat(int __shmid, const void *__shmaddr, int __shmflg);

/* shmdt(2): detaches the segment that begins at shmaddr; 0, or -1: EINVAL. */
int shmdt(const void *__shmaddr);

/* shmctl(2): does cmd (IPC_..., SHM_...) with the segment; 0 or what was asked for, or -1. */
int shmctl(int __shmid, int __cmd, struct shmid_ds *__buf);

__RING3_END_DECLS

#endif
