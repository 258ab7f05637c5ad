/* SPDX-License-Identifier: MIT */
/* Does not define PAGE_SIZE, because aarch64 kernels have pages of 4096, 16384 or 65536 bytes. */
