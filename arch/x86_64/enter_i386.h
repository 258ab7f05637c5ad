/* SPDX-License-Identifier: MIT */
/*
 * enter_i386: makes an i386 system call from an x86_64 program, for gen-syscalls probe, by `int
 * $0x80`, which works in 64-bit code too. All arguments have the same small value: neither -1 nor 0
 * is an address that would have to be low.
 */
static long enter_i386(long number, long argument)
{
	int result, value = (int)argument;

	/* The kernel preserves r12 to r15; old kernels clear r8 to r11. */
	__asm__ volatile("mov %%rbp, %%r12\n\t"
			 "mov %%edi, %%ebp\n\t"
			 "int $0x80\n\t"
			 "mov %%r12, %%rbp"
			 : "=a"(result)
			 : "a"((int)number), "b"(value), "c"(value), "d"(value), "S"(value), "D"(value)
			 : "memory", "cc", "r8", "r9", "r10", "r11", "r12");
	return result;
}
