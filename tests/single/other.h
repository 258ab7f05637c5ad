/* SPDX-License-Identifier: MIT */
/* What the second file of the program provides. */
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

/* Makes a call that fails with EBADF, and returns errno as that file sees it. */
EXTERN_C int fails(void);
EXTERN_C int errno_there(void);
