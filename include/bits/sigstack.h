/* SPDX-License-Identifier: MIT */
/* The smallest stack for a signal handler, and a good size. Linux: asm-generic/signal.h. */
#define MINSIGSTKSZ	2048
#define SIGSTKSZ	8192
