/* SPDX-License-Identifier: MIT */
/* For <sys/socket.h> where long has 32 bits: the lengths in msghdr and cmsghdr need no padding. */
#define __RING3_LENGTH_END(name)

/* Options with 64-bit times, since Linux 5.1. On older kernels ring3 uses the 32-bit options. */
#ifndef SO_RCVTIMEO
#define SO_RCVTIMEO		66
#define SO_SNDTIMEO		67
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP		63
#define SO_TIMESTAMPNS		64
#define SO_TIMESTAMPING		65
#endif
