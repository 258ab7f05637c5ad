/* SPDX-License-Identifier: MIT */
/* <termios.h>: functions that read and change the settings of a terminal. See termios(3). */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_pid_t
#define __NEED_struct_winsize
#include <bits/alltypes.h>

/*
 * If a program includes <asm/termbits.h> before this header, struct termios is already defined. The
 * struct termios of <asm/termbits.h> is shorter, but has all members that ring3's functions use.
 */
#if !defined(__ASM_GENERIC_TERMBITS_H) && !defined(__ASM_GENERIC_TERMBITS_COMMON_H)
typedef unsigned char cc_t;
typedef unsigned int speed_t;
typedef unsigned int tcflag_t;

/*
 * Number of elements of c_cc, as in other C libraries. The kernel reads and writes only the first
 * 19 elements.
 */
#define NCCS	32

/* Settings of a terminal. The kernel reads and writes only the members up to c_cc[18]. */
struct termios {
	tcflag_t c_iflag;
	tcflag_t c_oflag;
	tcflag_t c_cflag;
	tcflag_t c_lflag;
	cc_t c_line;			/* line discipline, for example N_TTY of <sys/ioctl.h> */
	cc_t c_cc[NCCS];
	/* __c_ispeed and __c_ospeed are unused, because the speed is in c_cflag. */
	speed_t __c_ispeed;
	speed_t __c_ospeed;
};

/*
 * Indices of the control characters in the array c_cc. The kernel's asm-generic/termbits.h also
 * defines these constants and the constants below, with the same values.
 */
#define VINTR		0
#define VQUIT		1
#define VERASE		2
#define VKILL		3
#define VEOF		4
#define VTIME		5		/* without ICANON: timeout of read, in units of 0.1 s */
#define VMIN		6		/* without ICANON: number of bytes that read waits for */
#define VSWTC		7
#define VSTART		8
#define VSTOP		9
#define VSUSP		10
#define VEOL		11
#define VREPRINT	12
#define VDISCARD	13
#define VWERASE		14
#define VLNEXT		15
#define VEOL2		16

/* Bits of c_iflag: conversion of the input. */
#define IGNBRK		0x0001
#define BRKINT		0x0002
#define IGNPAR		0x0004
#define PARMRK		0x0008
#define INPCK		0x0010
#define ISTRIP		0x0020
#define INLCR		0x0040
#define IGNCR		0x0080
#define ICRNL		0x0100
#define IUCLC		0x0200
#define IXON		0x0400
#define IXANY		0x0800
#define IXOFF		0x1000
#define IMAXBEL		0x2000
#define IUTF8		0x4000

/* Bits of c_oflag: conversion of the output. */
#define OPOST		0x0001
#define OLCUC		0x0002
#define ONLCR		0x0004
#define OCRNL		0x0008
#define ONOCR		0x0010
#define ONLRET		0x0020
#define OFILL		0x0040
#define OFDEL		0x0080
#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define NLDLY		0x0100
#define NL0		0x0000
#define NL1		0x0100
#define CRDLY		0x0600
#define CR0		0x0000
#define CR1		0x0200
#define CR2		0x0400
#define CR3		0x0600
#define TABDLY		0x1800
#define TAB0		0x0000
#define TAB1		0x0800
#define TAB2		0x1000
#define TAB3		0x1800
#define BSDLY		0x2000
#define BS0		0x0000
#define BS1		0x2000
#define FFDLY		0x8000
#define FF0		0x0000
#define FF1		0x8000
#endif
#define VTDLY		0x4000
#define VT0		0x0000
#define VT1		0x4000

/* Bits of c_cflag: settings of the line. */
#define CSIZE		0x0030		/* mask of CS5 to CS8, the number of bits per character */
#define CS5		0x0000
#define CS6		0x0010
#define CS7		0x0020
#define CS8		0x0030
#define CSTOPB		0x0040
#define CREAD		0x0080
#define PARENB		0x0100
#define PARODD		0x0200
#define HUPCL		0x0400
#define CLOCAL		0x0800

/* Speeds of a line: Bn means n bits per second. B0 disconnects the line. */
#define B0		0x0000
#define B50		0x0001
#define B75		0x0002
#define B110		0x0003
#define B134		0x0004
#define B150		0x0005
#define B200		0x0006
#define B300		0x0007
#define B600		0x0008
#define B1200		0x0009
#define B1800		0x000a
#define B2400		0x000b
#define B4800		0x000c
#define B9600		0x000d
#define B19200		0x000e
#define B38400		0x000f
#define B57600		0x1001
#define B115200		0x1002
#define B230400		0x1003
#define B460800		0x1004
#define B500000		0x1005
#define B576000		0x1006
#define B921600		0x1007
#define B1000000	0x1008
#define B1152000	0x1009
#define B1500000	0x100a
#define B2000000	0x100b
#define B2500000	0x100c
#define B3000000	0x100d
#define B3500000	0x100e
#define B4000000	0x100f

/* Bits of c_lflag: line editing, echo and signals. */
#define ISIG		0x0001		/* the characters VINTR, VQUIT, VSUSP send signals */
#define ICANON		0x0002		/* read returns whole lines; the user can edit the line */
#define ECHO		0x0008
#define ECHOE		0x0010
#define ECHOK		0x0020
#define ECHONL		0x0040
#define NOFLSH		0x0080
#define TOSTOP		0x0100
#define IEXTEN		0x8000

/*
 * Values of the argument action of tcflow. TCOOFF stops the output, and TCOON restarts it. TCIOFF
 * sends the character STOP, so that the device stops sending. TCION sends the character START, so
 * that the device continues.
 */
#define TCOOFF		0
#define TCOON		1
#define TCIOFF		2
#define TCION		3

/*
 * Values of the argument queue_selector of tcflush. TCIFLUSH discards input that was not read.
 * TCOFLUSH discards output that was not sent. TCIOFLUSH discards both.
 */
#define TCIFLUSH	0
#define TCOFLUSH	1
#define TCIOFLUSH	2

/*
 * Values of the argument optional_actions of tcsetattr. With TCSANOW the change takes effect
 * immediately. With TCSADRAIN it takes effect after all output has been sent. TCSAFLUSH does the
 * same as TCSADRAIN and discards input that was not read.
 */
#define TCSANOW		0
#define TCSADRAIN	1
#define TCSAFLUSH	2

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __ASM_GENERIC_TERMBITS_H	/* include guards: make <asm/termbits.h> empty */
#define __ASM_GENERIC_TERMBITS_COMMON_H

#define XTABS		0x1800
#define CBAUD		0x100f		/* mask for the speed (B0 ...) in c_cflag */
#define CBAUDEX		0x1000
#define BOTHER		0x1000		/* with ioctl TCSETS2: the speed is in c_ospeed */
#define CIBAUD		0x100f0000
#define IBSHIFT		16
#define ADDRB		0x20000000
#define CMSPAR		0x40000000
#define CRTSCTS		0x80000000
#define EXTA		B19200
#define EXTB		B38400
#define XCASE		0x0004
#define ECHOCTL		0x0200
#define ECHOPRT		0x0400
#define ECHOKE		0x0800
#define FLUSHO		0x1000
#define PENDIN		0x4000
#define EXTPROC		0x10000

/*
 * Argument of the ioctls TCGETS2, TCSETS2, TCSETSW2 and TCSETSF2. c_ispeed and c_ospeed may contain
 * any speed in bits per second.
 */
struct termios2 {
	tcflag_t c_iflag;
	tcflag_t c_oflag;
	tcflag_t c_cflag;
	tcflag_t c_lflag;
	cc_t c_line;
	cc_t c_cc[19];
	speed_t c_ispeed;
	speed_t c_ospeed;
};

/* The same structure as struct termios2. The kernel's headers define it with both names. */
struct ktermios {
	tcflag_t c_iflag;
	tcflag_t c_oflag;
	tcflag_t c_cflag;
	tcflag_t c_lflag;
	cc_t c_line;
	cc_t c_cc[19];
	speed_t c_ispeed;
	speed_t c_ospeed;
};
#endif
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#include <sys/ttydefaults.h>

/*
 * CCEQ(val, c) is true if the character c equals val, an element of c_cc. It is false if val is 0,
 * because 0 disables a control character.
 */
#define CCEQ(val, c)	((c) == (val) && (val) != 0)
#endif

__RING3_BEGIN_DECLS

/*
 * tcgetattr(3): writes the settings of the terminal fd to *termios_p. It does not write c_cc[19]
 * and the elements after it. Returns 0, or -1 with errno EBADF, EIO or ENOTTY.
 */
int tcgetattr(int __fd, struct termios *__termios_p);

/*
 * tcsetattr(3): sets the settings of the terminal fd to *termios_p. optional_actions is TCSANOW,
 * TCSADRAIN or TCSAFLUSH, and says when the settings change. Returns 0 or -1. The result is 0 even
 * if the terminal could change only some of the settings.
 */
int tcsetattr(int __fd, int __optional_actions, const struct termios *__termios_p);

/*
 * tcsendbreak(3): sends a break, a sequence of 0 bits. If duration is 0 or negative, the break
 * lasts 0.25 to 0.5 seconds. Otherwise it lasts duration milliseconds, rounded up to tenths of a
 * second. A pseudoterminal sends no break. Returns 0, or -1 with errno EBADF, EINTR, EIO or
 * ENOTTY.
 */
int tcsendbreak(int __fd, int __duration);

/*
 * tcdrain(3): waits until all output of the terminal fd has been sent. Returns 0, or -1 with errno
 * EBADF, EINTR, EIO or ENOTTY.
 */
int tcdrain(int __fd);

/*
 * tcflush(3): discards input that was not read or output that was not sent. queue_selector
 * (TCIFLUSH, TCOFLUSH, TCIOFLUSH) says which of the two, or both. Returns 0, or -1 with errno
 * EBADF, EINVAL, EIO or ENOTTY.
 */
int tcflush(int __fd, int __queue_selector);

/*
 * tcflow(3): stops or restarts the output or the input of a terminal. action (TCOOFF, TCOON,
 * TCIOFF, TCION) selects the operation. Returns 0, or -1 with errno EBADF, EINVAL, EIO or ENOTTY.
 */
int tcflow(int __fd, int __action);

/*
 * cfgetospeed(3), cfgetispeed(3): return the output speed and the input speed (B0 ...) in
 * *termios_p. The two results are always equal, because struct termios contains only one speed.
 */
speed_t cfgetospeed(const struct termios *__termios_p);
speed_t cfgetispeed(const struct termios *__termios_p);

/*
 * cfsetospeed(3): stores speed (B0 ...) in *termios_p as the speed of both directions. tcsetattr
 * then changes the speed of the terminal. cfsetispeed(3): does the same, except for B0. An input
 * speed of B0 means "the same as the output speed", so B0 changes nothing. Both return 0, or -1
 * with errno EINVAL.
 */
int cfsetospeed(struct termios *__termios_p, speed_t __speed);
int cfsetispeed(struct termios *__termios_p, speed_t __speed);

/*
 * tcgetsid(3): returns the id of the session whose controlling terminal is fd. Returns -1 with
 * errno EBADF, EIO or ENOTTY on failure.
 */
pid_t tcgetsid(int __fd);

/*
 * tcgetwinsize(3): writes the window size of the terminal fd to *winsize. tcsetwinsize(3): sets the
 * window size to *winsize. Both return 0, or -1 with errno EBADF, EIO or ENOTTY.
 */
int tcgetwinsize(int __fd, struct winsize *__winsize);
int tcsetwinsize(int __fd, const struct winsize *__winsize);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * cfmakeraw(3): changes *termios_p to raw mode. In raw mode the program receives each byte
 * immediately and unchanged. Line editing, echo, signals and parity checks are disabled.
 */
void cfmakeraw(struct termios *__termios_p);

/*
 * cfsetspeed(3): stores speed in *termios_p as the speed of both directions. Returns 0, or -1 with
 * EINVAL.
 */
int cfsetspeed(struct termios *__termios_p, speed_t __speed);
#endif

__RING3_END_DECLS

#endif
