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

/* mmap and mremap return MAP_FAILED if they fail. */
#define MAP_FAILED	((void *)-1)

/* Bits of the argument prot of mmap and mprotect. See <asm-generic/mman-common.h>. */
#define PROT_NONE	0x0
#define PROT_READ	0x1
#define PROT_WRITE	0x2
#define PROT_EXEC	0x4
/*
 * With this bit mprotect extends the range of pages down to the start of the mapping. The mapping
 * must grow down, as a stack does (MAP_GROWSDOWN).
 */
#define PROT_GROWSDOWN	0x01000000
/*
 * With this bit mprotect extends the range of pages up to the end of the mapping. The mapping must
 * grow up. On ring3's architectures no mapping grows up.
 */
#define PROT_GROWSUP	0x02000000

/* Bits of the argument flags of mmap. See <linux/mman.h>, <asm-generic/mman.h>. */
#define MAP_SHARED	0x01
#define MAP_PRIVATE	0x02
/*
 * MAP_SHARED_VALIDATE means MAP_SHARED, but mmap fails with EOPNOTSUPP if the kernel does not know
 * a flag.
 */
#define MAP_SHARED_VALIDATE 0x03
/* A mask of the bits that contain MAP_SHARED, MAP_PRIVATE or MAP_SHARED_VALIDATE. */
#define MAP_TYPE	0x0f
#define MAP_FIXED	0x10		/* map exactly at addr, and replace existing mappings */
#define MAP_ANONYMOUS	0x20		/* map zeros instead of a file */
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
/* Map exactly at addr. Fail with EEXIST if a mapping already exists in the range. */
#define MAP_FIXED_NOREPLACE	0x100000

/*
 * With MAP_HUGETLB, the upper 6 bits of mmap's argument flags choose the size of a huge page. The
 * value of these bits is the base-2 logarithm of the size in bytes.
 */
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

/* Bits of the argument flags of msync. */
#define MS_ASYNC	1
#define MS_INVALIDATE	2
#define MS_SYNC		4

/* Bits of the argument flags of mlockall. */
#define MCL_CURRENT	1
#define MCL_FUTURE	2
#define MCL_ONFAULT	4

/* Values of the argument advice of posix_madvise. No value changes the contents of memory. */
#define POSIX_MADV_NORMAL	0
#define POSIX_MADV_RANDOM	1
#define POSIX_MADV_SEQUENTIAL	2
#define POSIX_MADV_WILLNEED	3
#define POSIX_MADV_DONTNEED	4

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Values of the argument advice of madvise. See <asm-generic/mman-common.h>. */
#define MADV_NORMAL	0
#define MADV_RANDOM	1
#define MADV_SEQUENTIAL	2
#define MADV_WILLNEED	3
#define MADV_DONTNEED	4		/* discard the contents of the pages */
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
/* Bits of the argument flags of mremap. */
#define MREMAP_MAYMOVE		1
#define MREMAP_FIXED		2	/* move the mapping to new_address */
/*
 * With this flag the old address range stays mapped. Private anonymous memory in this range then
 * contains zeros.
 */
#define MREMAP_DONTUNMAP	4

/*
 * With this flag mlock2 locks the pages that are already in memory. If a page is not in memory yet,
 * the kernel locks it when the program first accesses it.
 */
#define MLOCK_ONFAULT	0x01

/* Bits of the argument flags of memfd_create. See <linux/memfd.h>. */
#define MFD_CLOEXEC		0x0001U
#define MFD_ALLOW_SEALING	0x0002U
#define MFD_HUGETLB		0x0004U
#define MFD_NOEXEC_SEAL		0x0008U
#define MFD_EXEC		0x0010U

/* Bits of the argument access_rights of pkey_alloc. The new key forbids these accesses. */
#define PKEY_DISABLE_ACCESS	0x1
#define PKEY_DISABLE_WRITE	0x2
#endif

__RING3_BEGIN_DECLS

/*
 * mmap(2): maps length bytes of the file fd, beginning at offset, to memory near addr. If addr is
 * NULL, the kernel chooses the address. prot (PROT_...) is the protection. With MAP_ANONYMOUS in
 * flags, maps zeros instead of a file. Returns the address or MAP_FAILED. Fails with EINVAL if
 * offset is not a multiple of the page size. On 32-bit architectures the system call takes the
 * offset as a 32-bit number of 4096-byte units. There mmap also fails with EINVAL if offset is 2^44
 * or more.
 */
void *mmap(void *__addr, size_t __length, int __prot, int __flags, int __fd, off_t __offset);

/* munmap(2): removes the mappings of the length bytes at addr. Returns 0 or -1. */
int munmap(void *__addr, size_t __length);

/*
 * mprotect(2): sets the protection of the pages in the len bytes at addr to prot (PROT_...).
 * Returns 0 or -1.
 */
int mprotect(void *__addr, size_t __len, int __prot);

/*
 * msync(2): writes the changed pages in the length bytes at addr to their file. flags (MS_...) says
 * how. Returns 0 or -1.
 */
int msync(void *__addr, size_t __length, int __flags);

/*
 * posix_madvise(3): tells the kernel how the program will use the len bytes at addr. advice is one
 * of POSIX_MADV_... Returns 0 or an error number.
 */
int posix_madvise(void *__addr, size_t __len, int __advice);

/*
 * mlock(2): makes the kernel keep the pages of the len bytes at addr in memory. The kernel does not
 * swap these pages out. munlock(2): allows the kernel to swap the pages out again. Both functions
 * return 0 or -1.
 */
int mlock(const void *__addr, size_t __len);
int munlock(const void *__addr, size_t __len);

/*
 * mlockall(2): keeps the pages of the process in memory, as mlock does. flags (MCL_...) says which
 * pages. munlockall(2): allows the kernel to swap all pages out again. Both functions return 0 or
 * -1.
 */
int mlockall(int __flags);
int munlockall(void);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * madvise(2): tells the kernel how the program will use the length bytes at addr. With some values
 * of advice (MADV_...) the kernel changes the pages. Returns 0 or -1.
 */
int madvise(void *__addr, size_t __length, int __advice);

/*
 * mincore(2): writes to vec one byte for each page of the length bytes at addr. Bit 0 of the byte
 * is set if the page is in memory. Returns 0 or -1.
 */
int mincore(void *__addr, size_t __length, unsigned char *__vec);
#endif

#ifdef _GNU_SOURCE
/*
 * mremap(2): changes the size of a mapping, or moves the mapping. flags contains bits (MREMAP_...).
 * With MREMAP_FIXED or MREMAP_DONTUNMAP the caller passes a fifth argument, void *new_address. With
 * MREMAP_FIXED the mapping moves to this address. Without MREMAP_FIXED new_address may be NULL.
 * Returns the mapping's address or MAP_FAILED.
 */
void *mremap(void *__old_address, size_t __old_size, size_t __new_size, int __flags, ...);

/*
 * remap_file_pages(2): changes which part of a file is mapped. addr and size give a range in a
 * shared mapping. Afterwards this range contains the file from page number pgoff on. prot must be
 * 0. Returns 0 or -1.
 */
int remap_file_pages(void *__addr, size_t __size, int __prot, size_t __pgoff, int __flags);

/*
 * memfd_create(2): creates a file that exists only in memory. The name is visible only in /proc.
 * Returns a descriptor or -1.
 */
int memfd_create(const char *__name, unsigned int __flags);

/* mlock2(2): does the same as mlock, but has an argument flags (MLOCK_ONFAULT). Returns 0 or -1. */
int mlock2(const void *__addr, size_t __len, unsigned int __flags);

/*
 * pkey_alloc(2): allocates a protection key. access_rights (PKEY_...) says which accesses the key
 * forbids in the calling thread. flags must be 0. Returns the key or -1. Fails with ENOSPC if no
 * key is free. Fails with EINVAL, ENOSPC or ENOSYS if the CPU or the kernel has no protection keys.
 */
int pkey_alloc(unsigned int __flags, unsigned int __access_rights);

/* pkey_free(2): frees a protection key. Returns 0 or -1. */
int pkey_free(int __pkey);

/*
 * pkey_mprotect(2): does the same as mprotect, and sets the protection key of the pages to pkey.
 * Returns 0 or -1.
 */
int pkey_mprotect(void *__addr, size_t __len, int __prot, int __pkey);

/*
 * process_madvise(2): tells the kernel how the process pidfd will use its memory. The vlen elements
 * of iovec are address ranges in that process. advice is one of MADV_... Returns the number of
 * bytes in the ranges that the kernel processed, or -1.
 */
ssize_t process_madvise(int __pidfd, const struct iovec *__iovec, size_t __vlen, int __advice,
		unsigned int __flags);

/*
 * process_mrelease(2): frees the memory of the process pidfd. A signal must have killed this
 * process. Without this call the kernel frees the memory when the process ends, which may be later.
 * flags must be 0. Returns 0 or -1. Fails with EINVAL if no signal has killed the process. Fails
 * with EAGAIN if some memory could not be freed. The call exists since Linux 5.15.
 */
int process_mrelease(int __pidfd, unsigned int __flags);

/*
 * mseal(2): seals the mappings in the len bytes at addr. Afterwards no call can unmap them, move
 * them or change their protection. flags must be 0. Returns 0 or -1.
 */
int mseal(void *__addr, size_t __len, unsigned long __flags);
#endif

__RING3_END_DECLS

/*
 * Names that contain 64. Old programs use them to get a 64-bit off_t. In ring3 off_t always has 64
 * bits, so the names with and without 64 mean the same.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define mmap64		mmap
#define off64_t		off_t
#endif

#endif
