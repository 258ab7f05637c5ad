/* SPDX-License-Identifier: MIT */
/*
 * IPC_STAT with the flag IPC_64 (0x100), as in musl. The flag tells semctl, shmctl and msgctl that
 * the caller's structure has 64-bit times after the members that the kernel writes.
 */
#undef IPC_STAT
#define IPC_STAT	0x102
