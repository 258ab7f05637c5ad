/* SPDX-License-Identifier: MIT */
/* Constants of <sys/mman.h> that only this architecture has. Empty on most architectures. */
