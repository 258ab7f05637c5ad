/* SPDX-License-Identifier: MIT */
/*
 * Definitions for the system call ipc(2), which has the operations of System V IPC (semop, shmat
 * and others). i386 kernels before Linux 5.1 have no other system call for System V IPC.
 */
#ifndef RING3_IPC_H
#define RING3_IPC_H

#include <errno.h>
#include <sys/ipc.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"

/*
 * Values of the first argument of the system call ipc(2). They select the operation. Linux:
 * linux/ipc.h.
 */
#define IPC_SEMOP	1
#define IPC_SEMGET	2
#define IPC_SEMCTL	3
#define IPC_SEMTIMEDOP	4
#define IPC_MSGSND	11
#define IPC_MSGRCV	(12 | 1 << 16)	/* 1 << 16: version 1, with all arguments in registers */
#define IPC_MSGGET	13
#define IPC_MSGCTL	14
#define IPC_SHMAT	21
#define IPC_SHMDT	22
#define IPC_SHMGET	23
#define IPC_SHMCTL	24

/*
 * A flag in the argument cmd of semctl, msgctl and shmctl. It tells the kernel to use the newer
 * structures, in which user and group ids have 32 bits. On 32-bit architectures ring3's IPC_STAT
 * also contains this bit, as in musl. DIRECT removes the bit if the kernel does not expect it.
 */
#define IPC_64		0x100

/*
 * DIRECT(cmd, states): returns cmd in the form for the system calls semctl, msgctl and shmctl. Only
 * 32-bit architectures use this macro. `states` is the result of STATES (see below).
 *
 * On 32-bit ARM, which lacks the system call ipc, the three calls need the flag IPC_64. On i386,
 * which has ipc, they take cmd without the flag. There the macro removes the flag only if states is
 * true. For other commands the program's headers do not set it. If the program sets it itself, the
 * kernel must see it, and reports an error.
 */
#ifdef SYS_ipc
#define DIRECT(cmd, states)	((states) ? (cmd) & ~IPC_64 : (cmd))
#else
#define DIRECT(cmd, states)	((void)(states), (cmd) | IPC_64)
#endif

/*
 * STATES(cmd, stat): true if the command cmd makes the kernel write a structure with times. These
 * commands are IPC_STAT, stat (for example MSG_STAT) and stat + 2 (MSG_STAT_ANY). The macro ignores
 * the flag IPC_64 in cmd.
 *
 * For these commands the caller passes a local structure that is filled with 0, because the kernel
 * may not write the whole structure. qemu's user-mode emulator does not write the upper words of
 * times and the upper half of the mode. x86_64 kernels before Linux 4.14 do not write these parts
 * for i386 programs.
 */
#define STATES(cmd, stat) (((cmd) & ~IPC_64) == (IPC_STAT & ~IPC_64) || \
	((cmd) & ~IPC_64) == (stat) || ((cmd) & ~IPC_64) == (stat) + 2)

/* Combines the two 32-bit words in which the kernel returns a time to one 64-bit time. */
#define WHOLE_TIME(low, high) ((time_t)((unsigned __RING3_INT64)(high) << 32 | (low)))

#endif
