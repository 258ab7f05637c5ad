/* SPDX-License-Identifier: MIT */
/*
 * <endian.h>: the host's byte order, and macros that convert between the host's order and
 * big-endian or little-endian. endian(3).
 */
#ifndef _ENDIAN_H
#define _ENDIAN_H

#include <features.h>
#include <bits/byteswap.h>

#define __LITTLE_ENDIAN	1234
#define __BIG_ENDIAN	4321
#define __PDP_ENDIAN	3412
#define __BYTE_ORDER	__LITTLE_ENDIAN

#define LITTLE_ENDIAN	__LITTLE_ENDIAN
#define BIG_ENDIAN	__BIG_ENDIAN
#define PDP_ENDIAN	__PDP_ENDIAN
#define BYTE_ORDER	__BYTE_ORDER

/*
 * htobe16, htobe32 and htobe64 convert from the host's byte order to big-endian. be16toh, be32toh
 * and be64toh convert from big-endian to the host's byte order.
 */
#define htobe16(x)	__ring3_swap16(x)
#define htobe32(x)	__ring3_swap32(x)
#define htobe64(x)	__ring3_swap64(x)
#define be16toh(x)	__ring3_swap16(x)
#define be32toh(x)	__ring3_swap32(x)
#define be64toh(x)	__ring3_swap64(x)

/*
 * htole16, htole32 and htole64 convert from the host's byte order to little-endian. le16toh,
 * le32toh and le64toh convert from little-endian to the host's byte order. On a little-endian host
 * these macros only convert the type.
 */
#define htole16(x)	((uint16_t)(x))
#define htole32(x)	((uint32_t)(x))
#define htole64(x)	((uint64_t)(x))
#define le16toh(x)	((uint16_t)(x))
#define le32toh(x)	((uint32_t)(x))
#define le64toh(x)	((uint64_t)(x))

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* BSD's names of the macros above. */
#define betoh16(x)	be16toh(x)
#define betoh32(x)	be32toh(x)
#define betoh64(x)	be64toh(x)
#define letoh16(x)	le16toh(x)
#define letoh32(x)	le32toh(x)
#define letoh64(x)	le64toh(x)
#endif

#endif
