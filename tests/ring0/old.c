/* SPDX-License-Identifier: MIT */
/* old: makes two old system calls of i386, as check_ring0.py expects them in the kernel's trace. */
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	static const long arguments[6] = { 0, 4096, 1, 0x22, -1, 0 };
	char space[256];

	syscall(SYS_mmap, arguments);	/* number 90: has one argument, a pointer to six words */
	syscall(SYS_stat, "/", space);	/* number 106: ring0 does not have it */
	return 0;
}
