/* SPDX-License-Identifier: MIT */
/*
 * Defines IPC_STAT, a command of msgctl, semctl and shmctl, with the kernel's value. This file is
 * for 64-bit architectures. The bits/ipc.h of 32-bit architectures adds the bit 0x100 to the value.
 * This bit tells ring3 that the program's structure has 64-bit times.
 */
#define IPC_STAT	2
