/* SPDX-License-Identifier: MIT */
/*
 * <sys/eventfd.h>: event counters. One thread adds to a counter, and another thread waits until the
 * counter is not 0.
 */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <bits/decl.h>
#include <fcntl.h>
#include <stdint.h>

typedef uint64_t eventfd_t;

/* Bits of the argument flags of eventfd. */
/* With this flag each read returns 1 and subtracts 1 from the counter. */
#define EFD_SEMAPHORE	(1 << 0)
#define EFD_CLOEXEC	O_CLOEXEC
#define EFD_NONBLOCK	O_NONBLOCK

__RING3_BEGIN_DECLS

/* eventfd(2): creates a counter with the value initval. Returns a descriptor or -1. */
int eventfd(unsigned int __initval, int __flags);

/*
 * eventfd_read(3): waits until the counter is not 0. Then writes the counter's value to *value and
 * sets the counter to 0. If eventfd was called with EFD_SEMAPHORE, writes 1 to *value and subtracts
 * 1 from the counter. Returns 0 or -1.
 */
int eventfd_read(int __fd, eventfd_t *__value);

/*
 * eventfd_write(3): adds value to the counter. The counter's maximum is 0xfffffffffffffffe. While
 * the sum is larger than the maximum, the function waits. Returns 0 or -1.
 */
int eventfd_write(int __fd, eventfd_t __value);

__RING3_END_DECLS

#endif
