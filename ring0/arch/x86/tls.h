/* SPDX-License-Identifier: MIT */
/* Segments of a program's own, for thread-local variables. */
#ifndef TLS_H
#define TLS_H

#include <sched.h>

/* set_thread_area(2). bits, from the lowest: 32-bit, 2 of contents, read-only, limit in pages, not present, usable. */
struct user_desc {
	unsigned int entry_number, base_addr, limit, bits;
};

int do_set_thread_area(struct task_struct *task, struct user_desc __user *u_info);

#endif
