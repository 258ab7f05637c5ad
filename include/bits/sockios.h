/* SPDX-License-Identifier: MIT */
/*
 * Requests of ioctl(2) that return the time of the last packet that the program received from the
 * socket. The comments give the type of the result. Linux: linux/sockios.h, asm-generic/sockios.h.
 */
#define SIOCGSTAMP	0x8906		/* struct timeval */
#define SIOCGSTAMPNS	0x8907		/* struct timespec */
