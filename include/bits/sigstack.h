/* SPDX-License-Identifier: MIT */
/* How large a signal's stack must be at least, and had better be. Linux: asm-generic/signal.h. */
#define MINSIGSTKSZ	2048
#define SIGSTKSZ	8192
