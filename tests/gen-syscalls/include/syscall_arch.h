/* SPDX-License-Identifier: MIT */
/*
 * Replaces ring3's syscall_arch.h in the tests. The macros of this header do not enter the kernel:
 * they record their arguments in `trapped`, and return `answer`.
 */
#ifndef RING3_SYSCALL_ARCH_H
#define RING3_SYSCALL_ARCH_H

static long answer;
static long trapped[8];		/* [0]: number of arguments, [1]: call number, [2...7]: arguments */

static __inline__ __attribute__((__unused__))
long trap(long count, long n, long a, long b, long c, long d, long e, long f)
{
	trapped[0] = count;
	trapped[1] = n;
	trapped[2] = a;
	trapped[3] = b;
	trapped[4] = c;
	trapped[5] = d;
	trapped[6] = e;
	trapped[7] = f;
	return answer;
}

#define __syscall0(n) trap(0, n, 0, 0, 0, 0, 0, 0)
#define __syscall1(n, a) trap(1, n, a, 0, 0, 0, 0, 0)
#define __syscall2(n, a, b) trap(2, n, a, b, 0, 0, 0, 0)
#define __syscall3(n, a, b, c) trap(3, n, a, b, c, 0, 0, 0)
#define __syscall4(n, a, b, c, d) trap(4, n, a, b, c, d, 0, 0)
#define __syscall5(n, a, b, c, d, e) trap(5, n, a, b, c, d, e, 0)
#define __syscall6(n, a, b, c, d, e, f) trap(6, n, a, b, c, d, e, f)
#define __syscall_twice0 __syscall0
#define __syscall_direct0 __syscall0
#define __syscall_direct1 __syscall1
#define __syscall_direct2 __syscall2
#define __syscall_direct3 __syscall3
#define __syscall_direct4 __syscall4
#define __syscall_direct5 __syscall5
#define __syscall_direct6 __syscall6

#endif
