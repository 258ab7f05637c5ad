/* SPDX-License-Identifier: MIT */
/* Tests personality of <sys/personality.h>. */
#include "both-libraries.h"
#include <sys/personality.h>

static void personalities(struct both *t)
{
	SAY(personality(0xffffffff));
	SAY(personality(PER_LINUX | ADDR_NO_RANDOMIZE));
	MUST(personality(0xffffffff), PER_LINUX | ADDR_NO_RANDOMIZE, EDOM);
	if (emulated())			/* qemu treats the result 0xfffff001 (-4095) as an error */
		return;
	MUST(personality(0xfffff001), PER_LINUX | ADDR_NO_RANDOMIZE, EDOM);
	MUST(personality(0), (int)0xfffff001, EDOM);
	MUST(personality(0xffffffff), 0, EDOM);
}

const struct both_case personality_cases[] = {
	{ "personality", personalities, 0 },
	{ 0 },
};
