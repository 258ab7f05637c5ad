/* SPDX-License-Identifier: MIT */
/*
 * The second source file of raw-alone: both files include <ring3/raw.h>, so both contain its
 * definitions.
 */
#include "raw-alone.h"

int other_file(const long *numbers)
{
	return wrong(numbers);
}
