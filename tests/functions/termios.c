/* SPDX-License-Identifier: MIT */
/* Tests the functions of <termios.h> on a pseudoterminal. */
#include "both-libraries.h"
#include "children.h"
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#define BAD	((void *)-1)

/*
 * Only glibc 2.42 and later have these functions. So for glibc the macros execute the same ioctls
 * as ring3's functions.
 */
#ifdef __GLIBC__
#define tcgetwinsize(fd, size)	ioctl(fd, TIOCGWINSZ, size)
#define tcsetwinsize(fd, size)	ioctl(fd, TIOCSWINSZ, size)
#endif

/*
 * Opens a pseudoterminal. Returns the file descriptor of the master, and stores the file descriptor of the slave in *fd.
 * Returns -1 if the machine has no pseudoterminals.
 */
static int open_terminal(int *fd)
{
	char path[] = "/dev/pts/\0number";
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), number = -1, unlock = 0, digits = 9;

	if (master < 0 || ioctl(master, TIOCSPTLCK, &unlock) || ioctl(master, TIOCGPTN, &number))
		return -1;
	if (number > 99)
		path[digits++] = (char)('0' + number / 100 % 10);
	if (number > 9)
		path[digits++] = (char)('0' + number / 10 % 10);
	path[digits++] = (char)('0' + number % 10);
	path[digits] = 0;
	*fd = open(path, O_RDWR | O_NOCTTY);
	return master;
}

/* Records the flags and control characters of *state. Leaves out what the kernel does not store. */
static void say_state(struct both *t, const struct termios *state)
{
	int i;

	SAY(state->c_iflag);
	SAY(state->c_oflag);
	SAY(state->c_cflag & ~(tcflag_t)CIBAUD);
	SAY(state->c_lflag);
	SAY(state->c_line);
	for (i = 0; i < 19; i++)
		SAY(state->c_cc[i]);
}

static void state(struct both *t)
{
	struct termios state, after;
	int fd = -1, master = open_terminal(&fd), file = open("file", O_RDWR | O_CREAT, 0600);

	memset(&state, 0, sizeof state);
	FAILS(tcgetattr(-1, &state), EBADF);
	FAILS(tcgetattr(file, &state), ENOTTY);
	FAILS(tcsetattr(-1, TCSANOW, &state), EBADF);
	FAILS(tcsetattr(file, TCSANOW, &state), ENOTTY);
	SAY(master >= 0 && fd >= 0);
	if (master < 0 || fd < 0)
		return;
	FAILS(tcsetattr(fd, 3, &state), EINVAL);
	FAILS(tcsetattr(fd, -1, &state), EINVAL);
	OK(tcgetattr(fd, &state));
	say_state(t, &state);
	SAY((state.c_lflag & (ICANON | ECHO | ISIG)) == (ICANON | ECHO | ISIG));
	MUST(state.c_cc[VINTR], CTRL('c'), EDOM);
	MUST(state.c_cc[VEOF], CTRL('d'), EDOM);

	state.c_cc[VINTR] = 'x';
	state.c_iflag |= IXANY;
	OK(tcsetattr(fd, TCSANOW, &state));
	OK(tcgetattr(fd, &after));
	MUST(after.c_cc[VINTR], 'x', EDOM);
	say_state(t, &after);

	cfmakeraw(&state);
	SAY(state.c_cc[VMIN]);
	SAY(state.c_cc[VTIME]);
	OK(tcsetattr(fd, TCSADRAIN, &state));
	memset(&after, 0, sizeof after);
	OK(tcgetattr(fd, &after));
	SAY(after.c_lflag & (ICANON | ECHO | ECHONL | ISIG | IEXTEN));
	SAY(after.c_oflag & OPOST);
	SAY((after.c_cflag & CSIZE) == CS8);
	say_state(t, &after);
	OK(tcsetattr(fd, TCSAFLUSH, &state));
}

/*
 * Waits until `count` bytes can be read from fd. A pseudoterminal delivers bytes with a delay, so this function tries for a
 * minute. Returns the number of bytes, or -1 on failure.
 */
static int arrived(int fd, int count)
{
	int waiting = 0, tries;

	for (tries = 0; tries < 60000 && waiting < count; tries++) {
		if (ioctl(fd, FIONREAD, &waiting))
			return -1;
		usleep(1000);
	}
	return waiting;
}

static void bytes(struct both *t)
{
	char line[16] = "";
	struct termios state;
	int fd = -1, master = open_terminal(&fd), waiting = -1;

	SAY(master >= 0 && fd >= 0);
	if (master < 0 || fd < 0)
		return;
	/*
	 * Tests raw mode. Every byte, even ^C, must arrive unchanged. It must arrive at once, not
	 * only at the end of the line.
	 */
	OK(tcgetattr(fd, &state));
	cfmakeraw(&state);
	OK(tcsetattr(fd, TCSANOW, &state));
	MUST(write(master, "\003\r", 2), 2, EDOM);
	MUST(arrived(fd, 2), 2, EDOM);
	MUST(read(fd, line, sizeof line), 2, EDOM);
	MUST(line[0], 3, EDOM);
	MUST(line[1], '\r', EDOM);
	/* Tests that tcflush discards input that has arrived but was not read. */
	MUST(write(master, "lost", 4), 4, EDOM);
	MUST(arrived(fd, 4), 4, EDOM);
	OK(tcflush(fd, TCIFLUSH));
	OK(ioctl(fd, FIONREAD, &waiting));
	MUST(waiting, 0, EDOM);
	MUST(write(master, "lost", 4), 4, EDOM);
	MUST(arrived(fd, 4), 4, EDOM);
	OK(tcsetattr(fd, TCSAFLUSH, &state));
	OK(ioctl(fd, FIONREAD, &waiting));
	MUST(waiting, 0, EDOM);
	OK(tcflush(fd, TCOFLUSH));
	OK(tcflush(fd, TCIOFLUSH));
	FAILS(tcflush(fd, 3), EINVAL);
	FAILS(tcflush(-1, TCIFLUSH), EBADF);
	FAILS(tcflush(open("file", O_RDWR | O_CREAT, 0600), TCIFLUSH), ENOTTY);
	/* Tests tcflow: TCION sends the control character START, TCIOFF sends STOP. */
	OK(tcflow(fd, TCION));
	MUST(read(master, line, sizeof line), 1, EDOM);
	MUST(line[0], CTRL('q'), EDOM);
	OK(tcflow(fd, TCIOFF));
	MUST(read(master, line, sizeof line), 1, EDOM);
	MUST(line[0], CTRL('s'), EDOM);
	OK(tcflow(fd, TCOOFF));
	OK(tcflow(fd, TCOON));
	FAILS(tcflow(fd, 4), EINVAL);
	FAILS(tcflow(-1, TCOON), EBADF);
	OK(tcdrain(fd));
	FAILS(tcdrain(-1), EBADF);
	OK(tcsendbreak(fd, 0));
	OK(tcsendbreak(fd, 1));
	FAILS(tcsendbreak(-1, 0), EBADF);
	FAILS(tcsendbreak(-1, INT_MAX), EBADF);
	OK(close(fd));
	OK(close(master));
}

/*
 * INVALID(call): calls a function with an invalid speed. Since glibc 2.42 a speed is the number of
 * bits per second, and no speed is invalid. With such a glibc, the macro does not call the
 * function, but sets errno to EINVAL and has the value -1.
 */
#if B9600 == 9600
#define INVALID(call)	(errno = EINVAL, -1)
#else
#define INVALID(call)	(call)
#endif

static void speeds(struct both *t)
{
	static const speed_t valid[] = { B0, B50, B9600, B38400, B57600, B115200, B4000000 };
	static const tcflag_t codes[] = { 0, 01, 015, 017, 010001, 010002, 010017 };
	struct termios state;
	unsigned int i;

	memset(&state, 0, sizeof state);
	state.c_cflag = CS8 | CREAD;
	for (i = 0; i < sizeof valid / sizeof *valid; i++) {
		OK(cfsetospeed(&state, valid[i]));
		MUST(cfgetospeed(&state) == valid[i], 1, EDOM);
		MUST((state.c_cflag & ~(tcflag_t)CIBAUD) == (CS8 | CREAD | codes[i]), 1, EDOM);
		OK(cfsetispeed(&state, B19200));
		MUST(cfgetispeed(&state) == B19200, 1, EDOM);
		OK(cfsetspeed(&state, valid[i]));
		MUST(cfgetospeed(&state) == valid[i], 1, EDOM);
	}
	OK(cfsetspeed(&state, B9600));
	OK(cfsetispeed(&state, B0));		/* the input speed B0 means that the input speed equals the output speed */
	MUST(cfgetospeed(&state) == B9600, 1, EDOM);
	FAILS(INVALID(cfsetospeed(&state, 0x20)), EINVAL);
	FAILS(INVALID(cfsetispeed(&state, 0x20)), EINVAL);
	FAILS(INVALID(cfsetspeed(&state, 0x20)), EINVAL);
	FAILS(INVALID(cfsetospeed(&state, (speed_t)-1)), EINVAL);
	FAILS(INVALID(cfsetispeed(&state, (speed_t)-1)), EINVAL);
	MUST(cfgetospeed(&state) == B9600, 1, EDOM);
}

static void sizes_and_sessions(struct both *t)
{
	struct winsize size;
	int fd = -1, master = open_terminal(&fd);
	pid_t pid;

	FAILS(tcgetsid(-1), EBADF);
	FAILS(tcgetsid(open("file", O_RDWR | O_CREAT, 0600)), ENOTTY);
	memset(&size, 0, sizeof size);
	FAILS(tcgetwinsize(-1, &size), EBADF);
	FAILS(tcsetwinsize(-1, &size), EBADF);
	SAY(master >= 0 && fd >= 0);
	if (master < 0 || fd < 0)
		return;
	size.ws_row = 25;
	size.ws_col = 132;
	OK(tcsetwinsize(fd, &size));
	memset(&size, 0, sizeof size);
	OK(tcgetwinsize(master, &size));
	MUST(size.ws_row, 25, EDOM);
	MUST(size.ws_col, 132, EDOM);
	FAILS(tcgetwinsize(fd, BAD), EFAULT);
	FAILS(tcsetwinsize(fd, BAD), EFAULT);
	/*
	 * Tests tcgetsid. If the terminal is the controlling terminal of a session, tcgetsid must
	 * return the session's id. If not, tcgetsid must fail.
	 */
	FAILS(tcgetsid(fd), ENOTTY);
	do
		pid = fork();
	while (refused(pid));
	if (pid) {
		MUST(status_of(pid), 0, EDOM);
		return;
	}
	MUST(setsid() == getpid(), 1, EDOM);
	signal(SIGHUP, SIG_IGN);
	OK(ioctl(fd, TIOCSCTTY, 0));
	/* This check is skipped under qemu, because qemu 7.2 does not store the result of TIOCGSID. */
	if (!emulated())
		MUST(tcgetsid(fd) == getpid(), 1, EDOM);
	_exit(0);
}

const struct both_case termios_cases[] = {
	{ "tcgetattr, tcsetattr, cfmakeraw", state, 0 },
	{ "tcflush, tcflow, tcdrain, tcsendbreak", bytes, 0 },
	{ "cfsetospeed and the like", speeds, 0 },
	{ "tcgetsid, tcgetwinsize, tcsetwinsize", sizes_and_sessions, 0 },
	{ 0 },
};
