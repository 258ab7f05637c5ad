/* SPDX-License-Identifier: MIT */
/*
 * IPC_STAT as the kernel numbers it: on 64-bit architectures ring3 needs no conversion of the
 * structures.
 */
#define IPC_STAT	2
