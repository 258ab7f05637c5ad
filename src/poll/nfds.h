/* SPDX-License-Identifier: MIT */
/*
 * NFDS(n): limits n to 32 bits. The kernel would discard the upper bits of a larger number.
 */
#ifndef RING3_NFDS_H
#define RING3_NFDS_H

#define __NEED_NULL
#include <bits/alltypes.h>

#define NFDS(n)	((n) == (unsigned int)(n) ? (unsigned int)(n) : -1U)

#endif
