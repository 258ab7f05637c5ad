/* SPDX-License-Identifier: MIT */
/*
 * <sys/fanotify.h>: functions to get events of files, and to allow or deny accesses. fanotify(7).
 */
#ifndef _SYS_FANOTIFY_H
#define _SYS_FANOTIFY_H

#include <bits/decl.h>
#include <bits/long_long.h>
#include <sys/statfs.h>

#define __NEED_uint64_t
#include <bits/alltypes.h>

#ifndef _LINUX_FANOTIFY_H
/*
 * <linux/fanotify.h> defines the same names. The next line defines the include guard of that
 * header, so a later #include of it adds nothing.
 */
#define _LINUX_FANOTIFY_H

/*
 * read(2) returns events with this structure. One read can return several events, one after the
 * other. See fanotify(7).
 */
struct fanotify_event_metadata {
	/* The size of the event in bytes, including the records that follow this structure. */
	unsigned int event_len;
	unsigned char vers;		/* FANOTIFY_METADATA_VERSION */
	unsigned char reserved;
	unsigned short metadata_len;
#ifdef __GNUC__
	__attribute__((__aligned__(8)))
#endif
	uint64_t mask;			/* FAN_... */
	/* A descriptor of the file, or FAN_NOFD. The program must close the descriptor. */
	int fd;
	int pid;			/* id of the process that caused the event */
};

#define FANOTIFY_METADATA_VERSION	3
#define FAN_EVENT_METADATA_LEN	(sizeof(struct fanotify_event_metadata))

/*
 * Macros for the events that read(2) returned. len is the number of bytes from meta to the end of
 * the events. FAN_EVENT_OK(meta, len) is true if these bytes begin with a complete event.
 * FAN_EVENT_NEXT(meta, len) returns a pointer to the event after *meta, and subtracts the size of
 * the event *meta from len.
 */
#define FAN_EVENT_NEXT(meta, len) ((len) -= (meta)->event_len, \
	(struct fanotify_event_metadata *)((char *)(meta) + (meta)->event_len))
#define FAN_EVENT_OK(meta, len) ((long)(len) >= (long)FAN_EVENT_METADATA_LEN && \
	(long)(meta)->event_len >= (long)FAN_EVENT_METADATA_LEN && \
	(long)(meta)->event_len <= (long)(len))

/*
 * After struct fanotify_event_metadata an event can contain records with more information. Each
 * record begins with this header. info_type is FAN_EVENT_INFO_TYPE_...
 */
struct fanotify_event_info_header {
	unsigned char info_type;
	unsigned char pad;
	unsigned short len;
};

#define FAN_EVENT_INFO_TYPE_FID			1
#define FAN_EVENT_INFO_TYPE_DFID_NAME		2
#define FAN_EVENT_INFO_TYPE_DFID		3
#define FAN_EVENT_INFO_TYPE_PIDFD		4
#define FAN_EVENT_INFO_TYPE_ERROR		5
#define FAN_EVENT_INFO_TYPE_RANGE		6
#define FAN_EVENT_INFO_TYPE_MNT			7
#define FAN_EVENT_INFO_TYPE_OLD_DFID_NAME	10
#define FAN_EVENT_INFO_TYPE_NEW_DFID_NAME	12

/*
 * A record of type FAN_EVENT_INFO_TYPE_FID, FAN_EVENT_INFO_TYPE_DFID or
 * FAN_EVENT_INFO_TYPE_DFID_NAME. The member handle holds a struct file_handle. In a record of type
 * FAN_EVENT_INFO_TYPE_DFID_NAME a file name follows the handle.
 */
struct fanotify_event_info_fid {
	struct fanotify_event_info_header hdr;
	fsid_t fsid;
	__extension__ unsigned char handle[__RING3_FLEXIBLE];
};

/*
 * A record of type FAN_EVENT_INFO_TYPE_PIDFD. The record contains a pidfd of the process that
 * caused the event, or FAN_NOPIDFD if that process has ended.
 */
struct fanotify_event_info_pidfd {
	struct fanotify_event_info_header hdr;
	int pidfd;
};

/*
 * A record of type FAN_EVENT_INFO_TYPE_ERROR, for the event FAN_FS_ERROR (an error in a file
 * system). The record contains the error number of the first error, and the number of errors.
 */
struct fanotify_event_info_error {
	struct fanotify_event_info_header hdr;
	int error;
	unsigned int error_count;
};

/*
 * A record of type FAN_EVENT_INFO_TYPE_RANGE, for the event FAN_PRE_ACCESS. The process accesses
 * the count bytes of the file that begin at offset.
 */
struct fanotify_event_info_range {
	struct fanotify_event_info_header hdr;
	unsigned int pad;
	uint64_t offset;
	uint64_t count;
};

/*
 * A record of type FAN_EVENT_INFO_TYPE_MNT, for the events FAN_MNT_ATTACH and FAN_MNT_DETACH. The
 * record contains the id of the mount.
 */
struct fanotify_event_info_mnt {
	struct fanotify_event_info_header hdr;
#ifdef __GNUC__
	__attribute__((__aligned__(8)))
#else
	unsigned int : 32;
#endif
	uint64_t mnt_id;
};

/*
 * The answer to a permission event. A permission event means that a process wants to access a file
 * and waits for the answer. The program writes this structure to the descriptor that fanotify_init
 * returned. response is FAN_ALLOW or FAN_DENY. If the program adds the bit FAN_AUDIT, the kernel
 * logs the answer.
 */
struct fanotify_response {
	int fd;
	unsigned int response;
};

#define FAN_ALLOW	0x01
#define FAN_DENY	0x02
#define FAN_AUDIT	0x10
/*
 * If response contains this bit, a struct fanotify_response_info_... must follow the struct
 * fanotify_response.
 */
#define FAN_INFO	0x20

#define FAN_RESPONSE_INFO_NONE		0
#define FAN_RESPONSE_INFO_AUDIT_RULE	1

struct fanotify_response_info_header {
	unsigned char type;
	unsigned char pad;
	unsigned short len;
};

struct fanotify_response_info_audit_rule {
	struct fanotify_response_info_header hdr;
	unsigned int rule_number;
	unsigned int subj_trust;
	unsigned int obj_trust;
};

/*
 * FAN_DENY_ERRNO(err) is a value for the member response. The access of the process then fails with
 * the error number err.
 */
#define FAN_ERRNO_BITS	8
#define FAN_ERRNO_SHIFT	(32 - FAN_ERRNO_BITS)
#define FAN_ERRNO_MASK	((1 << FAN_ERRNO_BITS) - 1)
#define FAN_DENY_ERRNO(err) \
	(FAN_DENY | ((((unsigned int)(err)) & FAN_ERRNO_MASK) << FAN_ERRNO_SHIFT))

#define FAN_NOFD	-1
#define FAN_NOPIDFD	FAN_NOFD
#define FAN_EPIDFD	-2

/*
 * Events. Each event is a bit of the member mask of struct fanotify_event_metadata. Except for
 * FAN_Q_OVERFLOW, it is also a bit of the argument mask of fanotify_mark.
 */
#define FAN_ACCESS		0x00000001
#define FAN_MODIFY		0x00000002
#define FAN_ATTRIB		0x00000004
#define FAN_CLOSE_WRITE		0x00000008
#define FAN_CLOSE_NOWRITE	0x00000010
#define FAN_OPEN		0x00000020
#define FAN_MOVED_FROM		0x00000040
#define FAN_MOVED_TO		0x00000080
#define FAN_CREATE		0x00000100
#define FAN_DELETE		0x00000200
#define FAN_DELETE_SELF		0x00000400
#define FAN_MOVE_SELF		0x00000800
#define FAN_OPEN_EXEC		0x00001000
#define FAN_Q_OVERFLOW		0x00004000
#define FAN_FS_ERROR		0x00008000
/*
 * The events named ..._PERM are permission events. A process that accesses the file must wait until
 * the program that reads the events writes an answer.
 */
#define FAN_OPEN_PERM		0x00010000
#define FAN_ACCESS_PERM		0x00020000
#define FAN_OPEN_EXEC_PERM	0x00040000
/* Only release candidates of Linux 5.7 have this event. */
#define FAN_DIR_MODIFY		0x00080000
#define FAN_PRE_ACCESS		0x00100000
#define FAN_MNT_ATTACH		0x01000000
#define FAN_MNT_DETACH		0x02000000
/*
 * fanotify_mark adds a mark to a file, a mount or a file system. The mark says which events the
 * kernel reports. With this bit, the mark of a directory also reports the events of the files in
 * this directory.
 */
#define FAN_EVENT_ON_CHILD	0x08000000
#define FAN_RENAME		0x10000000
/*
 * With this bit, the mark also reports events of directories. Without this bit, the mark reports no
 * events of directories.
 */
#define FAN_ONDIR		0x40000000
#define FAN_CLOSE		(FAN_CLOSE_WRITE | FAN_CLOSE_NOWRITE)
#define FAN_MOVE		(FAN_MOVED_FROM | FAN_MOVED_TO)

/*
 * Bits of the argument flags of fanotify_init. This function creates a notification group, which
 * collects the events for one program.
 */
#define FAN_CLOEXEC		0x00000001
#define FAN_NONBLOCK		0x00000002
/*
 * FAN_CLASS_... is the class of the group. A group of the class FAN_CLASS_NOTIF gets events, but no
 * permission events. A permission event lets the program allow or deny an access to a file: the
 * process that wants to access the file waits for the answer.
 */
#define FAN_CLASS_NOTIF		0x00000000
/*
 * This class is for programs that read files after other programs have written them, for example
 * virus scanners. A group of this class can get permission events.
 */
#define FAN_CLASS_CONTENT	0x00000004
/*
 * This class is for programs that write a file's content just before another program reads the
 * file. The kernel sends the group a permission event, and the other program waits for the answer.
 * The groups of the other classes get the event later. So a virus scanner, for example, sees the
 * content that the group's program has written.
 */
#define FAN_CLASS_PRE_CONTENT	0x00000008
#define FAN_UNLIMITED_QUEUE	0x00000010
#define FAN_UNLIMITED_MARKS	0x00000020
#define FAN_ENABLE_AUDIT	0x00000040
#define FAN_REPORT_PIDFD	0x00000080
#define FAN_REPORT_TID		0x00000100
#define FAN_REPORT_FID		0x00000200
#define FAN_REPORT_DIR_FID	0x00000400
#define FAN_REPORT_NAME		0x00000800
#define FAN_REPORT_TARGET_FID	0x00001000
#define FAN_REPORT_FD_ERROR	0x00002000
#define FAN_REPORT_MNT		0x00004000
#define FAN_REPORT_DFID_NAME	(FAN_REPORT_DIR_FID | FAN_REPORT_NAME)
#define FAN_REPORT_DFID_NAME_TARGET \
	(FAN_REPORT_DFID_NAME | FAN_REPORT_FID | FAN_REPORT_TARGET_FID)

/*
 * fanotify_mark needs exactly one of these three flags. FAN_MARK_ADD adds events to a mark.
 * FAN_MARK_REMOVE removes events from a mark. FAN_MARK_FLUSH removes all marks of one kind: of
 * files, of mounts or of file systems.
 */
#define FAN_MARK_ADD			0x00000001
#define FAN_MARK_REMOVE			0x00000002
#define FAN_MARK_FLUSH			0x00000080
/* These flags of fanotify_mark tell how the kernel looks up pathname. */
#define FAN_MARK_DONT_FOLLOW		0x00000004
#define FAN_MARK_ONLYDIR		0x00000008
/*
 * These flags of fanotify_mark choose what to mark: a file, a mount, a file system or a mount
 * namespace.
 */
#define FAN_MARK_INODE			0x00000000
#define FAN_MARK_MOUNT			0x00000010
#define FAN_MARK_FILESYSTEM		0x00000100
#define FAN_MARK_MNTNS			0x00000110
/* Other bits of the argument flags of fanotify_mark. See fanotify_mark(2). */
#define FAN_MARK_IGNORED_MASK		0x00000020
#define FAN_MARK_IGNORED_SURV_MODIFY	0x00000040
#define FAN_MARK_EVICTABLE		0x00000200
#define FAN_MARK_IGNORE			0x00000400
#define FAN_MARK_IGNORE_SURV		(FAN_MARK_IGNORE | FAN_MARK_IGNORED_SURV_MODIFY)

/*
 * Only old programs use these masks. The masks lack the flags and events that newer kernels added.
 */
#define FAN_ALL_CLASS_BITS	(FAN_CLASS_NOTIF | FAN_CLASS_CONTENT | FAN_CLASS_PRE_CONTENT)
#define FAN_ALL_INIT_FLAGS	(FAN_CLOEXEC | FAN_NONBLOCK | FAN_ALL_CLASS_BITS | \
				 FAN_UNLIMITED_QUEUE | FAN_UNLIMITED_MARKS)
#define FAN_MARK_TYPE_MASK	(FAN_MARK_INODE | FAN_MARK_MOUNT | FAN_MARK_FILESYSTEM)
#define FAN_ALL_MARK_FLAGS	(FAN_MARK_ADD | FAN_MARK_REMOVE | FAN_MARK_DONT_FOLLOW | \
				 FAN_MARK_ONLYDIR | FAN_MARK_MOUNT | FAN_MARK_IGNORED_MASK | \
				 FAN_MARK_IGNORED_SURV_MODIFY | FAN_MARK_FLUSH)
#define FAN_ALL_EVENTS		(FAN_ACCESS | FAN_MODIFY | FAN_CLOSE | FAN_OPEN)
#define FAN_ALL_PERM_EVENTS	(FAN_OPEN_PERM | FAN_ACCESS_PERM)
#define FAN_ALL_OUTGOING_EVENTS	(FAN_ALL_EVENTS | FAN_ALL_PERM_EVENTS | FAN_Q_OVERFLOW)
#endif

__RING3_BEGIN_DECLS

/*
 * fanotify_init(2): creates a notification group. flags contains FAN_CLASS_..., FAN_CLOEXEC and
 * others. event_f_flags contains flags of open(2) (O_...) for the descriptors in events. Returns a
 * descriptor of the group, or -1. Fails with EPERM if the process lacks a privilege that flags
 * needs. Fails with ENOSYS if the kernel was built without fanotify.
 */
int fanotify_init(unsigned int __flags, unsigned int __event_f_flags);

/*
 * fanotify_mark(2): changes which events of a file the group fanotify_fd reports. flags
 * (FAN_MARK_...) says whether to add or remove the events in mask (FAN_...). A relative pathname
 * starts at the directory dirfd. If pathname is NULL, the file is the one that dirfd refers to.
 * Returns 0 or -1.
 */
__extension__ int fanotify_mark(int __fanotify_fd, unsigned int __flags,
				unsigned __RING3_LONG_LONG __mask, int __dirfd,
				const char *__pathname);

__RING3_END_DECLS

#endif
