/* SPDX-License-Identifier: MIT */
/*
 * <grp.h>: declares only setgroups. ring3 does not have the library functions that read the group
 * database.
 */
#ifndef _GRP_H
#define _GRP_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_gid_t
#define __NEED_size_t
#include <bits/alltypes.h>

__RING3_BEGIN_DECLS

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * setgroups(2): sets the supplementary groups of the calling thread to the group ids in list, which
 * has size elements. Returns 0 or -1.
 */
int setgroups(size_t __size, const gid_t *__list);
#endif

__RING3_END_DECLS

#endif
