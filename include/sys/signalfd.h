/* SPDX-License-Identifier: MIT */
/* <sys/signalfd.h>: signals to be read from a descriptor. */
#ifndef _SYS_SIGNALFD_H
#define _SYS_SIGNALFD_H

#include <bits/decl.h>
#include <fcntl.h>
#include <stdint.h>

#define __NEED_sigset_t
#include <bits/alltypes.h>

#ifndef _LINUX_SIGNALFD_H	/* the kernel's header has these too, in the same words */
#define _LINUX_SIGNALFD_H

#define SFD_CLOEXEC	O_CLOEXEC
#define SFD_NONBLOCK	O_NONBLOCK

/* What a read gives for each signal: siginfo_t, the same for programs of any word size. */
struct signalfd_siginfo {
	uint32_t ssi_signo;
	int32_t ssi_errno;
	int32_t ssi_code;
	uint32_t ssi_pid;
	uint32_t ssi_uid;
	int32_t ssi_fd;
	uint32_t ssi_tid;		/* a timer's id */
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
	uint8_t __pad[28];		/* to 128 bytes */
};

#endif

__RING3_BEGIN_DECLS

/*
 * signalfd(2): a descriptor that gives the signals in mask, which should be blocked; or with fd not -1
 * makes that one give those. flags: SFD_... It, or -1.
 */
int signalfd(int __fd, const sigset_t *__mask, int __flags);

__RING3_END_DECLS

#endif
