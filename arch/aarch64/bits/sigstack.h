/* SPDX-License-Identifier: MIT */
/* Stack sizes for a signal handler, in bytes: minimum and recommended. Linux: arch/arm64/include/uapi/asm/signal.h. */
#define MINSIGSTKSZ	5120
#define SIGSTKSZ	16384
