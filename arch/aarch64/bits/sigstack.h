/* SPDX-License-Identifier: MIT */
/* The smallest stack for a signal handler, and a good size. Linux: arch/arm64/include/uapi/asm/signal.h. */
#define MINSIGSTKSZ	5120
#define SIGSTKSZ	16384
