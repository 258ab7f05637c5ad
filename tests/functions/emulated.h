/* SPDX-License-Identifier: MIT */
/* Whether a kernel answers, or an emulator that takes wrong arguments for right ones. */
#ifndef EMULATED_H
#define EMULATED_H

#include <sys/syscall.h>
#include <unistd.h>

/* No kernel knows this advice. */
static int emulated(void)
{
	return syscall(SYS_madvise, 0L, 0L, 9999L) == 0;
}

/* MUST_HERE(expression, value, error): MUST, but under an emulator only what the other library sees too. */
#define MUST_HERE(expression, value, error) do { \
	if (emulated()) \
		SAY(expression); \
	else \
		MUST(expression, value, error); \
} while (0)
#define OK_HERE(expression)		MUST_HERE(expression, 0, EDOM)
#define FAILS_HERE(expression, error)	MUST_HERE(expression, -1, error)

#endif
