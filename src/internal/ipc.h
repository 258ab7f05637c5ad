/* SPDX-License-Identifier: MIT */
/* System V IPC with the system call ipc(2), which i386 needs before Linux 5.1. */
#ifndef RING3_IPC_H
#define RING3_IPC_H

#include <errno.h>
#include <sys/ipc.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"

/* Values of the first argument of ipc(2): the function to call. Linux: linux/ipc.h. */
#define IPC_SEMOP	1
#define IPC_SEMGET	2
#define IPC_SEMCTL	3
#define IPC_SEMTIMEDOP	4
#define IPC_MSGSND	11
#define IPC_MSGRCV	(12 | 1 << 16)	/* version 1: all arguments in registers */
#define IPC_MSGGET	13
#define IPC_MSGCTL	14
#define IPC_SHMAT	21
#define IPC_SHMDT	22
#define IPC_SHMGET	23
#define IPC_SHMCTL	24

/* Flag in cmd: the structure has 32-bit ids. IPC_STAT contains it in ring3 and in musl. */
#define IPC_64		0x100

/*
 * STATES(cmd, stat): true if cmd reads a structure: IPC_STAT, stat (as MSG_STAT) or stat + 2 (as
 * MSG_STAT_ANY). Ignores IPC_64 in cmd.
 *
 * For these commands the caller passes a local structure filled with 0. qemu, and x86_64 kernels
 * before 4.14 for i386 programs, do not write the high words of times and half of the mode.
 */
#define STATES(cmd, stat) (((cmd) & ~IPC_64) == (IPC_STAT & ~IPC_64) || \
	((cmd) & ~IPC_64) == (stat) || ((cmd) & ~IPC_64) == (stat) + 2)

/* Combines the two words in which the kernel returns a 64-bit time. */
#define WHOLE_TIME(low, high) ((time_t)((unsigned __RING3_INT64)(high) << 32 | (low)))

#endif
