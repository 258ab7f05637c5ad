/* SPDX-License-Identifier: MIT */
/*
 * foo: calls foo(src, dst, len), a system call of ring0 (ring0/kernel/foo.c) that Linux does not
 * have.
 */
#include <errno.h>
#include <ring3/_syscall.h>
#include <unistd.h>
#include "text.h"

#define __NR_foo 548	/* higher than all numbers of Linux; from ring0/syscall_ring0.tbl */

static _syscall3(long, foo, const char *, src, char *, dst, size_t, len)

int main(void)
{
	static const char text[] = "copied into the kernel and back\n";
	char copy[sizeof text];

	if (foo(text, copy, sizeof text) == (long)sizeof text && same(text, copy)) {
		say("foo: ");
		say(copy);
		return 0;
	}
	if (errno == ENOSYS) {
		say("foo: ENOSYS, this kernel has no such call\n");
		return 0;
	}
	return complain("foo", "the kernel's answer is wrong");
}
