/* SPDX-License-Identifier: MIT */
/*
 * NFDS(n): converts n to 32 bits. The kernel would discard the upper 32 bits of n. So if n does not
 * fit, the result is the largest 32-bit number, which the kernel rejects with EINVAL.
 */
#ifndef RING3_NFDS_H
#define RING3_NFDS_H

#define __NEED_NULL
#include <bits/alltypes.h>

#define NFDS(n)	((n) == (unsigned int)(n) ? (unsigned int)(n) : -1U)

#endif
