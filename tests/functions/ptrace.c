/* SPDX-License-Identifier: MIT */
/* Tests ptrace of <sys/ptrace.h>. The test traces a child. */
#include "crowded.h"
#include "both-libraries.h"
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BAD		((void *)-1)

static long peek(int request, long pid, const void *address)
{
	errno = 0;
	return ptrace(request, pid, address, NULL);
}

static void tracing(struct both *t)
{
	static long words[2] = { -1, 0x1234567 };
	int status = 0;
	long child;

	do
		child = plain_fork();
	while (refused(child));
	if (!child) {
		if (ptrace(PTRACE_TRACEME))
			_exit(77);
		syscall(SYS_kill, syscall(SYS_getpid), 19L);
		_exit(words[1] == 7654321 ? 42 : 43);
	}
	SAY(child > 0);
	SAY(syscall(SYS_wait4, child, &status, 0L, 0L) == child);
	SAY(status);
	if (status == 77 << 8)		/* the child exits with 77 under qemu, which does not support ptrace */
		return;
	MUST(peek(PTRACE_PEEKDATA, child, &words[0]), -1, 0);
	MUST(peek(PTRACE_PEEKTEXT, child, &words[1]), 0x1234567, 0);
	MUST(peek(PTRACE_PEEKDATA, child, (void *)8), -1, EIO);
	SAY(peek(PTRACE_PEEKUSER, child, (void *)0) != 0x5555);
	MUST(peek(PTRACE_PEEKUSER, child, (void *)0x100000), -1, EIO);
	OK(ptrace(PTRACE_POKEDATA, child, &words[1], 7654321L));
	MUST(peek(PTRACE_PEEKDATA, child, &words[1]), 7654321, 0);
	MUST(words[1], 0x1234567, EDOM);
	OK(ptrace(PTRACE_SETOPTIONS, child, NULL, (long)PTRACE_O_TRACEEXIT));
	FAILS(ptrace(PTRACE_SETOPTIONS, child, NULL, 0x40000000L), EINVAL);
	FAILS(ptrace((int)0x4fff, child, NULL, NULL), EIO);
	OK(ptrace(PTRACE_CONT, child, NULL, NULL));
	SAY(syscall(SYS_wait4, child, &status, 0L, 0L) == child);
	SAY(status);
	{
		unsigned long message = 0;

		OK(ptrace(PTRACE_GETEVENTMSG, child, NULL, &message));
		MUST(message, 42 << 8, EDOM);
		FAILS(ptrace(PTRACE_GETEVENTMSG, child, NULL, BAD), EFAULT);
	}
	OK(ptrace(PTRACE_DETACH, child, NULL, NULL));
	SAY(syscall(SYS_wait4, child, &status, 0L, 0L) == child);
	SAY(status);
	FAILS(ptrace(PTRACE_ATTACH, child, NULL, NULL), ESRCH);
	MUST(peek(PTRACE_PEEKDATA, child, &words[0]), -1, ESRCH);
}

const struct both_case ptrace_cases[] = {
	{ "ptrace", tracing, 0 },
	{ 0 },
};
