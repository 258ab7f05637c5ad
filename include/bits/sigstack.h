/* SPDX-License-Identifier: MIT */
/*
 * Defines the minimum size and the recommended size of the alternate signal stack, in bytes. Linux:
 * asm-generic/signal.h.
 */
#define MINSIGSTKSZ	2048
#define SIGSTKSZ	8192
