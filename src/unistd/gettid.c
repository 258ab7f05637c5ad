/* SPDX-License-Identifier: MIT */
/* gettid(2): the trap itself, since it cannot fail. */
#include <unistd.h>
#include <ring3/raw.h>

pid_t gettid(void)
{
	return raw_gettid();
}
