/* SPDX-License-Identifier: MIT */
/* <sys/stat.h>: what a file is, and who may do what with it; making directories and special files. */
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

/* The times to the second, as they were before they had nanoseconds. */
#define st_atime	st_atim.tv_sec
#define st_mtime	st_mtim.tv_sec
#define st_ctime	st_ctim.tv_sec

/* The kind of file in a mode_t; here and below spelt as in <linux/stat.h>, which may be included too. */
#define S_IFMT		00170000	/* the bits that hold it */
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

/* Of what POSIX may keep in files Linux keeps nothing in a struct stat. */
#define S_TYPEISMQ(buf)		0
#define S_TYPEISSEM(buf)	0
#define S_TYPEISSHM(buf)	0
#define S_TYPEISTMO(buf)	0

/* The permissions in a mode_t; <fcntl.h> may give them as well. */
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
/* BSD's: all permissions, those and the three bits above, those of a new file; bytes in a unit of st_blocks. */
#define ACCESSPERMS	(S_IRWXU | S_IRWXG | S_IRWXO)
#define ALLPERMS	(S_ISUID | S_ISGID | S_ISVTX | S_IRWXU | S_IRWXG | S_IRWXO)
#define DEFFILEMODE	(S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH)
#define S_BLKSIZE	512
#define S_IREAD		S_IRUSR
#define S_IWRITE	S_IWUSR
#define S_IEXEC		S_IXUSR
#endif

/* As the tv_nsec of futimens and utimensat: now; as it is. */
#define UTIME_NOW	0x3fffffff
#define UTIME_OMIT	0x3ffffffe

#if defined(_GNU_SOURCE) && !defined(_LINUX_STAT_H)
#define _LINUX_STAT_H		/* all that <linux/stat.h> gives is here */

struct statx_timestamp {
	int64_t tv_sec;
	uint32_t tv_nsec;
	int32_t __reserved;
};

/* What statx(2) fills; 256 bytes, with room for what is to come. stat(2) has what the names mean. */
struct statx {
	uint32_t stx_mask;		/* STATX_...: what of this is filled */
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
	uint64_t stx_attributes_mask;	/* the attributes that the filesystem has */
	struct statx_timestamp stx_atime;
	struct statx_timestamp stx_btime;	/* when it was made */
	struct statx_timestamp stx_ctime;
	struct statx_timestamp stx_mtime;
	uint32_t stx_rdev_major;
	uint32_t stx_rdev_minor;
	uint32_t stx_dev_major;
	uint32_t stx_dev_minor;
	uint64_t stx_mnt_id;
	uint32_t stx_dio_mem_align;	/* what direct I/O asks of memory ... */
	uint32_t stx_dio_offset_align;	/* ... and of offsets */
	uint64_t stx_subvol;
	uint32_t stx_atomic_write_unit_min;
	uint32_t stx_atomic_write_unit_max;
	uint32_t stx_atomic_write_segments_max;
	uint32_t stx_dio_read_offset_align;
	uint32_t stx_atomic_write_unit_max_opt;
	uint32_t __spare2[1];
	uint64_t __spare3[8];
};

/* What to ask statx for. */
#define STATX_TYPE		0x00000001U	/* the S_IFMT of stx_mode */
#define STATX_MODE		0x00000002U	/* the rest of stx_mode */
#define STATX_NLINK		0x00000004U
#define STATX_UID		0x00000008U
#define STATX_GID		0x00000010U
#define STATX_ATIME		0x00000020U
#define STATX_MTIME		0x00000040U
#define STATX_CTIME		0x00000080U
#define STATX_INO		0x00000100U
#define STATX_SIZE		0x00000200U
#define STATX_BLOCKS		0x00000400U
#define STATX_BASIC_STATS	0x000007ffU	/* all of the above: what struct stat has */
#define STATX_BTIME		0x00000800U
#define STATX_ALL		0x00000fffU	/* stays what it was */
#define STATX_MNT_ID		0x00001000U
#define STATX_DIOALIGN		0x00002000U
#define STATX_MNT_ID_UNIQUE	0x00004000U	/* a stx_mnt_id that is never used again */
#define STATX_SUBVOL		0x00008000U
#define STATX_WRITE_ATOMIC	0x00010000U
#define STATX_DIO_READ_ALIGN	0x00020000U
#define STATX__RESERVED		0x80000000U	/* EINVAL */

/* What stx_attributes may say. */
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

/* In the place of tv_nsec: the time is now; the time stays as it is. */
#define UTIME_NOW	0x3fffffff
#define UTIME_OMIT	0x3ffffffe

__RING3_BEGIN_DECLS

/* stat(2): what there is to know of the file pathname, following links, in *statbuf; 0, or -1. */
int stat(const char *__pathname, struct stat *__statbuf);

/* lstat(2): the same, but of a link itself. */
int lstat(const char *__pathname, struct stat *__statbuf);

/* fstat(2): the same of the open file fd. */
int fstat(int __fd, struct stat *__statbuf);

/*
 * fstatat(2): the same of pathname as seen from directory dirfd. flags: AT_SYMLINK_NOFOLLOW, a link
 * itself; AT_EMPTY_PATH, if pathname is "", dirfd itself; AT_NO_AUTOMOUNT.
 */
int fstatat(int __dirfd, const char *__pathname, struct stat *__statbuf, int __flags);

/* chmod(2): sets the permissions of pathname, following links; 0, or -1. */
int chmod(const char *__pathname, mode_t __mode);

/* fchmod(2): sets the permissions of the open file fd; 0, or -1. */
int fchmod(int __fd, mode_t __mode);

/*
 * fchmodat(2): sets the permissions of pathname as seen from directory dirfd; 0, or -1. flags:
 * AT_SYMLINK_NOFOLLOW, EOPNOTSUPP if it is a link, for Linux keeps no permissions of links;
 * AT_EMPTY_PATH, if pathname is "", dirfd itself. Before Linux 6.6 both need /proc.
 */
int fchmodat(int __dirfd, const char *__pathname, mode_t __mode, int __flags);

/* umask(2): the permissions that new files shall not have, from now on; what it was. Cannot fail. */
mode_t umask(mode_t __mask);

/* mkdir(2): makes the directory pathname, with the permissions mode less the umask; 0, or -1. */
int mkdir(const char *__pathname, mode_t __mode);

/* mkdirat(2): the same, as seen from directory dirfd. */
int mkdirat(int __dirfd, const char *__pathname, mode_t __mode);

/* mkfifo(3): makes the FIFO pathname, with the permissions mode less the umask; 0, or -1. */
int mkfifo(const char *__pathname, mode_t __mode);

/* mkfifoat(3): the same, as seen from directory dirfd. */
int mkfifoat(int __dirfd, const char *__pathname, mode_t __mode);

#if defined(_XOPEN_SOURCE) || defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/*
 * mknod(2): makes a file of the kind and permissions (less the umask) in mode, a device being dev
 * (makedev of <sys/sysmacros.h>); 0, or -1: EINVAL for a dev that Linux cannot number.
 */
int mknod(const char *__pathname, mode_t __mode, dev_t __dev);

/* mknodat(2): the same, as seen from directory dirfd. */
int mknodat(int __dirfd, const char *__pathname, mode_t __mode, dev_t __dev);
#endif

/*
 * utimensat(2): sets when pathname, as seen from directory dirfd, was last read and written: times[0]
 * and [1], or, if times is NULL, now; 0, or -1. flags: AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH.
 */
int utimensat(int __dirfd, const char *__pathname, const struct timespec __times[2], int __flags);

/* futimens(3): the same of the open file fd. */
int futimens(int __fd, const struct timespec __times[2]);

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
/* lchmod(3): chmod, but EOPNOTSUPP if pathname is a link. */
int lchmod(const char *__pathname, mode_t __mode);
#endif

#ifdef _GNU_SOURCE
/*
 * statx(2): what mask (STATX_...) asks for of pathname as seen from directory dirfd, in *statxbuf; 0,
 * or -1. flags as of fstatat, and AT_STATX_... Before Linux 4.11: the STATX_BASIC_STATS.
 */
int statx(int __dirfd, const char *__pathname, int __flags, unsigned int __mask,
	  struct statx *__statxbuf);
#endif

__RING3_END_DECLS

/* For programs that ask for 64-bit files by name: here all files are. */
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
