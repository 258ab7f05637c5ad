/* SPDX-License-Identifier: MIT */
/*
 * <ring3/decl.h>: includes the types and macros that <ring3/sys.h> and <ring3/raw.h> need. The
 * program gen-syscalls writes those two headers.
 */
#ifndef RING3_DECL_H
#define RING3_DECL_H

#include <sys/types.h>

#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>
#include <bits/decl.h>

#endif
