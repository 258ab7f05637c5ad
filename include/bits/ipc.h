/* SPDX-License-Identifier: MIT */
/* IPC_STAT: the kernel's own, where its structures are the functions'. */
#define IPC_STAT	2
