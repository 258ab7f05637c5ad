/* SPDX-License-Identifier: MIT */
/* auxv_after: where the kernel has put the auxiliary vector. */
#ifndef RING3_AUXV_H
#define RING3_AUXV_H

#include <sys/auxv.h>

/* auxv_after(envp): the pairs of AT_... and value that follow the NULL of the environment, up to AT_NULL. */
static inline const unsigned long *auxv_after(char **envp)
{
	while (*envp++)
		;
	return (const unsigned long *)envp;
}

#endif
