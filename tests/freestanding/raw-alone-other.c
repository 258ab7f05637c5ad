/* SPDX-License-Identifier: MIT */
/* The second file of raw-alone: both files contain the header's definitions. */
#include "raw-alone.h"

int other_file(const long *numbers)
{
	return wrong(numbers);
}
