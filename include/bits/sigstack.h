/* SPDX-License-Identifier: MIT */
/*
 * Bytes of a signal handler's stack: the minimum, and a recommended size. Linux:
 * asm-generic/signal.h.
 */
#define MINSIGSTKSZ	2048
#define SIGSTKSZ	8192
