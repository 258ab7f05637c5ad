/* SPDX-License-Identifier: MIT */
/* munlockall(2) */
#include <sys/mman.h>
#include <ring3/sys.h>

int munlockall(void)
{
	return sys_munlockall();
}
