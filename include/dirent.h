/* SPDX-License-Identifier: MIT */
/*
 * <dirent.h>: directory entries with the kernel's layout, and the function getdents. ring3 does not
 * have the library functions opendir and readdir.
 */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_ino_t
#define __NEED_off_t
#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)
#define __NEED_size_t
#define __NEED_ssize_t
#endif
#include <bits/alltypes.h>

/*
 * One entry of a directory. The next entry starts d_reclen bytes after the start of this entry.
 * Linux: linux/dirent.h, which only the kernel's own sources can include.
 */
struct dirent {
	ino_t d_ino;
	off_t d_off;			/* an offset for lseek: the position of the next entry */
	unsigned short d_reclen;
	unsigned char d_type;		/* DT_... */
	char d_name[256];
};
#define d_fileno	d_ino
#define _DIRENT_HAVE_D_RECLEN
#define _DIRENT_HAVE_D_OFF
#define _DIRENT_HAVE_D_TYPE

#if defined(_GNU_SOURCE) || defined(_BSD_SOURCE)

/*
 * Values of d_type. They are the file type bits of st_mode (S_IFMT), shifted right by 12.
 * DT_UNKNOWN means that the file system does not store the file type in the directory.
 */
#define DT_UNKNOWN	0
#define DT_FIFO		1
#define DT_CHR		2
#define DT_DIR		4
#define DT_BLK		6
#define DT_REG		8
#define DT_LNK		10
#define DT_SOCK		12
#define DT_WHT		14
#define IFTODT(x)	((x) >> 12 & 017)
#define DTTOIF(x)	((x) << 12)

__RING3_BEGIN_DECLS

/*
 * getdents(2): writes to *dirp the next entries of the directory fd, at most as many as fit into
 * count bytes. Returns the number of bytes written, 0 at the end of the directory, or -1 on
 * failure. It fails with EINVAL if not even one entry fits. The C library musl has the same
 * prototype.
 */
int getdents(int __fd, struct dirent *__dirp, size_t __count);

#ifdef _GNU_SOURCE
/* getdents64(2): does the same as getdents. The types of dirp and of the result are as in glibc. */
ssize_t getdents64(int __fd, void *__dirp, size_t __count);
#endif

__RING3_END_DECLS

#endif

/*
 * Names that contain 64. Old programs use them to get a 64-bit off_t and ino_t. In ring3 these
 * types always have 64 bits, so the names with and without 64 mean the same.
 */
#if defined(_LARGEFILE64_SOURCE) || defined(_GNU_SOURCE)
#define dirent64	dirent
#define off64_t		off_t
#define ino64_t		ino_t
#endif

#endif
