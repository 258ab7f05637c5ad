/* SPDX-License-Identifier: MIT */
/*
 * IPC_STAT with a flag bit: the caller's structure has room for 64-bit times after the kernel's
 * part. As in musl.
 */
#undef IPC_STAT
#define IPC_STAT	0x102
