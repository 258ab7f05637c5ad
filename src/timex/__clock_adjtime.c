/* SPDX-License-Identifier: MIT */
/*
 * __clock_adjtime: does what clock_adjtime(2) does. On 32-bit architectures it executes the system
 * call with 64-bit times. If the kernel lacks this call (before Linux 5.1), this function executes
 * the system call with 32-bit times.
 */
#include <errno.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "private.h"

#ifdef SYS_clock_adjtime64
#include "reachable.h"
#include "time32.h"

/*
 * The kernel's two versions of struct timex. clock_adjtime64 takes struct __kernel_timex, which has
 * 64-bit members. clock_adjtime takes struct old_timex32, which has 32-bit members. Linux:
 * linux/timex.h, linux/time32.h.
 */
struct __kernel_timex {
	unsigned int modes, pad0;
	long long offset, freq, maxerror, esterror;
	int status, pad1;
	long long constant, precision, tolerance;
	struct timeval time;
	long long tick, ppsfreq, jitter;
	int shift, pad2;
	long long stabil, jitcnt, calcnt, errcnt, stbcnt;
	int tai, pad3[11];
};

struct old_timex32 {
	unsigned int modes;
	int offset, freq, maxerror, esterror, status, constant, precision, tolerance;
	struct old_timeval32 time;
	int tick, ppsfreq, jitter, shift, stabil, jitcnt, calcnt, errcnt, stbcnt, tai;
	int pad[11];
};

#define USED offsetof(struct timex, __padding)	/* size of struct timex without its padding */

/*
 * copy(to, from): copies one member after the other, because the members have different types in
 * the two structures.
 */
#define copy(to, from) do { \
	(to)->modes = (from)->modes; \
	(to)->offset = (int)(from)->offset; \
	(to)->freq = (int)(from)->freq; \
	(to)->maxerror = (int)(from)->maxerror; \
	(to)->esterror = (int)(from)->esterror; \
	(to)->status = (from)->status; \
	(to)->constant = (int)(from)->constant; \
	(to)->precision = (int)(from)->precision; \
	(to)->tolerance = (int)(from)->tolerance; \
	(to)->tick = (int)(from)->tick; \
	(to)->ppsfreq = (int)(from)->ppsfreq; \
	(to)->jitter = (int)(from)->jitter; \
	(to)->shift = (from)->shift; \
	(to)->stabil = (int)(from)->stabil; \
	(to)->jitcnt = (int)(from)->jitcnt; \
	(to)->calcnt = (int)(from)->calcnt; \
	(to)->errcnt = (int)(from)->errcnt; \
	(to)->stbcnt = (int)(from)->stbcnt; \
	(to)->tai = (from)->tai; \
} while (0)

/*
 * Executes the system call clock_adjtime, which has 32-bit times. The caller has executed
 * clock_adjtime64 before, and the kernel seems to lack it. The parameter `missing` is the error
 * that clock_adjtime64 returned, -ENOSYS or -EPERM. does_not_fit and older_answer use it to select
 * the error that this function returns.
 */
static long clock_adjtime32(clockid_t clockid, struct timex *buf, long missing)
{
	struct old_timex32 narrow = { 0 };
	long result;

	copy(&narrow, buf);
	narrow.time.tv_sec = (int)buf->time.tv_sec;
	narrow.time.tv_usec = (int)buf->time.tv_usec;
	if (buf->modes & ADJ_SETOFFSET && (narrow.time.tv_sec != buf->time.tv_sec ||
					   narrow.time.tv_usec != buf->time.tv_usec))
		return does_not_fit(missing);
	result = older_answer(missing, raw_clock_adjtime(clockid, &narrow));
	if (FAILED(result))
		return result;
	if (!writable(buf, USED, &narrow))
		return -EFAULT;
	copy(buf, &narrow);
	buf->time.tv_sec = narrow.time.tv_sec;
	buf->time.tv_usec = narrow.time.tv_usec;
	return result;
}

long __clock_adjtime(clockid_t clockid, struct timex *buf)
{
	struct __kernel_timex wide = { 0 };
	long result;

	if (!readable(buf, USED, &wide))
		return -EFAULT;
	copy(&wide, buf);
	wide.time = buf->time;
	result = raw_clock_adjtime64(clockid, &wide);
	if (IS_MISSING(result))
		return clock_adjtime32(clockid, buf, result);
	if (FAILED(result))
		return result;
	if (!writable(buf, USED, &wide))
		return -EFAULT;
	copy(buf, &wide);
	buf->time = wide.time;
	return result;
}

#else

long __clock_adjtime(clockid_t clockid, struct timex *buf)
{
	return raw_clock_adjtime(clockid, (void *)buf);
}

#endif
