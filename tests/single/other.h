/* SPDX-License-Identifier: MIT */
/* Declares the functions in other.c, the second file of the program. */
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

/* fails() makes a call that fails with EBADF. errno_there() returns the errno that other.c sees. */
EXTERN_C int fails(void);
EXTERN_C int errno_there(void);
