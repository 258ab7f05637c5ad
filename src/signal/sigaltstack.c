/* SPDX-License-Identifier: MIT */
/* sigaltstack(2) */
#include <signal.h>
#include <ring3/sys.h>

int sigaltstack(const stack_t *restrict ss, stack_t *restrict old_ss)
{
	return sys_sigaltstack(ss, old_ss);
}
