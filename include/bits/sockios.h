/* SPDX-License-Identifier: MIT */
/* The ioctls that return the time of the last packet. Linux: linux/sockios.h, asm-generic/sockios.h. */
#define SIOCGSTAMP	0x8906		/* struct timeval */
#define SIOCGSTAMPNS	0x8907		/* struct timespec */
