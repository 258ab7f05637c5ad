/* SPDX-License-Identifier: MIT */
/* dup2(2) */
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int dup2(int oldfd, int newfd)
{
#ifdef SYS_dup2
	return sys_dup2(oldfd, newfd);
#else
	/* If oldfd equals newfd and is open, dup2 must succeed. dup3 would fail. */
	if (oldfd == newfd)
		return sys_fcntl(oldfd, F_GETFD, 0) < 0 ? -1 : newfd;
	return sys_dup3(oldfd, newfd, 0);
#endif
}
