/* SPDX-License-Identifier: MIT */
/* <sys/reboot.h>: reboot, halt or suspend the machine. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <bits/decl.h>

/* reboot does not return after the first four operations. */
#define RB_AUTOBOOT	0x01234567	/* reboots */
#define RB_HALT_SYSTEM	0xcdef0123	/* halts */
#define RB_POWER_OFF	0x4321fedc	/* turns the power off */
#define RB_KEXEC	0x45584543	/* starts the kernel that kexec_load loaded */
#define RB_ENABLE_CAD	0x89abcdef	/* Ctrl-Alt-Del reboots at once */
#define RB_DISABLE_CAD	0		/* Ctrl-Alt-Del sends SIGINT to init */
#define RB_SW_SUSPEND	0xd000fce2	/* suspends to disk */

__RING3_BEGIN_DECLS

/*
 * reboot(2): performs op (RB_...) at once. Data that is not yet on the disk is lost: call sync
 * first. Returns 0, or -1 (EPERM, EINVAL).
 */
int reboot(int __op);

__RING3_END_DECLS

#endif
