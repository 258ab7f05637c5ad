/* SPDX-License-Identifier: MIT */
/*
 * Executes the system call getppid in a loop by WAY, a trap instruction such as `syscall`. Uses no
 * library. So this program shows the shortest possible time of a system call.
 */
#include <sys/auxv.h>
#include <sys/syscall.h>

#ifdef __x86_64__
#define LOST "rcx", "r11",
#else
#define LOST
#endif

int main(int argc, char **argv)
{
	unsigned int turns = (unsigned char)argv[argc - 1][0] * SCALE;
	unsigned long entry = getauxval(32);	/* AT_SYSINFO; 0 on x86_64 */

	do {
		long number = SYS_getppid;

		__asm__ __volatile__(WAY : "+a"(number) : [entry] "r"(entry)
				     : LOST "memory", "cc");
	} while (--turns);
	return 0;
}
