/* SPDX-License-Identifier: MIT */
/* What of <sys/socket.h> is i386's own: lengths as the kernel has them, and the options that have 64-bit times. */
#define __RING3_LENGTH_END(name)

/* Before Linux 5.1 setsockopt and getsockopt make do with the older options. */
#ifndef SO_RCVTIMEO
#define SO_RCVTIMEO		66
#define SO_SNDTIMEO		67
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP		63
#define SO_TIMESTAMPNS		64
#define SO_TIMESTAMPING		65
#endif
