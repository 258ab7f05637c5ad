/* SPDX-License-Identifier: MIT */
/* name_to_handle_at(2) */
#include <fcntl.h>
#include <ring3/sys.h>

int name_to_handle_at(int dirfd, const char *pathname, struct file_handle *handle, int *mount_id,
		int flags)
{
	return sys_name_to_handle_at(dirfd, pathname, handle, mount_id, flags);
}
