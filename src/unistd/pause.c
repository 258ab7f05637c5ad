/* SPDX-License-Identifier: MIT */
/* pause(2) */
#include <sys/syscall.h>
#include <unistd.h>
#include <ring3/sys.h>

int pause(void)
{
#ifdef SYS_pause
	return sys_pause();
#else
	return sys_ppoll(NULL, 0, NULL, NULL, 0);
#endif
}
