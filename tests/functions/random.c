/* SPDX-License-Identifier: MIT */
/* Tests getrandom of <sys/random.h>. */
#include "both-libraries.h"
#include <sys/random.h>

#define BAD		((void *)-1)

static void random_bytes(struct both *t)
{
	char text[64], other[64];
	int i, equal = 0;

	MUST(getrandom(text, sizeof text, 0), sizeof text, EDOM);
	MUST(getrandom(other, sizeof other, GRND_NONBLOCK), sizeof other, EDOM);
	for (i = 0; i < (int)sizeof text; i++)
		equal += text[i] == other[i];
	SAY(equal < 20);
	MUST(getrandom(text, 0, 0), 0, EDOM);
	/* The macro does not call glibc, because glibc 2.41 crashes in the vDSO's code. */
	FAULTS_UNLIKE_GLIBC(getrandom(BAD, 16, 0));
	FAILS(getrandom(text, sizeof text, 0x100), EINVAL);
}

const struct both_case random_cases[] = {
	{ "getrandom", random_bytes, 0 },
	{ 0 },
};
