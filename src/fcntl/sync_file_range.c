/* SPDX-License-Identifier: MIT */
/* sync_file_range(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

int sync_file_range(int fd, off_t offset, off_t nbytes, unsigned int flags)
{
#ifdef SYS_arm_sync_file_range
	return sys_arm_sync_file_range(fd, flags, offset, nbytes);
#else
	return sys_sync_file_range(fd, offset, nbytes, flags);
#endif
}
