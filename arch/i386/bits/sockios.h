/* SPDX-License-Identifier: MIT */
/* The ioctls that tell when a packet came, on i386: in 64-bit seconds (Linux 5.1). Linux: linux/sockios.h. */
#define SIOCGSTAMP	_IOR(0x89, 6, char[16])		/* struct timeval */
#define SIOCGSTAMPNS	_IOR(0x89, 7, char[16])		/* struct timespec */
