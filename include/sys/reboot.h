/* SPDX-License-Identifier: MIT */
/* <sys/reboot.h>: reboot(2), which reboots, halts or suspends the machine. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <bits/decl.h>

/*
 * After RB_AUTOBOOT, RB_HALT_SYSTEM, RB_POWER_OFF and RB_KEXEC the function reboot does not return.
 */
#define RB_AUTOBOOT	0x01234567	/* reboots */
#define RB_HALT_SYSTEM	0xcdef0123	/* halts */
#define RB_POWER_OFF	0x4321fedc	/* turns the power off */
#define RB_KEXEC	0x45584543	/* starts the kernel that kexec_load loaded */
/* After this operation, the keys Ctrl-Alt-Del reboot the machine at once. */
#define RB_ENABLE_CAD	0x89abcdef
/* After this operation, the keys Ctrl-Alt-Del make the kernel send SIGINT to init. */
#define RB_DISABLE_CAD	0
#define RB_SW_SUSPEND	0xd000fce2	/* suspends to disk */

__RING3_BEGIN_DECLS

/*
 * reboot(2): performs op (RB_...) at once. The kernel does not write unsaved data to the disk, so
 * call sync before reboot. Returns 0 or -1. Fails with EPERM or EINVAL.
 */
int reboot(int __op);

__RING3_END_DECLS

#endif
