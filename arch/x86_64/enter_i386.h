/* SPDX-License-Identifier: MIT */
/*
 * enter_i386 makes an i386 system call from an x86_64 program, for `gen-syscalls probe`. `int
 * $0x80` works in 64-bit code, but the kernel reads only 32 bits of each argument. All arguments
 * have the value `argument`: -1 or 0. Neither is a valid address, so 32 bits are enough.
 */
static long enter_i386(long number, long argument)
{
	int result, value = (int)argument;

	/* r12 keeps rbp: the kernel preserves r12 to r15, but old kernels clear r8 to r11. */
	__asm__ volatile("mov %%rbp, %%r12\n\t"
			 "mov %%edi, %%ebp\n\t"
			 "int $0x80\n\t"
			 "mov %%r12, %%rbp"
			 : "=a"(result)
			 : "a"((int)number), "b"(value), "c"(value), "d"(value), "S"(value), "D"(value)
			 : "memory", "cc", "r8", "r9", "r10", "r11", "r12");
	return result;
}
