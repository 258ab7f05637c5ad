/* SPDX-License-Identifier: MIT */
/* <sys/xattr.h>: extended attributes: named values that a file has beside its contents. */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

/* <linux/xattr.h> after this leaves the two names to us; what it gave before is the same. */
#ifndef __USE_KERNEL_XATTR_DEFS
#undef __UAPI_DEF_XATTR
#define __UAPI_DEF_XATTR	0
#define XATTR_CREATE	0x1	/* EEXIST if it is there */
#define XATTR_REPLACE	0x2	/* ENODATA if it is not */
#endif

__RING3_BEGIN_DECLS

/*
 * getxattr(2): the value of path's attribute name ("user.x") into value; its length, or -1: ERANGE if
 * size is less, ENODATA if there is none. With size 0 only the length. lgetxattr: of a link itself;
 * fgetxattr: of an open file. So are the others' names built.
 */
ssize_t getxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t lgetxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t fgetxattr(int __fd, const char *__name, void *__value, size_t __size);

/* setxattr(2): sets path's attribute name to the size bytes at value (XATTR_...); 0, or -1. */
int setxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int lsetxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int fsetxattr(int __fd, const char *__name, const void *__value, size_t __size, int __flags);

/* listxattr(2): the names of path's attributes, each with its NUL, into list; their length, as getxattr's. */
ssize_t listxattr(const char *__path, char *__list, size_t __size);
ssize_t llistxattr(const char *__path, char *__list, size_t __size);
ssize_t flistxattr(int __fd, char *__list, size_t __size);

/* removexattr(2): removes path's attribute name; 0, or -1. */
int removexattr(const char *__path, const char *__name);
int lremovexattr(const char *__path, const char *__name);
int fremovexattr(int __fd, const char *__name);

__RING3_END_DECLS

#endif
