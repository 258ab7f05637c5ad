/* SPDX-License-Identifier: MIT */
/*
 * IPC_STAT with the kernel's value. On 64-bit architectures the kernel's structures need no
 * conversion; i386 uses another value.
 */
#define IPC_STAT	2
