/* SPDX-License-Identifier: MIT */
/* lseek(2): on 32-bit architectures executes _llseek, which takes a 64-bit offset. */
#include <sys/syscall.h>
#include <unistd.h>
#ifdef SYS__llseek
#include <ring3/raw.h>
#include "result.h"
#else
#include <ring3/sys.h>
#endif

off_t lseek(int fd, off_t offset, int whence)
{
#ifdef SYS__llseek
	off_t result;
	int failure = raw__llseek(fd, (unsigned long)(offset >> 32), (unsigned long)offset, &result,
				  (unsigned int)whence);

	/* The kernel writes the offset to result only if the call succeeds. */
	return failure ? result_or_errno(failure) : result;
#else
	return sys_lseek(fd, offset, (unsigned int)whence);
#endif
}
