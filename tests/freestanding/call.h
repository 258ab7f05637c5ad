/* SPDX-License-Identifier: MIT */
/* CALL: the instruction that calls a function, in a string. */
#ifdef __aarch64__
#define CALL	"bl"
#else
#define CALL	"call"
#endif
