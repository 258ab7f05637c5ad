/* SPDX-License-Identifier: MIT */
/*
 * Declares the functions that other.c defines. other.c is the second source file of the test
 * program.
 */
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

/*
 * fails() makes a system call that fails with EBADF. errno_there() returns the value of errno in
 * other.c.
 */
EXTERN_C int fails(void);
EXTERN_C int errno_there(void);
