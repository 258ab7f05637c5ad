/* SPDX-License-Identifier: MIT */
/* <sys/stat.h>: what a file is, and who may do what with it. */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <bits/decl.h>

#define __NEED_mode_t
#include <bits/alltypes.h>

/* The permissions in a mode_t. */
#define S_ISUID		04000
#define S_ISGID		02000
#define S_ISVTX		01000
#define S_IRUSR		0400
#define S_IWUSR		0200
#define S_IXUSR		0100
#define S_IRWXU		0700
#define S_IRGRP		0040
#define S_IWGRP		0020
#define S_IXGRP		0010
#define S_IRWXG		0070
#define S_IROTH		0004
#define S_IWOTH		0002
#define S_IXOTH		0001
#define S_IRWXO		0007

__RING3_BEGIN_DECLS

/* chmod(2): sets the permissions of pathname, following links; 0, or -1. */
int chmod(const char *__pathname, mode_t __mode);

__RING3_END_DECLS

#endif
