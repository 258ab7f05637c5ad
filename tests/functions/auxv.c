/* SPDX-License-Identifier: MIT */
/* Tests <sys/auxv.h>: getauxval must return the values in /proc/self/auxv. */
#include "both-libraries.h"
#include <fcntl.h>
#include <sys/auxv.h>
#include <unistd.h>

#define END		0
/*
 * HARDWARE is AT_HWCAP. This test does not compare AT_HWCAP, because glibc changes its value.
 * hosted/first-calls.c tests it.
 */
#define HARDWARE	16

static void vector(struct both *t)
{
	unsigned long pair[2];
	int fd = open("/proc/self/auxv", O_RDONLY), known = 0;

	while (read(fd, pair, sizeof pair) == sizeof pair && pair[0] != END) {
		if (pair[0] == HARDWARE)
			continue;
		WITHIN(getauxval(pair[0]), pair[1], pair[1]);
		known++;
	}
	SAY(known > 10);
	MUST(getauxval(6), 4096, EDOM);			/* AT_PAGESZ */
	MUST(getauxval(12345), 0, ENOENT);
	MUST(getauxval(END), 0, ENOENT);
}

const struct both_case auxv_cases[] = {
	{ "getauxval", vector, 0 },
	{ 0 },
};
