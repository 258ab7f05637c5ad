/* SPDX-License-Identifier: MIT */
/* <sys/mount.h>: mount, unmount and configure file systems. */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <bits/decl.h>
#include <sys/ioctl.h>

#define __NEED_size_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>

/* ioctls of block devices. See <linux/fs.h>. */
#ifndef BLKROSET
#define BLKROSET	_IO(0x12, 93)
#define BLKROGET	_IO(0x12, 94)
#define BLKRRPART	_IO(0x12, 95)
#define BLKGETSIZE	_IO(0x12, 96)
#define BLKFLSBUF	_IO(0x12, 97)
#define BLKRASET	_IO(0x12, 98)
#define BLKRAGET	_IO(0x12, 99)
#define BLKFRASET	_IO(0x12, 100)
#define BLKFRAGET	_IO(0x12, 101)
#define BLKSECTSET	_IO(0x12, 102)
#define BLKSECTGET	_IO(0x12, 103)
#define BLKSSZGET	_IO(0x12, 104)
#define BLKBSZGET	_IOR(0x12, 112, size_t)
#define BLKBSZSET	_IOW(0x12, 113, size_t)
#define BLKGETSIZE64	_IOR(0x12, 114, size_t)
#endif

/* flags of umount2. */
#define MNT_FORCE	1	/* abort pending requests; data can be lost */
#define MNT_DETACH	2	/* detach the mount now, unmount it when no longer busy */
#define MNT_EXPIRE	4	/* first call marks the mount, second unmounts if unused */
#define UMOUNT_NOFOLLOW	8	/* do not follow a symbolic link */

#ifndef _LINUX_MOUNT_H
#define _LINUX_MOUNT_H		/* include guard of <linux/mount.h>: avoids redefinitions */

/* mountflags of mount. */
#define MS_RDONLY	1
#define MS_NOSUID	2
#define MS_NODEV	4
#define MS_NOEXEC	8
#define MS_SYNCHRONOUS	16
#define MS_REMOUNT	32	/* change the flags of a mounted file system */
#define MS_MANDLOCK	64
#define MS_DIRSYNC	128
#define MS_NOSYMFOLLOW	256
#define MS_NOATIME	1024
#define MS_NODIRATIME	2048
#define MS_BIND		4096	/* show a directory at a second place */
#define MS_MOVE		8192
#define MS_REC		16384	/* apply to all mounts below, too */
#define MS_SILENT	32768
#define MS_VERBOSE	MS_SILENT
#define MS_POSIXACL	(1 << 16)
#define MS_UNBINDABLE	(1 << 17)
#define MS_PRIVATE	(1 << 18)
#define MS_SLAVE	(1 << 19)
#define MS_SHARED	(1 << 20)
#define MS_RELATIME	(1 << 21)
#define MS_KERNMOUNT	(1 << 22)
#define MS_I_VERSION	(1 << 23)
#define MS_STRICTATIME	(1 << 24)
#define MS_LAZYTIME	(1 << 25)

/* Flags that only the kernel uses. */
#define MS_SUBMOUNT	(1 << 26)
#define MS_NOREMOTELOCK	(1 << 27)
#define MS_NOSEC	(1 << 28)
#define MS_BORN		(1 << 29)
#define MS_ACTIVE	(1 << 30)
#define MS_NOUSER	(1u << 31)

/* Flags that MS_REMOUNT without MS_BIND can change. */
#define MS_RMT_MASK	(MS_RDONLY | MS_SYNCHRONOUS | MS_MANDLOCK | MS_I_VERSION | MS_LAZYTIME)

/* Linux before 2.4 required this value in the upper 16 bits of mountflags. */
#define MS_MGC_VAL	0xc0ed0000
#define MS_MGC_MSK	0xffff0000

/* flags of open_tree. */
#define OPEN_TREE_CLONE		1	/* open a copy of the mount, not yet attached */
#define OPEN_TREE_CLOEXEC	02000000

/* flags of move_mount. F: how to look up from_pathname. T: how to look up to_pathname. */
#define MOVE_MOUNT_F_SYMLINKS	0x00000001
#define MOVE_MOUNT_F_AUTOMOUNTS	0x00000002
#define MOVE_MOUNT_F_EMPTY_PATH	0x00000004
#define MOVE_MOUNT_T_SYMLINKS	0x00000010
#define MOVE_MOUNT_T_AUTOMOUNTS	0x00000020
#define MOVE_MOUNT_T_EMPTY_PATH	0x00000040
#define MOVE_MOUNT_SET_GROUP	0x00000100	/* add the target to the source's peer group */
#define MOVE_MOUNT_BENEATH	0x00000200
#define MOVE_MOUNT__MASK	0x00000377

/* flags of fsopen, fspick and fsmount. */
#define FSOPEN_CLOEXEC		0x00000001
#define FSPICK_CLOEXEC		0x00000001
#define FSPICK_SYMLINK_NOFOLLOW	0x00000002
#define FSPICK_NO_AUTOMOUNT	0x00000004
#define FSPICK_EMPTY_PATH	0x00000008
#define FSMOUNT_CLOEXEC		0x00000001

/* cmd of fsconfig. */
enum fsconfig_command {
	FSCONFIG_SET_FLAG		= 0,	/* set an option that has no value */
	FSCONFIG_SET_STRING		= 1,
	FSCONFIG_SET_BINARY		= 2,
	FSCONFIG_SET_PATH		= 3,
	FSCONFIG_SET_PATH_EMPTY		= 4,
	FSCONFIG_SET_FD			= 5,
	FSCONFIG_CMD_CREATE		= 6,	/* create the file system with these options */
	FSCONFIG_CMD_RECONFIGURE	= 7,
	FSCONFIG_CMD_CREATE_EXCL	= 8	/* fail if the file system already exists */
};

/* Attributes of a mount, for fsmount and mount_setattr. */
#define MOUNT_ATTR_RDONLY	0x00000001
#define MOUNT_ATTR_NOSUID	0x00000002
#define MOUNT_ATTR_NODEV	0x00000004
#define MOUNT_ATTR_NOEXEC	0x00000008
#define MOUNT_ATTR__ATIME	0x00000070	/* mask of the next three values */
#define MOUNT_ATTR_RELATIME	0x00000000
#define MOUNT_ATTR_NOATIME	0x00000010
#define MOUNT_ATTR_STRICTATIME	0x00000020
#define MOUNT_ATTR_NODIRATIME	0x00000080
#define MOUNT_ATTR_IDMAP	0x00100000	/* map ids as user namespace userns_fd does */
#define MOUNT_ATTR_NOSYMFOLLOW	0x00200000

struct mount_attr {
	uint64_t attr_set;		/* MOUNT_ATTR_... to set */
	uint64_t attr_clr;		/* MOUNT_ATTR_... to clear */
	uint64_t propagation;		/* MS_SHARED, MS_SLAVE, MS_PRIVATE or MS_UNBINDABLE */
	uint64_t userns_fd;		/* descriptor of a user namespace, for MOUNT_ATTR_IDMAP */
};

#define MOUNT_ATTR_SIZE_VER0	32

/* Argument of listmount(2) and statmount(2), Linux 6.8. Only <ring3/sys.h> declares these calls. */
struct mnt_id_req {
	uint32_t size;
	__extension__ union {
		uint32_t mnt_ns_fd;
		uint32_t mnt_fd;	/* with STATMOUNT_BY_FD */
	};
	uint64_t mnt_id;
	uint64_t param;			/* STATMOUNT_..., or the mount id after which to list */
	uint64_t mnt_ns_id;
};

#define MNT_ID_REQ_SIZE_VER0	24
#define MNT_ID_REQ_SIZE_VER1	32
#define LSMT_ROOT		0xffffffffffffffff	/* for mnt_id: the root mount */
#define LISTMOUNT_REVERSE	(1 << 0)

/* Result of statmount(2). [str]: the member is the offset of a string in the member str. */
struct statmount {
	uint32_t size;
	uint32_t mnt_opts;		/* [str] */
	uint64_t mask;			/* STATMOUNT_...: members that are filled in */
	uint32_t sb_dev_major;
	uint32_t sb_dev_minor;
	uint64_t sb_magic;
	uint32_t sb_flags;
	uint32_t fs_type;		/* [str] */
	uint64_t mnt_id;
	uint64_t mnt_parent_id;
	uint32_t mnt_id_old;		/* id as in /proc/self/mountinfo */
	uint32_t mnt_parent_id_old;
	uint64_t mnt_attr;		/* MOUNT_ATTR_... */
	uint64_t mnt_propagation;
	uint64_t mnt_peer_group;
	uint64_t mnt_master;
	uint64_t propagate_from;
	uint32_t mnt_root;		/* [str] */
	uint32_t mnt_point;		/* [str] */
	uint64_t mnt_ns_id;
	uint32_t fs_subtype;		/* [str] */
	uint32_t sb_source;		/* [str] */
	uint32_t opt_num;
	uint32_t opt_array;		/* [str] opt_num strings, one after the other */
	uint32_t opt_sec_num;
	uint32_t opt_sec_array;		/* [str] opt_sec_num strings */
	uint64_t supported_mask;
	uint32_t mnt_uidmap_num;
	uint32_t mnt_uidmap;		/* [str] mnt_uidmap_num strings */
	uint32_t mnt_gidmap_num;
	uint32_t mnt_gidmap;		/* [str] mnt_gidmap_num strings */
	uint64_t __spare2[43];
	__extension__ char str[__RING3_FLEXIBLE];
};

#define STATMOUNT_SB_BASIC		0x00000001U
#define STATMOUNT_MNT_BASIC		0x00000002U
#define STATMOUNT_PROPAGATE_FROM	0x00000004U
#define STATMOUNT_MNT_ROOT		0x00000008U
#define STATMOUNT_MNT_POINT		0x00000010U
#define STATMOUNT_FS_TYPE		0x00000020U
#define STATMOUNT_MNT_NS_ID		0x00000040U
#define STATMOUNT_MNT_OPTS		0x00000080U
#define STATMOUNT_FS_SUBTYPE		0x00000100U
#define STATMOUNT_SB_SOURCE		0x00000200U
#define STATMOUNT_OPT_ARRAY		0x00000400U
#define STATMOUNT_OPT_SEC_ARRAY		0x00000800U
#define STATMOUNT_SUPPORTED_MASK	0x00001000U
#define STATMOUNT_MNT_UIDMAP		0x00002000U
#define STATMOUNT_MNT_GIDMAP		0x00004000U
#define STATMOUNT_BY_FD			0x00000001U	/* flag: use mnt_fd to find the mount */
#endif

__RING3_BEGIN_DECLS

/*
 * mount(2): mounts a file system of type filesystemtype at target. source is its device, or a
 * directory with MS_BIND; some types ignore source. mountflags: MS_... data: options of the type.
 * Returns 0 or -1.
 */
int mount(const char *__source, const char *__target, const char *__filesystemtype,
	  unsigned long __mountflags, const void *__data);

/* umount(2): unmounts the file system at target. Returns 0 or -1. */
int umount(const char *__target);

/* umount2(2): umount with flags (MNT_..., UMOUNT_NOFOLLOW). Returns 0 or -1. */
int umount2(const char *__target, int __flags);

/*
 * fsopen(2): creates a context, in which fsconfig configures a new file system of type fsname.
 * Returns a descriptor of the context or -1. fsopen and the next five functions need Linux 5.2.
 */
int fsopen(const char *__fsname, unsigned int __flags);

/*
 * fspick(2): creates a context, in which fsconfig changes the file system mounted at pathname.
 * Returns a descriptor of the context or -1.
 */
int fspick(int __dirfd, const char *__pathname, unsigned int __flags);

/*
 * fsconfig(2): performs cmd (FSCONFIG_...) on the context fd. Returns 0 or -1. After -1, read(2) of
 * fd returns a message that gives the reason.
 */
int fsconfig(int __fd, unsigned int __cmd, const char *__key, const void *__value, int __aux);

/*
 * fsmount(2): creates a mount of the file system in context fsfd. move_mount can then attach the
 * mount. attr_flags: MOUNT_ATTR_... Returns a descriptor of the mount or -1.
 */
int fsmount(int __fsfd, unsigned int __flags, unsigned int __attr_flags);

/*
 * move_mount(2): moves the mount at from_pathname, attached or not, to to_pathname. Returns 0 or
 * -1.
 */
int move_mount(int __from_dirfd, const char *__from_pathname, int __to_dirfd,
	       const char *__to_pathname, unsigned int __flags);

/*
 * open_tree(2): opens the mount or directory pathname; with OPEN_TREE_CLONE, a copy of the mount.
 * Returns a descriptor or -1.
 */
int open_tree(int __dirfd, const char *__pathname, unsigned int __flags);

/*
 * mount_setattr(2): changes the attributes of the mount at pathname as *attr says. size is sizeof
 * *attr. Returns 0 or -1. Linux 5.12.
 */
int mount_setattr(int __dirfd, const char *__pathname, unsigned int __flags,
		  struct mount_attr *__attr, size_t __size);

__RING3_END_DECLS

#endif
