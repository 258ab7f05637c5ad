/* SPDX-License-Identifier: MIT */
/* <sys/param.h>: limits under BSD's names, and macros for bits, rounding, minimum and maximum. */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <endian.h>
#include <limits.h>
#include <sys/resource.h>

#define __NEED_dev_t
#include <bits/alltypes.h>

#define MAXSYMLINKS	20
#define MAXHOSTNAMELEN	64
#define MAXNAMLEN	255
#define MAXPATHLEN	4096
#define NBBY		8	/* bits in a byte */
#define NGROUPS		NGROUPS_MAX
#define CANBSIZ		255
#define NOFILE		256
#define NCARGS		131072
#define DEV_BSIZE	512
#define NOGROUP		(-1)
#define NODEV		((dev_t)-1)

#undef MIN
#undef MAX
#define MIN(a, b)	((a) < (b) ? (a) : (b))
#define MAX(a, b)	((a) > (b) ? (a) : (b))

/* setbit and clrbit set and clear bit i of the byte array a. isset and isclr test the bit. */
#define setbit(a, i)	((a)[(i) / NBBY] |= 1 << (i) % NBBY)
#define clrbit(a, i)	((a)[(i) / NBBY] &= ~(1 << (i) % NBBY))
#define isset(a, i)	((a)[(i) / NBBY] & 1 << (i) % NBBY)
#define isclr(a, i)	(!isset(a, i))

/*
 * howmany(x, y) is the quotient x / y, rounded up. roundup(x, y) rounds x up to a multiple of y.
 * powerof2(x) is true if x is 0 or a power of 2.
 */
#define howmany(x, y)	(((x) + ((y) - 1)) / (y))
#define roundup(x, y)	(howmany(x, y) * (y))
#define powerof2(x)	((((x) - 1) & (x)) == 0)

#endif
