/* SPDX-License-Identifier: MIT */
/* Defines CALL as a string with the name of the instruction that calls a function. */
#ifdef __aarch64__
#define CALL	"bl"
#else
#define CALL	"call"
#endif
