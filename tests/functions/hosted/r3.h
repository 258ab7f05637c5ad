/* SPDX-License-Identifier: MIT */
/*
 * Declares ring3's functions with the prefix r3_. The script prefix-archive adds this prefix to the
 * symbols in ring3's object files. So one program can call both ring3 and the host's libc.
 *
 * set: HOSTED | first-calls | clone | time | vdso | fchmodat | errno-boundary errno-boundary.S
 * build: @HOSTED@-@ARCH@ | hosted @HOSTED@.c @HOSTED:@ -fno-omit-frame-pointer %libr3-@ARCH@.a \
 *	| group=called-@ARCH@
 * test: hosted @HOSTED@ @ARCH@ @WHERE@ | @RUN@ %@HOSTED@-@ARCH@
 * set: FIXED | first-calls | clone | errno-boundary errno-boundary.S
 * build: @FIXED@-no-pie-@ARCH@ | hosted @FIXED@.c @FIXED:@ -fno-omit-frame-pointer \
 *	-fno-pie -no-pie %libr3-fixed-@ARCH@.a | archs=FIXED_ARCHIVE
 * test: hosted @FIXED@ no-pie @ARCH@ native | %@FIXED@-no-pie-@ARCH@ | archs=FIXED_ARCHIVE
 */
#ifndef R3_H
#define R3_H

#include <sys/types.h>

int *r3___errno_location(void);
#define r3_errno (*r3___errno_location())

extern char **r3_environ;

int r3_open(const char *pathname, int flags, ...);
ssize_t r3_read(int fd, void *buf, size_t count);
ssize_t r3_write(int fd, const void *buf, size_t count);
int r3_close(int fd);
void r3__exit(int status) __attribute__((noreturn));
int r3_chmod(const char *pathname, mode_t mode);
long r3_syscall(long number, ...);
unsigned long r3_getauxval(unsigned long type);

void *r3_memcpy(void *dest, const void *src, size_t n);
void *r3_memmove(void *dest, const void *src, size_t n);
void *r3_memset(void *s, int c, size_t n);
int r3_memcmp(const void *s1, const void *s2, size_t n);
int r3_bcmp(const void *s1, const void *s2, size_t n);
size_t r3_strlen(const char *s);

ssize_t r3_sys_read(int fd, void *buf, size_t count);
ssize_t r3___sys_read(int fd, void *buf, size_t count);
pid_t r3_sys_getpid(void);
ssize_t r3_sys_pread64(int fd, void *buf, size_t count, int64_t offset);
#ifdef __i386__
void *r3_sys_mmap2(void *addr, size_t length, int prot, int flags, int fd, unsigned long pgoffset);
extern unsigned long r3___sysinfo;	/* address of the code that enters the kernel */
void r3___sysinfo_int80(void);
#else
void *r3_mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset);
void *r3_sys_mmap(void *addr, size_t length, int prot, int flags, int fd, unsigned long offset);
#endif

#endif
