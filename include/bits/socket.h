/* SPDX-License-Identifier: MIT */
/* What of <sys/socket.h> depends on the width of a word: room after the 32-bit lengths that the kernel has as 64 bits, and options. */
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
