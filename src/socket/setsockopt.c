/* SPDX-License-Identifier: MIT */
/*
 * setsockopt(2): on 32-bit architectures sets the option with 32-bit times, if the kernel lacks the
 * option with 64-bit times.
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
#include "time32.h"

#ifdef HAS_OLD_OPTIONS
static long set_old(int sockfd, int option, const void *optval, socklen_t optlen)
{
	const struct timeval *time = optval;
	int time32[2];

	if (!has_time(option))
		return raw_setsockopt(sockfd, SOL_SOCKET, option, optval, (int)optlen);
	if (optlen < sizeof *time)
		return -EINVAL;
	if (!readable(time, sizeof *time, time32))
		return -EFAULT;
	time32[0] = interval32(time->tv_sec);
	time32[1] = (int)time->tv_usec == time->tv_usec ? (int)time->tv_usec : -1;
	/*
	 * If the timeout does not fit into 32 bits, pass 0, which means no timeout. The kernel does
	 * the same with a 64-bit timeout that is too large.
	 */
	if (time->tv_sec > 0x7fffffff && time32[1] >= 0 && time32[1] < 1000000)
		time32[0] = time32[1] = 0;
	return raw_setsockopt(sockfd, SOL_SOCKET, option, time32, sizeof time32);
}
#endif

int setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)
{
	long result = raw_setsockopt(sockfd, level, optname, optval, (int)optlen);

#ifdef HAS_OLD_OPTIONS
	if (result == -ENOPROTOOPT && old_option(level, optname))
		result = set_old(sockfd, old_option(level, optname), optval, optlen);
#endif
	return (int)result_or_errno(result);
}
