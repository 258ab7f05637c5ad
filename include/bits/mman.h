/* SPDX-License-Identifier: MIT */
/* What of <sys/mman.h> is an architecture's own: most have nothing. */
