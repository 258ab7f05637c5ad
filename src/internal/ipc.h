/* SPDX-License-Identifier: MIT */
/* System V IPC by the one system call ipc(2), for i386 before Linux 5.1. */
#ifndef RING3_IPC_H
#define RING3_IPC_H

#include <errno.h>
#include <sys/ipc.h>
#include <sys/syscall.h>
#include <ring3/raw.h>
#include "result.h"
#include "reachable.h"

/* Subcalls of ipc(2). Linux: linux/ipc.h. */
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

/* Flag in a command: structures with 32-bit ids. musl and ring3 also set it in IPC_STAT. */
#define IPC_64		0x100

/*
 * STATES(cmd, stat): true if cmd is IPC_STAT, stat or stat + 2 (XXX_STAT and XXX_STAT_ANY), with or
 * without IPC_64.
 *
 * For these the kernel fills in a zeroed local structure: Linux before 4.14, for a 32-bit program
 * on a 64-bit kernel, and qemu do not write the high words of times and the upper half of a mode.
 */
#define STATES(cmd, stat) (((cmd) & ~IPC_64) == (IPC_STAT & ~IPC_64) || \
	((cmd) & ~IPC_64) == (stat) || ((cmd) & ~IPC_64) == (stat) + 2)

/* A time that the kernel returns as two words. */
#define WHOLE_TIME(low, high) ((time_t)((unsigned __RING3_INT64)(high) << 32 | (low)))

#endif
