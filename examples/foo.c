/* SPDX-License-Identifier: MIT */
/*
 * foo: calls the system call foo(src, dst, len). Only the kernel ring0 has this system call, in
 * ring0/kernel/foo.c. Linux does not have this system call.
 */
#include <errno.h>
#include <ring3/_syscall.h>
#include <unistd.h>
#include "text.h"

/*
 * The number is in ring0/syscall_ring0.tbl. It is higher than all numbers in the tables of Linux
 * that ring0 uses.
 */
#define __NR_foo 548

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
