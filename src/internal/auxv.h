/* SPDX-License-Identifier: MIT */
/* auxv_after: the address of the auxiliary vector. */
#ifndef RING3_AUXV_H
#define RING3_AUXV_H

#include <sys/auxv.h>

/*
 * auxv_after(envp): the auxiliary vector, which follows the environment's NULL: pairs of a type
 * (AT_...) and a value, up to AT_NULL.
 */
static inline const unsigned long *auxv_after(char **envp)
{
	while (*envp++)
		;
	return (const unsigned long *)envp;
}

#endif
