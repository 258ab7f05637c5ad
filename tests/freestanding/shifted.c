/* SPDX-License-Identifier: MIT */
/*
 * Entry point that runs before _start: moves the stack pointer by one word, so that _start gets a
 * misaligned stack.
 */
#ifdef __x86_64__
__asm__(".globl shifted\nshifted:\n\tpopq %rax\n\tdecq %rax\n\tmovq %rax, (%rsp)\n\tjmp _start\n");
#else
__asm__(".globl shifted\nshifted:\n\tpopl %eax\n\tdecl %eax\n\tmovl %eax, (%esp)\n\tjmp _start\n");
#endif
