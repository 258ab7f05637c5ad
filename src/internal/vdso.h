/* SPDX-License-Identifier: MIT */
/* The vDSO: functions that the kernel maps into every process, and that need no call for what they answer. */
#ifndef RING3_VDSO_H
#define RING3_VDSO_H

#include "startup.h"

typedef void vdso_function(void);

/*
 * IS_FOR_VDSO(object): whether a function of the vDSO may write there, at most 16 bytes, for it may be a
 * program's memory. Those of the first page and of the kernel's half are left to the call, which says
 * EFAULT or, should it be memory after all, finds it. To ask the kernel about the others would cost more
 * than the vDSO saves: where they are no memory the program ends, as with any C library.
 */
#define IS_FOR_VDSO(object) ((unsigned long)(object) - 4096 <= USER_END - 16 - 4096)

/*
 * __vdso_symbol(envp, name): the vDSO's function of that name, to be cast to its type, or NULL. The
 * auxiliary vector, which says where the vDSO is, follows the environment envp, as the kernel put it.
 *
 * A function that wants one looks it up from a CONSTRUCTOR entry of its own. Without crt1.o, in an
 * emulator that has no vDSO, or before that entry has run, it makes the call instead.
 */
vdso_function *__vdso_symbol(char **envp, const char *name);

#endif
