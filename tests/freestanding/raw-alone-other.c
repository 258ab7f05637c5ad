/* SPDX-License-Identifier: MIT */
/* The second file of raw-alone: what the header carries is in both. */
#include "raw-alone.h"

int other_file(const long *numbers)
{
	return wrong(numbers);
}
