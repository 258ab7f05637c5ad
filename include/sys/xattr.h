/* SPDX-License-Identifier: MIT */
/* <sys/xattr.h>: read and write extended attributes of files. See xattr(7). */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

/*
 * If <linux/xattr.h> is included later, __UAPI_DEF_XATTR tells it not to define these two flags. If
 * it is already included, it has defined them with the same values.
 */
#ifndef __USE_KERNEL_XATTR_DEFS
#undef __UAPI_DEF_XATTR
#define __UAPI_DEF_XATTR	0
#define XATTR_CREATE	0x1	/* fail with EEXIST if the attribute exists */
#define XATTR_REPLACE	0x2	/* fail with ENODATA if the attribute does not exist */
#endif

__RING3_BEGIN_DECLS

/*
 * getxattr(2): writes the value of path's attribute name (such as "user.x") to value. Returns the
 * value's length in bytes, or -1 (ERANGE if size is too small, ENODATA if there is no such
 * attribute). With size 0 it only returns the length. lgetxattr does not follow a symbolic link.
 * fgetxattr takes an open file. The functions below have the same three forms.
 */
ssize_t getxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t lgetxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t fgetxattr(int __fd, const char *__name, void *__value, size_t __size);

/*
 * setxattr(2): sets path's attribute name to the size bytes at value. flags: XATTR_CREATE or
 * XATTR_REPLACE. Returns 0 or -1.
 */
int setxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int lsetxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int fsetxattr(int __fd, const char *__name, const void *__value, size_t __size, int __flags);

/*
 * listxattr(2): writes the names of path's attributes, each with its NUL, to list. Returns the
 * total length of the names in bytes, or -1. With size 0 it only returns the length.
 */
ssize_t listxattr(const char *__path, char *__list, size_t __size);
ssize_t llistxattr(const char *__path, char *__list, size_t __size);
ssize_t flistxattr(int __fd, char *__list, size_t __size);

/* removexattr(2): removes the attribute name of path. Returns 0 or -1. */
int removexattr(const char *__path, const char *__name);
int lremovexattr(const char *__path, const char *__name);
int fremovexattr(int __fd, const char *__name);

__RING3_END_DECLS

#endif
