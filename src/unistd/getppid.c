/* SPDX-License-Identifier: MIT */
/* getppid(2): without the error path, because it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>

pid_t getppid(void)
{
	return raw_getppid();
}
