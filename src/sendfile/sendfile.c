/* SPDX-License-Identifier: MIT */
/* sendfile(2): with a 64-bit offset, for which i386 has a separate system call. */
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <ring3/sys.h>

ssize_t sendfile(int out_fd, int in_fd, off_t *offset, size_t count)
{
#ifdef SYS_sendfile64
	return sys_sendfile64(out_fd, in_fd, offset, count);
#else
	return sys_sendfile(out_fd, in_fd, offset, count);
#endif
}
