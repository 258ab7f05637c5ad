/* SPDX-License-Identifier: MIT */
/* i386's part of <sys/socket.h>: no padding after lengths, and the options with 64-bit times. */
#define __RING3_LENGTH_END(name)

/* Before Linux 5.1 setsockopt and getsockopt use the old options with 32-bit times. */
#ifndef SO_RCVTIMEO
#define SO_RCVTIMEO		66
#define SO_SNDTIMEO		67
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP		63
#define SO_TIMESTAMPNS		64
#define SO_TIMESTAMPING		65
#endif
