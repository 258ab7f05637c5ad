/* SPDX-License-Identifier: MIT */
/*
 * How gen-syscalls probe makes the calls of i386 from an x86_64 program: by i386's trap, which such a program has too. Each
 * argument is the same small value: neither -1 nor 0 is a pointer that had to be low.
 */
static long enter_i386(long number, long argument)
{
	int result, value = (int)argument;

	/* The kernel keeps r12 to r15, old ones clear r8 to r11. */
	__asm__ volatile("mov %%rbp, %%r12\n\t"
			 "mov %%edi, %%ebp\n\t"
			 "int $0x80\n\t"
			 "mov %%r12, %%rbp"
			 : "=a"(result)
			 : "a"((int)number), "b"(value), "c"(value), "d"(value), "S"(value), "D"(value)
			 : "memory", "cc", "r8", "r9", "r10", "r11", "r12");
	return result;
}
