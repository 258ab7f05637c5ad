/* SPDX-License-Identifier: MIT */
/* <sys/mman.h>: memory: what is mapped where, who may do what with it, and what stays. */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_mode_t
#define __NEED_off_t
#define __NEED_size_t
#ifdef _GNU_SOURCE
#define __NEED_ssize_t
#define __NEED_struct_iovec
#endif
#include <bits/alltypes.h>
#include <bits/mman.h>

/* What mmap and mremap give for an address when they fail. */
#define MAP_FAILED	((void *)-1)

/* What a page may be used for. Linux: asm-generic/mman-common.h. */
#define PROT_NONE	0x0
#define PROT_READ	0x1
#define PROT_WRITE	0x2
#define PROT_EXEC	0x4
#define PROT_GROWSDOWN	0x01000000	/* mprotect: down to the start of a growing stack */
#define PROT_GROWSUP	0x02000000

/* How mmap maps. Linux: linux/mman.h, asm-generic/mman.h. */
#define MAP_SHARED	0x01
#define MAP_PRIVATE	0x02
#define MAP_SHARED_VALIDATE 0x03	/* MAP_SHARED, and EOPNOTSUPP for an unknown flag */
#define MAP_TYPE	0x0f		/* mask: one of these three */
#define MAP_FIXED	0x10		/* at addr, in the place of what was there */
#define MAP_ANONYMOUS	0x20		/* no file: zeroes */
#define MAP_ANON	MAP_ANONYMOUS
#define MAP_FILE	0
#define MAP_GROWSDOWN	0x0100
#define MAP_DENYWRITE	0x0800
#define MAP_EXECUTABLE	0x1000
#define MAP_LOCKED	0x2000
#define MAP_NORESERVE	0x4000
#define MAP_POPULATE		0x008000
#define MAP_NONBLOCK		0x010000
#define MAP_STACK		0x020000
#define MAP_HUGETLB		0x040000
#define MAP_SYNC		0x080000
#define MAP_FIXED_NOREPLACE	0x100000	/* at addr, or EEXIST */

/* MAP_HUGETLB's page size: its logarithm. */
#ifndef MAP_HUGE_SHIFT
#define MAP_HUGE_SHIFT	26
#define MAP_HUGE_MASK	0x3f
#define MAP_HUGE_16KB	(14U << MAP_HUGE_SHIFT)
#define MAP_HUGE_64KB	(16U << MAP_HUGE_SHIFT)
#define MAP_HUGE_512KB	(19U << MAP_HUGE_SHIFT)
#define MAP_HUGE_1MB	(20U << MAP_HUGE_SHIFT)
#define MAP_HUGE_2MB	(21U << MAP_HUGE_SHIFT)
#define MAP_HUGE_8MB	(23U << MAP_HUGE_SHIFT)
#define MAP_HUGE_16MB	(24U << MAP_HUGE_SHIFT)
#define MAP_HUGE_32MB	(25U << MAP_HUGE_SHIFT)
#define MAP_HUGE_256MB	(28U << MAP_HUGE_SHIFT)
#define MAP_HUGE_512MB	(29U << MAP_HUGE_SHIFT)
#define MAP_HUGE_1GB	(30U << MAP_HUGE_SHIFT)
#define MAP_HUGE_2GB	(31U << MAP_HUGE_SHIFT)
#define MAP_HUGE_16GB	(34U << MAP_HUGE_SHIFT)
#endif

/* How msync writes. */
#define MS_ASYNC	1
#define MS_INVALIDATE	2
#define MS_SYNC		4

/* What mlockall locks. */
#define MCL_CURRENT	1
#define MCL_FUTURE	2
#define MCL_ONFAULT	4

/* How memory will be used. None of these changes what it holds. */
#define POSIX_MADV_NORMAL	0
#define POSIX_MADV_RANDOM	1
#define POSIX_MADV_SEQUENTIAL	2
#define POSIX_MADV_WILLNEED	3
#define POSIX_MADV_DONTNEED	4

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* madvise's advice. Linux: asm-generic/mman-common.h. */
#define MADV_NORMAL	0
#define MADV_RANDOM	1
#define MADV_SEQUENTIAL	2
#define MADV_WILLNEED	3
#define MADV_DONTNEED	4		/* throws the contents away */
#define MADV_FREE	8
#define MADV_REMOVE	9
#define MADV_DONTFORK	10
#define MADV_DOFORK	11
#define MADV_MERGEABLE   12
#define MADV_UNMERGEABLE 13
#define MADV_HUGEPAGE	14
#define MADV_NOHUGEPAGE	15
#define MADV_DONTDUMP   16
#define MADV_DODUMP	17
#define MADV_WIPEONFORK 18
#define MADV_KEEPONFORK 19
#define MADV_COLD	20
#define MADV_PAGEOUT	21
#define MADV_POPULATE_READ	22
#define MADV_POPULATE_WRITE	23
#define MADV_DONTNEED_LOCKED	24
#define MADV_COLLAPSE	25
#define MADV_HWPOISON	100
#define MADV_SOFT_OFFLINE 101
#define MADV_GUARD_INSTALL	102
#define MADV_GUARD_REMOVE	103
#endif

#ifdef _GNU_SOURCE
/* How mremap moves. */
#define MREMAP_MAYMOVE		1
#define MREMAP_FIXED		2	/* to new_address */
#define MREMAP_DONTUNMAP	4	/* and leaves empty pages behind */

/* mlock2: only as pages come in. */
#define MLOCK_ONFAULT	0x01

/* memfd_create's flags. Linux: linux/memfd.h. */
#define MFD_CLOEXEC		0x0001U
#define MFD_ALLOW_SEALING	0x0002U
#define MFD_HUGETLB		0x0004U
#define MFD_NOEXEC_SEAL		0x0008U
#define MFD_EXEC		0x0010U

/* What a protection key takes away. */
#define PKEY_DISABLE_ACCESS	0x1
#define PKEY_DISABLE_WRITE	0x2
#endif

__RING3_BEGIN_DECLS

/*
 * mmap(2): maps length bytes of fd from offset, or of zeroes (MAP_ANONYMOUS), to be used as prot says
 * (PROT_...), near addr; the address, or MAP_FAILED. EINVAL: offset is not a multiple of the page's
 * size, or on i386 2^44 and more, for which its kernel has no number.
 */
void *mmap(void *__addr, size_t __length, int __prot, int __flags, int __fd, off_t __offset);

/* munmap(2): takes length bytes at addr out of the address space; 0, or -1. */
int munmap(void *__addr, size_t __length);

/* mprotect(2): says anew what the pages may be used for (PROT_...); 0, or -1. */
int mprotect(void *__addr, size_t __len, int __prot);

/* msync(2): writes a mapped file's changes to the file (MS_...); 0, or -1. */
int msync(void *__addr, size_t __length, int __flags);

/* posix_madvise(3): how the pages will be used (POSIX_MADV_...); 0, or an error number. */
int posix_madvise(void *__addr, size_t __len, int __advice);

/* mlock(2): keeps the pages in memory; munlock(2): no longer; 0, or -1. */
int mlock(const void *__addr, size_t __len);
int munlock(const void *__addr, size_t __len);

/* mlockall(2): keeps all of the process in memory (MCL_...); munlockall(2): no longer; 0, or -1. */
int mlockall(int __flags);
int munlockall(void);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* madvise(2): how the pages will be used, or what to do with them (MADV_...); 0, or -1. */
int madvise(void *__addr, size_t __length, int __advice);

/* mincore(2): for each page a byte of vec, whose lowest bit says whether it is in memory; 0, or -1. */
int mincore(void *__addr, size_t __length, unsigned char *__vec);
#endif

#ifdef _GNU_SOURCE
/*
 * mremap(2): makes a mapping larger, smaller, or moves it (MREMAP_...), with MREMAP_FIXED to the
 * address that comes fifth, void *new_address; its address, or MAP_FAILED.
 */
void *mremap(void *__old_address, size_t __old_size, size_t __new_size, int __flags, ...);

/* remap_file_pages(2): has the pages show another part of their file, from page pgoff; prot is 0. 0, or -1. */
int remap_file_pages(void *__addr, size_t __size, int __prot, size_t __pgoff, int __flags);

/* memfd_create(2): a file without a folder, whose name is for /proc alone; its descriptor, or -1. */
int memfd_create(const char *__name, unsigned int __flags);

/* mlock2(2): mlock with flags (MLOCK_ONFAULT). */
int mlock2(const void *__addr, size_t __len, unsigned int __flags);

/* pkey_alloc(2): a protection key, with rights taken away (PKEY_...), or -1: ENOSPC if there is none. */
int pkey_alloc(unsigned int __flags, unsigned int __access_rights);

/* pkey_free(2): gives a protection key up; 0, or -1. */
int pkey_free(int __pkey);

/* pkey_mprotect(2): mprotect, and the pages' protection key; 0, or -1. */
int pkey_mprotect(void *__addr, size_t __len, int __prot, int __pkey);

/* process_madvise(2): madvise for another process, pidfd, and several ranges; the bytes advised, or -1. */
ssize_t process_madvise(int __pidfd, const struct iovec *__iovec, size_t __vlen, int __advice,
		unsigned int __flags);

/*
 * process_mrelease(2): gives back at once the memory of the process pidfd, which a signal is ending;
 * flags are 0. 0, or -1: EINVAL if it is not ending, EAGAIN if not all came. Linux 5.15.
 */
int process_mrelease(int __pidfd, unsigned int __flags);

/* mseal(2): forbids for good to change the mapping; flags are 0. 0, or -1. */
int mseal(void *__addr, size_t __len, unsigned long __flags);
#endif

__RING3_END_DECLS

/* For programs from the time when off_t had 32 bits. */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define mmap64		mmap
#define off64_t		off_t
#endif

#endif
