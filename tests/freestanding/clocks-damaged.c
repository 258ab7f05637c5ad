/* SPDX-License-Identifier: MIT */
/*
 * Defines an entry point that runs before _start. The entry AT_SYSINFO_EHDR of the auxiliary vector
 * holds the address of the vDSO. The entry point replaces it with the address of an invalid ELF
 * image, so ring3 must not find a vDSO.
 */
#include <sys/auxv.h>

static const struct {
	char magic[4];
	unsigned char rest[4092];
} garbage __attribute__((aligned(4096))) = { { 0x7f, 'E', 'L', 'F' }, { sizeof(long) / 4, 1, 1, 0, 0, 255 } };

__attribute__((used)) static void damage(unsigned long *stack)
{
	unsigned long *p = stack + 1 + stack[0] + 1;

	while (*p++)
		;
	for (; p[0] != AT_NULL; p += 2)
		if (p[0] == AT_SYSINFO_EHDR)
			p[1] = (unsigned long)&garbage;
}

#ifdef __x86_64__
__asm__(".globl damaged\ndamaged:\n\tmovq %rsp, %rbx\n\tmovq %rsp, %rdi\n\tcall damage\n\tmovq %rbx, %rsp\n\tjmp _start\n");
#elif defined(__aarch64__)
__asm__(".globl damaged\ndamaged:\n\tmov x0, sp\n\tbl damage\n\tb _start\n");
#elif defined(__riscv)
__asm__(".globl damaged\ndamaged:\n\tmv a0, sp\n\tcall damage\n\ttail _start\n");
#elif defined(__arm__)
__asm__(".globl damaged\ndamaged:\n\tmov r0, sp\n\tbl damage\n\tb _start\n");
#else
__asm__(".globl damaged\ndamaged:\n\tmovl %esp, %ebx\n\tsubl $12, %esp\n\tpushl %ebx\n\tcall damage\n\tmovl %ebx, %esp\n\tjmp _start\n");
#endif
