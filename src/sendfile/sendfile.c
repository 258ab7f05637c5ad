/* SPDX-License-Identifier: MIT */
/* sendfile(2): on 32-bit architectures executes sendfile64, which takes a 64-bit offset. */
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
