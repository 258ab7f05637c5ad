/* SPDX-License-Identifier: MIT */
/* There is no PAGE_SIZE, because aarch64 kernels have pages of 4096, 16384 or 65536 bytes. */
