/* SPDX-License-Identifier: MIT */
/* What <sys/wait.h> and <stdlib.h> both give: a child's status, and two ways of waiting for it. */
#ifndef _BITS_WAIT_H
#define _BITS_WAIT_H

/* Do not wait; tell of children that a signal has stopped, too. Linux: linux/wait.h. */
#define WNOHANG		0x00000001
#define WUNTRACED	0x00000002

/* The low 7 bits are the signal that ended it; 0: it exited; 0x7f: it has stopped. The next byte is the rest. */
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
