/* SPDX-License-Identifier: MIT */
/* mmap(2) */
#include <sys/mman.h>
#include <ring3/raw.h>
#include "answer.h"

void *mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)
{
	return (void *)answer(raw_mmap(addr, length, (unsigned long)prot, (unsigned long)flags,
				       (unsigned long)fd, (unsigned long)offset));
}
