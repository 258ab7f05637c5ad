/* SPDX-License-Identifier: MIT */
/* <sys/signalfd.h>: signalfd(2), a descriptor from which a program reads signals. */
#ifndef _SYS_SIGNALFD_H
#define _SYS_SIGNALFD_H

#include <bits/decl.h>
#include <fcntl.h>
#include <stdint.h>

#define __NEED_sigset_t
#include <bits/alltypes.h>

#ifndef _LINUX_SIGNALFD_H	/* unless <linux/signalfd.h> is already included */
#define _LINUX_SIGNALFD_H

#define SFD_CLOEXEC	O_CLOEXEC
#define SFD_NONBLOCK	O_NONBLOCK

/*
 * read(2) of the descriptor returns this structure for each signal. The structure contains the same
 * information as siginfo_t. The layout of the structure is the same in 32-bit and 64-bit programs.
 */
struct signalfd_siginfo {
	uint32_t ssi_signo;
	int32_t ssi_errno;
	int32_t ssi_code;
	uint32_t ssi_pid;
	uint32_t ssi_uid;
	int32_t ssi_fd;
	uint32_t ssi_tid;		/* id of a timer */
	uint32_t ssi_band;
	uint32_t ssi_overrun;
	uint32_t ssi_trapno;
	int32_t ssi_status;
	int32_t ssi_int;
	uint64_t ssi_ptr;
	uint64_t ssi_utime;
	uint64_t ssi_stime;
	uint64_t ssi_addr;
	uint16_t ssi_addr_lsb;
	uint16_t __pad2;
	int32_t ssi_syscall;
	uint64_t ssi_call_addr;
	uint32_t ssi_arch;
	/* __pad makes the size of the structure 128 bytes. */
	uint8_t __pad[28];
};

#endif

__RING3_BEGIN_DECLS

/*
 * signalfd(2): creates a descriptor from which read(2) reads the signals in mask. If fd is not -1,
 * changes the mask of the existing descriptor fd instead. Before the call, block the signals in
 * mask. Otherwise the kernel calls their handlers, and read(2) does not see the signals. flags
 * contains bits (SFD_...). Returns the descriptor or -1.
 */
int signalfd(int __fd, const sigset_t *__mask, int __flags);

__RING3_END_DECLS

#endif
