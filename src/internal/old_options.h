/* SPDX-License-Identifier: MIT */
/* The socket options with 32-bit times of an architecture whose newer ones have 64 bits, for kernels before those (5.1). */
#ifndef RING3_OLD_OPTIONS_H
#define RING3_OLD_OPTIONS_H

#include <sys/socket.h>

/* Linux: asm-generic/socket.h has these with _OLD, and <sys/socket.h>'s with _NEW, or the other way round. */
#define OLD_RCVTIMEO		20
#define OLD_SNDTIMEO		21
#define OLD_TIMESTAMP		29
#define OLD_TIMESTAMPNS		35
#define OLD_TIMESTAMPING	37

#if SO_TIMESTAMP != OLD_TIMESTAMP
#define HAS_OLD_OPTIONS

/* old_option(level, optname): the older option of the same meaning, or 0 if there is none. */
static inline int old_option(int level, int optname)
{
	if (level == SOL_SOCKET)
		switch (optname) {
		case SO_RCVTIMEO:
			return OLD_RCVTIMEO;
		case SO_SNDTIMEO:
			return OLD_SNDTIMEO;
		case SO_TIMESTAMP:
			return OLD_TIMESTAMP;
		case SO_TIMESTAMPNS:
			return OLD_TIMESTAMPNS;
		case SO_TIMESTAMPING:
			return OLD_TIMESTAMPING;
		}
	return 0;
}

/* has_time(option): whether the value of that older option is a time: two words. */
static inline int has_time(int option)
{
	return option == OLD_RCVTIMEO || option == OLD_SNDTIMEO;
}

/*
 * __widen_control(msg, room): in the control messages received in *msg, for which there is room for room bytes, times
 * of 32 bits become times of 64 bits, even if the program asked for the older option by its number.
 */
void __widen_control(struct msghdr *msg, socklen_t room);
#endif

#endif
