/* SPDX-License-Identifier: MIT */
/*
 * Defines the parts of <sys/socket.h> that depend on the size of long. Architectures with a 64-bit
 * long use this file.
 *
 * Some structures contain a number or a length, for example msg_iovlen in struct msghdr. POSIX
 * gives this member the type int or socklen_t (32 bits), but the kernel reads 64 bits. So
 * __RING3_LENGTH_END(name) declares 32 more bits after the member.
 *
 * The values of the socket options below, or their control messages, contain times. With the
 * numbers below, these times have the size of long. The options with 64-bit times have other
 * numbers on 32-bit architectures.
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
