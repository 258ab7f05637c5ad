/* SPDX-License-Identifier: MIT */
/* <sys/io.h>: permissions for ports; no port is used. */
#include "both-libraries.h"
#include "capable.h"
#include <sys/io.h>

static void ports(struct both *t)
{
	SAY(ioperm(65536, 1, 0));	/* emulators have neither of the two */
	SAY(ioperm(65535, 2, 0));
	SAY(iopl(4));
	SAY(iopl(0));
	SAY(be_nobody());
	SAY(iopl(3));
	SAY(ioperm(0x80, 1, 1));
}

const struct both_case io_cases[] = {
	{ "ioperm, iopl", ports, 0 },
	{ 0 },
};
