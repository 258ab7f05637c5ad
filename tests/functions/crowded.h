/* SPDX-License-Identifier: MIT */
/*
 * Functions that retry fork while the machine has too many processes. They execute system calls
 * directly, not through a library. So test cases for ring3 and for the host's libc can include this
 * header.
 */
#ifndef CROWDED_H
#define CROWDED_H

#include <errno.h>
#include <sys/syscall.h>
#include <unistd.h>

static inline void wait_ms(long ms)
{
	long left[2] = { ms / 1000, ms % 1000 * 1000000 };

	syscall(SYS_ppoll, 0L, 0L, left, 0L, 0L);
}

/* Forks with the system call clone, because some architectures lack the system call fork. */
static inline long plain_fork(void)
{
	return syscall(SYS_clone, 17L /* SIGCHLD */, 0L, 0L, 0L, 0L);
}

/*
 * Tells a loop such as `do pid = fork(); while (refused(pid));` whether to retry. Returns 0 if fork
 * succeeded. If fork failed because the machine has too many processes, waits 100 ms and returns 1.
 * After two minutes, or after another error, the function ends this process instead of returning.
 * Otherwise the caller might later pass the pid -1 to kill, which sends a signal to every process.
 */
static inline int refused(long pid)
{
	static const char message[] = "no process could be made\n";
	static int tries;

	if (pid >= 0)
		return 0;
	if ((errno != EAGAIN && errno != ENOMEM) || ++tries > 1200) {
		syscall(SYS_write, 2L, message, (long)sizeof message - 1);
		_exit(102);
	}
	wait_ms(100);
	return 1;
}

/* Returns a process's state, a letter as in ps(1), or 0 if /proc/PID/stat cannot be read. */
static inline char state_of(long pid)
{
	char path[32] = "/proc/", digits[16], text[512];
	int n = 6, i = 0;
	long fd, bytes;

	do
		digits[i++] = (char)('0' + pid % 10);
	while (pid /= 10);
	while (i)
		path[n++] = digits[--i];
	for (i = 0; i < 6; i++)
		path[n++] = "/stat"[i];
	fd = syscall(SYS_openat, -100L /* AT_FDCWD */, path, 0L);
	if (fd < 0)
		return 0;
	bytes = syscall(SYS_read, fd, text, (long)sizeof text);
	syscall(SYS_close, fd);
	/*
	 * Finds the last ')', because the state follows it. The program's name before this ')' may
	 * contain any byte, even ')'.
	 */
	while (--bytes >= 0)
		if (text[bytes] == ')' && bytes + 2 < (long)sizeof text)
			return text[bytes + 2];
	return 0;
}

/*
 * Waits until the process sleeps in its next system call, for two minutes at most. The process
 * sleeps if its state is S in three checks, 20 ms apart.
 */
static inline void wait_for_sleep_of(long pid)
{
	int tries, asleep = 0;

	wait_ms(100);
	for (tries = 0; tries < 6000 && asleep < 3; tries++) {
		char state = state_of(pid);

		if (!state)
			return;
		asleep = state == 'S' ? asleep + 1 : 0;
		wait_ms(20);
	}
}

#endif
