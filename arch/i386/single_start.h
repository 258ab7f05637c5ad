/* SPDX-License-Identifier: MIT */
/* i386's code of _start for programs that use the single file ring3.h instead of crt1.o. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/*
 * The code of _start ends the chain of frame pointers. It aligns the stack for the call of
 * __ring3_start with one argument.
 */
#define __RING3_START_CODE \
	"xor{l|} {%%ebp, %%ebp|ebp, ebp}\n" \
	"mov{l|} {%%esp, %%eax|eax, esp}\n" \
	"and{l|} {$-16, %%esp|esp, -16}\n" \
	"sub{l|} {$12, %%esp|esp, 12}\n" \
	"push{l|} {%%|}eax\n" \
	"call __ring3_start\n"

/*
 * Copies AT_SYSINFO from the auxiliary vector to __sysinfo, if the vector contains AT_SYSINFO. Then
 * system calls use the kernel's fast entry, __kernel_vsyscall.
 */
__RING3_TRAP void __ring3_prepare(char **__envp)
{
#ifdef RING3_INT80
	(void)__envp;
#else
	unsigned long *__pair;

	while (*__envp++)
		;
	for (__pair = (unsigned long *)__envp; __pair[0]; __pair += 2)
		if (__pair[0] == 32)
			__sysinfo = __pair[1];
#endif
}

#endif
