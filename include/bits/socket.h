/* SPDX-License-Identifier: MIT */
/*
 * Defines the parts of <sys/socket.h> that depend on the word size. __RING3_LENGTH_END(name)
 * declares the padding after a 32-bit length. The option numbers are those of options whose values
 * contain a time.
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
