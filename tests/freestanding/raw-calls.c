/* SPDX-License-Identifier: MIT */
/*
 * Executes inline system calls with zero to six arguments, and vfork. Also calls __syscall_directN,
 * which executes int $0x80 on i386. unwind.py steps through this program with gdb and checks each
 * backtrace.
 *
 * build: raw-calls-@RAW@-@ARCH@ | free @RAW:@ raw-calls.c -g
 * test: unwind raw @RAW@ @ARCH@ native \
 *	| RAW=@ARCH@ @GDB@ -nx -batch -x ./unwind.py %raw-calls-@RAW@-@ARCH@ | needs=gdb timeout=120
 */
#include <ring3/raw.h>

enum { AT_FDCWD = -100 };

int main(void)
{
	int status = 0;
	pid_t pid;
	char c;

	raw_getpid();
	raw_close(-1);
	raw_access("/nonexistent", 0);
	raw_read(-1, &c, 1);
	raw_openat(AT_FDCWD, "/nonexistent", 0, 0);
	raw_linkat(-1, "a", -1, "b", 1);
#ifdef __NR_mmap2
	raw_mmap2((void *)0, 4096, 0, 2, (unsigned long)-1, 0);
	__syscall_direct6(__NR_mmap2, 0, 4096, 0, 2, -1, 0);
#else
	raw_mmap((void *)0, 4096, 0, 2, (unsigned long)-1, 0);
#endif
	__syscall_direct2(__NR_access, (long)"/nonexistent", 0);
	pid = raw_vfork();
	if (pid == 0)
		raw_exit_group(0);
	raw_wait4(pid, &status, 0, (struct rusage *)0);
	return status;
}
