/* SPDX-License-Identifier: MIT */
/*
 * <sys/fsuid.h>: setfsuid and setfsgid. They set the user id and the group id with which the kernel
 * checks file accesses.
 */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#include <bits/decl.h>

#define __NEED_gid_t
#define __NEED_uid_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

/*
 * setfsuid(2), setfsgid(2): set the user or group id with which the kernel checks the calling
 * thread's file accesses. By default this id equals the effective id. Both functions return the
 * previous id, even if they fail. To read the id, call the function with -1. The value -1 is not a
 * valid id, so this call changes nothing.
 */
int setfsuid(uid_t __fsuid);
int setfsgid(gid_t __fsgid);

__RING3_END_DECLS

#endif
