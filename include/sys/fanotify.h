/* SPDX-License-Identifier: MIT */
/* <sys/fanotify.h>: receive events for files, and allow or deny accesses. See fanotify(7). */
#ifndef _SYS_FANOTIFY_H
#define _SYS_FANOTIFY_H

#include <bits/decl.h>
#include <bits/long_long.h>
#include <sys/statfs.h>

#define __NEED_uint64_t
#include <bits/alltypes.h>

#ifndef _LINUX_FANOTIFY_H
#define _LINUX_FANOTIFY_H	/* include guard of <linux/fanotify.h>: avoids redefinitions */

/* An event. One read(2) can return several events, one after the other. See fanotify(7). */
struct fanotify_event_metadata {
	unsigned int event_len;		/* size in bytes, including information records */
	unsigned char vers;		/* FANOTIFY_METADATA_VERSION */
	unsigned char reserved;
	unsigned short metadata_len;
#ifdef __GNUC__
	__attribute__((__aligned__(8)))
#endif
	uint64_t mask;			/* FAN_... */
	int fd;				/* descriptor that the program must close, or FAN_NOFD */
	int pid;			/* id of the process that caused the event */
};

#define FANOTIFY_METADATA_VERSION	3
#define FAN_EVENT_METADATA_LEN	(sizeof(struct fanotify_event_metadata))

/*
 * FAN_EVENT_NEXT(meta, len): subtracts the size of event *meta from len and returns a pointer to
 * the next event. FAN_EVENT_OK(meta, len): true if the len bytes at meta begin with a complete
 * event.
 */
#define FAN_EVENT_NEXT(meta, len) ((len) -= (meta)->event_len, \
	(struct fanotify_event_metadata *)((char *)(meta) + (meta)->event_len))
#define FAN_EVENT_OK(meta, len) ((long)(len) >= (long)FAN_EVENT_METADATA_LEN && \
	(long)(meta)->event_len >= (long)FAN_EVENT_METADATA_LEN && \
	(long)(meta)->event_len <= (long)(len))

/* Header of an information record. info_type: FAN_EVENT_INFO_TYPE_... */
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
 * Record of type FAN_EVENT_INFO_TYPE_FID, _DFID or _DFID_NAME. handle holds a struct file_handle;
 * in a _DFID_NAME record a file name follows.
 */
struct fanotify_event_info_fid {
	struct fanotify_event_info_header hdr;
	fsid_t fsid;
	__extension__ unsigned char handle[__RING3_FLEXIBLE];
};

/*
 * Record of type FAN_EVENT_INFO_TYPE_PIDFD: a pidfd of the process that caused the event, or
 * FAN_NOPIDFD if that process has ended.
 */
struct fanotify_event_info_pidfd {
	struct fanotify_event_info_header hdr;
	int pidfd;
};

/*
 * Record of type FAN_EVENT_INFO_TYPE_ERROR, for event FAN_FS_ERROR: the first error number, and how
 * many errors occurred.
 */
struct fanotify_event_info_error {
	struct fanotify_event_info_header hdr;
	int error;
	unsigned int error_count;
};

/*
 * Record of type FAN_EVENT_INFO_TYPE_RANGE, for event FAN_PRE_ACCESS: offset and length of the
 * accessed part of the file, in bytes.
 */
struct fanotify_event_info_range {
	struct fanotify_event_info_header hdr;
	unsigned int pad;
	uint64_t offset;
	uint64_t count;
};

/* Record of type FAN_EVENT_INFO_TYPE_MNT, for events FAN_MNT_ATTACH and FAN_MNT_DETACH. */
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
 * Answer to a permission event, which the program writes to the descriptor of fanotify_init.
 * response: FAN_ALLOW or FAN_DENY. FAN_AUDIT in addition logs the answer.
 */
struct fanotify_response {
	int fd;
	unsigned int response;
};

#define FAN_ALLOW	0x01
#define FAN_DENY	0x02
#define FAN_AUDIT	0x10
#define FAN_INFO	0x20		/* an information record follows this structure */

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

/* FAN_DENY_ERRNO(err): a response that makes the access fail with err (EPERM, EIO, ENOSPC ...). */
#define FAN_ERRNO_BITS	8
#define FAN_ERRNO_SHIFT	(32 - FAN_ERRNO_BITS)
#define FAN_ERRNO_MASK	((1 << FAN_ERRNO_BITS) - 1)
#define FAN_DENY_ERRNO(err) \
	(FAN_DENY | ((((unsigned int)(err)) & FAN_ERRNO_MASK) << FAN_ERRNO_SHIFT))

#define FAN_NOFD	-1
#define FAN_NOPIDFD	FAN_NOFD
#define FAN_EPIDFD	-2

/* Events: bits of mask. */
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
#define FAN_OPEN_PERM		0x00010000	/* _PERM: the access waits for an answer */
#define FAN_ACCESS_PERM		0x00020000
#define FAN_OPEN_EXEC_PERM	0x00040000
#define FAN_DIR_MODIFY		0x00080000	/* only in release candidates of Linux 5.7 */
#define FAN_PRE_ACCESS		0x00100000
#define FAN_MNT_ATTACH		0x01000000
#define FAN_MNT_DETACH		0x02000000
#define FAN_EVENT_ON_CHILD	0x08000000	/* report also events of a directory's children */
#define FAN_RENAME		0x10000000
#define FAN_ONDIR		0x40000000	/* report also events of directories */
#define FAN_CLOSE		(FAN_CLOSE_WRITE | FAN_CLOSE_NOWRITE)
#define FAN_MOVE		(FAN_MOVED_FROM | FAN_MOVED_TO)

/* flags of fanotify_init. */
#define FAN_CLOEXEC		0x00000001
#define FAN_NONBLOCK		0x00000002
#define FAN_CLASS_NOTIF		0x00000000	/* notification only */
#define FAN_CLASS_CONTENT	0x00000004	/* permission events, when the file is complete */
#define FAN_CLASS_PRE_CONTENT	0x00000008	/* permission events, before the file is complete */
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

/* Flags of fanotify_mark: the action. Exactly one of these three. */
#define FAN_MARK_ADD			0x00000001
#define FAN_MARK_REMOVE			0x00000002
#define FAN_MARK_FLUSH			0x00000080
/* Flags of fanotify_mark: how to look up pathname. */
#define FAN_MARK_DONT_FOLLOW		0x00000004
#define FAN_MARK_ONLYDIR		0x00000008
/* Flags of fanotify_mark: the kind of object to mark. */
#define FAN_MARK_INODE			0x00000000
#define FAN_MARK_MOUNT			0x00000010
#define FAN_MARK_FILESYSTEM		0x00000100
#define FAN_MARK_MNTNS			0x00000110
/* Flags of fanotify_mark: options. */
#define FAN_MARK_IGNORED_MASK		0x00000020
#define FAN_MARK_IGNORED_SURV_MODIFY	0x00000040
#define FAN_MARK_EVICTABLE		0x00000200
#define FAN_MARK_IGNORE			0x00000400
#define FAN_MARK_IGNORE_SURV		(FAN_MARK_IGNORE | FAN_MARK_IGNORED_SURV_MODIFY)

/* Masks for old programs. They do not include newer flags. */
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
 * fanotify_init(2): creates a notification group. flags: FAN_CLOEXEC, FAN_CLASS_... and so on.
 * event_f_flags: open(2) flags (O_...) for the descriptors in events. Returns a descriptor, or -1
 * (EPERM, ENOSYS if the kernel was built without fanotify).
 */
int fanotify_init(unsigned int __flags, unsigned int __event_f_flags);

/*
 * fanotify_mark(2): adds events (mask) to those that the group reports for a file, or removes them
 * (flags: FAN_MARK_...). The file is pathname, relative to directory dirfd; if pathname is NULL, it
 * is dirfd itself. Returns 0 or -1.
 */
__extension__ int fanotify_mark(int __fanotify_fd, unsigned int __flags,
				unsigned __RING3_LONG_LONG __mask, int __dirfd,
				const char *__pathname);

__RING3_END_DECLS

#endif
