/* SPDX-License-Identifier: MIT */
/*
 * Finds the socket options with 32-bit times, which i386 needs before Linux 5.1: older kernels do
 * not know the options with 64-bit times.
 */
#ifndef RING3_OLD_OPTIONS_H
#define RING3_OLD_OPTIONS_H

#include <sys/socket.h>

/*
 * In the kernel's asm-generic/socket.h these names end in _OLD, those of <sys/socket.h> in _NEW.
 */
#define OLD_RCVTIMEO		20
#define OLD_SNDTIMEO		21
#define OLD_TIMESTAMP		29
#define OLD_TIMESTAMPNS		35
#define OLD_TIMESTAMPING	37

#if SO_TIMESTAMP != OLD_TIMESTAMP
#define HAS_OLD_OPTIONS

/*
 * old_option(level, optname): returns the option with 32-bit times that corresponds to optname, or
 * 0 if there is none.
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

/* has_time(option): true if the value of the old option is a time of two 32-bit words. */
static inline int has_time(int option)
{
	return option == OLD_RCVTIMEO || option == OLD_SNDTIMEO;
}

/*
 * __widen_control(msg, room): converts 32-bit times in the received control messages of *msg to 64
 * bits. room: the size of the control buffer in bytes. If the program itself set an old option by
 * its number, its times are converted too.
 */
void __widen_control(struct msghdr *msg, socklen_t room);
#endif

#endif
