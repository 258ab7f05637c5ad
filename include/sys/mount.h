/* SPDX-License-Identifier: MIT */
/* <sys/mount.h>: functions that mount, unmount and configure file systems. */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <bits/decl.h>
#include <sys/ioctl.h>

#define __NEED_size_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#include <bits/alltypes.h>

/* Requests of ioctl(2) for block devices. See <linux/fs.h>. */
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

/* Bits of the argument flags of umount2. */
/* With this flag the kernel asks the file system to abort incomplete requests. Data can be lost. */
#define MNT_FORCE	1
/*
 * With this flag umount2 removes the mount from the directory tree at once. The kernel unmounts the
 * file system later, when no process uses it any more.
 */
#define MNT_DETACH	2
/*
 * The first call of umount2 with this flag only marks the mount, and fails with EAGAIN. A second
 * call unmounts the mount if no process used it between the two calls.
 */
#define MNT_EXPIRE	4
#define UMOUNT_NOFOLLOW	8	/* do not follow a symbolic link */

#ifndef _LINUX_MOUNT_H
/*
 * <linux/mount.h> defines the same names. The next line defines the include guard of that header,
 * so a later #include of it adds nothing.
 */
#define _LINUX_MOUNT_H

/* Bits of the argument mountflags of mount. */
#define MS_RDONLY	1
#define MS_NOSUID	2
#define MS_NODEV	4
#define MS_NOEXEC	8
#define MS_SYNCHRONOUS	16
#define MS_REMOUNT	32	/* change the flags of an existing mount */
#define MS_MANDLOCK	64
#define MS_DIRSYNC	128
#define MS_NOSYMFOLLOW	256
#define MS_NOATIME	1024
#define MS_NODIRATIME	2048
#define MS_BIND		4096	/* show a directory or file at a second path */
#define MS_MOVE		8192
/*
 * A flag to combine with other flags. With MS_REC and MS_BIND, mount also binds the mounts below
 * source. With MS_REC and one of MS_SHARED, MS_SLAVE, MS_PRIVATE and MS_UNBINDABLE, mount also
 * changes the mounts below target.
 */
#define MS_REC		16384
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

/* Only the kernel sets these flags. If a program passes them, mount(2) ignores or rejects them. */
#define MS_SUBMOUNT	(1 << 26)
#define MS_NOREMOTELOCK	(1 << 27)
#define MS_NOSEC	(1 << 28)
#define MS_BORN		(1 << 29)
#define MS_ACTIVE	(1 << 30)
#define MS_NOUSER	(1u << 31)

/* With MS_REMOUNT and without MS_BIND, mount can change these flags of a file system. */
#define MS_RMT_MASK	(MS_RDONLY | MS_SYNCHRONOUS | MS_MANDLOCK | MS_I_VERSION | MS_LAZYTIME)

/*
 * Linux before 2.4 requires MS_MGC_VAL in the upper 16 bits of mountflags. Later versions of Linux
 * ignore MS_MGC_VAL.
 */
#define MS_MGC_VAL	0xc0ed0000
#define MS_MGC_MSK	0xffff0000

/* Bits of the argument flags of open_tree. */
/*
 * With this flag open_tree makes a copy of the mount and opens the copy. The copy is not attached
 * to the directory tree.
 */
#define OPEN_TREE_CLONE		1
#define OPEN_TREE_CLOEXEC	02000000

/*
 * Bits of the argument flags of move_mount. MOVE_MOUNT_F_... tell how the kernel looks up
 * from_pathname. MOVE_MOUNT_T_... tell how the kernel looks up to_pathname.
 */
#define MOVE_MOUNT_F_SYMLINKS	0x00000001
#define MOVE_MOUNT_F_AUTOMOUNTS	0x00000002
#define MOVE_MOUNT_F_EMPTY_PATH	0x00000004
#define MOVE_MOUNT_T_SYMLINKS	0x00000010
#define MOVE_MOUNT_T_AUTOMOUNTS	0x00000020
#define MOVE_MOUNT_T_EMPTY_PATH	0x00000040
/*
 * With this flag move_mount does not move the mount. It adds the mount at to_pathname to the peer
 * group of the mount at from_pathname. For peer groups see mount_namespaces(7).
 */
#define MOVE_MOUNT_SET_GROUP	0x00000100
#define MOVE_MOUNT_BENEATH	0x00000200
#define MOVE_MOUNT__MASK	0x00000377

/* Bits of the argument flags of fsopen, fspick and fsmount. */
#define FSOPEN_CLOEXEC		0x00000001
#define FSPICK_CLOEXEC		0x00000001
#define FSPICK_SYMLINK_NOFOLLOW	0x00000002
#define FSPICK_NO_AUTOMOUNT	0x00000004
#define FSPICK_EMPTY_PATH	0x00000008
#define FSMOUNT_CLOEXEC		0x00000001

/* Values of the argument cmd of fsconfig. */
enum fsconfig_command {
	FSCONFIG_SET_FLAG		= 0,	/* set an option that has no value */
	FSCONFIG_SET_STRING		= 1,
	FSCONFIG_SET_BINARY		= 2,
	FSCONFIG_SET_PATH		= 3,
	FSCONFIG_SET_PATH_EMPTY		= 4,
	FSCONFIG_SET_FD			= 5,
	/* Create the file system with the options that earlier calls of fsconfig set. */
	FSCONFIG_CMD_CREATE		= 6,
	FSCONFIG_CMD_RECONFIGURE	= 7,
	/* Create the file system. Fail if the kernel already has a superblock for it. */
	FSCONFIG_CMD_CREATE_EXCL	= 8
};

/* Attributes of a mount. fsmount and mount_setattr set these attributes. */
#define MOUNT_ATTR_RDONLY	0x00000001
#define MOUNT_ATTR_NOSUID	0x00000002
#define MOUNT_ATTR_NODEV	0x00000004
#define MOUNT_ATTR_NOEXEC	0x00000008
/*
 * A mask of bits. In an attribute value, these bits are equal to one of the next three constants:
 * MOUNT_ATTR_RELATIME, MOUNT_ATTR_NOATIME or MOUNT_ATTR_STRICTATIME.
 */
#define MOUNT_ATTR__ATIME	0x00000070
#define MOUNT_ATTR_RELATIME	0x00000000
#define MOUNT_ATTR_NOATIME	0x00000010
#define MOUNT_ATTR_STRICTATIME	0x00000020
#define MOUNT_ATTR_NODIRATIME	0x00000080
/*
 * The mount maps the user and group ids of files. The user namespace with the descriptor userns_fd
 * (see struct mount_attr) contains the mapping. fsmount rejects this attribute.
 */
#define MOUNT_ATTR_IDMAP	0x00100000
#define MOUNT_ATTR_NOSYMFOLLOW	0x00200000

struct mount_attr {
	uint64_t attr_set;		/* the bits MOUNT_ATTR_... to set */
	uint64_t attr_clr;		/* the bits MOUNT_ATTR_... to clear */
	uint64_t propagation;		/* MS_SHARED, MS_SLAVE, MS_PRIVATE or MS_UNBINDABLE */
	/* For MOUNT_ATTR_IDMAP, a descriptor of a user namespace. */
	uint64_t userns_fd;
};

#define MOUNT_ATTR_SIZE_VER0	32

/*
 * The argument of listmount(2) and statmount(2). Both calls exist since Linux 6.8. Only
 * <ring3/sys.h> declares functions for these calls.
 */
struct mnt_id_req {
	uint32_t size;
	__extension__ union {
		uint32_t mnt_ns_fd;
		/* A descriptor of the mount, if statmount is called with STATMOUNT_BY_FD. */
		uint32_t mnt_fd;
	};
	uint64_t mnt_id;
	/*
	 * For statmount, param contains bits STATMOUNT_... that select the members to write. For
	 * listmount, param is a mount id. listmount returns only the mounts after this id.
	 */
	uint64_t param;
	uint64_t mnt_ns_id;
};

#define MNT_ID_REQ_SIZE_VER0	24
#define MNT_ID_REQ_SIZE_VER1	32
/* If mnt_id has this value, listmount begins with the root mount. */
#define LSMT_ROOT		0xffffffffffffffff
#define LISTMOUNT_REVERSE	(1 << 0)

/*
 * statmount(2) writes this structure. The array str contains all strings. Other members contain the
 * offset in str at which a string begins.
 */
struct statmount {
	uint32_t size;
	uint32_t mnt_opts;		/* offset of a string in str */
	uint64_t mask;			/* STATMOUNT_...: the members that the kernel wrote */
	uint32_t sb_dev_major;
	uint32_t sb_dev_minor;
	uint64_t sb_magic;
	uint32_t sb_flags;
	uint32_t fs_type;		/* offset of a string in str */
	uint64_t mnt_id;
	uint64_t mnt_parent_id;
	uint32_t mnt_id_old;		/* the mount's id in /proc/self/mountinfo */
	uint32_t mnt_parent_id_old;
	uint64_t mnt_attr;		/* MOUNT_ATTR_... */
	uint64_t mnt_propagation;
	uint64_t mnt_peer_group;
	uint64_t mnt_master;
	uint64_t propagate_from;
	uint32_t mnt_root;		/* offset of a string in str */
	uint32_t mnt_point;		/* offset of a string in str */
	uint64_t mnt_ns_id;
	uint32_t fs_subtype;		/* offset of a string in str */
	uint32_t sb_source;		/* offset of a string in str */
	uint32_t opt_num;
	/* The offset in str of opt_num strings. The strings follow each other. */
	uint32_t opt_array;
	uint32_t opt_sec_num;
	/* The offset in str of opt_sec_num strings. */
	uint32_t opt_sec_array;
	uint64_t supported_mask;
	uint32_t mnt_uidmap_num;
	/* The offset in str of mnt_uidmap_num strings. */
	uint32_t mnt_uidmap;
	uint32_t mnt_gidmap_num;
	/* The offset in str of mnt_gidmap_num strings. */
	uint32_t mnt_gidmap;
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
/*
 * A bit of the argument flags of statmount. With this flag statmount finds the mount by the member
 * mnt_fd of struct mnt_id_req, not by mnt_id.
 */
#define STATMOUNT_BY_FD			0x00000001U
#endif

__RING3_BEGIN_DECLS

/*
 * mount(2): mounts a file system of type filesystemtype at the directory target. source is the path
 * of the device with the file system. Some types of file system ignore source. With MS_BIND, source
 * is the directory or file to show at target. mountflags contains flags MS_..., and data points to
 * options of the file system type. Returns 0 or -1.
 */
int mount(const char *__source, const char *__target, const char *__filesystemtype,
	  unsigned long __mountflags, const void *__data);

/* umount(2): unmounts the file system at target. Returns 0 or -1. */
int umount(const char *__target);

/*
 * umount2(2): does the same as umount, but has an argument flags (MNT_..., UMOUNT_NOFOLLOW).
 * Returns 0 or -1.
 */
int umount2(const char *__target, int __flags);

/*
 * fsopen(2): creates a context for a new file system of type fsname. fsconfig then sets options of
 * the file system in this context. Returns a descriptor of the context or -1. The functions fsopen,
 * fspick, fsconfig, fsmount, move_mount and open_tree need Linux 5.2.
 */
int fsopen(const char *__fsname, unsigned int __flags);

/*
 * fspick(2): creates a context for the file system that is mounted at pathname. fsconfig then
 * changes the options of the file system in this context. Returns a descriptor of the context or
 * -1.
 */
int fspick(int __dirfd, const char *__pathname, unsigned int __flags);

/*
 * fsconfig(2): performs cmd (FSCONFIG_...) on the context fd that fsopen or fspick created. Returns
 * 0 or -1. If fsconfig returns -1, read(2) of fd may return a message that gives the reason.
 */
int fsconfig(int __fd, unsigned int __cmd, const char *__key, const void *__value, int __aux);

/*
 * fsmount(2): creates a mount of the file system in the context fsfd. move_mount can then attach
 * the mount to a directory. attr_flags contains the attributes (MOUNT_ATTR_...). Returns a
 * descriptor of the mount or -1.
 */
int fsmount(int __fsfd, unsigned int __flags, unsigned int __attr_flags);

/*
 * move_mount(2): moves the mount at from_pathname to to_pathname. The mount may also be a new one,
 * which fsmount or open_tree created and which is not yet attached to a directory. Returns 0 or -1.
 */
int move_mount(int __from_dirfd, const char *__from_pathname, int __to_dirfd,
	       const char *__to_pathname, unsigned int __flags);

/*
 * open_tree(2): opens the mount, directory or file at pathname. With OPEN_TREE_CLONE, copies the
 * mount and opens the copy. Returns a descriptor or -1.
 */
int open_tree(int __dirfd, const char *__pathname, unsigned int __flags);

/*
 * mount_setattr(2): changes the attributes of the mount at pathname. attr tells which attributes to
 * set and to clear. size is sizeof(struct mount_attr). Returns 0 or -1. The call exists since Linux
 * 5.12.
 */
int mount_setattr(int __dirfd, const char *__pathname, unsigned int __flags,
		  struct mount_attr *__attr, size_t __size);

__RING3_END_DECLS

#endif
