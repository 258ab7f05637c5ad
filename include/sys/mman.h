/* SPDX-License-Identifier: MIT */
/* <sys/mman.h>: memory mappings and their protection. */
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

/* Result of mmap and mremap on failure. */
#define MAP_FAILED	((void *)-1)

/* Protection of pages. See <asm-generic/mman-common.h>. */
#define PROT_NONE	0x0
#define PROT_READ	0x1
#define PROT_WRITE	0x2
#define PROT_EXEC	0x4
#define PROT_GROWSDOWN	0x01000000	/* mprotect: change all pages down to the stack's start */
#define PROT_GROWSUP	0x02000000	/* mprotect: change all pages up to the stack's end */

/* flags of mmap. See <linux/mman.h>, <asm-generic/mman.h>. */
#define MAP_SHARED	0x01
#define MAP_PRIVATE	0x02
#define MAP_SHARED_VALIDATE 0x03	/* MAP_SHARED, but unknown flags fail with EOPNOTSUPP */
#define MAP_TYPE	0x0f		/* bits that hold one of the three values above */
#define MAP_FIXED	0x10		/* map exactly at addr; replace existing mappings */
#define MAP_ANONYMOUS	0x20		/* no file: memory filled with zeros */
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
#define MAP_FIXED_NOREPLACE	0x100000	/* map exactly at addr; EEXIST if addr is in use */

/* With MAP_HUGETLB, these bits of flags give the huge page's size: log2 of its bytes. */
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

/* flags of msync. */
#define MS_ASYNC	1
#define MS_INVALIDATE	2
#define MS_SYNC		4

/* flags of mlockall. */
#define MCL_CURRENT	1
#define MCL_FUTURE	2
#define MCL_ONFAULT	4

/* advice of posix_madvise. No value changes the contents of memory. */
#define POSIX_MADV_NORMAL	0
#define POSIX_MADV_RANDOM	1
#define POSIX_MADV_SEQUENTIAL	2
#define POSIX_MADV_WILLNEED	3
#define POSIX_MADV_DONTNEED	4

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* advice of madvise. See <asm-generic/mman-common.h>. */
#define MADV_NORMAL	0
#define MADV_RANDOM	1
#define MADV_SEQUENTIAL	2
#define MADV_WILLNEED	3
#define MADV_DONTNEED	4		/* discards the contents */
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
/* flags of mremap. */
#define MREMAP_MAYMOVE		1
#define MREMAP_FIXED		2	/* move the mapping to new_address */
#define MREMAP_DONTUNMAP	4	/* keep the old range mapped, as empty pages */

/* flags of mlock2: lock each page only when it is first accessed. */
#define MLOCK_ONFAULT	0x01

/* flags of memfd_create. See <linux/memfd.h>. */
#define MFD_CLOEXEC		0x0001U
#define MFD_ALLOW_SEALING	0x0002U
#define MFD_HUGETLB		0x0004U
#define MFD_NOEXEC_SEAL		0x0008U
#define MFD_EXEC		0x0010U

/* access_rights of pkey_alloc: accesses that the key forbids. */
#define PKEY_DISABLE_ACCESS	0x1
#define PKEY_DISABLE_WRITE	0x2
#endif

__RING3_BEGIN_DECLS

/*
 * mmap(2): maps length bytes of file fd, from offset on, near addr (NULL: anywhere), with
 * protection prot (PROT_...). MAP_ANONYMOUS maps zeros instead of a file. Returns the address or
 * MAP_FAILED. Fails with EINVAL if offset is not a multiple of the page size. On i386 it also fails
 * with EINVAL if offset is 2^44 or more, because the system call takes the offset as a 32-bit
 * number of 4096-byte units.
 */
void *mmap(void *__addr, size_t __length, int __prot, int __flags, int __fd, off_t __offset);

/* munmap(2): unmaps length bytes at addr. Returns 0 or -1. */
int munmap(void *__addr, size_t __length);

/*
 * mprotect(2): sets the protection of the pages in len bytes at addr to prot (PROT_...). Returns 0
 * or -1.
 */
int mprotect(void *__addr, size_t __len, int __prot);

/* msync(2): writes changed pages of a file mapping to the file (flags: MS_...). Returns 0 or -1. */
int msync(void *__addr, size_t __length, int __flags);

/*
 * posix_madvise(3): tells the kernel how the program will use the pages (advice: POSIX_MADV_...).
 * Returns 0 or an error number.
 */
int posix_madvise(void *__addr, size_t __len, int __advice);

/*
 * mlock(2): keeps the pages in memory: the kernel does not swap them out. munlock(2): allows
 * swapping again. Both return 0 or -1.
 */
int mlock(const void *__addr, size_t __len);
int munlock(const void *__addr, size_t __len);

/*
 * mlockall(2): mlock for all pages of the process (flags: MCL_...). munlockall(2): munlock for all
 * pages. Both return 0 or -1.
 */
int mlockall(int __flags);
int munlockall(void);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * madvise(2): tells the kernel how the program will use the pages, or makes it change them (advice:
 * MADV_...). Returns 0 or -1.
 */
int madvise(void *__addr, size_t __length, int __advice);

/*
 * mincore(2): writes one byte per page to vec. Bit 0 of the byte is set if the page is in memory.
 * Returns 0 or -1.
 */
int mincore(void *__addr, size_t __length, unsigned char *__vec);
#endif

#ifdef _GNU_SOURCE
/*
 * mremap(2): changes the size of a mapping, or moves it (flags: MREMAP_...). With MREMAP_FIXED
 * there is a fifth argument, void *new_address: where to move the mapping. Returns the mapping's
 * address or MAP_FAILED.
 */
void *mremap(void *__old_address, size_t __old_size, size_t __new_size, int __flags, ...);

/*
 * remap_file_pages(2): changes a shared file mapping: the size bytes at addr then show the file
 * from page pgoff on. prot must be 0. Returns 0 or -1.
 */
int remap_file_pages(void *__addr, size_t __size, int __prot, size_t __pgoff, int __flags);

/*
 * memfd_create(2): creates a file that exists only in memory. Only /proc shows its name. Returns a
 * descriptor or -1.
 */
int memfd_create(const char *__name, unsigned int __flags);

/* mlock2(2): mlock with flags (MLOCK_ONFAULT). Returns 0 or -1. */
int mlock2(const void *__addr, size_t __len, unsigned int __flags);

/*
 * pkey_alloc(2): allocates a protection key that forbids access_rights (PKEY_...). flags must be 0.
 * Returns the key, or -1 (ENOSPC if no key is free or the CPU has no keys).
 */
int pkey_alloc(unsigned int __flags, unsigned int __access_rights);

/* pkey_free(2): frees a protection key. Returns 0 or -1. */
int pkey_free(int __pkey);

/* pkey_mprotect(2): mprotect that also sets the pages' protection key to pkey. Returns 0 or -1. */
int pkey_mprotect(void *__addr, size_t __len, int __prot, int __pkey);

/*
 * process_madvise(2): madvise for the vlen ranges in iovec, in the process to which pidfd refers.
 * Returns the number of bytes advised, or -1.
 */
ssize_t process_madvise(int __pidfd, const struct iovec *__iovec, size_t __vlen, int __advice,
		unsigned int __flags);

/*
 * process_mrelease(2): frees the memory of the process to which pidfd refers, without waiting for
 * its end. A signal must already be ending the process. flags must be 0. Returns 0, or -1 (EINVAL
 * if the process is not ending, EAGAIN if some memory could not be freed). Linux 5.15.
 */
int process_mrelease(int __pidfd, unsigned int __flags);

/*
 * mseal(2): forbids later changes to the mappings in len bytes at addr: unmapping, moving, another
 * protection. flags must be 0. Returns 0 or -1.
 */
int mseal(void *__addr, size_t __len, unsigned long __flags);
#endif

__RING3_END_DECLS

/* Old programs use these names for a 64-bit off_t. Here off_t always has 64 bits. */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define mmap64		mmap
#define off64_t		off_t
#endif

#endif
