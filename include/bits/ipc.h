/* SPDX-License-Identifier: MIT */
/* IPC_STAT: the kernel's value; the functions use the kernel's structures. */
#define IPC_STAT	2
