/* SPDX-License-Identifier: MIT */
/* fanotify_init(2) */
#include <sys/fanotify.h>
#include <ring3/sys.h>

int fanotify_init(unsigned int flags, unsigned int event_f_flags)
{
	return sys_fanotify_init(flags, event_f_flags);
}
