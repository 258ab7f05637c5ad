/* SPDX-License-Identifier: MIT */
/* Functions in the second file of the program. */
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

/* Makes a call that fails with EBADF, and returns errno from the second file's view. */
EXTERN_C int fails(void);
EXTERN_C int errno_there(void);
