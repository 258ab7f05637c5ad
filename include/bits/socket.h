/* SPDX-License-Identifier: MIT */
/*
 * Defines the parts of <sys/socket.h> that depend on the size of long.
 *
 * Some structures contain a number or a length, for example msg_iovlen in struct msghdr. POSIX
 * gives this member 32 bits, but a 64-bit kernel reads 64 bits. So __RING3_LENGTH_END(name)
 * declares 32 more bits after the member.
 *
 * The values of the socket options below contain times. On i386 and arm these options have other
 * numbers if the times have 64 bits.
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
