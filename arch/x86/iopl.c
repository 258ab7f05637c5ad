/* SPDX-License-Identifier: MIT */
/* iopl(2) */
#include <sys/io.h>
#include <ring3/sys.h>

int iopl(int level)
{
	return sys_iopl((unsigned int)level);
}
