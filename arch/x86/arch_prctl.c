/* SPDX-License-Identifier: MIT */
/* arch_prctl(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int arch_prctl(int code, unsigned long addr)
{
	return sys_arch_prctl(code, addr);
}
