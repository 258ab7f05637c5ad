/* SPDX-License-Identifier: MIT */
/*
 * __zero_padding: sets the padding after a 32-bit length in a message to 0. The kernel reads a
 * 64-bit length, whose upper half is this padding. Programs do not set the padding.
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
