/* SPDX-License-Identifier: MIT */
/* modify_ldt(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int modify_ldt(int func, void *ptr, unsigned long bytecount)
{
	return sys_modify_ldt(func, ptr, bytecount);
}
