/* SPDX-License-Identifier: MIT */
/* <sys/fsuid.h>: as whom the kernel checks what the calling thread does to files. */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#include <bits/decl.h>

#define __NEED_gid_t
#define __NEED_uid_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

/*
 * setfsuid(2), setfsgid(2): sets that id of the calling thread, which follows the effective one unless
 * set; the one before, whether it was changed or not. To know, ask again: with -1, which changes none.
 */
int setfsuid(uid_t __fsuid);
int setfsgid(gid_t __fsgid);

__RING3_END_DECLS

#endif
