/* SPDX-License-Identifier: MIT */
/*
 * The ioctls that return the time of the last packet, with 64-bit times (Linux 5.1). Linux:
 * linux/sockios.h.
 */
#define SIOCGSTAMP	_IOR(0x89, 6, char[16])		/* struct timeval */
#define SIOCGSTAMPNS	_IOR(0x89, 7, char[16])		/* struct timespec */
