/* SPDX-License-Identifier: MIT */
/* Finds functions of the vDSO, which the kernel maps into every process: no system call needed. */
#ifndef RING3_VDSO_H
#define RING3_VDSO_H

#include "startup.h"

typedef void vdso_function(void);

/*
 * IS_FOR_VDSO(object): true if a vDSO function may write up to 16 bytes to object. It is false for
 * addresses in the first page and in the kernel's half of the address space: for those use the
 * system call, which fails with EFAULT. Other addresses are not checked, because a check takes
 * longer than the vDSO saves. If they cannot be written, SIGSEGV ends the program.
 */
#define IS_FOR_VDSO(object) ((unsigned long)(object) - 4096 <= USER_END - 16 - 4096)

/*
 * __vdso_symbol(envp, name): returns the vDSO's function with this name, to be cast to its type, or
 * NULL. Finds the vDSO's address in the auxiliary vector, which follows envp, the environment from
 * the kernel.
 *
 * A function that uses the vDSO calls __vdso_symbol in a CONSTRUCTOR. It makes the system call
 * instead if the constructor has not run yet, if the program has no crt1.o, or if there is no vDSO
 * (as in an emulator).
 */
vdso_function *__vdso_symbol(char **envp, const char *name);

#endif
