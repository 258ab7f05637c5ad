/* SPDX-License-Identifier: MIT */
/* <sys/xattr.h>: functions that read and write extended attributes of files. See xattr(7). */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <bits/decl.h>

#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

/*
 * <linux/xattr.h> defines XATTR_CREATE and XATTR_REPLACE with the same values. If that header is
 * already included, __USE_KERNEL_XATTR_DEFS is defined. Otherwise set __UAPI_DEF_XATTR to 0, so
 * that a later #include of that header does not define the two macros again.
 */
#ifndef __USE_KERNEL_XATTR_DEFS
#undef __UAPI_DEF_XATTR
#define __UAPI_DEF_XATTR	0
#define XATTR_CREATE	0x1	/* fail with EEXIST if the attribute already exists */
#define XATTR_REPLACE	0x2	/* fail with ENODATA if the attribute does not exist */
#endif

__RING3_BEGIN_DECLS

/*
 * getxattr(2): writes the value of an attribute of the file path to value. name is the name of the
 * attribute, for example "user.x". Returns the length of the value in bytes, or -1. If size is 0,
 * writes nothing and returns the length. Fails with ERANGE if size is less than the length. Fails
 * with ENODATA if the file has no such attribute. lgetxattr does not follow a symbolic link.
 * fgetxattr reads the attribute of an open file. The letters l and f have the same meaning in the
 * names of the functions below.
 */
ssize_t getxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t lgetxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t fgetxattr(int __fd, const char *__name, void *__value, size_t __size);

/*
 * setxattr(2): sets the value of the file's attribute with this name to the size bytes at value.
 * flags is 0, XATTR_CREATE or XATTR_REPLACE. Returns 0 or -1.
 */
int setxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int lsetxattr(const char *__path, const char *__name, const void *__value, size_t __size, int __flags);
int fsetxattr(int __fd, const char *__name, const void *__value, size_t __size, int __flags);

/*
 * listxattr(2): writes the names of the attributes of the file path to list, perhaps without those
 * that the process may not access. Each name ends with NUL. Returns the total length of the names
 * in bytes, or -1. If size is 0, writes nothing and returns the total length.
 */
ssize_t listxattr(const char *__path, char *__list, size_t __size);
ssize_t llistxattr(const char *__path, char *__list, size_t __size);
ssize_t flistxattr(int __fd, char *__list, size_t __size);

/* removexattr(2): removes the file's attribute with this name. Returns 0 or -1. */
int removexattr(const char *__path, const char *__name);
int lremovexattr(const char *__path, const char *__name);
int fremovexattr(int __fd, const char *__name);

__RING3_END_DECLS

#endif
