/* SPDX-License-Identifier: MIT */
/* capget(2) */
#include <ring3/linux.h>
#include <ring3/sys.h>

int capget(struct __user_cap_header_struct *hdrp, struct __user_cap_data_struct *datap)
{
	return sys_capget(hdrp, datap);
}
