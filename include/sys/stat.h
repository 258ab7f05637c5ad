/* SPDX-License-Identifier: MIT */
/*
 * <sys/stat.h>: functions that read the status of files, set their permissions and times, and
 * create directories, FIFOs and devices.
 */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_blkcnt_t
#define __NEED_blksize_t
#define __NEED_dev_t
#define __NEED_gid_t
#define __NEED_ino_t
#define __NEED_mode_t
#define __NEED_nlink_t
#define __NEED_off_t
#define __NEED_time_t
#define __NEED_uid_t
#define __NEED_struct_timespec
#ifdef _GNU_SOURCE
#define __NEED_int32_t
#define __NEED_int64_t
#define __NEED_uint16_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#endif
#include <bits/alltypes.h>
#include <bits/stat.h>

/* Old names for the times of a file. Each name means only the whole seconds of the time. */
#define st_atime	st_atim.tv_sec
#define st_mtime	st_mtim.tv_sec
#define st_ctime	st_ctim.tv_sec

/*
 * File types in a mode_t. The macros have the same text as in <linux/stat.h>. So the compiler does
 * not warn if a program includes both headers.
 */
#define S_IFMT		00170000	/* mask of the type */
#define S_IFSOCK	0140000
#define S_IFLNK		0120000
#define S_IFREG		0100000
#define S_IFBLK		0060000
#define S_IFDIR		0040000
#define S_IFCHR		0020000
#define S_IFIFO		0010000

#define S_ISLNK(m)	(((m) & S_IFMT) == S_IFLNK)
#define S_ISREG(m)	(((m) & S_IFMT) == S_IFREG)
#define S_ISDIR(m)	(((m) & S_IFMT) == S_IFDIR)
#define S_ISCHR(m)	(((m) & S_IFMT) == S_IFCHR)
#define S_ISBLK(m)	(((m) & S_IFMT) == S_IFBLK)
#define S_ISFIFO(m)	(((m) & S_IFMT) == S_IFIFO)
#define S_ISSOCK(m)	(((m) & S_IFMT) == S_IFSOCK)

/*
 * These macros are always 0, because Linux has no file types for message queues, semaphores, shared
 * memory and typed memory objects.
 */
#define S_TYPEISMQ(buf)		0
#define S_TYPEISSEM(buf)	0
#define S_TYPEISSHM(buf)	0
#define S_TYPEISTMO(buf)	0

/*
 * Permissions in a mode_t. If a program has included <fcntl.h>, that header has already defined the
 * same macros.
 */
#ifndef S_IRUSR
#define S_ISUID		0004000
#define S_ISGID		0002000
#define S_ISVTX		0001000
#define S_IRWXU		00700
#define S_IRUSR		00400
#define S_IWUSR		00200
#define S_IXUSR		00100
#define S_IRWXG		00070
#define S_IRGRP		00040
#define S_IWGRP		00020
#define S_IXGRP		00010
#define S_IRWXO		00007
#define S_IROTH		00004
#define S_IWOTH		00002
#define S_IXOTH		00001
#endif

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * BSD's constants. ACCESSPERMS contains all permission bits. ALLPERMS also contains the
 * set-user-id, set-group-id and sticky bits. DEFFILEMODE contains the usual permissions of a new
 * file. S_BLKSIZE is the number of bytes in one unit of st_blocks.
 */
#define ACCESSPERMS	(S_IRWXU | S_IRWXG | S_IRWXO)
#define ALLPERMS	(S_ISUID | S_ISGID | S_ISVTX | S_IRWXU | S_IRWXG | S_IRWXO)
#define DEFFILEMODE	(S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH)
#define S_BLKSIZE	512
#define S_IREAD		S_IRUSR
#define S_IWRITE	S_IWUSR
#define S_IEXEC		S_IXUSR
#endif

/*
 * Values of tv_nsec for futimens and utimensat. With UTIME_NOW, the functions set the file's time
 * to the current time. With UTIME_OMIT, they do not change the file's time.
 */
#define UTIME_NOW	0x3fffffff
#define UTIME_OMIT	0x3ffffffe

#if defined(_GNU_SOURCE) && !defined(_LINUX_STAT_H)
/*
 * <linux/stat.h> defines the same names. The next line defines the include guard of that header, so
 * a later #include of it adds nothing.
 */
#define _LINUX_STAT_H

struct statx_timestamp {
	int64_t tv_sec;
	uint32_t tv_nsec;
	int32_t __reserved;
};

/*
 * statx(2) writes this structure. A member such as stx_mode means the same as st_mode in struct
 * stat.
 */
struct statx {
	uint32_t stx_mask;		/* STATX_...: the members that the kernel wrote */
	uint32_t stx_blksize;
	uint64_t stx_attributes;	/* STATX_ATTR_... */
	uint32_t stx_nlink;
	uint32_t stx_uid;
	uint32_t stx_gid;
	uint16_t stx_mode;
	uint16_t __spare0[1];
	uint64_t stx_ino;
	uint64_t stx_size;
	uint64_t stx_blocks;
	/* Bits of stx_attributes (STATX_ATTR_...) that the file system supports. */
	uint64_t stx_attributes_mask;
	struct statx_timestamp stx_atime;
	struct statx_timestamp stx_btime;	/* time of creation */
	struct statx_timestamp stx_ctime;
	struct statx_timestamp stx_mtime;
	uint32_t stx_rdev_major;
	uint32_t stx_rdev_minor;
	uint32_t stx_dev_major;
	uint32_t stx_dev_minor;
	uint64_t stx_mnt_id;
	uint32_t stx_dio_mem_align;	/* direct I/O: alignment of buffers, in bytes */
	uint32_t stx_dio_offset_align;	/* direct I/O: alignment of offsets, in bytes */
	uint64_t stx_subvol;
	uint32_t stx_atomic_write_unit_min;
	uint32_t stx_atomic_write_unit_max;
	uint32_t stx_atomic_write_segments_max;
	uint32_t stx_dio_read_offset_align;
	uint32_t stx_atomic_write_unit_max_opt;
	/* Later versions of Linux can use __spare2 and __spare3 for new members. */
	uint32_t __spare2[1];
	uint64_t __spare3[8];
};

/* Bits of the argument mask of statx. The bits tell which members the kernel must write. */
#define STATX_TYPE		0x00000001U	/* the file type in stx_mode */
#define STATX_MODE		0x00000002U	/* the permissions in stx_mode */
#define STATX_NLINK		0x00000004U
#define STATX_UID		0x00000008U
#define STATX_GID		0x00000010U
#define STATX_ATIME		0x00000020U
#define STATX_MTIME		0x00000040U
#define STATX_CTIME		0x00000080U
#define STATX_INO		0x00000100U
#define STATX_SIZE		0x00000200U
#define STATX_BLOCKS		0x00000400U
/* All bits above. These bits select the members that struct stat also has. */
#define STATX_BASIC_STATS	0x000007ffU
#define STATX_BTIME		0x00000800U
#define STATX_ALL		0x00000fffU	/* STATX_BASIC_STATS and STATX_BTIME */
#define STATX_MNT_ID		0x00001000U
#define STATX_DIOALIGN		0x00002000U
/* The kernel writes to stx_mnt_id a mount id that no other mount gets, not even later. */
#define STATX_MNT_ID_UNIQUE	0x00004000U
#define STATX_SUBVOL		0x00008000U
#define STATX_WRITE_ATOMIC	0x00010000U
#define STATX_DIO_READ_ALIGN	0x00020000U
/* If this bit is set in mask, statx fails with EINVAL. */
#define STATX__RESERVED		0x80000000U

/* Bits of the member stx_attributes of struct statx. */
#define STATX_ATTR_COMPRESSED	0x00000004
#define STATX_ATTR_IMMUTABLE	0x00000010
#define STATX_ATTR_APPEND	0x00000020
#define STATX_ATTR_NODUMP	0x00000040
#define STATX_ATTR_ENCRYPTED	0x00000800
#define STATX_ATTR_AUTOMOUNT	0x00001000
#define STATX_ATTR_MOUNT_ROOT	0x00002000
#define STATX_ATTR_VERITY	0x00100000
#define STATX_ATTR_DAX		0x00200000
#define STATX_ATTR_WRITE_ATOMIC	0x00400000
#endif

__RING3_BEGIN_DECLS

/*
 * stat(2): writes the status of the file pathname to *statbuf. Follows symbolic links. Returns 0 or
 * -1.
 */
int stat(const char *__pathname, struct stat *__statbuf);

/*
 * lstat(2): does the same as stat, but does not follow a symbolic link. If pathname is a symbolic
 * link, writes the status of the link itself.
 */
int lstat(const char *__pathname, struct stat *__statbuf);

/* fstat(2): writes the status of the open file fd to *statbuf. Returns 0 or -1. */
int fstat(int __fd, struct stat *__statbuf);

/*
 * fstatat(2): does the same as stat, but a relative pathname starts at directory dirfd. With
 * AT_SYMLINK_NOFOLLOW in flags, does not follow a symbolic link. With AT_EMPTY_PATH, an empty
 * pathname means the file dirfd itself. With AT_NO_AUTOMOUNT, mounts no file system. Returns 0 or
 * -1.
 */
int fstatat(int __dirfd, const char *__pathname, struct stat *__statbuf, int __flags);

/*
 * chmod(2): sets the permissions of the file pathname to mode. Follows symbolic links. Returns 0 or
 * -1.
 */
int chmod(const char *__pathname, mode_t __mode);

/* fchmod(2): sets the permissions of the open file fd to mode. Returns 0 or -1. */
int fchmod(int __fd, mode_t __mode);

/*
 * fchmodat(2): does the same as chmod, but a relative pathname starts at directory dirfd. On Linux
 * a symbolic link has no permissions. So with AT_SYMLINK_NOFOLLOW in flags, fails with EOPNOTSUPP
 * if pathname is a symbolic link. With AT_EMPTY_PATH, an empty pathname means the file dirfd
 * itself. Before Linux 6.6 both flags need /proc. Returns 0 or -1.
 */
int fchmodat(int __dirfd, const char *__pathname, mode_t __mode, int __flags);

/*
 * umask(2): sets the mask. New files do not get the permission bits in this mask. Returns the
 * previous mask. The function cannot fail.
 */
mode_t umask(mode_t __mask);

/* mkdir(2): creates the directory pathname with the permissions mode & ~umask. Returns 0 or -1. */
int mkdir(const char *__pathname, mode_t __mode);

/* mkdirat(2): does the same as mkdir, but a relative pathname starts at directory dirfd. */
int mkdirat(int __dirfd, const char *__pathname, mode_t __mode);

/* mkfifo(3): creates the FIFO pathname with the permissions mode & ~umask. Returns 0 or -1. */
int mkfifo(const char *__pathname, mode_t __mode);

/* mkfifoat(3): does the same as mkfifo, but a relative pathname starts at directory dirfd. */
int mkfifoat(int __dirfd, const char *__pathname, mode_t __mode);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * mknod(2): creates the file pathname. The type (S_IF...) and permissions of the file are mode &
 * ~umask. For a device file, dev is the device number. makedev in <sys/sysmacros.h> makes this
 * number. Returns 0 or -1. Fails with EINVAL if dev is too large for Linux.
 */
int mknod(const char *__pathname, mode_t __mode, dev_t __dev);

/* mknodat(2): does the same as mknod, but a relative pathname starts at directory dirfd. */
int mknodat(int __dirfd, const char *__pathname, mode_t __mode, dev_t __dev);
#endif

/*
 * utimensat(2): sets two times of the file pathname. times[0] is the time of the last access.
 * times[1] is the time of the last modification. If times is NULL, sets both to the current time. A
 * relative pathname starts at directory dirfd. flags may contain AT_SYMLINK_NOFOLLOW and
 * AT_EMPTY_PATH. Returns 0 or -1.
 */
int utimensat(int __dirfd, const char *__pathname, const struct timespec __times[2], int __flags);

/* futimens(3): sets the same times as utimensat, for the open file fd. Returns 0 or -1. */
int futimens(int __fd, const struct timespec __times[2]);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* lchmod(3): does the same as chmod, but fails with EOPNOTSUPP if pathname is a symbolic link. */
int lchmod(const char *__pathname, mode_t __mode);
#endif

#ifdef _GNU_SOURCE
/*
 * statx(2): writes the status of the file pathname to *statxbuf. mask (STATX_...) tells which
 * members the kernel must write. A relative pathname starts at directory dirfd. flags may contain
 * AT_STATX_... and the flags of fstatat. Returns 0 or -1. Linux before 4.11 lacks the call. On such
 * a kernel this function writes only the members of STATX_BASIC_STATS.
 */
int statx(int __dirfd, const char *__pathname, int __flags, unsigned int __mask,
	  struct statx *__statxbuf);
#endif

__RING3_END_DECLS

/*
 * The names below contain the digits 64. Old programs use these names to get 64-bit file sizes. In
 * ring3 file sizes always have 64 bits, so each name means the same as the name without 64.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define stat64		stat
#define fstat64		fstat
#define lstat64		lstat
#define fstatat64	fstatat
#define blkcnt64_t	blkcnt_t
#define fsblkcnt64_t	fsblkcnt_t
#define fsfilcnt64_t	fsfilcnt_t
#define ino64_t		ino_t
#define off64_t		off_t
#endif

#endif
