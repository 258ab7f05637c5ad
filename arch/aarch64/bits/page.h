/* SPDX-License-Identifier: MIT */
/* Defines no PAGE_SIZE: aarch64 kernels are built for pages of 4096, 16384 or 65536 bytes. */
