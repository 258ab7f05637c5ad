/* SPDX-License-Identifier: MIT */
/* i386's part of <sys/socket.h>: no padding after lengths; socket options with 64-bit times. */
#define __RING3_LENGTH_END(name)

/* Added in Linux 5.1. On older kernels setsockopt and getsockopt use the 32-bit options. */
#ifndef SO_RCVTIMEO
#define SO_RCVTIMEO		66
#define SO_SNDTIMEO		67
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP		63
#define SO_TIMESTAMPNS		64
#define SO_TIMESTAMPING		65
#endif
