/* SPDX-License-Identifier: MIT */
/* How large a signal's stack must be at least, and had better be. Linux: arch/arm64/include/uapi/asm/signal.h. */
#define MINSIGSTKSZ	5120
#define SIGSTKSZ	16384
