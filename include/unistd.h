/* SPDX-License-Identifier: MIT */
/* <unistd.h>: the calls of POSIX that are not about anything in particular. */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_NULL
#define __NEED_gid_t
#define __NEED_intptr_t
#define __NEED_off_t
#define __NEED_pid_t
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_uid_t
#define __NEED_useconds_t
#include <bits/alltypes.h>

#include <bits/posix.h>

/* The options of POSIX whose calls ring3 has. What is not defined is an option of section 3, or of threads. */
#define _POSIX_VERSION			200809L
#define _POSIX_ADVISORY_INFO		_POSIX_VERSION
#define _POSIX_CHOWN_RESTRICTED		1
#define _POSIX_CLOCK_SELECTION		_POSIX_VERSION
#define _POSIX_CPUTIME			_POSIX_VERSION
#define _POSIX_FSYNC			_POSIX_VERSION
#define _POSIX_IPV6			_POSIX_VERSION
#define _POSIX_JOB_CONTROL		1
#define _POSIX_MAPPED_FILES		_POSIX_VERSION
#define _POSIX_MEMLOCK			_POSIX_VERSION
#define _POSIX_MEMLOCK_RANGE		_POSIX_VERSION
#define _POSIX_MEMORY_PROTECTION	_POSIX_VERSION
#define _POSIX_MESSAGE_PASSING		_POSIX_VERSION
#define _POSIX_MONOTONIC_CLOCK		_POSIX_VERSION
#define _POSIX_NO_TRUNC			1
#define _POSIX_PRIORITY_SCHEDULING	_POSIX_VERSION
#define _POSIX_RAW_SOCKETS		_POSIX_VERSION
#define _POSIX_REALTIME_SIGNALS		_POSIX_VERSION
#define _POSIX_SAVED_IDS		1
#define _POSIX_SYNCHRONIZED_IO		_POSIX_VERSION
#define _POSIX_THREAD_CPUTIME		_POSIX_VERSION
#define _POSIX_TIMEOUTS			_POSIX_VERSION
#define _POSIX_TIMERS			_POSIX_VERSION
#define _POSIX_VDISABLE			0	/* in c_cc of struct termios: no such character */
#define _XOPEN_SHM			1
#define _LFS_LARGEFILE			1

/* Linux has no calls for these. */
#define _POSIX_SPORADIC_SERVER		(-1)
#define _POSIX_THREAD_SPORADIC_SERVER	(-1)
#define _POSIX_TRACE			(-1)
#define _POSIX_TRACE_EVENT_FILTER	(-1)
#define _POSIX_TRACE_INHERIT		(-1)
#define _POSIX_TRACE_LOG		(-1)
#define _POSIX_TYPED_MEMORY_OBJECTS	(-1)

/* The three files that a program finds open. */
#define STDIN_FILENO	0
#define STDOUT_FILENO	1
#define STDERR_FILENO	2

/* Where lseek counts from: the file's beginning, the current offset, the file's end. */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2
#define SEEK_DATA	3	/* not from: to the next data at offset or after, */
#define SEEK_HOLE	4	/* ... to the next hole */

/* What access(2) asks: whether the file is there; may be read, written, executed. */
#define F_OK		0
#define R_OK		4
#define W_OK		2
#define X_OK		1

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* The commands of lockf(3). */
#define F_ULOCK		0
#define F_LOCK		1
#define F_TLOCK		2
#define F_TEST		3
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* BSD's names of SEEK_SET, SEEK_CUR and SEEK_END. */
#define L_SET		0
#define L_INCR		1
#define L_XTND		2
#endif

__RING3_BEGIN_DECLS

/* read(2): up to count bytes from fd into buf; their number, 0 at the end of the file, or -1. */
ssize_t read(int __fd, void *__buf, size_t __count);

/* write(2): up to count bytes from buf to fd; their number, or -1. */
ssize_t write(int __fd, const void *__buf, size_t __count);

/* close(2): gives up fd; 0, or -1. Never to be repeated after EINTR: the descriptor is gone. */
int close(int __fd);

/* lseek(2): moves fd's offset to offset bytes from where whence says (SEEK_...); the new offset, or -1. */
off_t lseek(int __fd, off_t __offset, int __whence);

/* --- files and directories --- */

/* pread(2): read at offset; fd's own offset stays. pwrite(2): write so. */
ssize_t pread(int __fd, void *__buf, size_t __count, off_t __offset);
ssize_t pwrite(int __fd, const void *__buf, size_t __count, off_t __offset);

/* dup(2): a new descriptor, the lowest free one, of the same open file; or -1. */
int dup(int __oldfd);

/* dup2(2): the same, but newfd, which is closed first; if the two are equal, nothing. newfd, or -1. */
int dup2(int __oldfd, int __newfd);

/* dup3(2): dup2 with flags (O_CLOEXEC); EINVAL if the two are equal. */
int dup3(int __oldfd, int __newfd, int __flags);

/* pipe(2): pipefd[0] reads what is written to pipefd[1]; 0, or -1. */
int pipe(int __pipefd[2]);

/* pipe2(2): pipe with flags (O_CLOEXEC, O_NONBLOCK, O_DIRECT). */
int pipe2(int __pipefd[2], int __flags);

/* fsync(2): writes all of the file to disk; fdatasync(2): what is needed to read it again; 0, or -1. */
int fsync(int __fd);
int fdatasync(int __fd);

/* truncate(2), ftruncate(2): cut the file, or grow it by zeroes, to length bytes; 0, or -1. */
int truncate(const char *__path, off_t __length);
int ftruncate(int __fd, off_t __length);

/* access(2): whether the real ids may do mode (R_OK | ...) to pathname; 0, or -1. */
int access(const char *__pathname, int __mode);

/*
 * faccessat(2): the same, relative to dirfd's directory; flags: AT_EACCESS for the effective ids,
 * AT_SYMLINK_NOFOLLOW for a link itself. Before Linux 5.8 AT_EACCESS costs a short-lived child if the
 * ids differ.
 */
int faccessat(int __dirfd, const char *__pathname, int __mode, int __flags);

/*
 * chown(2): sets owner and group, -1 for no change; lchown: of a link itself; fchown: of an open file;
 * fchownat: relative to dirfd's directory, with flags AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH. 0, or -1.
 */
int chown(const char *__pathname, uid_t __owner, gid_t __group);
int lchown(const char *__pathname, uid_t __owner, gid_t __group);
int fchown(int __fd, uid_t __owner, gid_t __group);
int fchownat(int __dirfd, const char *__pathname, uid_t __owner, gid_t __group, int __flags);

/* link(2): a second name for oldpath, a link itself if it is one; linkat: AT_SYMLINK_FOLLOW, AT_EMPTY_PATH. 0, or -1. */
int link(const char *__oldpath, const char *__newpath);
int linkat(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath, int __flags);

/* symlink(2): makes linkpath a symbolic link with the text target; 0, or -1. */
int symlink(const char *__target, const char *__linkpath);
int symlinkat(const char *__target, int __newdirfd, const char *__linkpath);

/* readlink(2): a link's text into buf, cut to bufsiz bytes, without a NUL; their number, or -1. */
ssize_t readlink(const char *__pathname, char *__buf, size_t __bufsiz);
ssize_t readlinkat(int __dirfd, const char *__pathname, char *__buf, size_t __bufsiz);

/* unlink(2): takes a name away, and with the last one the file; unlinkat: a directory with AT_REMOVEDIR. 0, or -1. */
int unlink(const char *__pathname);
int unlinkat(int __dirfd, const char *__pathname, int __flags);

/* rmdir(2): removes an empty directory; 0, or -1. */
int rmdir(const char *__pathname);

/* chdir(2), fchdir(2): change the directory that relative paths count from; 0, or -1. */
int chdir(const char *__path);
int fchdir(int __fd);

/*
 * getcwd(2): the path of that directory into buf, of size bytes; buf, or NULL: ERANGE if size is too
 * small, ENOENT if the directory is gone or not below the root, EINVAL if size is 0 or buf is NULL,
 * for which other libraries have a malloc.
 */
char *getcwd(char *__buf, size_t __size);

/* isatty(3): 1 if fd is a terminal; or 0, with ENOTTY or EBADF. */
int isatty(int __fd);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* sync(2): writes everything to disk. */
void sync(void);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* chroot(2): makes path the root that absolute paths count from; 0, or -1. */
int chroot(const char *__path);

/* acct(2): has the kernel note every process that ends in filename; NULL: no longer. 0, or -1. */
int acct(const char *__filename);
#endif

#ifdef _GNU_SOURCE
/* close_range's flags. Linux: linux/close_range.h. */
#define CLOSE_RANGE_UNSHARE	(1U << 1)	/* not in those that share this process's descriptors */
#define CLOSE_RANGE_CLOEXEC	(1U << 2)	/* not now: at execve */

/* close_range(2): closes every descriptor from first to last; 0, or -1: ENOSYS before Linux 5.9. */
int close_range(unsigned int __first, unsigned int __last, int __flags);

/* syncfs(2): writes fd's file system to disk; 0, or -1. */
int syncfs(int __fd);

/* eaccess(3), euidaccess(3): access by the effective ids. */
int eaccess(const char *__pathname, int __mode);
int euidaccess(const char *__pathname, int __mode);

/*
 * copy_file_range(2): copies up to len bytes between two files, at and past *off_in and *off_out where
 * they are not NULL; their number, or -1: ENOSYS before Linux 4.5.
 */
ssize_t copy_file_range(int __fd_in, off_t *__off_in, int __fd_out, off_t *__off_out, size_t __len,
		unsigned int __flags);
#endif

/* --- the process --- */

/* _exit(2): ends the process, all its threads, with the low 8 bits of status; runs nothing more. */
__RING3_NORETURN void _exit(int __status);

/* alarm(2): SIGALRM in so many seconds, or never if 0; the seconds that were left of an earlier one, or 0. */
unsigned int alarm(unsigned int __seconds);

/* pause(2): waits for a signal that is caught; -1, EINTR. */
int pause(void);

/* sleep(3): waits; 0, or the whole seconds that were left when a signal came. errno is not touched. */
unsigned int sleep(unsigned int __seconds);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE) || \
	(defined(_XOPEN_SOURCE) && _XOPEN_SOURCE + 0 < 700)
/* usleep(3): waits for so many microseconds; 0, or -1: EINTR. */
int usleep(unsigned int __usec);

/*
 * ualarm(3): SIGALRM in usecs microseconds, or never if 0, then every interval; the microseconds that
 * were left of an earlier one, or (unsigned)-1 with EINVAL for a second or more.
 */
unsigned int ualarm(unsigned int __usecs, unsigned int __interval);
#endif

/*
 * Processes and who they are. ring3 knows of one thread: what sets ids and groups sets the calling
 * thread's, as the kernel's calls do; a program with more of them sees to the others itself.
 */

/* fork(2): a child with a copy of this process's memory; 0 there, the child's id here, or -1. */
pid_t fork(void);

/* _Fork(3): the same; where fork runs handlers first this does not, and ring3 has none. */
pid_t _Fork(void);

/*
 * execve(2): becomes the program pathname, with the arguments argv and the environment envp, each a
 * list that ends with NULL. Comes back only to fail: -1.
 */
int execve(const char *__pathname, char *const __argv[], char *const __envp[]);

/*
 * execv(3), execl(3), execle(3): the same with the environment that there is, environ; with the
 * arguments one by one and (char *)NULL after the last; with envp after that NULL.
 */
int execv(const char *__pathname, char *const __argv[]);
int execl(const char *__pathname, const char *__arg, ...);
int execle(const char *__pathname, const char *__arg, ...);

/*
 * fexecve(3): the same with the program that fd is open on. ENOENT for a script whose fd closes on
 * exec; ENOSYS, or EPERM from a filter, without execveat(2) (Linux 3.19) and without /proc.
 */
int fexecve(int __fd, char *const __argv[], char *const __envp[]);

/* getpid(2), getppid(2): the id of this process; of its parent, 0 if that is in another namespace. */
pid_t getpid(void);
pid_t getppid(void);

/* getpgrp(2): this process's group. getpgid(2), getsid(2): pid's group and session, 0 this process; or -1. */
pid_t getpgrp(void);
pid_t getpgid(pid_t __pid);
pid_t getsid(pid_t __pid);

/* setpgid(2): moves pid, 0 this process, to the group pgid, 0 a new one of its own; 0, or -1. */
int setpgid(pid_t __pid, pid_t __pgid);

/* setsid(2): a new session with this process as leader; its id, or -1: EPERM for a leader of a group. */
pid_t setsid(void);

/* tcgetpgrp(3), tcsetpgrp(3): the foreground process group of the terminal fd; it, or 0; or -1. */
pid_t tcgetpgrp(int __fd);
int tcsetpgrp(int __fd, pid_t __pgrp);

/* getuid(2), getgid(2): the real user and group, and the effective ones. They cannot fail. */
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);

/*
 * setuid(2), setgid(2): sets the effective id, and of a privileged thread the real and the saved one
 * too; 0, or -1. EPERM: it is none of these. Look at the answer: EAGAIN can be one.
 */
int setuid(uid_t __uid);
int setgid(gid_t __gid);

/* seteuid(2), setegid(2): sets the effective id alone; 0, or -1: EINVAL for -1, EPERM. */
int seteuid(uid_t __euid);
int setegid(gid_t __egid);

/*
 * getgroups(2): the supplementary groups into list, which has room for size of them; their number, or
 * -1. With size 0 only the number.
 */
int getgroups(int __size, gid_t __list[]);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* setreuid(2), setregid(2): sets the real and the effective id, -1 leaves one; 0, or -1. */
int setreuid(uid_t __ruid, uid_t __euid);
int setregid(gid_t __rgid, gid_t __egid);

/* setpgrp(2): setpgid(0, 0), as System V has it. */
pid_t setpgrp(void);

/*
 * nice(2): adds inc to the nice value, -20 to 19, the higher the humbler; the new value, which -1
 * is too: set errno to 0 before. EPERM to go down without the right to.
 */
int nice(int __inc);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* setgroups(2): the supplementary groups: the size ones in list; 0, or -1. */
int setgroups(size_t __size, const gid_t *__list);

/* brk(2), sbrk(2): the end of the data: moves it to addr; 0; by increment; where it was. Or -1: ENOMEM. */
int brk(void *__addr);
void *sbrk(intptr_t __increment);
#endif

#ifdef _GNU_SOURCE
/* gettid(2): the calling thread's id. */
pid_t gettid(void);

/* getresuid(2), getresgid(2): the real, the effective and the saved id; 0, or -1. */
int getresuid(uid_t *__ruid, uid_t *__euid, uid_t *__suid);
int getresgid(gid_t *__rgid, gid_t *__egid, gid_t *__sgid);

/* setresuid(2), setresgid(2): sets all three, -1 leaves one; 0, or -1. */
int setresuid(uid_t __ruid, uid_t __euid, uid_t __suid);
int setresgid(gid_t __rgid, gid_t __egid, gid_t __sgid);

/*
 * execveat(2): execve for a pathname seen from the directory dirfd, or with AT_EMPTY_PATH in flags
 * and no pathname for dirfd itself; -1. Linux 3.19.
 */
int execveat(int __dirfd, const char *__pathname, char *const __argv[], char *const __envp[],
	     int __flags);
#endif

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
 * for all of it and a zero, EFAULT.
 */
int gethostname(char *__name, size_t __len);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* sethostname(2): the host's name is the len bytes at name; 0, or -1: EPERM, EINVAL if len > 64. */
int sethostname(const char *__name, size_t __len);

/* getdomainname(2): NIS's domain name in name, of len bytes, cut off if it is longer; 0, or -1: EFAULT. */
int getdomainname(char *__name, size_t __len);

/* setdomainname(2): NIS's domain name is the len bytes at name; 0, or -1 as sethostname. */
int setdomainname(const char *__name, size_t __len);

/* vhangup(2): hangs up the terminal that controls this process; 0, or -1: EPERM. */
int vhangup(void);

/* getpagesize(2): bytes in a page of memory. */
int getpagesize(void);
#endif

/*
 * environ(7): the environment, "NAME=value" strings and NULL. Needs ring3's _start (crt1.o). __environ is another name
 * of the variable, which leaves the name environ to the program.
 */
extern char **__environ;
#ifdef _GNU_SOURCE
extern char **environ;
#endif

__RING3_END_DECLS

#if defined(_GNU_SOURCE) && defined(__GNUC__)
/* TEMP_FAILURE_RETRY(expression): evaluates it again while it is -1 with errno EINTR; needs <errno.h>. Not for close. */
#define TEMP_FAILURE_RETRY(expression) (__extension__({ \
	long __result; \
	do \
		__result = (long)(expression); \
	while (__result == -1 && errno == EINTR); \
	__result; \
}))
#endif

/* For programs from the time when off_t had 32 bits. */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define lseek64		lseek
#define pread64		pread
#define pwrite64	pwrite
#define truncate64	truncate
#define ftruncate64	ftruncate
#define off64_t		off_t
#endif

#endif
