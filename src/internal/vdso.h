/* SPDX-License-Identifier: MIT */
/* The vDSO: functions that the kernel maps into every process, and that need no call for what they answer. */
#ifndef RING3_VDSO_H
#define RING3_VDSO_H

#include "vdso_names.h"

typedef void vdso_function(void);

/*
 * __vdso_symbol(envp, name): the vDSO's function of that name, to be cast to its type, or NULL. The
 * auxiliary vector, which says where the vDSO is, follows the environment envp, as the kernel put it.
 *
 * A function that wants one looks it up from a START_UP entry of its own. Without crt1.o, in an
 * emulator that has no vDSO, or before that entry has run, it makes the call instead.
 */
vdso_function *__vdso_symbol(char **envp, const char *name);

#endif
