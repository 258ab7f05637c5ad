/* SPDX-License-Identifier: MIT */
/* Tests ioperm and iopl of <sys/io.h>: asks for permission to use I/O ports, but uses no port. */
#include "both-libraries.h"
#include "capable.h"

#if defined(__x86_64__) || defined(__i386__)
#include <sys/io.h>

static void ports(struct both *t)
{
	/*
	 * qemu supports neither ioperm nor iopl. So the test only requires equal results from ring3
	 * and the host's libc.
	 */
	SAY(ioperm(65536, 1, 0));
	SAY(ioperm(65535, 2, 0));
	SAY(iopl(4));
	SAY(iopl(0));
	SAY(be_nobody());
	SAY(iopl(3));
	SAY(ioperm(0x80, 1, 1));
}
#endif

const struct both_case io_cases[] = {
#if defined(__x86_64__) || defined(__i386__)
	{ "ioperm, iopl", ports, 0 },
#endif
	{ 0 },
};
