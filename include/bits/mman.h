/* SPDX-License-Identifier: MIT */
/* The architecture's part of <sys/mman.h>: empty for most. */
