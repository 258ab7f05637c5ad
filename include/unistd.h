/* SPDX-License-Identifier: MIT */
/* <unistd.h>: POSIX functions for files, processes, user and group ids, and the machine. */
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
 * Options of POSIX that ring3 supports. This header does not define options that consist only of
 * functions for threads or of library functions. ring3 also lacks such functions of the options
 * below, for example posix_memalign and pthread_getcpuclockid.
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
/*
 * The array c_cc in struct termios contains a terminal's special characters, for example the one
 * that causes SIGINT. An element with this value means that the terminal has no such character.
 */
#define _POSIX_VDISABLE			0
#define _XOPEN_SHM			1
#define _LFS_LARGEFILE			1

/*
 * Options of POSIX that ring3 does not support, because Linux has no system calls for them. The
 * value -1 means "not supported".
 */
#define _POSIX_SPORADIC_SERVER		(-1)
#define _POSIX_THREAD_SPORADIC_SERVER	(-1)
#define _POSIX_TRACE			(-1)
#define _POSIX_TRACE_EVENT_FILTER	(-1)
#define _POSIX_TRACE_INHERIT		(-1)
#define _POSIX_TRACE_LOG		(-1)
#define _POSIX_TYPED_MEMORY_OBJECTS	(-1)

/* Numbers of the three descriptors that are usually open when a program starts. */
#define STDIN_FILENO	0
#define STDOUT_FILENO	1
#define STDERR_FILENO	2

/*
 * Values of the argument whence of lseek. With SEEK_SET the offset counts from the beginning of the
 * file. With SEEK_CUR it counts from the current offset, and with SEEK_END from the end of the
 * file.
 */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2
#define SEEK_DATA	3	/* moves to the first data at offset or later */
#define SEEK_HOLE	4	/* moves to the first hole at offset or later */

/*
 * Values of the argument mode of access(2). F_OK checks that the file exists. R_OK, W_OK and X_OK
 * check that the file may be read, written or executed.
 */
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
/* Old names of SEEK_SET, SEEK_CUR and SEEK_END. Programs for the BSD systems use them. */
#define L_SET		0
#define L_INCR		1
#define L_XTND		2
#endif

__RING3_BEGIN_DECLS

/*
 * read(2): reads up to count bytes from fd into buf. Returns the number of bytes read. Returns 0 at
 * the end of the file, and -1 on failure.
 */
ssize_t read(int __fd, void *__buf, size_t __count);

/* write(2): writes up to count bytes from buf to fd. Returns the number of bytes written or -1. */
ssize_t write(int __fd, const void *__buf, size_t __count);

/*
 * close(2): closes fd. Returns 0 or -1. Do not repeat the call after EINTR, because the kernel has
 * already closed fd.
 */
int close(int __fd);

/*
 * lseek(2): sets the file offset of fd. whence (SEEK_...) says from where offset counts. Returns
 * the new offset from the beginning of the file, or -1.
 */
off_t lseek(int __fd, off_t __offset, int __whence);

/* --- files and directories --- */

/*
 * pread(2), pwrite(2): do what read and write do, but start at the argument offset. They do not use
 * or change the file offset of fd.
 */
ssize_t pread(int __fd, void *__buf, size_t __count, off_t __offset);
ssize_t pwrite(int __fd, const void *__buf, size_t __count, off_t __offset);

/*
 * dup(2): makes the lowest free descriptor a duplicate of oldfd. Returns the new descriptor, or -1.
 */
int dup(int __oldfd);

/*
 * dup2(2): makes newfd a duplicate of oldfd. If newfd is open, the kernel closes it first. If oldfd
 * equals newfd, dup2 only checks that the descriptor is open. Returns newfd, or -1.
 */
int dup2(int __oldfd, int __newfd);

/*
 * dup3(2): does what dup2 does, but has an argument flags (0 or O_CLOEXEC). Fails with EINVAL if
 * oldfd equals newfd.
 */
int dup3(int __oldfd, int __newfd, int __flags);

/*
 * pipe(2): creates a pipe. pipefd[0] becomes the read end, and pipefd[1] becomes the write end.
 * Returns 0 or -1.
 */
int pipe(int __pipefd[2]);

/* pipe2(2): does what pipe does, but has an argument flags (O_CLOEXEC, O_NONBLOCK, O_DIRECT). */
int pipe2(int __pipefd[2], int __flags);

/*
 * fsync(2): writes the file's changed data and its inode to disk. fdatasync(2): writes the data to
 * disk. It writes only those parts of the inode that a later read needs, such as the size. Both
 * return 0 or -1.
 */
int fsync(int __fd);
int fdatasync(int __fd);

/*
 * truncate(2), ftruncate(2): set the file's size to length bytes. If the file becomes larger, the
 * new bytes are 0. Both return 0 or -1.
 */
int truncate(const char *__path, off_t __length);
int ftruncate(int __fd, off_t __length);

/*
 * access(2): checks what the process may do with the file pathname. The check uses the real user
 * and group ids. mode contains the permissions to check: R_OK, W_OK and X_OK. Returns 0 if all of
 * them are allowed, otherwise -1.
 */
int access(const char *__pathname, int __mode);

/*
 * faccessat(2): does what access does, but a relative pathname starts at the directory dirfd. With
 * the flag AT_EACCESS the check uses the effective user and group ids. With AT_SYMLINK_NOFOLLOW
 * faccessat checks a symbolic link itself. Kernels before Linux 5.8 do not have these flags. On
 * such a kernel, if AT_EACCESS is set and the real and effective ids differ, ring3 creates a child
 * process. The child sets its real ids to the effective ids and does the check.
 */
int faccessat(int __dirfd, const char *__pathname, int __mode, int __flags);

/*
 * chown(2): sets the owner and the group of the file pathname. The id -1 means "no change". lchown
 * does not follow a symbolic link. fchown changes the open file fd. For fchownat a relative
 * pathname starts at the directory dirfd, and flags may contain AT_SYMLINK_NOFOLLOW and
 * AT_EMPTY_PATH. All return 0 or -1.
 */
int chown(const char *__pathname, uid_t __owner, gid_t __group);
int lchown(const char *__pathname, uid_t __owner, gid_t __group);
int fchown(int __fd, uid_t __owner, gid_t __group);
int fchownat(int __dirfd, const char *__pathname, uid_t __owner, gid_t __group, int __flags);

/*
 * link(2): creates newpath, a hard link to the file oldpath. If oldpath is a symbolic link, link
 * does not follow it. For linkat relative paths start at the directories olddirfd and newdirfd, and
 * flags may contain AT_SYMLINK_FOLLOW and AT_EMPTY_PATH. Both return 0 or -1.
 */
int link(const char *__oldpath, const char *__newpath);
int linkat(int __olddirfd, const char *__oldpath, int __newdirfd, const char *__newpath, int __flags);

/*
 * symlink(2): creates linkpath, a symbolic link that contains the string target. For symlinkat a
 * relative linkpath starts at the directory newdirfd. Both return 0 or -1.
 */
int symlink(const char *__target, const char *__linkpath);
int symlinkat(const char *__target, int __newdirfd, const char *__linkpath);

/*
 * readlink(2): writes the target of the symbolic link pathname to buf, without a NUL at the end. It
 * writes at most bufsiz bytes. Returns the number of bytes written, or -1. For readlinkat a
 * relative pathname starts at the directory dirfd.
 */
ssize_t readlink(const char *__pathname, char *__buf, size_t __bufsiz);
ssize_t readlinkat(int __dirfd, const char *__pathname, char *__buf, size_t __bufsiz);

/*
 * unlink(2): removes pathname, a name of a file. The kernel deletes the file when its last name is
 * removed and no process has it open. For unlinkat a relative pathname starts at the directory
 * dirfd. With the flag AT_REMOVEDIR unlinkat removes an empty directory. Both return 0 or -1.
 */
int unlink(const char *__pathname);
int unlinkat(int __dirfd, const char *__pathname, int __flags);

/* rmdir(2): removes an empty directory. Returns 0 or -1. */
int rmdir(const char *__pathname);

/*
 * chdir(2), fchdir(2): set the current directory, at which relative paths start. Both return 0 or
 * -1.
 */
int chdir(const char *__path);
int fchdir(int __fd);

/*
 * getcwd(2): writes the path of the current directory to buf, which has size bytes. Returns buf, or
 * NULL on failure. ERANGE means that size is too small. ENOENT means that the directory was removed
 * or is outside the root directory. EINVAL means that size is 0 or buf is NULL. If buf is NULL,
 * glibc and musl allocate a buffer instead.
 */
char *getcwd(char *__buf, size_t __size);

/*
 * isatty(3): returns 1 if fd is a terminal. Otherwise it returns 0 and sets errno to ENOTTY or
 * EBADF.
 */
int isatty(int __fd);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* sync(2): writes the changed data of all file systems to disk. */
void sync(void);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * chroot(2): makes path the root directory of the process, at which absolute paths start. Returns 0
 * or -1.
 */
int chroot(const char *__path);

/*
 * acct(2): turns on process accounting. When a process ends, the kernel then appends a record to
 * the file filename. If filename is NULL, acct turns off process accounting. Returns 0 or -1.
 */
int acct(const char *__filename);
#endif

#ifdef _GNU_SOURCE
/* Flags of close_range(2). See <linux/close_range.h>. */
/*
 * With this flag the calling thread first gets its own copy of the descriptor table, if it shares
 * the table with other threads.
 */
#define CLOSE_RANGE_UNSHARE	(1U << 1)
#define CLOSE_RANGE_CLOEXEC	(1U << 2)	/* sets FD_CLOEXEC and closes nothing */

/*
 * close_range(2): closes all descriptors from first to last. Returns 0 or -1. It fails with ENOSYS
 * before Linux 5.9.
 */
int close_range(unsigned int __first, unsigned int __last, int __flags);

/*
 * syncfs(2): writes all changed data of one file system to disk. fd is a descriptor of any file in
 * this file system. Returns 0 or -1.
 */
int syncfs(int __fd);

/*
 * eaccess(3), euidaccess(3): do what access does, but the check uses the effective user and group
 * ids.
 */
int eaccess(const char *__pathname, int __mode);
int euidaccess(const char *__pathname, int __mode);

/*
 * copy_file_range(2): copies up to len bytes from fd_in to fd_out. The copy starts at the offsets
 * *off_in and *off_out, which the kernel then increases. If off_in or off_out is NULL, the kernel
 * uses the descriptor's own file offset. Returns the number of bytes copied, or -1. It fails with
 * ENOSYS before Linux 4.5.
 */
ssize_t copy_file_range(int __fd_in, off_t *__off_in, int __fd_out, off_t *__off_out, size_t __len,
		unsigned int __flags);
#endif

/* --- the process --- */

/*
 * _exit(2): ends all threads of the process and runs no destructors. The process's exit status is
 * status & 0xff.
 */
__RING3_NORETURN void _exit(int __status);

/*
 * alarm(2): makes the kernel send SIGALRM after the given number of seconds. If seconds is 0, alarm
 * cancels the previous alarm. Returns how many seconds were left until the previous alarm, or 0 if
 * there was none.
 */
unsigned int alarm(unsigned int __seconds);

/* pause(2): waits until a signal handler has run. Always returns -1 and sets errno to EINTR. */
int pause(void);

/*
 * sleep(3): waits the given number of seconds and returns 0. If a signal ends the wait, sleep
 * returns the remaining seconds, rounded down. It does not change errno.
 */
unsigned int sleep(unsigned int __seconds);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE) || \
	(defined(_XOPEN_SOURCE) && _XOPEN_SOURCE + 0 < 700)
/*
 * usleep(3): waits for usec microseconds. Returns 0 or -1. It fails with EINTR if a signal ends the
 * wait.
 */
int usleep(unsigned int __usec);

/*
 * ualarm(3): makes the kernel send SIGALRM after usecs microseconds. If interval is not 0, the
 * kernel then repeats the signal, with a period of interval microseconds. If usecs is 0, ualarm
 * cancels the alarm. Returns how many microseconds were left until the previous alarm. If an
 * argument is 1000000 or more, it returns (unsigned)-1 and sets errno to EINVAL.
 */
unsigned int ualarm(unsigned int __usecs, unsigned int __interval);
#endif

/*
 * The functions below create processes, and read or set ids. In the kernel each thread has its own
 * ids. So a function that sets ids changes only the calling thread. In glibc the same function
 * changes all threads. With ring3, a program with threads must call the function in each thread.
 */

/*
 * fork(2): creates a child process with a copy of this process's memory. Returns 0 in the child and
 * the child's id in the parent. Returns -1 on failure.
 */
pid_t fork(void);

/*
 * _Fork(3): does what fork does, but calls no handlers of pthread_atfork. ring3 has no
 * pthread_atfork, so _Fork is the same as fork.
 */
pid_t _Fork(void);

/*
 * execve(2): replaces the program of this process by the program pathname. argv contains the
 * arguments, and envp contains the environment. Both are arrays of strings that end with NULL.
 * execve returns only on failure, with -1.
 */
int execve(const char *__pathname, char *const __argv[], char *const __envp[]);

/*
 * execv(3), execl(3): do what execve does, but pass the environment of this process. execl takes
 * the program's arguments one by one after pathname. (char *)NULL must follow the last of them.
 * execle(3): does what execl does, but has one more argument envp after (char *)NULL. envp is the
 * environment of the new program.
 */
int execv(const char *__pathname, char *const __argv[]);
int execl(const char *__pathname, const char *__arg, ...);
int execle(const char *__pathname, const char *__arg, ...);

/*
 * fexecve(3): does what execve does, but executes the open file fd. It fails with ENOENT if the
 * file is a script and fd has the flag FD_CLOEXEC. fexecve uses execveat(2), which is new in Linux
 * 3.19. If execveat fails with ENOSYS or EPERM, fexecve executes /proc/self/fd/N instead, where N
 * is fd. If /proc is not mounted, fexecve fails with the error of execveat.
 */
int fexecve(int __fd, char *const __argv[], char *const __envp[]);

/*
 * getpid(2): returns the id of this process. getppid(2): returns the id of the parent, or 0 if the
 * parent is in another pid namespace.
 */
pid_t getpid(void);
pid_t getppid(void);

/*
 * getpgrp(2): returns the id of this process's process group. getpgid(2): returns the id of process
 * pid's process group. getsid(2): returns the id of process pid's session. A pid of 0 means this
 * process. getpgid and getsid return -1 on failure.
 */
pid_t getpgrp(void);
pid_t getpgid(pid_t __pid);
pid_t getsid(pid_t __pid);

/*
 * setpgid(2): moves process pid to the process group pgid. A pid of 0 means this process. If pgid
 * is 0, setpgid creates a group whose id is the process's id. Returns 0 or -1.
 */
int setpgid(pid_t __pid, pid_t __pgid);

/*
 * setsid(2): creates a session. This process becomes the leader of the session. Returns the
 * session's id, or -1. It fails with EPERM if the process is already the leader of a process group.
 */
pid_t setsid(void);

/*
 * tcgetpgrp(3): returns the foreground process group of the terminal fd. tcsetpgrp(3): sets the
 * foreground process group to pgrp and returns 0. Both return -1 on failure.
 */
pid_t tcgetpgrp(int __fd);
int tcsetpgrp(int __fd, pid_t __pgrp);

/*
 * getuid(2), getgid(2): return the real user id and the real group id. geteuid(2), getegid(2):
 * return the effective user id and the effective group id. These functions always succeed.
 */
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);

/*
 * setuid(2), setgid(2): set the effective user or group id. If the thread is privileged, they also
 * set the real and the saved id. Both return 0, or -1 with errno EPERM, EINVAL or EAGAIN. Always
 * check the result.
 */
int setuid(uid_t __uid);
int setgid(gid_t __gid);

/*
 * seteuid(2), setegid(2): set only the effective user or group id. Both return 0, or -1 with errno
 * EPERM. errno is EINVAL if the id is -1.
 */
int seteuid(uid_t __euid);
int setegid(gid_t __egid);

/*
 * getgroups(2): writes the supplementary group ids of the calling thread to list, which has size
 * elements. Returns the number of ids. If size is 0, only returns the number and writes nothing.
 * Otherwise, if size is too small, returns -1 with EINVAL.
 */
int getgroups(int __size, gid_t __list[]);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * setreuid(2), setregid(2): set the real and the effective user or group id. The id -1 means "no
 * change". Both return 0 or -1.
 */
int setreuid(uid_t __ruid, uid_t __euid);
int setregid(gid_t __rgid, gid_t __egid);

/* setpgrp(2): does the same as setpgid(0, 0), as in System V. */
pid_t setpgrp(void);

/*
 * nice(2): adds inc to the nice value of the calling thread. The value is from -20 to 19. A thread
 * with a higher value gets less CPU time. Returns the new value, or -1. It fails with EPERM if an
 * unprivileged thread lowers the value. The new value can also be -1. So set errno to 0 before the
 * call, and test errno after it.
 */
int nice(int __inc);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * setgroups(2): sets the supplementary groups of the calling thread to the group ids in list, which
 * has size elements. Returns 0 or -1.
 */
int setgroups(size_t __size, const gid_t *__list);

/*
 * brk(2): sets the program break, the end of the heap, to addr. Returns 0 or -1. sbrk(2): moves the
 * program break by increment bytes. Returns the previous program break, or (void *)-1. Both fail
 * with ENOMEM.
 */
int brk(void *__addr);
void *sbrk(intptr_t __increment);
#endif

#ifdef _GNU_SOURCE
/* gettid(2): returns the thread id. */
pid_t gettid(void);

/*
 * getresuid(2): writes the real, the effective and the saved user id to *ruid, *euid and *suid.
 * getresgid(2): does the same with the group ids. Both return 0 or -1.
 */
int getresuid(uid_t *__ruid, uid_t *__euid, uid_t *__suid);
int getresgid(gid_t *__rgid, gid_t *__egid, gid_t *__sgid);

/*
 * setresuid(2), setresgid(2): set the real, the effective and the saved user or group id. The id
 * -1 means "no change". Both return 0 or -1.
 */
int setresuid(uid_t __ruid, uid_t __euid, uid_t __suid);
int setresgid(gid_t __rgid, gid_t __egid, gid_t __sgid);

/*
 * execveat(2): does what execve does, but a relative pathname starts at the directory dirfd. If
 * flags contains AT_EMPTY_PATH and pathname is "", execveat executes the file dirfd itself. The
 * call exists since Linux 3.19. execveat returns only on failure, with -1.
 */
int execveat(int __dirfd, const char *__pathname, char *const __argv[], char *const __envp[],
	     int __flags);
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * vfork(2): creates a child process that uses the memory and the stack of this process. The parent
 * waits until the child calls execve or _exit. Until then the child must call no other function and
 * change no data. Returns 0 in the child and the child's id in the parent. Returns -1 on failure.
 */
__RING3_RETURNS_TWICE pid_t vfork(void);

/*
 * syscall(2): executes the system call with this number (SYS_... of <sys/syscall.h>). Up to six
 * arguments of type long follow, so cast an int to long. Returns the result of the call, or -1. On
 * 32-bit architectures long has 32 bits, so pass a 64-bit value as two arguments.
 */
long syscall(long __number, ...);
#endif

/*
 * The functions below read and set the names of the machine, and return its page size.
 *
 * gethostname(2): writes the host name to name, which has len bytes. Returns 0 or -1. It fails with
 * ENAMETOOLONG if the host name with its NUL needs more than len bytes.
 */
int gethostname(char *__name, size_t __len);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * sethostname(2): sets the host name to the len bytes at name. Returns 0, or -1 with errno EPERM.
 * errno is EINVAL if len is greater than 64.
 */
int sethostname(const char *__name, size_t __len);

/*
 * getdomainname(2): writes the NIS domain name to name, which has len bytes. It writes only the
 * first len bytes of a longer domain name. Returns 0, or -1 with EFAULT.
 */
int getdomainname(char *__name, size_t __len);

/*
 * setdomainname(2): sets the NIS domain name to the len bytes at name. Returns 0, or -1 with errno
 * EPERM. errno is EINVAL if len is greater than 64.
 */
int setdomainname(const char *__name, size_t __len);

/* vhangup(2): simulates a hangup of the controlling terminal. Returns 0, or -1 with EPERM. */
int vhangup(void);

/* getpagesize(2): returns the size of a page of memory in bytes. */
int getpagesize(void);
#endif

/*
 * environ(7): the environment, an array of strings "NAME=value" that ends with NULL. ring3's
 * start-up code crt1.o sets the variable. __environ is a second name of the same variable. If a
 * program defines another variable environ, __environ is still the environment.
 */
extern char **__environ;
#ifdef _GNU_SOURCE
extern char **environ;
#endif

__RING3_END_DECLS

#if defined(_GNU_SOURCE) && defined(__GNUC__)
/*
 * TEMP_FAILURE_RETRY(expression) evaluates expression, and repeats this while the result is -1 and
 * errno is EINTR. The program must also include <errno.h>. Do not use the macro with close, because
 * close has closed the descriptor even if it fails with EINTR.
 */
#define TEMP_FAILURE_RETRY(expression) (__extension__({ \
	long __result; \
	do \
		__result = (long)(expression); \
	while (__result == -1 && errno == EINTR); \
	__result; \
}))
#endif

/*
 * The names below contain the digits 64. Programs used them when off_t had only 32 bits. Each name
 * means the same as the name without 64.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define lseek64		lseek
#define pread64		pread
#define pwrite64	pwrite
#define truncate64	truncate
#define ftruncate64	ftruncate
#define off64_t		off_t
#endif

#endif
