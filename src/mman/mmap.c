/* SPDX-License-Identifier: MIT */
/*
 * mmap(2): converts the int arguments to unsigned long, because the system call takes unsigned
 * long.
 */
#include <sys/mman.h>
#include <ring3/sys.h>

void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return sys_mmap(addr, length, (unsigned long)prot, (unsigned long)flags, (unsigned long)fd, (unsigned long)offset);
}
