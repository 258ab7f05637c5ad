/* SPDX-License-Identifier: MIT */
/* The vDSO: functions that the kernel maps into every process and that need no system call. */
#ifndef RING3_VDSO_H
#define RING3_VDSO_H

#include "startup.h"

typedef void vdso_function(void);

/*
 * IS_FOR_VDSO(object): true if a function of the vDSO may write up to 16 bytes there. Addresses in
 * the first page and in the kernel's half of the address space go to the system call, which returns
 * EFAULT if they are bad. To check other addresses would cost more than the vDSO saves: a bad one
 * ends the program, as with any C library.
 */
#define IS_FOR_VDSO(object) ((unsigned long)(object) - 4096 <= USER_END - 16 - 4096)

/*
 * __vdso_symbol(envp, name): the vDSO's function of that name, to be cast to its type, or NULL. The
 * vDSO's address is in the auxiliary vector, which follows the environment envp as the kernel
 * stored it.
 *
 * A function that uses the vDSO looks up the symbol in a CONSTRUCTOR of its own. It makes the
 * system call instead before that constructor has run, without crt1.o, and in an emulator that has
 * no vDSO.
 */
vdso_function *__vdso_symbol(char **envp, const char *name);

#endif
