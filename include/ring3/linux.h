/* SPDX-License-Identifier: MIT */
/* <ring3/linux.h>: functions that no header of a C library declares. */
#ifndef RING3_LINUX_H
#define RING3_LINUX_H

/*
 * The manual tells programs to make these calls by syscall(2). C libraries nevertheless define
 * functions of these names but declare them in no header, so programs that use them (module
 * loaders, capability tools, container runtimes, emulators) declare them themselves. Such a program
 * works with ring3 unchanged; a new program can include this header. The prototypes are the
 * manual's, so a program may have both declarations. The structures are in the kernel's headers.
 * fchroot is too new for C libraries.
 */
#include <bits/decl.h>
#include <ring3/numbers.h>

__RING3_BEGIN_DECLS

/*
 * capget(2), capset(2): read or set the capabilities of thread hdrp->pid; see <linux/capability.h>.
 * Return 0 or -1.
 */
struct __user_cap_header_struct;
struct __user_cap_data_struct;
int capget(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);
int capset(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);

/* init_module(2): loads the kernel module of len bytes at module_image. Returns 0 or -1. */
int init_module(void *__module_image, unsigned long __len, const char *__param_values);

/*
 * finit_module(2): loads the kernel module in file fd. flags: MODULE_INIT_... of <linux/module.h>.
 * Returns 0 or -1.
 */
int finit_module(int __fd, const char *__param_values, int __flags);

/* delete_module(2): unloads the kernel module name. flags: O_NONBLOCK, O_TRUNC. Returns 0 or -1. */
int delete_module(const char *__name, unsigned int __flags);

/*
 * pivot_root(2): makes the mount new_root the root and moves the old root to put_old. Returns 0 or
 * -1.
 */
int pivot_root(const char *__new_root, const char *__put_old);

/*
 * fchroot (fs/open.c of Linux 7.3; no manual page yet): makes directory fd the root directory of
 * the process. fd may be open with O_PATH. FD_FAILFS_ROOT of <linux/fcntl.h> means an empty root.
 * flags must be 0. Returns 0, or -1: EACCES, EBADF, ENOTDIR, EPERM as chroot and fchdir; EINVAL for
 * flags; ENOSYS before Linux 7.3.
 */
int fchroot(int __fd, unsigned int __flags);

#ifdef __NR_arch_prctl
/*
 * arch_prctl(2): performs code (ARCH_... of <asm/prctl.h>). addr is a value, or for some codes the
 * address of an unsigned long to write. Returns 0 or the result of code, or -1. On i386 most codes
 * fail with EINVAL.
 */
int arch_prctl(int __code, unsigned long __addr);
#endif

#ifdef __NR_modify_ldt
/*
 * modify_ldt(2): reads (func 0) or changes (func 0x11) the local descriptor table. ptr: a buffer
 * for the table, or a struct user_desc of <asm/ldt.h>. Returns the number of bytes read, or 0; -1
 * on error.
 */
int modify_ldt(int __func, void *__ptr, unsigned long __bytecount);
#endif

__RING3_END_DECLS

#endif
