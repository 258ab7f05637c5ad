/* SPDX-License-Identifier: MIT */
/* <unistd.h>: the calls of POSIX that are not about anything in particular. */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_off_t
#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_ssize_t
#include <bits/alltypes.h>

/* The three files that a program finds open. */
#define STDIN_FILENO	0
#define STDOUT_FILENO	1
#define STDERR_FILENO	2

/* Where lseek counts from: the file's beginning, the current offset, the file's end. */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2

__RING3_BEGIN_DECLS

/* read(2): up to count bytes from fd into buf; their number, 0 at the end of the file, or -1. */
ssize_t read(int __fd, void *__buf, size_t __count);

/* write(2): up to count bytes from buf to fd; their number, or -1. */
ssize_t write(int __fd, const void *__buf, size_t __count);

/* close(2): gives up fd; 0, or -1. Never to be repeated after EINTR: the descriptor is gone. */
int close(int __fd);

/* lseek(2): moves fd's offset to offset bytes from where whence says (SEEK_...); the new offset, or -1. */
off_t lseek(int __fd, off_t __offset, int __whence);

/* _exit(2): ends the process, all its threads, with the low 8 bits of status; runs nothing more. */
__RING3_NORETURN void _exit(int __status);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * vfork(2): a child in this process's own memory and on its stack; 0 there, the child's id here once
 * it has called execve or _exit, which is all that it may do; or -1.
 */
__RING3_RETURNS_TWICE pid_t vfork(void);

/*
 * syscall(2): the call of that number (<sys/syscall.h>) with up to six words of arguments; its
 * result, or -1. An int must be cast to long, a 64-bit value on i386 given as two words.
 */
long syscall(long __number, ...);
#endif

/*
 * The machine: names and pages.
 *
 * gethostname(2): the host's name in name, of len bytes; 0, or -1: ENAMETOOLONG if that was no room
 * for all of it and a zero.
 */
int gethostname(char *__name, size_t __len);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* sethostname(2): the host's name is the len bytes at name; 0, or -1: EPERM, EINVAL if len > 64. */
int sethostname(const char *__name, size_t __len);

/* getdomainname(2): NIS's domain name in name, of len bytes, cut off if it is longer; 0. */
int getdomainname(char *__name, size_t __len);

/* setdomainname(2): NIS's domain name is the len bytes at name; 0, or -1 as sethostname. */
int setdomainname(const char *__name, size_t __len);

/* vhangup(2): hangs up the terminal that controls this process; 0, or -1: EPERM. */
int vhangup(void);

/* getpagesize(2): bytes in a page of memory. */
int getpagesize(void);
#endif

#ifdef _GNU_SOURCE
/* environ(7): the environment, "NAME=value" strings and NULL. Needs ring3's _start (crt1.o). */
extern char **environ;
#endif

__RING3_END_DECLS

#endif
