/* SPDX-License-Identifier: MIT */
/* As loop.c, with no library between: the instruction WAY, which no getppid can be faster than. */
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
