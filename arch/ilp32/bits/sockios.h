/* SPDX-License-Identifier: MIT */
/*
 * These ioctls return the arrival time, with 64 bits, of the last packet that the program received.
 * Linux has them since version 5.2. Linux: linux/sockios.h.
 */
#define SIOCGSTAMP	_IOR(0x89, 6, char[16])		/* struct timeval */
#define SIOCGSTAMPNS	_IOR(0x89, 7, char[16])		/* struct timespec */
