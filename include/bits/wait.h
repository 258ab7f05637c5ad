/* SPDX-License-Identifier: MIT */
/*
 * Defines names that <sys/wait.h> and <stdlib.h> have in common: macros that examine a child's
 * status, and two options of waitpid.
 */
#ifndef _BITS_WAIT_H
#define _BITS_WAIT_H

/*
 * Options of waitpid. With WNOHANG waitpid does not block. With WUNTRACED it also reports children
 * that a signal stopped. Linux: linux/wait.h.
 */
#define WNOHANG		0x00000001
#define WUNTRACED	0x00000002

/*
 * s is the status of a child. If the child exited, the low 7 bits are 0. If a signal ended the
 * child, the low 7 bits are the signal's number. If a signal stopped the child, the low 8 bits are
 * 0x7f. Bits 8 to 15 are the exit status, or the number of the signal that stopped the child.
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
