/* SPDX-License-Identifier: MIT */
/*
 * These ioctls return the time when the last packet arrived, with 64 bits. Linux has them since
 * version 5.1. Linux: linux/sockios.h.
 */
#define SIOCGSTAMP	_IOR(0x89, 6, char[16])		/* struct timeval */
#define SIOCGSTAMPNS	_IOR(0x89, 7, char[16])		/* struct timespec */
