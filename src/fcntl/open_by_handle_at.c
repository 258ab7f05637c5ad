/* SPDX-License-Identifier: MIT */
/* open_by_handle_at(2) */
#include <fcntl.h>
#include <ring3/sys.h>

int open_by_handle_at(int mount_fd, struct file_handle *handle, int flags)
{
	return sys_open_by_handle_at(mount_fd, handle, flags | O_LARGEFILE);
}
