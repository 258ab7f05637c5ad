/* SPDX-License-Identifier: MIT */
/* __zero_padding: the part of a length that the kernel sees and the program does not, made 0. */
#include "message.h"

int __zero_padding(int *padding)
{
	void *here = &here;

	if (!writable(padding, sizeof *padding, here))
		return -1;
	*padding = 0;
	return 1;
}
