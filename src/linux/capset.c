/* SPDX-License-Identifier: MIT */
/* capset(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int capset(struct __user_cap_header_struct *hdrp, struct __user_cap_data_struct *datap)
{
	return sys_capset(hdrp, datap);
}
