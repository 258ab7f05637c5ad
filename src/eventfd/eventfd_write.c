/* SPDX-License-Identifier: MIT */
/* eventfd_write(3) */
#include <sys/eventfd.h>
#include <ring3/sys.h>

int eventfd_write(int fd, eventfd_t value)
{
	return sys_write(fd, &value, sizeof value) == sizeof value ? 0 : -1;
}
