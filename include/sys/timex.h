/* SPDX-License-Identifier: MIT */
/* <sys/timex.h>: functions that read and adjust the clock. NTP programs use these functions. */
#ifndef _SYS_TIMEX_H
#define _SYS_TIMEX_H

#include <bits/decl.h>
#include <sys/time.h>

#define __NEED_clockid_t
#include <bits/alltypes.h>

struct ntptimeval {
	struct timeval time;
	long maxerror, esterror;	/* in microseconds */
};

/* The manual page adjtimex(2) describes the members. */
struct timex {
	unsigned int modes;		/* ADJ_...: the values that adjtimex sets */
	/*
	 * The kernel slowly corrects the clock by this number of microseconds. If status contains
	 * STA_NANO, offset is a number of nanoseconds.
	 */
	long offset;
	/* The correction of the clock's frequency, in parts per million, multiplied by 65536. */
	long freq;
	long maxerror, esterror;	/* in microseconds */
	int status;			/* STA_... */
	long constant, precision, tolerance;
	/* The current time. If status contains STA_NANO, tv_usec contains nanoseconds. */
	struct timeval time;
	long tick;			/* length of a clock tick, in microseconds */
	long ppsfreq, jitter;
	int shift;
	long stabil, jitcnt, calcnt, errcnt, stbcnt;
	/* The difference between the time scales TAI and UTC, in seconds. */
	int tai;
	int __padding[11];
};

/*
 * Bits of the member modes of struct timex. The bits tell which values adjtimex sets. See
 * <linux/timex.h>.
 */
#define ADJ_OFFSET		0x0001
#define ADJ_FREQUENCY		0x0002
#define ADJ_MAXERROR		0x0004
#define ADJ_ESTERROR		0x0008
#define ADJ_STATUS		0x0010
#define ADJ_TIMECONST		0x0020
#define ADJ_TAI			0x0080
#define ADJ_SETOFFSET		0x0100
#define ADJ_MICRO		0x1000
#define ADJ_NANO		0x2000
#define ADJ_TICK		0x4000
/* adjtime(3) passes one of these two values in modes to the kernel. */
#define ADJ_OFFSET_SINGLESHOT	0x8001
#define ADJ_OFFSET_SS_READ	0xa001

/* NTP_API is the version of NTP's interface to the kernel. MOD_... are NTP's names of ADJ_... */
#define NTP_API		4
#define MOD_OFFSET	ADJ_OFFSET
#define MOD_FREQUENCY	ADJ_FREQUENCY
#define MOD_MAXERROR	ADJ_MAXERROR
#define MOD_ESTERROR	ADJ_ESTERROR
#define MOD_STATUS	ADJ_STATUS
#define MOD_TIMECONST	ADJ_TIMECONST
#define MOD_CLKB	ADJ_TICK
#define MOD_CLKA	ADJ_OFFSET_SINGLESHOT
#define MOD_TAI		ADJ_TAI
#define MOD_MICRO	ADJ_MICRO
#define MOD_NANO	ADJ_NANO

/* Bits of the member status of struct timex. */
#define STA_PLL		0x0001
#define STA_PPSFREQ	0x0002
#define STA_PPSTIME	0x0004
#define STA_FLL		0x0008
#define STA_INS		0x0010
#define STA_DEL		0x0020
#define STA_UNSYNC	0x0040
#define STA_FREQHOLD	0x0080
#define STA_PPSSIGNAL	0x0100
#define STA_PPSJITTER	0x0200
#define STA_PPSWANDER	0x0400
#define STA_PPSERROR	0x0800
#define STA_CLOCKERR	0x1000
#define STA_NANO	0x2000
#define STA_MODE	0x4000
#define STA_CLK		0x8000
/* Only the kernel sets these bits of status. Programs can only read these bits. */
#define STA_RONLY	(STA_PPSSIGNAL | STA_PPSJITTER | STA_PPSWANDER | STA_PPSERROR | STA_CLOCKERR | \
			 STA_NANO | STA_MODE | STA_CLK)

/* adjtimex returns one of these values. Each is a state of the clock. */
#define TIME_OK		0
#define TIME_INS	1		/* the kernel will insert a leap second */
#define TIME_DEL	2		/* the kernel will delete a second */
#define TIME_OOP	3		/* the current second is a leap second */
#define TIME_WAIT	4		/* the leap second is over */
#define TIME_ERROR	5		/* the clock is not synchronized */
#define TIME_BAD	TIME_ERROR

#define MAXTC		6

__RING3_BEGIN_DECLS

/*
 * adjtimex(2): sets the values that buf->modes (ADJ_...) selects. Then writes all current values to
 * *buf. Returns the clock's state (TIME_...) or -1.
 */
int adjtimex(struct timex *__buf);

/* clock_adjtime(2): does the same as adjtimex, for the clock clockid. */
int clock_adjtime(clockid_t __clockid, struct timex *__buf);

/* ntp_adjtime(3): does the same as adjtimex. NTP programs use this name. */
int ntp_adjtime(struct timex *__buf);

__RING3_END_DECLS

#endif
