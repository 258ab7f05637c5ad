/* SPDX-License-Identifier: MIT */
/* The architecture's own constants for <sys/mman.h>: most architectures have none. */
