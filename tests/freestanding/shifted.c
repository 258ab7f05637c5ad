/* SPDX-License-Identifier: MIT */
/*
 * Defines an entry point that runs before _start. It increases the stack pointer by one word, so
 * that the stack is misaligned when _start begins.
 */
#ifdef __x86_64__
__asm__(".globl shifted\nshifted:\n\tpopq %rax\n\tdecq %rax\n\tmovq %rax, (%rsp)\n\tjmp _start\n");
#else
__asm__(".globl shifted\nshifted:\n\tpopl %eax\n\tdecl %eax\n\tmovl %eax, (%esp)\n\tjmp _start\n");
#endif
