/* SPDX-License-Identifier: MIT */
/* What the second file of the program has. */
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif

/* A call that fails, by EBADF; and errno as that file sees it. */
EXTERN_C int fails(void);
EXTERN_C int errno_there(void);
