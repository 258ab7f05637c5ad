/* SPDX-License-Identifier: MIT */
/* eventfd_read(3) */
#include <sys/eventfd.h>
#include <ring3/sys.h>

int eventfd_read(int fd, eventfd_t *value)
{
	return sys_read(fd, value, sizeof *value) == sizeof *value ? 0 : -1;
}
