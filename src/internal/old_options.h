/* SPDX-License-Identifier: MIT */
/*
 * Finds the socket option with 32-bit times that corresponds to an option with 64-bit times. On
 * 32-bit architectures, kernels before Linux 5.1 do not know the options with 64-bit times.
 */
#ifndef RING3_OLD_OPTIONS_H
#define RING3_OLD_OPTIONS_H

#include <sys/socket.h>

/*
 * Numbers of the socket options with 32-bit times. In the kernel's asm-generic/socket.h their names
 * end in _OLD, like SO_RCVTIMEO_OLD. There the names of the options with 64-bit times end in _NEW.
 * In <sys/socket.h> the options with 64-bit times have names without _NEW, like SO_RCVTIMEO.
 */
#define OLD_RCVTIMEO		20
#define OLD_SNDTIMEO		21
#define OLD_TIMESTAMP		29
#define OLD_TIMESTAMPNS		35
#define OLD_TIMESTAMPING	37

#if SO_TIMESTAMP != OLD_TIMESTAMP
#define HAS_OLD_OPTIONS

/*
 * old_option(level, optname): returns the socket option with 32-bit times that corresponds to the
 * option optname. Returns 0 if no such option exists.
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

/*
 * has_time(option): option is one of the numbers OLD_... above. Returns 1 if the option's value is
 * a time: seconds and microseconds, 32 bits each. Returns 0 if the option's value is an int that
 * enables control messages with times.
 */
static inline int has_time(int option)
{
	return option == OLD_RCVTIMEO || option == OLD_SNDTIMEO;
}

/*
 * __widen_control(msg, room): converts 32-bit times in the received control messages of *msg to 64
 * bits. The kernel sends such times if ring3's setsockopt has set an option OLD_... instead of the
 * program's option. The function cannot know who set the option. So if a program itself sets
 * OLD_..., by its number, the function converts these times, too. room is the size of the buffer
 * for control messages in bytes.
 */
void __widen_control(struct msghdr *msg, socklen_t room);
#endif

#endif
