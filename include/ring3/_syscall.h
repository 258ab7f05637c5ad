/* SPDX-License-Identifier: MIT */
/*
 * <ring3/_syscall.h>: macros _syscall0 to _syscall6. Each macro defines a function that executes a
 * system call. _syscall(2).
 */
#ifndef RING3__SYSCALL_H
#define RING3__SYSCALL_H

/*
 * _syscallN(type, name, type1, arg1, ..., typeN, argN) defines the function
 *
 *	type name(type1 arg1, ..., typeN argN)
 *
 * The function executes the system call with the number __NR_name. Define __NR_name before you use
 * the macro. The function returns the result of the system call. On failure it sets errno and
 * returns -1. Each argument is an integer or a pointer, not wider than long.
 */
#include <bits/decl.h>

__RING3_BEGIN_DECLS
long syscall(long __number, ...);
__RING3_END_DECLS

#define _syscall0(type, name) \
type name(void) \
{ \
	return (type)syscall(__NR_##name); \
}

#define _syscall1(type, name, type1, arg1) \
type name(type1 arg1) \
{ \
	return (type)syscall(__NR_##name, (long)arg1); \
}

#define _syscall2(type, name, type1, arg1, type2, arg2) \
type name(type1 arg1, type2 arg2) \
{ \
	return (type)syscall(__NR_##name, (long)arg1, (long)arg2); \
}

#define _syscall3(type, name, type1, arg1, type2, arg2, type3, arg3) \
type name(type1 arg1, type2 arg2, type3 arg3) \
{ \
	return (type)syscall(__NR_##name, (long)arg1, (long)arg2, (long)arg3); \
}

#define _syscall4(type, name, type1, arg1, type2, arg2, type3, arg3, type4, arg4) \
type name(type1 arg1, type2 arg2, type3 arg3, type4 arg4) \
{ \
	return (type)syscall(__NR_##name, (long)arg1, (long)arg2, (long)arg3, (long)arg4); \
}

#define _syscall5(type, name, type1, arg1, type2, arg2, type3, arg3, type4, arg4, \
		  type5, arg5) \
type name(type1 arg1, type2 arg2, type3 arg3, type4 arg4, type5 arg5) \
{ \
	return (type)syscall(__NR_##name, (long)arg1, (long)arg2, (long)arg3, (long)arg4, \
			     (long)arg5); \
}

#define _syscall6(type, name, type1, arg1, type2, arg2, type3, arg3, type4, arg4, \
		  type5, arg5, type6, arg6) \
type name(type1 arg1, type2 arg2, type3 arg3, type4 arg4, type5 arg5, type6 arg6) \
{ \
	return (type)syscall(__NR_##name, (long)arg1, (long)arg2, (long)arg3, (long)arg4, \
			     (long)arg5, (long)arg6); \
}

#endif
