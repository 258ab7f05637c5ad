/* SPDX-License-Identifier: MIT */
/* mmap(2): with a 64-bit offset; i386's mmap2 takes it in units of 4096 bytes. */
#include <errno.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ring3/sys.h>
#include "answer.h"

void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
#ifdef SYS_mmap2
	/* Neither a part of a unit nor more units than a word can count, as the negative would be. */
	if (offset & ~((off_t)0xffffffff << 12))
		return (void *)__syscall_error(-EINVAL);
	return sys_mmap2(addr, length, (unsigned long)prot, (unsigned long)flags, (unsigned long)fd,
			 (unsigned long)(offset >> 12));
#else
	return sys_mmap(addr, length, (unsigned long)prot, (unsigned long)flags, (unsigned long)fd,
			(unsigned long)offset);
#endif
}
