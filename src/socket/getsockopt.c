/* SPDX-License-Identifier: MIT */
/*
 * getsockopt(2): on 32-bit architectures reads the option with 32-bit times, if the kernel lacks
 * the option with 64-bit times.
 */
#define __NEED_struct_timeval
#define __NEED_time_t
#define __NEED_suseconds_t
#include <bits/alltypes.h>
#include <errno.h>
#include <sys/socket.h>
#include <ring3/raw.h>
#include "result.h"
#include "old_options.h"
#include "reachable.h"

#ifdef HAS_OLD_OPTIONS
static long get_old(int sockfd, int option, void *optval, socklen_t *optlen)
{
	int time32[2], length = sizeof time32;
	union {
		struct timeval time;
		char bytes[sizeof(struct timeval)];
	} wide;
	socklen_t room, i;
	long result;

	if (!has_time(option))
		return raw_getsockopt(sockfd, SOL_SOCKET, option, optval, (int *)optlen);
	if (!readable(optlen, sizeof *optlen, time32))
		return -EFAULT;
	result = raw_getsockopt(sockfd, SOL_SOCKET, option, time32, &length);
	if (FAILED(result))
		return result;
	wide.time.tv_sec = time32[0];
	wide.time.tv_usec = time32[1];
	room = *optlen > sizeof wide ? sizeof wide : *optlen;
	if ((room && !writable(optval, room, &wide)) || !writable(optlen, sizeof *optlen, &wide))
		return -EFAULT;
	*optlen = room;
	for (i = 0; i < room; i++)
		((char *)optval)[i] = wide.bytes[i];
	return result;
}

/*
 * Returns 1 if `option` is on. `option` is one of OLD_..., the options with 32-bit times. qemu
 * implements only these options. If a program reads an option with 64-bit times, qemu returns the
 * value 0 without an error.
 */
static int is_set(int sockfd, int option)
{
	int value = 0, length = sizeof value;

	return !raw_getsockopt(sockfd, SOL_SOCKET, option, &value, &length) && value;
}
#endif

int getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)
{
#ifdef HAS_OLD_OPTIONS
	int old = old_option(level, optname);
	socklen_t room = old && readable(optlen, sizeof *optlen, &old) ? *optlen : 0;
#endif
	long result = raw_getsockopt(sockfd, level, optname, optval, (int *)optlen);

#ifdef HAS_OLD_OPTIONS
	/*
	 * For an option with 64-bit times, qemu returns an int and no error. In this case read the
	 * option with 32-bit times, as if the kernel had answered that it lacks the option with
	 * 64-bit times.
	 */
	if (old && !result && (has_time(old) ? room > sizeof(int) && *optlen == sizeof(int) : is_set(sockfd, old))) {
		*optlen = room;
		result = -ENOPROTOOPT;
	}
	if (old && result == -ENOPROTOOPT)
		result = get_old(sockfd, old, optval, optlen);
#endif
	return (int)result_or_errno(result);
}
