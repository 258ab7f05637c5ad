/* SPDX-License-Identifier: MIT */
/* Clocks and sleep, with the precision of the timer interrupt (1/HZ s). Linux: kernel/time/. */
#include <processor.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>

#define NSEC_PER_SEC	1000000000
#define TICK_NSEC	(NSEC_PER_SEC / HZ)	/* nanoseconds between timer interrupts */

static uint64_t boot_time;	/* seconds since 1970 */

static unsigned int cmos(unsigned char at)
{
	unsigned int bcd;

	outb(at, 0x70);
	bcd = inb(0x71);
	return (bcd >> 4) * 10 + (bcd & 15);
}

/* Sets boot_time from the CMOS clock. If the machine has no such clock, boot_time is 0 (1970). */
void rtc_init(void)
{
	unsigned int year = cmos(9) + 2000, month = cmos(8), day = cmos(7);
	uint64_t days;

	if (!month || month > 12)
		return;
	year -= month <= 2;	/* `year` now starts in March, so a leap day is its last day */
	days = 365ull * year + year / 4 - year / 100 + year / 400 - 719468;
	days += (153 * (month + (month > 2 ? -3u : 9u)) + 2) / 5 + day - 1;
	boot_time = days * 86400 + cmos(4) * 3600 + cmos(2) * 60 + cmos(0);
}

int64_t real_seconds(void)
{
	return (int64_t)(boot_time + jiffies / HZ);
}

int get_timespec64(struct timespec64 *ts, const void __user *from)
{
	return copy_from_user(ts, from, sizeof(*ts)) ? -EFAULT : 0;
}

int get_old_timespec32(struct timespec64 *ts, const void __user *from)
{
	int32_t old[2];

	if (copy_from_user(old, from, sizeof(old)))
		return -EFAULT;
	*ts = (struct timespec64){ old[0], old[1] };
	return 0;
}

/* Reads the clock with number 0 to 9 or 11, such as CLOCK_REALTIME. Returns false for others. */
static bool read_clock(int clock, struct timespec64 *now)
{
	bool real = clock == 0 || clock == 5 || clock == 11;

	now->sec = (int64_t)((real ? boot_time : 0) + jiffies / HZ);
	now->nsec = (int64_t)(jiffies % HZ) * TICK_NSEC;
	return clock >= 0 && clock <= 11 && clock != 10;
}

SYSCALL_DEFINE2(clock_gettime, int, clock, struct timespec64 __user *, tp)
{
	struct timespec64 now;

	if (!read_clock(clock, &now))
		return -EINVAL;
	return copy_to_user(tp, &now, sizeof(now)) ? -EFAULT : 0;
}

SYSCALL_DEFINE2(clock_gettime32, int, clock, void __user *, tp)
{
	struct timespec64 now;
	int32_t old[2];

	if (!read_clock(clock, &now))
		return -EINVAL;
	old[0] = (int32_t)now.sec;
	old[1] = (int32_t)now.nsec;
	return copy_to_user(tp, old, sizeof(old)) ? -EFAULT : 0;
}

long timespec64_to_jiffies(const struct timespec64 *ts)
{
	if (ts->sec < 0 || ts->nsec < 0 || ts->nsec >= NSEC_PER_SEC)
		return -EINVAL;
	if (ts->sec > 0x7ffffff / HZ)
		return 0x7ffffff;
	return (long)ts->sec * HZ + ((long)ts->nsec + TICK_NSEC - 1) / TICK_NSEC;
}

static long do_nanosleep(const struct timespec64 *ts)
{
	long ticks = timespec64_to_jiffies(ts);	/* whole ticks; the current one is partly over */
	unsigned long until = jiffies + (unsigned long)ticks + 1;	/* 1: rest of this tick */

	if (ticks <= 0)
		return ticks;
	while (jiffies < until)
		if (sleep_on_timeout(&jiffies, until) == -EINTR)
			return -EINTR;
	return 0;
}

/* Ignores argument 2: Linux writes it when a signal interrupts. Here a signal ends the process. */
SYSCALL_DEFINE1(nanosleep, const void __user *, req)
{
	struct timespec64 ts;

	return get_timespec64(&ts, req) ? -EFAULT : do_nanosleep(&ts);
}

SYSCALL_DEFINE1(nanosleep_time32, const void __user *, req)
{
	struct timespec64 ts;

	return get_old_timespec32(&ts, req) ? -EFAULT : do_nanosleep(&ts);
}

/* If flags has TIMER_ABSTIME (1), the time *req ends the sleep. Else *req is the sleep's length. */
SYSCALL_DEFINE3(clock_nanosleep, int, clock, int, flags, const void __user *, req)
{
	struct timespec64 ts, now;

	if (!read_clock(clock, &now))
		return -EINVAL;
	if (get_timespec64(&ts, req))
		return -EFAULT;
	if (!(flags & 1) || timespec64_to_jiffies(&ts) < 0)
		return do_nanosleep(&ts);
	ts.sec -= now.sec;
	ts.nsec -= now.nsec;
	if (ts.nsec < 0) {
		ts.nsec += NSEC_PER_SEC;
		ts.sec--;
	}
	return ts.sec < 0 ? 0 : do_nanosleep(&ts);
}
