/* SPDX-License-Identifier: MIT */
/*
 * The part that <sys/wait.h> and <stdlib.h> share: macros for a child's status, and two options of
 * waitpid.
 */
#ifndef _BITS_WAIT_H
#define _BITS_WAIT_H

/* Options: do not block; report stopped children too. Linux: linux/wait.h. */
#define WNOHANG		0x00000001
#define WUNTRACED	0x00000002

/*
 * A status: the low 7 bits are the signal that ended the child, 0 if it exited, or 0x7f if it
 * stopped. The next 8 bits are the exit status, or the signal that stopped it.
 */
#define WEXITSTATUS(s)	(((s) & 0xff00) >> 8)
#define WTERMSIG(s)	((s) & 0x7f)
#define WSTOPSIG(s)	WEXITSTATUS(s)
#define WIFEXITED(s)	(!WTERMSIG(s))
#define WIFSTOPPED(s)	(((s) & 0xff) == 0x7f)
#define WIFSIGNALED(s)	(((((s) & 0x7f) + 1) & 0x7f) > 1)

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define WCOREDUMP(s)	((s) & 0x80)
#define WIFCONTINUED(s)	((s) == 0xffff)
#endif

#endif
