/* SPDX-License-Identifier: MIT */
/* foo: a system call of one's own, foo(), under a number that no kernel answers yet; so errno is ENOSYS. */
#include <errno.h>
#include <ring3/_syscall.h>
#include <unistd.h>

#define __NR_foo 4000	/* far behind the last row of both tables */

static _syscall0(int, foo)

int main(void)
{
	if (foo() == -1 && errno == ENOSYS) {
		write(STDOUT_FILENO, "foo: ENOSYS, this kernel has no such call\n", 42);
		return 0;
	}
	write(STDOUT_FILENO, "foo: the kernel answered\n", 25);
	return 1;
}
