/* SPDX-License-Identifier: MIT */
/* What _start of the single file ring3.h has of i386's own; crt1.o's is start.S. */
#ifndef RING3_SINGLE_START_H
#define RING3_SINGLE_START_H

/* The end of the chain of frame pointers; and what calls align the stack to, with the argument on it. */
#define __RING3_START_CODE \
	"xor{l|} {%%ebp, %%ebp|ebp, ebp}\n" \
	"mov{l|} {%%esp, %%eax|eax, esp}\n" \
	"and{l|} {$-16, %%esp|esp, -16}\n" \
	"sub{l|} {$12, %%esp|esp, 12}\n" \
	"push{l|} {%%|}eax\n" \
	"call __ring3_start\n"

/* The kernel's fast way in, if it says one, becomes every trap's: AT_SYSINFO of the auxiliary vector. */
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
