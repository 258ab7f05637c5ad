/* SPDX-License-Identifier: MIT */
/*
 * Socket options with 32-bit times, for i386 kernels before 5.1 that do not know the options with
 * 64-bit times.
 */
#ifndef RING3_OLD_OPTIONS_H
#define RING3_OLD_OPTIONS_H

#include <sys/socket.h>

/*
 * Linux: asm-generic/socket.h, where these names end in _OLD and those of <sys/socket.h> in _NEW.
 */
#define OLD_RCVTIMEO		20
#define OLD_SNDTIMEO		21
#define OLD_TIMESTAMP		29
#define OLD_TIMESTAMPNS		35
#define OLD_TIMESTAMPING	37

#if SO_TIMESTAMP != OLD_TIMESTAMP
#define HAS_OLD_OPTIONS

/*
 * old_option(level, optname): the option of the same meaning with 32-bit times, or 0 if there is
 * none.
 */
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

/* has_time(option): true if the value of that old option is a time (two words). */
static inline int has_time(int option)
{
	return option == OLD_RCVTIMEO || option == OLD_SNDTIMEO;
}

/*
 * __widen_control(msg, room): in the control messages received in *msg converts 32-bit times to
 * 64-bit times, within room bytes. It also does so if the program asked for the old option by its
 * number.
 */
void __widen_control(struct msghdr *msg, socklen_t room);
#endif

#endif
