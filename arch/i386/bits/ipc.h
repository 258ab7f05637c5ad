/* SPDX-License-Identifier: MIT */
/*
 * IPC_STAT with the flag IPC_64 (0x100), as in musl. It tells semctl, shmctl and msgctl that the
 * caller's structure has 64-bit times after the kernel's members.
 */
#undef IPC_STAT
#define IPC_STAT	0x102
