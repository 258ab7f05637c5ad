/* SPDX-License-Identifier: MIT */
/* No constant page size: kernels are built for 4096, 16384 or 65536 bytes. */
