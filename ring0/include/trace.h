/* SPDX-License-Identifier: MIT */
/* With `trace` in its command line, the kernel prints all system calls, but not process 1's. */
#ifndef TRACE_H
#define TRACE_H

#include <entry.h>

extern bool tracing;	/* true if the command line contains `trace` */

void trace_entry(const struct pt_regs *regs, enum way_in way, unsigned int nr);
void trace_exit(const struct pt_regs *regs, const char *back);

#endif
