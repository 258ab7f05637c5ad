/* SPDX-License-Identifier: MIT */
/* <sys/shm.h>: System V shared memory. See sysvipc(7). */
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
#include <bits/shm.h>		/* struct shmid_ds: state of a segment */

/*
 * The argument shmaddr of shmat must be a multiple of SHMLBA. With the flag SHM_RND, the kernel
 * rounds shmaddr down to a multiple of its own SHMLBA, which may be smaller than this SHMLBA.
 */
#if defined(__RING3_SHMLBA)
#define SHMLBA		__RING3_SHMLBA
#elif defined(__RING3_PAGE_SIZE)
#define SHMLBA		__RING3_PAGE_SIZE
#else
#define SHMLBA		65536		/* a multiple of every page size */
#endif

/* Permissions: bits of the argument shmflg of shmget. */
#define SHM_R		0400
#define SHM_W		0200

/*
 * Flags of shmget. With SHM_HUGETLB, the flags SHM_HUGE_... choose the size of a huge page. Their
 * values are the base-2 logarithm of the size in bytes, shifted left by SHM_HUGE_SHIFT.
 */
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

/* Bits of the argument shmflg of shmat. */
#define SHM_RDONLY	010000
#define SHM_RND		020000
#define SHM_REMAP	040000
#define SHM_EXEC	0100000

/*
 * Commands of shmctl, in addition to those in <sys/ipc.h>. For SHM_STAT and SHM_STAT_ANY, the
 * argument shmid is an index into the kernel's array of segments. Only Linux has these two
 * commands.
 */
#define SHM_LOCK	11
#define SHM_UNLOCK	12
/*
 * On 32-bit architectures, IPC_STAT contains the bit 0x100. The bit tells shmctl that struct
 * shmid_ds has 64-bit times. The commands SHM_STAT and SHM_STAT_ANY write the same structure, so
 * they need the bit too. The kernel's headers define both commands without the bit, so this header
 * defines them again.
 */
#undef SHM_STAT
#undef SHM_STAT_ANY
#define SHM_STAT	(13 | (IPC_STAT & 0x100))
#define SHM_INFO	14
#define SHM_STAT_ANY	(15 | (IPC_STAT & 0x100))

/*
 * Flags in shm_perm.mode. SHM_DEST means that the kernel removes the segment when no process has it
 * attached. SHM_LOCKED means that the kernel does not swap the segment out.
 */
#define SHM_DEST	01000
#define SHM_LOCKED	02000

/* A shmatt_t is the number of times that a segment is attached. */
typedef unsigned long shmatt_t;

/* shmctl with the command IPC_INFO writes the kernel's limits to this structure. */
struct shminfo {
	unsigned long shmmax, shmmin, shmmni, shmseg, shmall, __unused[4];
};

#ifdef _GNU_SOURCE
#define __used_ids	used_ids
#define __swap_attempts	swap_attempts
#define __swap_successes	swap_successes
#endif

/* shmctl with the command SHM_INFO writes to this structure how many segments and pages exist. */
struct shm_info {
	int __used_ids;
	unsigned long shm_tot, shm_rss, shm_swp;
	unsigned long __swap_attempts, __swap_successes;
};

__RING3_BEGIN_DECLS

/*
 * shmget(2): finds or creates the shared memory segment of size bytes with this key. Returns the
 * segment's id or -1. Fails with ENOENT, EEXIST, EINVAL, ENOSPC or another error.
 */
int shmget(key_t __key, size_t __size, int __shmflg);

/*
 * shmat(2): attaches the segment at the address shmaddr. If shmaddr is NULL, the kernel chooses the
 * address. Returns the address or (void *)-1. Fails with EINVAL, EACCES, EIDRM or another error.
 */
void *shmat(int __shmid, const void *__shmaddr, int __shmflg);

/*
 * shmdt(2): detaches the segment that is attached at shmaddr. Returns 0 or -1. Fails with EINVAL if
 * no segment is attached there.
 */
int shmdt(const void *__shmaddr);

/*
 * shmctl(2): performs cmd (IPC_..., SHM_...) on the segment. Returns 0, or -1 on error. Some
 * commands return a number instead of 0. For example, SHM_STAT returns the segment's id.
 */
int shmctl(int __shmid, int __cmd, struct shmid_ds *__buf);

__RING3_END_DECLS

#endif
