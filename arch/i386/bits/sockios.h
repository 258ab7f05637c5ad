/* SPDX-License-Identifier: MIT */
/*
 * The ioctls that return the last packet's arrival time, in 64-bit form (since Linux 5.1). Linux:
 * linux/sockios.h.
 */
#define SIOCGSTAMP	_IOR(0x89, 6, char[16])		/* struct timeval */
#define SIOCGSTAMPNS	_IOR(0x89, 7, char[16])		/* struct timespec */
