/* SPDX-License-Identifier: MIT */
/* A page's size: kernels are built for 4096, 16384 and 65536 bytes. */
