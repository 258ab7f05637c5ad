/* SPDX-License-Identifier: MIT */
/* <sys/xattr.h>: extended attributes of files. */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

/*
 * <linux/xattr.h> then leaves the two flags to this header; if it came first, it has the same
 * values.
 */
#ifndef __USE_KERNEL_XATTR_DEFS
#undef __UAPI_DEF_XATTR
#define __UAPI_DEF_XATTR	0
#define XATTR_CREATE	0x1	/* EEXIST if the attribute exists */
#define XATTR_REPLACE	0x2	/* ENODATA if the attribute does not exist */
#endif

__RING3_BEGIN_DECLS

/*
 * getxattr(2): writes the value of path's attribute name ("user.x") to value. Returns its length,
 * or -1: ERANGE if size is too small, ENODATA if there is no such attribute. size 0: returns the
 * length only. lgetxattr: does not follow a symbolic link. fgetxattr: of an open file. The other
 * functions have the same three forms.
 */
ssize_t getxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t lgetxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t fgetxattr(int __fd, const char *__name, void *__value, size_t __size);

/*
 * setxattr(2): sets path's attribute name to the size bytes at value. flags: XATTR_... Returns 0 or
 * -1.
 */
int setxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int lsetxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int fsetxattr(int __fd, const char *__name, const void *__value, size_t __size, int __flags);

/*
 * listxattr(2): writes the names of path's attributes, each with its NUL, to list. Returns the
 * total length in bytes, or -1. size 0: returns the length only.
 */
ssize_t listxattr(const char *__path, char *__list, size_t __size);
ssize_t llistxattr(const char *__path, char *__list, size_t __size);
ssize_t flistxattr(int __fd, char *__list, size_t __size);

/* removexattr(2): removes path's attribute name. Returns 0 or -1. */
int removexattr(const char *__path, const char *__name);
int lremovexattr(const char *__path, const char *__name);
int fremovexattr(int __fd, const char *__name);

__RING3_END_DECLS

#endif
