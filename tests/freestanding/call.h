/* SPDX-License-Identifier: MIT */
/* Defines CALL, a string with the mnemonic of the call instruction, for use in inline assembly. */
#if defined(__aarch64__) || defined(__arm__)
#define CALL	"bl"
#else
#define CALL	"call"
#endif
