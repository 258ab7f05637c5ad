/* SPDX-License-Identifier: MIT */
/* <sys/eventfd.h>: a counter behind a descriptor. */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <bits/decl.h>
#include <fcntl.h>
#include <stdint.h>

typedef uint64_t eventfd_t;

/* Flags of eventfd. */
#define EFD_SEMAPHORE	(1 << 0)	/* a read takes 1, not all */
#define EFD_CLOEXEC	O_CLOEXEC
#define EFD_NONBLOCK	O_NONBLOCK

__RING3_BEGIN_DECLS

/* eventfd(2): a descriptor for a new counter that stands at initval; or -1. */
int eventfd(unsigned int __initval, int __flags);

/* eventfd_read(3): waits until the counter is not 0, and takes it; 0, or -1. */
int eventfd_read(int __fd, eventfd_t *__value);

/* eventfd_write(3): adds value, waiting while that is too much; 0, or -1. */
int eventfd_write(int __fd, eventfd_t __value);

__RING3_END_DECLS

#endif
