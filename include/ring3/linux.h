/* SPDX-License-Identifier: MIT */
/* <ring3/linux.h>: functions that no header of a C library declares. */
#ifndef RING3_LINUX_H
#define RING3_LINUX_H

/*
 * The pages of these calls say to make them by syscall(2); the C libraries have had functions of the
 * names all the same, and programs that use them (module loaders, capability tools, container starters,
 * emulators) declare them themselves, as the C library declares them nowhere. Such a program works
 * with ring3 as it is. This header spares a new one the declarations: they are those of the pages, so
 * both may stand in one program. The structures are those of the kernel's headers. fchroot is too new
 * for the libraries to have it.
 */
#include <bits/decl.h>
#include <ring3/numbers.h>

__RING3_BEGIN_DECLS

/* capget(2), capset(2): the capabilities of thread hdrp->pid, <linux/capability.h>; 0, or -1. */
struct __user_cap_header_struct;
struct __user_cap_data_struct;
int capget(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);
int capset(struct __user_cap_header_struct *__hdrp, struct __user_cap_data_struct *__datap);

/* init_module(2): puts the module of len bytes at module_image into the kernel; 0, or -1. */
int init_module(void *__module_image, unsigned long __len, const char *__param_values);

/* finit_module(2): the same of the module in file fd; flags MODULE_INIT_... of <linux/module.h>. */
int finit_module(int __fd, const char *__param_values, int __flags);

/* delete_module(2): takes module name out of the kernel; flags O_NONBLOCK, O_TRUNC; 0, or -1. */
int delete_module(const char *__name, unsigned int __flags);

/* pivot_root(2): the mount new_root becomes the root, the old root moves to put_old; 0, or -1. */
int pivot_root(const char *__new_root, const char *__put_old);

/*
 * fchroot, fs/open.c of Linux 7.3 (no manual page): makes directory fd, which may be open with O_PATH, the root that
 * absolute paths count from; flags must be 0. fd FD_FAILFS_ROOT of <linux/fcntl.h>: a root in which nothing is found.
 * 0, or -1: EACCES, EBADF, ENOTDIR, EPERM as chroot and fchdir, EINVAL for flags, ENOSYS before Linux 7.3.
 */
int fchroot(int __fd, unsigned int __flags);

#ifdef __NR_arch_prctl
/*
 * arch_prctl(2): does code (ARCH_... of <asm/prctl.h>) with addr, for some codes the address of an
 * unsigned long to fill; 0 or what the code gives, or -1. On i386 most codes are EINVAL.
 */
int arch_prctl(int __code, unsigned long __addr);
#endif

#ifdef __NR_modify_ldt
/*
 * modify_ldt(2): reads (func 0) or changes (0x11) this process's segments, ptr being the table or a
 * struct user_desc of <asm/ldt.h>; the bytes read, 0, or -1.
 */
int modify_ldt(int __func, void *__ptr, unsigned long __bytecount);
#endif

__RING3_END_DECLS

#endif
