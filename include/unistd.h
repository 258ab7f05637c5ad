/* SPDX-License-Identifier: MIT */
/* <unistd.h>: POSIX functions for files, processes, ids and the machine. */
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

/*
 * POSIX options whose functions ring3 has. Options that need section 3 or threads are not defined.
 */
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
#define _POSIX_VDISABLE			0	/* c_cc: this character is disabled */
#define _XOPEN_SHM			1
#define _LFS_LARGEFILE			1

/* Linux has no system calls for these options. */
#define _POSIX_SPORADIC_SERVER		(-1)
#define _POSIX_THREAD_SPORADIC_SERVER	(-1)
#define _POSIX_TRACE			(-1)
#define _POSIX_TRACE_EVENT_FILTER	(-1)
#define _POSIX_TRACE_INHERIT		(-1)
#define _POSIX_TRACE_LOG		(-1)
#define _POSIX_TYPED_MEMORY_OBJECTS	(-1)

/* Descriptors that are open when a program starts. */
#define STDIN_FILENO	0
#define STDOUT_FILENO	1
#define STDERR_FILENO	2

/* whence of lseek: the file's beginning, the current offset, the file's end. */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2
#define SEEK_DATA	3	/* the next data at or after offset */
#define SEEK_HOLE	4	/* the next hole at or after offset */

/* mode of access(2): the file exists, can be read, written, executed. */
#define F_OK		0
#define R_OK		4
#define W_OK		2
#define X_OK		1

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* Commands of lockf(3). */
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

/*
 * read(2): reads up to count bytes from fd into buf. Returns their number, 0 at the end of the
 * file, or -1.
 */
ssize_t read(int __fd, void *__buf, size_t __count);

/* write(2): writes up to count bytes from buf to fd. Returns their number or -1. */
ssize_t write(int __fd, const void *__buf, size_t __count);

/* close(2): closes fd. Returns 0 or -1. Do not repeat it after EINTR: the descriptor is closed. */
int close(int __fd);

/*
 * lseek(2): moves fd's offset to offset bytes from whence (SEEK_...). Returns the new offset or -1.
 */
off_t lseek(int __fd, off_t __offset, int __whence);

/* --- files and directories --- */

/*
 * pread(2): read at offset, without changing fd's own offset. pwrite(2): write at offset, likewise.
 */
ssize_t pread(int __fd, void *__buf, size_t __count, off_t __offset);
ssize_t pwrite(int __fd, const void *__buf, size_t __count, off_t __offset);

/* dup(2): duplicates oldfd to the lowest free descriptor. Returns it or -1. */
int dup(int __oldfd);

/*
 * dup2(2): duplicates oldfd to newfd, which is closed first; does nothing if they are equal.
 * Returns newfd or -1.
 */
int dup2(int __oldfd, int __newfd);

/* dup3(2): dup2 with flags (O_CLOEXEC). EINVAL if the two are equal. */
int dup3(int __oldfd, int __newfd, int __flags);

/* pipe(2): creates a pipe: pipefd[0] is the read end, pipefd[1] the write end. Returns 0 or -1. */
int pipe(int __pipefd[2]);

/* pipe2(2): pipe with flags (O_CLOEXEC, O_NONBLOCK, O_DIRECT). */
int pipe2(int __pipefd[2], int __flags);

/*
 * fsync(2): writes the file's data and status to disk. fdatasync(2): writes only what is needed to
 * read the data. Both return 0 or -1.
 */
int fsync(int __fd);
int fdatasync(int __fd);

/*
 * truncate(2), ftruncate(2): set the file's size to length bytes; new bytes are 0. Return 0 or -1.
 */
int truncate(const char *__path, off_t __length);
int ftruncate(int __fd, off_t __length);

/*
 * access(2): checks if the real ids have the rights mode (R_OK | ...) on pathname. Returns 0 or -1.
 */
int access(const char *__pathname, int __mode);

/*
 * faccessat(2): access; a relative pathname starts at directory dirfd. flags: AT_EACCESS checks the
 * effective ids, AT_SYMLINK_NOFOLLOW checks a symbolic link itself. Before Linux 5.8 AT_EACCESS
 * starts a short-lived child if the ids differ.
 */
int faccessat(int __dirfd, const char *__pathname, int __mode, int __flags);

/*
 * chown(2): sets owner and group; -1: no change. lchown: of a symbolic link itself. fchown: of an
 * open file. fchownat: relative to directory dirfd, with flags AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH.
 * All return 0 or -1.
 */
int chown(const char *__pathname, uid_t __owner, gid_t __group);
int lchown(const char *__pathname, uid_t __owner, gid_t __group);
int fchown(int __fd, uid_t __owner, gid_t __group);
int fchownat(int __dirfd, const char *__pathname, uid_t __owner, gid_t __group, int __flags);

/*
 * link(2): creates newpath, another name of oldpath; does not follow a symbolic link. linkat: flags
 * AT_SYMLINK_FOLLOW, AT_EMPTY_PATH. Both return 0 or -1.
 */
int link(const char *__oldpath, const char *__newpath);
int linkat(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath, int __flags);

/* symlink(2): creates linkpath, a symbolic link to target. Returns 0 or -1. */
int symlink(const char *__target, const char *__linkpath);
int symlinkat(const char *__target, int __newdirfd, const char *__linkpath);

/*
 * readlink(2): writes up to bufsiz bytes of a symbolic link's target to buf, without a NUL. Returns
 * their number or -1.
 */
ssize_t readlink(const char *__pathname, char *__buf, size_t __bufsiz);
ssize_t readlinkat(int __dirfd, const char *__pathname, char *__buf, size_t __bufsiz);

/*
 * unlink(2): removes a name; when the last name is gone, the file is deleted. unlinkat: removes a
 * directory with AT_REMOVEDIR. Both return 0 or -1.
 */
int unlink(const char *__pathname);
int unlinkat(int __dirfd, const char *__pathname, int __flags);

/* rmdir(2): removes an empty directory. Returns 0 or -1. */
int rmdir(const char *__pathname);

/* chdir(2), fchdir(2): set the current directory, at which relative paths start. Return 0 or -1. */
int chdir(const char *__path);
int fchdir(int __fd);

/*
 * getcwd(2): writes the path of the current directory to buf, which has size bytes. Returns buf, or
 * NULL: ERANGE if size is too small; ENOENT if the directory was removed or is outside the root;
 * EINVAL if size is 0 or buf is NULL (other libraries call malloc for NULL).
 */
char *getcwd(char *__buf, size_t __size);

/* isatty(3): returns 1 if fd is a terminal, otherwise 0 with ENOTTY or EBADF. */
int isatty(int __fd);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* sync(2): writes all file systems to disk. */
void sync(void);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* chroot(2): makes path the root directory, at which absolute paths start. Returns 0 or -1. */
int chroot(const char *__path);

/*
 * acct(2): the kernel appends a record to filename for every process that ends; NULL stops it.
 * Returns 0 or -1.
 */
int acct(const char *__filename);
#endif

#ifdef _GNU_SOURCE
/* flags of close_range. Linux: linux/close_range.h. */
#define CLOSE_RANGE_UNSHARE	(1U << 1)	/* first unshare the descriptor table */
#define CLOSE_RANGE_CLOEXEC	(1U << 2)	/* set FD_CLOEXEC instead of closing */

/* close_range(2): closes descriptors first to last. Returns 0, or -1: ENOSYS before Linux 5.9. */
int close_range(unsigned int __first, unsigned int __last, int __flags);

/* syncfs(2): writes fd's file system to disk. Returns 0 or -1. */
int syncfs(int __fd);

/* eaccess(3), euidaccess(3): access with the effective ids. */
int eaccess(const char *__pathname, int __mode);
int euidaccess(const char *__pathname, int __mode);

/*
 * copy_file_range(2): copies up to len bytes between two files. off_in and off_out: NULL, or the
 * offset to use and advance. Returns the number of bytes, or -1: ENOSYS before Linux 4.5.
 */
ssize_t copy_file_range(int __fd_in, off_t *__off_in, int __fd_out, off_t *__off_out, size_t __len,
		unsigned int __flags);
#endif

/* --- the process --- */

/*
 * _exit(2): ends the process with all its threads; status & 0xff is the exit status. Runs no
 * destructors.
 */
__RING3_NORETURN void _exit(int __status);

/*
 * alarm(2): SIGALRM after seconds seconds; 0: cancels the alarm. Returns the seconds left of the
 * previous alarm, or 0.
 */
unsigned int alarm(unsigned int __seconds);

/* pause(2): waits for a signal with a handler. Returns -1 with EINTR. */
int pause(void);

/*
 * sleep(3): sleeps. Returns 0, or the whole seconds left when a signal ended the sleep. Does not
 * change errno.
 */
unsigned int sleep(unsigned int __seconds);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE) || \
	(defined(_XOPEN_SOURCE) && _XOPEN_SOURCE + 0 < 700)
/* usleep(3): sleeps for usec microseconds. Returns 0, or -1: EINTR. */
int usleep(unsigned int __usec);

/*
 * ualarm(3): SIGALRM after usecs microseconds (0: cancels), then every interval microseconds.
 * Returns the microseconds left of the previous alarm, or (unsigned)-1 with EINVAL for a second or
 * more.
 */
unsigned int ualarm(unsigned int __usecs, unsigned int __interval);
#endif

/*
 * Processes and ids. ring3 has no threads: a function that sets ids sets those of the calling
 * thread only, as the system call does. A program with threads must set them in each thread.
 */

/*
 * fork(2): creates a child with a copy of this process's memory. Returns 0 in the child, the
 * child's id in the parent, or -1.
 */
pid_t fork(void);

/* _Fork(3): fork without pthread_atfork handlers; the same as fork in ring3. */
pid_t _Fork(void);

/*
 * execve(2): replaces this program with pathname. argv and envp are arrays of strings that end with
 * NULL. Returns only on failure: -1.
 */
int execve(const char *__pathname, char *const __argv[], char *const __envp[]);

/*
 * execv(3), execl(3): execve with the environment environ. execl takes the arguments one by one,
 * then (char *)NULL. execle(3): like execl, with envp after the NULL.
 */
int execv(const char *__pathname, char *const __argv[]);
int execl(const char *__pathname, const char *__arg, ...);
int execle(const char *__pathname, const char *__arg, ...);

/*
 * fexecve(3): execve of the program open on fd. ENOENT for a script if fd has FD_CLOEXEC. Without
 * execveat(2) (Linux 3.19) and without /proc: ENOSYS, or EPERM if a seccomp filter says so.
 */
int fexecve(int __fd, char *const __argv[], char *const __envp[]);

/*
 * getpid(2): returns the process id. getppid(2): returns the parent's id, or 0 if the parent is in
 * another namespace.
 */
pid_t getpid(void);
pid_t getppid(void);

/*
 * getpgrp(2): returns the process group. getpgid(2), getsid(2): return group or session of process
 * pid (0: this one), or -1.
 */
pid_t getpgrp(void);
pid_t getpgid(pid_t __pid);
pid_t getsid(pid_t __pid);

/*
 * setpgid(2): moves process pid (0: this one) to group pgid (0: a new group with its id). Returns 0
 * or -1.
 */
int setpgid(pid_t __pid, pid_t __pgid);

/*
 * setsid(2): creates a session with this process as its leader. Returns its id, or -1: EPERM for a
 * leader of a process group.
 */
pid_t setsid(void);

/*
 * tcgetpgrp(3), tcsetpgrp(3): return or set the foreground process group of terminal fd; 0 after
 * setting; -1 on error.
 */
pid_t tcgetpgrp(int __fd);
int tcsetpgrp(int __fd, pid_t __pgrp);

/*
 * getuid(2), getgid(2): return the real user or group id. geteuid(2), getegid(2): the effective
 * one. They cannot fail.
 */
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);

/*
 * setuid(2), setgid(2): set the effective id; for a privileged thread the real and saved ids too.
 * Return 0, or -1: EPERM, EAGAIN. Always check the result.
 */
int setuid(uid_t __uid);
int setgid(gid_t __gid);

/* seteuid(2), setegid(2): set the effective id only. Return 0, or -1: EINVAL for -1, EPERM. */
int seteuid(uid_t __euid);
int setegid(gid_t __egid);

/*
 * getgroups(2): writes up to size supplementary groups to list. Returns their number or -1. size 0:
 * returns the number only.
 */
int getgroups(int __size, gid_t __list[]);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* setreuid(2), setregid(2): set the real and the effective id; -1: no change. Return 0 or -1. */
int setreuid(uid_t __ruid, uid_t __euid);
int setregid(gid_t __rgid, gid_t __egid);

/* setpgrp(2): setpgid(0, 0), as in System V. */
pid_t setpgrp(void);

/*
 * nice(2): adds inc to the nice value (-20 to 19; higher means less CPU time). Returns the new
 * value, which can be -1: set errno to 0 before the call. EPERM: only a privileged process may
 * lower it.
 */
int nice(int __inc);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* setgroups(2): sets the supplementary groups to the size ids in list. Returns 0 or -1. */
int setgroups(size_t __size, const gid_t *__list);

/*
 * brk(2): sets the end of the data segment to addr. Returns 0 or -1. sbrk(2): moves the end by
 * increment. Returns the previous end, or (void *)-1. ENOMEM.
 */
int brk(void *__addr);
void *sbrk(intptr_t __increment);
#endif

#ifdef _GNU_SOURCE
/* gettid(2): returns the thread id. */
pid_t gettid(void);

/* getresuid(2), getresgid(2): write the real, effective and saved id. Return 0 or -1. */
int getresuid(uid_t *__ruid, uid_t *__euid, uid_t *__suid);
int getresgid(gid_t *__rgid, gid_t *__egid, gid_t *__sgid);

/* setresuid(2), setresgid(2): set all three ids; -1: no change. Return 0 or -1. */
int setresuid(uid_t __ruid, uid_t __euid, uid_t __suid);
int setresgid(gid_t __rgid, gid_t __egid, gid_t __sgid);

/*
 * execveat(2): execve; a relative pathname starts at directory dirfd. AT_EMPTY_PATH in flags:
 * pathname "" means dirfd itself. Returns only on failure: -1. Linux 3.19.
 */
int execveat(int __dirfd, const char *__pathname, char *const __argv[], char *const __envp[],
	     int __flags);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * vfork(2): creates a child that runs in this process's memory and on its stack. The child may only
 * call execve or _exit; the parent waits until it does. Returns 0 in the child, the child's id in
 * the parent, or -1.
 */
__RING3_RETURNS_TWICE pid_t vfork(void);

/*
 * syscall(2): makes system call number (<sys/syscall.h>) with up to six arguments of type long.
 * Returns its result, or -1. Cast an int to long; on i386 pass a 64-bit value as two words.
 */
long syscall(long __number, ...);
#endif

/*
 * The machine: names and page size.
 *
 * gethostname(2): writes the host's name to name, which has len bytes. Returns 0, or -1:
 * ENAMETOOLONG if name and NUL do not fit, EFAULT.
 */
int gethostname(char *__name, size_t __len);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * sethostname(2): sets the host's name to the len bytes at name. Returns 0, or -1: EPERM, EINVAL if
 * len > 64.
 */
int sethostname(const char *__name, size_t __len);

/*
 * getdomainname(2): writes the NIS domain name to name, which has len bytes; cuts it if it is
 * longer. Returns 0, or -1: EFAULT.
 */
int getdomainname(char *__name, size_t __len);

/*
 * setdomainname(2): sets the NIS domain name to the len bytes at name. Returns 0, or -1 as
 * sethostname.
 */
int setdomainname(const char *__name, size_t __len);

/* vhangup(2): hangs up the controlling terminal. Returns 0, or -1: EPERM. */
int vhangup(void);

/* getpagesize(2): returns the page size in bytes. */
int getpagesize(void);
#endif

/*
 * environ(7): the environment: strings "NAME=value", then NULL. Needs ring3's _start (crt1.o).
 * __environ is the same variable; a program may define environ for itself.
 */
extern char **__environ;
#ifdef _GNU_SOURCE
extern char **environ;
#endif

__RING3_END_DECLS

#if defined(_GNU_SOURCE) && defined(__GNUC__)
/*
 * TEMP_FAILURE_RETRY(expression): evaluates expression again while it is -1 with errno EINTR. Needs
 * <errno.h>. Do not use it with close.
 */
#define TEMP_FAILURE_RETRY(expression) (__extension__({ \
	long __result; \
	do \
		__result = (long)(expression); \
	while (__result == -1 && errno == EINTR); \
	__result; \
}))
#endif

/* Names from the time when off_t had 32 bits. */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define lseek64		lseek
#define pread64		pread
#define pwrite64	pwrite
#define truncate64	truncate
#define ftruncate64	ftruncate
#define off64_t		off_t
#endif

#endif
