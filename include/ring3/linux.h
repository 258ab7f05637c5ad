/* SPDX-License-Identifier: MIT */
/*
 * <ring3/linux.h>: declares functions for system calls that the headers of other C libraries do not
 * declare.
 */
#ifndef RING3_LINUX_H
#define RING3_LINUX_H

/*
 * glibc and musl define most of these functions, but none of their headers declares them. So the
 * manual pages tell programs to use syscall(2). Some programs, for example module loaders, declare
 * the functions themselves. Such programs also work with ring3.
 *
 * A new program can include this header. The prototypes are the same as in the manual pages, so a
 * program may also declare the functions itself. The kernel's headers define the structures.
 */
#include <bits/decl.h>
#include <ring3/numbers.h>

__RING3_BEGIN_DECLS

/*
 * capget(2): reads the capabilities of the thread hdrp->pid; 0 means the calling thread. capset(2):
 * sets the capabilities of the calling thread. <linux/capability.h> defines the two structures.
 * Both return 0 or -1.
 */
struct __user_cap_header_struct;
struct __user_cap_data_struct;
int capget(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);
int capset(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);

/*
 * init_module(2): loads a kernel module from the len bytes at module_image. param_values is a
 * string with the module's parameters. Returns 0 or -1.
 */
int init_module(void *__module_image, unsigned long __len, const char *__param_values);

/*
 * finit_module(2): loads the kernel module in the file fd. param_values is a string with the
 * module's parameters. flags are MODULE_INIT_... from <linux/module.h>. Returns 0 or -1.
 */
int finit_module(int __fd, const char *__param_values, int __flags);

/*
 * delete_module(2): unloads the kernel module with this name. flags may contain O_NONBLOCK and
 * O_TRUNC. Returns 0 or -1.
 */
int delete_module(const char *__name, unsigned int __flags);

/*
 * pivot_root(2): makes the mount at new_root the root mount, and moves the previous root mount to
 * the directory put_old. Returns 0 or -1.
 */
int pivot_root(const char *__new_root, const char *__put_old);

/*
 * fchroot: makes the directory fd the root directory of the process. Linux 7.3 added this system
 * call (fs/open.c). It has no manual page yet. A program may open fd with O_PATH. fd may also be
 * FD_FAILFS_ROOT from <linux/fcntl.h>, which means an empty root directory. flags must be 0.
 *
 * Returns 0 or -1. EACCES, EBADF, ENOTDIR and EPERM have the same meanings as for chroot and
 * fchdir. EINVAL means that flags is not 0. Kernels before Linux 7.3 return ENOSYS.
 */
int fchroot(int __fd, unsigned int __flags);

#ifdef __NR_arch_prctl
/*
 * arch_prctl(2): reads or sets a property of the thread, for example the base address of the
 * segment register fs. code (ARCH_... from <asm/prctl.h>) selects the property. addr is the new
 * value, or the address where the kernel writes an unsigned long. Returns -1 on failure. On success
 * most codes return 0. On i386 most codes fail with EINVAL.
 */
int arch_prctl(int __code, unsigned long __addr);
#endif

#ifdef __NR_modify_ldt
/*
 * modify_ldt(2): reads or changes the local descriptor table (LDT). If func is 0, the kernel writes
 * the table to the buffer ptr of bytecount bytes. If func is 0x11, ptr points to a struct user_desc
 * of <asm/ldt.h>, and the kernel changes one entry. Returns the number of bytes read, 0 after a
 * change, or -1.
 */
int modify_ldt(int __func, void *__ptr, unsigned long __bytecount);
#endif

__RING3_END_DECLS

#endif
