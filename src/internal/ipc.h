/* SPDX-License-Identifier: MIT */
/* System V IPC where one call, ipc(2), did it all: before Linux 5.1 on i386. */
#ifndef RING3_IPC_H
#define RING3_IPC_H

#include <errno.h>
#include <sys/ipc.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"

/* The calls of ipc(2). Linux: linux/ipc.h. */
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

/* For ipc's commands: the structures of today; also musl's and ring3's bit in IPC_STAT. */
#define IPC_64		0x100

/*
 * STATES(cmd, stat): whether cmd is IPC_STAT, or one of the two kinds of XXX_STAT, of which the first
 * is the number stat and the other is two above; whatever it says of IPC_64.
 *
 * The kernel then fills a struct of the function's own that is 0 before: Linux before 4.14, for a 32-bit
 * program on a 64-bit kernel, and qemu leave out the high words of times and the upper half of a mode.
 */
#define STATES(cmd, stat) (((cmd) & ~IPC_64) == (IPC_STAT & ~IPC_64) || \
	((cmd) & ~IPC_64) == (stat) || ((cmd) & ~IPC_64) == (stat) + 2)

/* A time of which the kernel has told two words. */
#define WHOLE_TIME(low, high) ((time_t)((unsigned __RING3_INT64)(high) << 32 | (low)))

#endif
