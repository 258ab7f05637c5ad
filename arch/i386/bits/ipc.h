/* SPDX-License-Identifier: MIT */
/* IPC_STAT with a bit that says: after the kernel's structure there is room for 64-bit times. musl's choice. */
#undef IPC_STAT
#define IPC_STAT	0x102
