/* SPDX-License-Identifier: MIT */
/* gettid(2): without the error path, because it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>

pid_t gettid(void)
{
	return raw_gettid();
}
