/* SPDX-License-Identifier: MIT */
/* <sys/reboot.h>: ending it all. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <bits/decl.h>

/* The first four do not come back. */
#define RB_AUTOBOOT	0x01234567	/* starts the machine anew */
#define RB_HALT_SYSTEM	0xcdef0123
#define RB_POWER_OFF	0x4321fedc
#define RB_KEXEC	0x45584543	/* starts the kernel that was loaded with kexec_load */
#define RB_ENABLE_CAD	0x89abcdef	/* Ctrl-Alt-Del starts anew */
#define RB_DISABLE_CAD	0		/* it sends SIGINT to init */
#define RB_SW_SUSPEND	0xd000fce2	/* to disk */

__RING3_BEGIN_DECLS

/* reboot(2): does op (RB_...), at once: nothing is saved; 0, or -1: EPERM, EINVAL. */
int reboot(int __op);

__RING3_END_DECLS

#endif
