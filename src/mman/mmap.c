/* SPDX-License-Identifier: MIT */
/* mmap(2): with a 64-bit offset; i386's mmap2 takes it in units of 4096 bytes. */
#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "answer.h"

void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	unsigned long protection = (unsigned long)prot, how = (unsigned long)flags;
	unsigned long file = (unsigned long)fd;

#ifdef SYS_mmap2
	/* Neither part of a unit nor more units than a word can count, and so no negative offset. */
	if (offset & ~((off_t)0xffffffff << 12))
		return (void *)__syscall_error(-EINVAL);
	return (void *)answer(raw_mmap2(addr, length, protection, how, file, (unsigned long)(offset >> 12)));
#else
	return (void *)answer(raw_mmap(addr, length, protection, how, file, (unsigned long)offset));
#endif
}
