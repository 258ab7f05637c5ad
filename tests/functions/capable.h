/* SPDX-License-Identifier: MIT */
/* Tests whether this process has a capability. In a container root may lack some capabilities. */
#ifndef CAPABLE_H
#define CAPABLE_H

#include <sys/syscall.h>
#include <unistd.h>

enum { SYS_ADMIN = 21, SYS_BOOT = 22, SYS_NICE = 23, SYS_TIME = 25, SYSLOG = 34 };

static inline int may(int capability)
{
	unsigned int header[2] = { 0x20080522, 0 }, data[6] = { 0 };

	return !syscall(SYS_capget, header, data) && (data[capability / 32 * 3] >> capability % 32 & 1);
}

/*
 * ALLOWED(capability, expression, value, error): does the same as MUST if the process has the
 * capability. If the process lacks it, the macro does not check the value, but ring3 and the host's
 * libc must give equal results.
 */
#define ALLOWED(capability, expression, value, error) do { \
	if (may(capability)) \
		MUST(expression, value, error); \
	else \
		SAY(expression); \
} while (0)

/* Makes this process run as the user nobody. Returns 0 or -1. */
static inline int be_nobody(void)
{
#ifdef SYS_setresuid32
	return (int)syscall(SYS_setresuid32, 65534L, 65534L, 65534L);
#else
	return (int)syscall(SYS_setresuid, 65534L, 65534L, 65534L);
#endif
}

#endif
