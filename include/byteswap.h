/* SPDX-License-Identifier: MIT */
/* <byteswap.h>: macros that reverse the bytes of a 16-, 32- or 64-bit number. bswap(3). */
#ifndef _BYTESWAP_H
#define _BYTESWAP_H

#include <features.h>
#include <stdint.h>
#include <bits/byteswap.h>

#define bswap_16(x)	__ring3_swap16(x)
#define bswap_32(x)	__ring3_swap32(x)
#define bswap_64(x)	__ring3_swap64(x)

#endif
