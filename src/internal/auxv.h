/* SPDX-License-Identifier: MIT */
/* auxv_after: returns the address of the auxiliary vector. */
#ifndef RING3_AUXV_H
#define RING3_AUXV_H

#include <sys/auxv.h>

/*
 * auxv_after(envp): returns the auxiliary vector, which starts after the NULL that ends envp. It is
 * an array of pairs (type AT_..., value), and ends with the type AT_NULL.
 */
static inline const unsigned long *auxv_after(char **envp)
{
	while (*envp++)
		;
	return (const unsigned long *)envp;
}

#endif
