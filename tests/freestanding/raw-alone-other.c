/* SPDX-License-Identifier: MIT */
/*
 * The second source file of the program raw-alone. Both source files include <ring3/raw.h>, so the
 * linker must accept two definitions of the functions in <ring3/raw.h>.
 */
#include "raw-alone.h"

int other_file(const long *numbers)
{
	return wrong(numbers);
}
