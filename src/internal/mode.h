/* SPDX-License-Identifier: MIT */
/* __set_mode: what fchmodat and lchmod do. */
#ifndef RING3_MODE_H
#define RING3_MODE_H

#include <sys/stat.h>

/* __set_mode(dirfd, pathname, mode, flags): fchmodat(2), but gives -errno. */
long __set_mode(int dirfd, const char *pathname, mode_t mode, int flags);

#endif
