/* SPDX-License-Identifier: MIT */
/*
 * Defines the parts of <sys/socket.h> that depend on the size of long. Some members of structures
 * are lengths. POSIX requires 32 bits for them, but a 64-bit kernel reads 64 bits.
 * __RING3_LENGTH_END(name) declares the other 32 bits. The socket options below are about times. On
 * i386 the options with 64-bit times have other numbers.
 */
#define __RING3_LENGTH_END(name)	int name;

#ifndef SO_RCVTIMEO
#define SO_RCVTIMEO		20
#define SO_SNDTIMEO		21
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP		29
#define SO_TIMESTAMPNS		35
#define SO_TIMESTAMPING		37
#endif
