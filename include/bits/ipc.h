/* SPDX-License-Identifier: MIT */
/*
 * Defines IPC_STAT with the kernel's value. ring3 uses another value on i386, because there it
 * converts the structures. On 64-bit architectures they need no conversion.
 */
#define IPC_STAT	2
