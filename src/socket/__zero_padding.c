/* SPDX-License-Identifier: MIT */
/*
 * __zero_padding: sets the padding after a length to 0. The kernel reads this padding as the
 * length's upper half, but programs do not set it.
 */
#include "message.h"

int __zero_padding(int *padding)
{
	void *here = &here;

	if (!writable(padding, sizeof *padding, here))
		return -1;
	*padding = 0;
	return 1;
}
