/* SPDX-License-Identifier: MIT */
/* NFDS: an nfds_t for the kernel, which takes 32 bits of it and would find too many to be few. */
#ifndef RING3_NFDS_H
#define RING3_NFDS_H

#define __NEED_NULL
#include <bits/alltypes.h>

#define NFDS(n)	((n) == (unsigned int)(n) ? (unsigned int)(n) : -1U)

#endif
