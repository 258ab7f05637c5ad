/* SPDX-License-Identifier: MIT */
/*
 * Executes system calls with up to six arguments. Some calls succeed, some fail. unwind.py steps
 * through this program with gdb and checks each backtrace.
 *
 * test: unwind @ARCH@ native | @GDB@ -nx -batch -x ./unwind.py %calls-@ARCH@ \
 *	| only=x86 needs=gdb timeout=120
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <ring3/sys.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	char c;

	sys_getpid();
	close(-1);
	chmod("/nonexistent", 0);
	open("/nonexistent", O_RDONLY);
	open("/nonexistent/file", O_CREAT | O_RDONLY, 0600);
	read(-1, &c, 1);
	sys_pread64(-1, &c, 1, 0);
#ifdef SYS_mmap2
	sys_mmap2((void *)0, 4096, 0, 0, -1, 0);
#else
	sys_mmap((void *)0, 4096, 0, 0, -1, 0);
#endif
	syscall(SYS_getpid);
	syscall(SYS_close, -1L);
	return 0;
}
