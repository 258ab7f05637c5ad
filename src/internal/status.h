/* SPDX-License-Identifier: MIT */
/* __status: how i386 asks for a file's status: with all the bits if the kernel has statx. */
#ifndef RING3_STATUS_H
#define RING3_STATUS_H

#include <sys/stat.h>

/* __status(dirfd, pathname, statbuf, flags): fstatat(2), but gives -errno. */
long __status(int dirfd, const char *pathname, struct stat *statbuf, int flags);

#endif
