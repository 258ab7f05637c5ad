/* SPDX-License-Identifier: MIT */
/* auxv_after: the address of the auxiliary vector. */
#ifndef RING3_AUXV_H
#define RING3_AUXV_H

#include <sys/auxv.h>

/* auxv_after(envp): the pairs of AT_... and value after the NULL of the environment; AT_NULL ends them. */
static inline const unsigned long *auxv_after(char **envp)
{
	while (*envp++)
		;
	return (const unsigned long *)envp;
}

#endif
