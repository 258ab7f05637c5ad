/* SPDX-License-Identifier: MIT */
/* <sys/inotify.h>: functions that report changes of files as events. See inotify(7). */
#ifndef _SYS_INOTIFY_H
#define _SYS_INOTIFY_H

#include <bits/decl.h>
#include <fcntl.h>
#include <stdint.h>

#ifndef _LINUX_INOTIFY_H
/*
 * <linux/inotify.h> defines the same names. The next line defines the include guard of that header,
 * so a later #include of it adds nothing.
 */
#define _LINUX_INOTIFY_H

/*
 * read(2) returns events with this structure. One read can return several events, one after the
 * other. See inotify(7).
 */
struct inotify_event {
	int wd;			/* watch descriptor, from inotify_add_watch */
	uint32_t mask;		/* IN_... */
	/* A rename has two events, IN_MOVED_FROM and IN_MOVED_TO. Both have the same cookie. */
	uint32_t cookie;
	uint32_t len;		/* size of name in bytes, including the zeros at its end */
	__extension__ char name[__RING3_FLEXIBLE];
};

/* Bits of the argument flags of inotify_init1. */
#define IN_CLOEXEC		O_CLOEXEC
#define IN_NONBLOCK		O_NONBLOCK

/* Events: bits of the member mask, and of the argument mask of inotify_add_watch. */
#define IN_ACCESS		0x00000001
#define IN_MODIFY		0x00000002
#define IN_ATTRIB		0x00000004
#define IN_CLOSE_WRITE		0x00000008
#define IN_CLOSE_NOWRITE	0x00000010
#define IN_OPEN			0x00000020
#define IN_MOVED_FROM		0x00000040
#define IN_MOVED_TO		0x00000080
#define IN_CREATE		0x00000100
#define IN_DELETE		0x00000200
#define IN_DELETE_SELF		0x00000400
#define IN_MOVE_SELF		0x00000800
#define IN_CLOSE		(IN_CLOSE_WRITE | IN_CLOSE_NOWRITE)
#define IN_MOVE			(IN_MOVED_FROM | IN_MOVED_TO)
#define IN_ALL_EVENTS		0x00000fff

/* The kernel reports these events even if the argument mask did not contain them. */
#define IN_UNMOUNT		0x00002000
#define IN_Q_OVERFLOW		0x00004000
#define IN_IGNORED		0x00008000	/* the kernel has removed the watch */
#define IN_ISDIR		0x40000000	/* flag: the event concerns a directory */

/* Options. They are bits of the argument mask of inotify_add_watch, but not events. */
#define IN_ONLYDIR		0x01000000
#define IN_DONT_FOLLOW		0x02000000
/*
 * With this option, the watch of a directory reports no more events of a file whose name was
 * removed from the directory by unlink(2).
 */
#define IN_EXCL_UNLINK		0x04000000
/* With this option inotify_add_watch fails with EEXIST if the file already has a watch. */
#define IN_MASK_CREATE		0x10000000
/*
 * This option has an effect only if the file already has a watch. With this option,
 * inotify_add_watch adds the events in mask to the events of the watch. Without this option, mask
 * replaces the events of the watch.
 */
#define IN_MASK_ADD		0x20000000
#define IN_ONESHOT		0x80000000	/* remove the watch after one event */

/* This request of ioctl(2) sets the number of the next watch descriptor that the kernel creates. */
#define INOTIFY_IOC_SETNEXTWD	0x40044900
#endif

__RING3_BEGIN_DECLS

/* inotify_init(2): creates an inotify instance. Returns a descriptor or -1. */
int inotify_init(void);

/*
 * inotify_init1(2): does the same as inotify_init, but has an argument flags (IN_CLOEXEC,
 * IN_NONBLOCK). Returns a descriptor or -1.
 */
int inotify_init1(int __flags);

/*
 * inotify_add_watch(2): watches the file pathname for the events in mask (IN_...). If the file
 * already has a watch, replaces the mask of that watch, unless mask contains IN_MASK_ADD. Returns
 * the watch descriptor or -1.
 */
int inotify_add_watch(int __fd, const char *__pathname, uint32_t __mask);

/*
 * inotify_rm_watch(2): removes the watch wd. The kernel then reports the event IN_IGNORED for wd.
 * Returns 0 or -1.
 */
int inotify_rm_watch(int __fd, int __wd);

__RING3_END_DECLS

#endif
