/* SPDX-License-Identifier: MIT */
/* <fcntl.h>: open, fcntl, and other functions that create, open or control files. */
#ifndef _FCNTL_H
#define _FCNTL_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_mode_t
#define __NEED_off_t
#define __NEED_pid_t
#ifdef _GNU_SOURCE
#define __NEED_loff_t
#define __NEED_size_t
#define __NEED_ssize_t
#define __NEED_struct_iovec
#endif
#include <bits/alltypes.h>
#include <bits/fcntl.h>

/*
 * Flags of open(2) that have the same value on every architecture. <bits/fcntl.h> defines the other
 * flags.
 */
#ifndef _ASM_GENERIC_FCNTL_H
#define O_RDONLY	00
#define O_WRONLY	01
#define O_RDWR		02
#endif
#undef O_ACCMODE		/* <asm-generic/fcntl.h> defines O_ACCMODE without O_PATH */
#define O_ACCMODE	(03 | O_PATH)
#define O_SEARCH	O_PATH
#define O_EXEC		O_PATH
#define O_TTY_INIT	0

/*
 * Commands of fcntl(2). F_OFD_... read and set record locks that belong to an open file
 * description, not to a process. F_DUPFD_CLOEXEC duplicates a descriptor and sets FD_CLOEXEC on the
 * duplicate.
 */
#define F_OFD_GETLK	36
#define F_OFD_SETLK	37
#define F_OFD_SETLKW	38
#define F_LINUX_SPECIFIC_BASE	1024
#define F_DUPFD_CLOEXEC	(F_LINUX_SPECIFIC_BASE + 6)

/* Values of l_type in struct flock: the kind of a record lock. */
#ifndef F_RDLCK
#define F_RDLCK		0
#define F_WRLCK		1
#define F_UNLCK		2
#endif

/*
 * Flag of a descriptor. fcntl's command F_SETFD sets the flag. execve closes descriptors that have
 * the flag.
 */
#define FD_CLOEXEC	1

/*
 * A program passes AT_FDCWD as the argument dirfd of a function. Relative paths then start at the
 * current directory.
 */
#undef AT_FDCWD			/* <linux/fcntl.h> defines AT_FDCWD without parentheses */
#define AT_FDCWD	(-100)

/* Flags of functions whose names end in "at", for example fstatat. */
#define AT_SYMLINK_NOFOLLOW	0x100
#define AT_EACCESS		0x200	/* faccessat */
#define AT_REMOVEDIR		0x200	/* unlinkat */
#define AT_SYMLINK_FOLLOW	0x400

/* Values of the argument advice of posix_fadvise. They say how the program will access the file. */
#define POSIX_FADV_NORMAL	0
#define POSIX_FADV_RANDOM	1
#define POSIX_FADV_SEQUENTIAL	2
#define POSIX_FADV_WILLNEED	3
#define POSIX_FADV_DONTNEED	4
#define POSIX_FADV_NOREUSE	5

/*
 * Values of l_whence in struct flock, and of the argument whence of lseek. They say from where
 * l_start or lseek's offset counts: from the start of the file, from the current offset, or from
 * the end of the file.
 */
#define SEEK_SET	0
#define SEEK_CUR	1
#define SEEK_END	2

/*
 * Permission bits of a file's mode, as in <sys/stat.h>. If <linux/stat.h> is included before this
 * header, it has already defined the names.
 */
#ifndef S_IRUSR
#define S_ISUID		04000
#define S_ISGID		02000
#define S_ISVTX		01000
#define S_IRUSR		0400
#define S_IWUSR		0200
#define S_IXUSR		0100
#define S_IRWXU		0700
#define S_IRGRP		0040
#define S_IWGRP		0020
#define S_IXGRP		0010
#define S_IRWXG		0070
#define S_IROTH		0004
#define S_IWOTH		0002
#define S_IXOTH		0001
#define S_IRWXO		0007
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

#define AT_NO_AUTOMOUNT		0x800
#define AT_EMPTY_PATH		0x1000	/* with pathname "": use the file dirfd itself */
#define AT_STATX_SYNC_TYPE	0x6000	/* mask of the next three values */
#define AT_STATX_SYNC_AS_STAT	0x0000
#define AT_STATX_FORCE_SYNC	0x2000
#define AT_STATX_DONT_SYNC	0x4000
#define AT_RECURSIVE		0x8000

/* BSD's names of the flags of open. */
#define FAPPEND		O_APPEND
#define FFSYNC		O_SYNC
#ifndef FASYNC
#define FASYNC		O_ASYNC
#define O_FSYNC		O_SYNC
#endif
#define FNONBLOCK	O_NONBLOCK
#define FNDELAY		O_NDELAY

/* Values of the argument mode of access(2). */
#define F_OK		0
#define R_OK		4
#define W_OK		2
#define X_OK		1

/* Commands of lockf(3). */
#define F_ULOCK		0
#define F_LOCK		1
#define F_TLOCK		2
#define F_TEST		3

/* Commands of fcntl(2) that POSIX does not have. See <linux/fcntl.h>. */
#define F_SETLEASE		(F_LINUX_SPECIFIC_BASE + 0)
#define F_GETLEASE		(F_LINUX_SPECIFIC_BASE + 1)
/*
 * <linux/fcntl.h> of Linux 6.1 defines F_NOTIFY without spaces around the plus sign. If a program
 * included <linux/fcntl.h> before, gcc would warn that the two definitions differ. So undefine
 * F_NOTIFY first.
 */
#undef F_NOTIFY
#define F_NOTIFY		(F_LINUX_SPECIFIC_BASE + 2)
#define F_CANCELLK		(F_LINUX_SPECIFIC_BASE + 5)
#define F_SETPIPE_SZ		(F_LINUX_SPECIFIC_BASE + 7)
#define F_GETPIPE_SZ		(F_LINUX_SPECIFIC_BASE + 8)
#define F_ADD_SEALS		(F_LINUX_SPECIFIC_BASE + 9)
#define F_GET_SEALS		(F_LINUX_SPECIFIC_BASE + 10)
#define F_GET_RW_HINT		(F_LINUX_SPECIFIC_BASE + 11)
#define F_SET_RW_HINT		(F_LINUX_SPECIFIC_BASE + 12)
#define F_GET_FILE_RW_HINT	(F_LINUX_SPECIFIC_BASE + 13)
#define F_SET_FILE_RW_HINT	(F_LINUX_SPECIFIC_BASE + 14)

/*
 * Seals of a memfd. fcntl's command F_ADD_SEALS sets them. Each seal forbids one kind of change of
 * the file. A seal cannot be removed.
 */
#define F_SEAL_SEAL		0x0001
#define F_SEAL_SHRINK		0x0002
#define F_SEAL_GROW		0x0004
#define F_SEAL_WRITE		0x0008
#define F_SEAL_FUTURE_WRITE	0x0010
#define F_SEAL_EXEC		0x0020

/*
 * Values for fcntl's command F_SET_RW_HINT. They say how long written data will probably stay in
 * the file before the program overwrites or deletes them.
 */
#define RWH_WRITE_LIFE_NOT_SET	0
#define RWH_WRITE_LIFE_NONE	1
#define RWH_WRITE_LIFE_SHORT	2
#define RWH_WRITE_LIFE_MEDIUM	3
#define RWH_WRITE_LIFE_LONG	4
#define RWH_WRITE_LIFE_EXTREME	5
#define RWF_WRITE_LIFE_NOT_SET	RWH_WRITE_LIFE_NOT_SET

/*
 * Bits of the argument of fcntl's command F_NOTIFY. They select the events in a directory for which
 * the kernel sends a signal.
 */
#define DN_ACCESS	0x00000001
#define DN_MODIFY	0x00000002
#define DN_CREATE	0x00000004
#define DN_DELETE	0x00000008
#define DN_RENAME	0x00000010
#define DN_ATTRIB	0x00000020
#define DN_MULTISHOT	0x80000000	/* notify of every event, not only of the first */

#endif

#ifdef _GNU_SOURCE

/*
 * Values of the member type in struct f_owner_ex. They say what the member pid is: the id of a
 * thread, of a process or of a process group.
 */
#define F_OWNER_TID	0
#define F_OWNER_PID	1
#define F_OWNER_PGRP	2
#define F_OWNER_GID	2

/* Flags in the argument mode of fallocate(2). Linux: linux/falloc.h. */
#define FALLOC_FL_KEEP_SIZE		0x01
#define FALLOC_FL_PUNCH_HOLE		0x02
#define FALLOC_FL_NO_HIDE_STALE		0x04
#define FALLOC_FL_COLLAPSE_RANGE	0x08
#define FALLOC_FL_ZERO_RANGE		0x10
#define FALLOC_FL_INSERT_RANGE		0x20
#define FALLOC_FL_UNSHARE_RANGE		0x40
#define FALLOC_FL_WRITE_ZEROES		0x80

/* Maximum value of the member handle_bytes in struct file_handle, in bytes. */
#define MAX_HANDLE_SZ	128

#define SYNC_FILE_RANGE_WAIT_BEFORE	1
#define SYNC_FILE_RANGE_WRITE		2
#define SYNC_FILE_RANGE_WAIT_AFTER	4
#define SYNC_FILE_RANGE_WRITE_AND_WAIT	(SYNC_FILE_RANGE_WRITE | \
					 SYNC_FILE_RANGE_WAIT_BEFORE | \
					 SYNC_FILE_RANGE_WAIT_AFTER)

#define SPLICE_F_MOVE		1
#define SPLICE_F_NONBLOCK	2
#define SPLICE_F_MORE		4
#define SPLICE_F_GIFT		8

#endif

__RING3_BEGIN_DECLS

#ifndef _ASM_GENERIC_FCNTL_H
/*
 * Describes a record lock. The lock covers l_len bytes, beginning at l_start. l_whence says from
 * where l_start counts. If l_len is 0, the lock covers all bytes up to the end of the file.
 */
struct flock {
	short l_type;		/* F_RDLCK, F_WRLCK, F_UNLCK */
	short l_whence;		/* SEEK_SET, SEEK_CUR, SEEK_END */
	off_t l_start;
	off_t l_len;
	/* F_GETLK writes the process id of the lock's owner, or -1 if F_OFD_SETLK set the lock. */
	pid_t l_pid;
};
#define HAVE_ARCH_STRUCT_FLOCK		/* prevents a second definition in <linux/fcntl.h> */
#endif

/*
 * open(2): opens the file pathname. flags (O_...) say how to open it. Returns the lowest free
 * descriptor, or -1 on failure. With O_CREAT or O_TMPFILE the caller must pass a third argument,
 * mode_t mode. It contains the permissions of a new file. The kernel removes the bits of the umask
 * from mode. open always adds O_LARGEFILE, so 32-bit programs can open files of 2 GiB and more.
 */
int open(const char *__pathname, int __flags, ...);

/* openat(2): does what open does, but a relative pathname starts at the directory dirfd. */
int openat(int __dirfd, const char *__pathname, int __flags, ...);

/* creat(2): the same as open with the flags O_CREAT | O_WRONLY | O_TRUNC. */
int creat(const char *__pathname, mode_t __mode);

/*
 * fcntl(2): performs the command cmd (F_...) on fd. Some commands need a third argument, an int or
 * a pointer. The meaning of the result also depends on cmd. Returns -1 on failure. The result of
 * F_GETOWN is a process id, or the negative of a process group id.
 */
int fcntl(int __fd, int __cmd, ...);

/*
 * posix_fadvise(2): tells the kernel how the program will access len bytes of the file, beginning
 * at offset. advice is one of POSIX_FADV_... A len of 0 means all bytes up to the end of the file.
 * Returns 0 or an error number.
 */
int posix_fadvise(int __fd, off_t __offset, off_t __len, int __advice);

/*
 * posix_fallocate(3): allocates disk space for len bytes, beginning at offset. A later write to
 * these bytes cannot fail with ENOSPC. Returns 0 or an error number. It fails with EOPNOTSUPP if
 * the file system cannot allocate space. In this case glibc writes zeros, but ring3 does not.
 */
int posix_fallocate(int __fd, off_t __offset, off_t __len);

#ifdef _GNU_SOURCE

/*
 * A handle contains bytes that identify a file. To get the size of a file's handle, call
 * name_to_handle_at with handle_bytes set to 0. The call fails with EOVERFLOW and writes the size
 * to handle_bytes.
 */
__extension__ struct file_handle {
	unsigned int handle_bytes;
	int handle_type;
	unsigned char f_handle[];
};

#ifndef _ASM_GENERIC_FCNTL_H
struct f_owner_ex {
	int type;		/* F_OWNER_TID, F_OWNER_PID, F_OWNER_PGRP */
	pid_t pid;
};
#endif

/*
 * fallocate(2): allocates, removes or zeroes len bytes of the file, beginning at offset. mode
 * (FALLOC_FL_...) selects the operation. Returns 0 or -1.
 */
int fallocate(int __fd, int __mode, off_t __offset, off_t __len);

/*
 * name_to_handle_at(2): writes a handle of the file pathname to *handle. Writes the id of the mount
 * that contains the file to *mount_id. Returns 0 or -1.
 */
int name_to_handle_at(int __dirfd, const char *__pathname, struct file_handle *__handle,
		int *__mount_id, int __flags);

/*
 * open_by_handle_at(2): opens the file that handle identifies. mount_fd is a descriptor of any file
 * in the file system that contains the file. Returns a descriptor or -1.
 */
int open_by_handle_at(int __mount_fd, struct file_handle *__handle, int __flags);

/*
 * readahead(2): makes the kernel read count bytes of the file fd, beginning at offset, into the
 * page cache. Returns 0 or -1.
 */
ssize_t readahead(int __fd, off_t __offset, size_t __count);

/*
 * sync_file_range(2): writes to disk the changed data in a range of the file fd. The range begins
 * at offset and has nbytes bytes. If nbytes is 0, the range ends at the end of the file. flags
 * contains bits (SYNC_FILE_RANGE_...). Returns 0 or -1.
 */
int sync_file_range(int __fd, off_t __offset, off_t __nbytes, unsigned int __flags);

/*
 * splice(2): moves up to len bytes from fd_in to fd_out. At least one of the two must be a pipe.
 * The offsets *off_in and *off_out say where in a file the move starts. The kernel then increases
 * the offsets. If off_in or off_out is NULL, the kernel uses the descriptor's own file offset.
 * Returns the number of bytes or -1.
 */
ssize_t splice(int __fd_in, off_t *__off_in, int __fd_out, off_t *__off_out, size_t __len,
		unsigned int __flags);

/*
 * tee(2): copies up to len bytes from the pipe fd_in to the pipe fd_out. The bytes also stay in
 * fd_in. Returns the number of bytes or -1.
 */
ssize_t tee(int __fd_in, int __fd_out, size_t __len, unsigned int __flags);

/*
 * vmsplice(2): if fd is the write end of a pipe, maps the memory that iov describes into the pipe.
 * If fd is the read end, copies the pipe's contents to this memory. Returns the number of bytes or
 * -1.
 */
ssize_t vmsplice(int __fd, const struct iovec *__iov, size_t __nr_segs, unsigned int __flags);

#endif

__RING3_END_DECLS

/*
 * Names that contain 64. Old programs use them to get a 64-bit off_t. In ring3 off_t always has 64
 * bits, so the names with and without 64 mean the same.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#ifndef F_GETLK64
#define F_GETLK64	F_GETLK
#define F_SETLK64	F_SETLK
#define F_SETLKW64	F_SETLKW
#endif
#ifndef _ASM_GENERIC_FCNTL_H
#define flock64		flock
#endif
#define open64		open
#define openat64	openat
#define creat64		creat
#define posix_fadvise64	posix_fadvise
#define posix_fallocate64	posix_fallocate
#define off64_t		off_t
#ifdef _GNU_SOURCE
#define fallocate64	fallocate
#endif
#endif

/*
 * Defines the remaining names of the kernel's <asm-generic/fcntl.h>, and its include guard. If a
 * program includes <linux/fcntl.h> later, none of these names is defined a second time.
 */
#if defined(_GNU_SOURCE) && !defined(_ASM_GENERIC_FCNTL_H)
#define _ASM_GENERIC_FCNTL_H
#define __O_SYNC	04000000
#define __O_TMPFILE	020000000
#define F_EXLCK		4
#define F_SHLCK		8
#define LOCK_SH		1
#define LOCK_EX		2
#define LOCK_NB		4
#define LOCK_UN		8
#define LOCK_MAND	32
#define LOCK_READ	64
#define LOCK_WRITE	128
#define LOCK_RW		192
#endif

#endif
