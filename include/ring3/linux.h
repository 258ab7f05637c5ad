/* SPDX-License-Identifier: MIT */
/* <ring3/linux.h>: functions of system calls that the headers of C libraries do not declare. */
#ifndef RING3_LINUX_H
#define RING3_LINUX_H

/*
 * The manual tells programs to make these calls with syscall(2). glibc and musl define the
 * functions nevertheless, but without a header. Programs that use them (module loaders, container
 * runtimes, emulators) contain their own declarations, and work with ring3 unchanged. A new program
 * can include this header. The prototypes are the manual's, so that a program may have both
 * declarations. The kernel's headers define the structures. fchroot is new: C libraries do not have
 * it yet.
 */
#include <bits/decl.h>
#include <ring3/numbers.h>

__RING3_BEGIN_DECLS

/*
 * capget(2), capset(2): read or set the capabilities of thread hdrp->pid. <linux/capability.h>
 * defines the structures. Both return 0 or -1.
 */
struct __user_cap_header_struct;
struct __user_cap_data_struct;
int capget(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);
int capset(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);

/*
 * init_module(2): loads the kernel module whose len bytes start at module_image. param_values: the
 * module's parameters. Returns 0 or -1.
 */
int init_module(void *__module_image, unsigned long __len, const char *__param_values);

/*
 * finit_module(2): loads the kernel module in the file fd. param_values: the module's parameters.
 * flags: MODULE_INIT_... of <linux/module.h>. Returns 0 or -1.
 */
int finit_module(int __fd, const char *__param_values, int __flags);

/*
 * delete_module(2): unloads the kernel module name. flags may contain O_NONBLOCK and O_TRUNC.
 * Returns 0 or -1.
 */
int delete_module(const char *__name, unsigned int __flags);

/*
 * pivot_root(2): makes the mount at new_root the root mount, and moves the previous root mount to
 * the directory put_old. Returns 0 or -1.
 */
int pivot_root(const char *__new_root, const char *__put_old);

/*
 * fchroot (fs/open.c of Linux 7.3; no manual page yet): makes the directory fd the root directory
 * of the process. O_PATH is enough to open fd. fd may also be FD_FAILFS_ROOT of <linux/fcntl.h>, an
 * empty root directory. flags must be 0. Returns 0, or -1: EACCES, EBADF, ENOTDIR, EPERM with the
 * meanings of chroot and fchdir; EINVAL if flags is not 0; ENOSYS before Linux 7.3.
 */
int fchroot(int __fd, unsigned int __flags);

#ifdef __NR_arch_prctl
/*
 * arch_prctl(2): reads or sets what code (ARCH_... of <asm/prctl.h>) selects, for example the base
 * of the register fs. addr is the new value, or the address where the kernel writes an unsigned
 * long. Returns 0, or for some codes another result, or -1. On i386 most codes fail with EINVAL.
 */
int arch_prctl(int __code, unsigned long __addr);
#endif

#ifdef __NR_modify_ldt
/*
 * modify_ldt(2): reads (func 0) or changes (func 0x11) the local descriptor table (LDT). ptr: for
 * reading, a buffer of bytecount bytes; for a change, a struct user_desc of <asm/ldt.h>. Returns
 * the number of bytes read, 0 after a change, or -1.
 */
int modify_ldt(int __func, void *__ptr, unsigned long __bytecount);
#endif

__RING3_END_DECLS

#endif
