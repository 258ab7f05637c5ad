/* SPDX-License-Identifier: MIT */
/* Clocks and sleeping, to a timer interrupt's precision. Linux: kernel/time/. */
#include <processor.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>

#define NSEC_PER_SEC	1000000000ull
#define CLOCKS		12	/* CLOCK_REALTIME (0) to CLOCK_TAI (11) */

struct kernel_timespec {	/* <linux/time_types.h>: the same for 32-bit and 64-bit programs */
	int64_t sec, nsec;
};

struct old_timespec32 {
	int32_t sec, nsec;
};

static uint64_t boot_time;	/* seconds since 1970 */

/* The compiler would call libgcc for it on i386. The quotient of the upper half leaves a rest, which divl takes along. */
static uint64_t divide(uint64_t value, uint32_t by, uint32_t *rest)
{
	uint32_t high = (uint32_t)(value >> 32), low;

	asm("divl %4" : "=a"(low), "=d"(*rest) : "a"((uint32_t)value), "d"(high % by), "r"(by));
	return (uint64_t)(high / by) << 32 | low;
}

static unsigned int cmos(unsigned char at)
{
	unsigned int bcd;

	outb(at, 0x70);
	bcd = inb(0x71);
	return (bcd >> 4) * 10 + (bcd & 15);
}

/* Reads the clock that a PC keeps while it is off; where there is none, time begins in 1970. */
void rtc_init(void)
{
	unsigned int year = cmos(9) + 2000, month = cmos(8), day = cmos(7);
	uint64_t days;

	if (!month || month > 12)
		return;
	year -= month <= 2;		/* years from March on, so that a leap day is the last */
	days = 365ull * year + year / 4 - year / 100 + year / 400 + (153 * (month + (month > 2 ? -3u : 9u)) + 2) / 5 +
	       day - 1 - 719468;
	boot_time = days * 86400 + cmos(4) * 3600 + cmos(2) * 60 + cmos(0);
}

uint64_t ktime_get(void)
{
	return jiffies * (NSEC_PER_SEC / HZ);
}

uint64_t ktime_get_real(void)
{
	return boot_time * NSEC_PER_SEC + ktime_get();
}

int64_t real_seconds(void)
{
	return (int64_t)(boot_time + jiffies / HZ);
}

static struct kernel_timespec read_clock(int clock)
{
	uint32_t nsec;
	uint64_t ns = clock == 0 || clock == 5 || clock == 11 ? ktime_get_real() : ktime_get();
	uint64_t sec = divide(ns, NSEC_PER_SEC, &nsec);

	return (struct kernel_timespec){ (int64_t)sec, nsec };
}

static bool is_clock(int clock)
{
	return clock >= 0 && clock < CLOCKS && clock != 10;
}

SYSCALL_DEFINE2(clock_gettime, int, clock, struct kernel_timespec __user *, tp)
{
	struct kernel_timespec now = read_clock(clock);

	if (!is_clock(clock))
		return -EINVAL;
	return copy_to_user(tp, &now, sizeof(now)) ? -EFAULT : 0;
}

SYSCALL_DEFINE2(clock_gettime32, int, clock, struct old_timespec32 __user *, tp)
{
	struct kernel_timespec now = read_clock(clock);
	struct old_timespec32 now32 = { (int32_t)now.sec, (int32_t)now.nsec };

	if (!is_clock(clock))
		return -EINVAL;
	return copy_to_user(tp, &now32, sizeof(now32)) ? -EFAULT : 0;
}

/* How many timer interrupts a time is, rounded up; -EINVAL for one that is none. */
long timespec_to_jiffies(int64_t sec, int64_t nsec)
{
	if (sec < 0 || nsec < 0 || nsec >= (int64_t)NSEC_PER_SEC)
		return -EINVAL;
	if (sec > 0x7ffffff / HZ)
		return 0x7ffffff;
	return (long)sec * HZ + ((long)nsec + (long)NSEC_PER_SEC / HZ - 1) / ((long)NSEC_PER_SEC / HZ);
}

static long do_nanosleep(int64_t sec, int64_t nsec)
{
	long ticks = timespec_to_jiffies(sec, nsec);
	unsigned long until = jiffies + (unsigned long)ticks + 1;	/* this tick has begun */

	if (ticks <= 0)
		return ticks;
	while (jiffies < until)
		if (sleep_on_timeout(&jiffies, until) == -EINTR)
			return -EINTR;
	return 0;
}

SYSCALL_DEFINE2(nanosleep, const struct kernel_timespec __user *, req, struct kernel_timespec __user *, rem)
{
	struct kernel_timespec time;

	(void)rem;		/* for a sleep that a handler interrupts; there are no handlers */
	return get_user(time, req) ? -EFAULT : do_nanosleep(time.sec, time.nsec);
}

SYSCALL_DEFINE2(nanosleep_time32, const struct old_timespec32 __user *, req, struct old_timespec32 __user *, rem)
{
	struct old_timespec32 time;

	(void)rem;
	return get_user(time, req) ? -EFAULT : do_nanosleep(time.sec, time.nsec);
}

/* flags: TIMER_ABSTIME (1), until a time of the clock. */
SYSCALL_DEFINE4(clock_nanosleep, int, clock, int, flags, const struct kernel_timespec __user *, req,
		struct kernel_timespec __user *, rem)
{
	struct kernel_timespec time, now;

	(void)rem;
	if (!is_clock(clock))
		return -EINVAL;
	if (get_user(time, req))
		return -EFAULT;
	if (timespec_to_jiffies(time.sec, time.nsec) < 0)
		return -EINVAL;
	if (flags & 1) {
		now = read_clock(clock);
		time.sec -= now.sec;
		time.nsec -= now.nsec;
		if (time.nsec < 0) {
			time.nsec += (int64_t)NSEC_PER_SEC;
			time.sec--;
		}
		if (time.sec < 0)
			return 0;
	}
	return do_nanosleep(time.sec, time.nsec);
}
