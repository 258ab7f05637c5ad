/* SPDX-License-Identifier: MIT */
/*
 * ioctl requests: when did the socket receive its last packet? Linux: linux/sockios.h,
 * asm-generic/sockios.h.
 */
#define SIOCGSTAMP	0x8906		/* struct timeval */
#define SIOCGSTAMPNS	0x8907		/* struct timespec */
