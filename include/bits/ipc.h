/* SPDX-License-Identifier: MIT */
/*
 * Defines IPC_STAT, a command of msgctl, semctl and shmctl, with the kernel's value. On 32-bit
 * architectures the value has the additional bit 0x100. This bit tells ring3 that the program's
 * structure has 64-bit times.
 */
#define IPC_STAT	2
