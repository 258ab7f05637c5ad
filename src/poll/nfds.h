/* SPDX-License-Identifier: MIT */
/*
 * NFDS: an nfds_t clamped to 32 bits, because the kernel would cut a larger number to a small one.
 */
#ifndef RING3_NFDS_H
#define RING3_NFDS_H

#define __NEED_NULL
#include <bits/alltypes.h>

#define NFDS(n)	((n) == (unsigned int)(n) ? (unsigned int)(n) : -1U)

#endif
