/* SPDX-License-Identifier: MIT */
/* <sys/fsuid.h>: user and group id for file access checks. */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#include <bits/decl.h>

#define __NEED_gid_t
#define __NEED_uid_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

/*
 * setfsuid(2), setfsgid(2): set the calling thread's id for file access, which otherwise follows
 * the effective id. Both return the previous id, on success and on failure. To read the id, call
 * with -1, which is never valid.
 */
int setfsuid(uid_t __fsuid);
int setfsgid(gid_t __fsgid);

__RING3_END_DECLS

#endif
