/* SPDX-License-Identifier: MIT */
/* Minimum and recommended stack size for a signal handler, in bytes. Linux: arch/arm64/include/uapi/asm/signal.h. */
#define MINSIGSTKSZ	5120
#define SIGSTKSZ	16384
