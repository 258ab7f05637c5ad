/* SPDX-License-Identifier: MIT */
/*
 * The minimum and the recommended size of a signal handler's stack, in bytes. Linux:
 * asm-generic/signal.h.
 */
#define MINSIGSTKSZ	2048
#define SIGSTKSZ	8192
