/* SPDX-License-Identifier: MIT */
/*
 * Defines IPC_STAT, a command of msgctl, semctl and shmctl, with the kernel's value. On i386 the
 * value is different, because ring3 must convert the structures that the kernel writes. On 64-bit
 * architectures ring3 converts nothing.
 */
#define IPC_STAT	2
