/* SPDX-License-Identifier: MIT */
/* Defines CALL, a string with the mnemonic of the call instruction, for use in inline assembly. */
#ifdef __aarch64__
#define CALL	"bl"
#else
#define CALL	"call"
#endif
