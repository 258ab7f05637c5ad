/* SPDX-License-Identifier: MIT */
/* auxv_after: finds the auxiliary vector. It holds values that the kernel passes to the program. */
#ifndef RING3_AUXV_H
#define RING3_AUXV_H

#include <sys/auxv.h>

/*
 * auxv_after(envp): returns the address of the auxiliary vector. The vector starts after the NULL
 * that ends the environment envp. It is an array of pairs: a type (AT_...) and a value. The type
 * AT_NULL ends the array.
 */
static inline const unsigned long *auxv_after(char **envp)
{
	while (*envp++)
		;
	return (const unsigned long *)envp;
}

#endif
