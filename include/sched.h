/* SPDX-License-Identifier: MIT */
/* <sched.h>: functions for scheduling, CPU affinity, clone and namespaces. */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>
#include <bits/decl.h>

#define __NEED_pid_t
#define __NEED_time_t
#define __NEED_struct_timespec
#ifdef _GNU_SOURCE
#define __NEED_int32_t
#define __NEED_size_t
#define __NEED_uint32_t
#define __NEED_uint64_t
#endif
#include <bits/alltypes.h>

/*
 * Scheduling policies. They are values of the argument policy of sched_setscheduler. sched(7);
 * Linux: linux/sched.h.
 */
#define SCHED_OTHER		0
#define SCHED_FIFO		1
#define SCHED_RR		2
#define SCHED_BATCH		3
#define SCHED_ISO		4	/* Linux does not implement this policy */
#define SCHED_IDLE		5
#define SCHED_DEADLINE		6
#define SCHED_EXT		7
/*
 * A program may add this flag to the argument policy. Children of a real-time thread then get the
 * policy SCHED_OTHER. Children of a thread with a negative nice value get the nice value 0.
 */
#define SCHED_RESET_ON_FORK	0x40000000

struct sched_param {
	int sched_priority;
	/* The other members are for the policy SCHED_SPORADIC, which Linux does not have. */
	int __reserved1;
	long __reserved2[4];
	int __reserved3;
};

__RING3_BEGIN_DECLS

/*
 * sched_getscheduler(2): returns the scheduling policy of thread pid. sched_getparam(2): writes the
 * priority of thread pid to *param and returns 0. A pid of 0 means the calling thread. Both return
 * -1 on failure.
 */
int sched_getscheduler(pid_t __pid);
int sched_getparam(pid_t __pid, struct sched_param *__param);

/*
 * sched_setscheduler(2): sets the policy and the priority of thread pid. sched_setparam(2): sets
 * only the priority. Both return 0 or -1. They fail with EPERM if the caller has no permission for
 * the change.
 */
int sched_setscheduler(pid_t __pid, int __policy, const struct sched_param *__param);
int sched_setparam(pid_t __pid, const struct sched_param *__param);

/*
 * sched_get_priority_max(2), sched_get_priority_min(2): return the highest and the lowest priority
 * that the policy allows. Both return -1 on failure.
 */
int sched_get_priority_max(int __policy);
int sched_get_priority_min(int __policy);

/*
 * sched_rr_get_interval(2): writes the time slice of thread pid to *tp. After this time another
 * thread of the policy SCHED_RR can run. Returns 0 or -1.
 */
int sched_rr_get_interval(pid_t __pid, struct timespec *__tp);

/* sched_yield(2): lets ready threads of the same priority run before the caller. Returns 0. */
int sched_yield(void);

__RING3_END_DECLS

#ifdef _GNU_SOURCE

/*
 * Flags of clone. They say what the child shares with its parent, and how the child starts.
 * clone(2); Linux: linux/sched.h.
 */
/*
 * These bits of flags contain a signal number. The kernel sends this signal to the parent when the
 * child ends.
 */
#define CSIGNAL			0x000000ff
#define CLONE_NEWTIME		0x00000080	/* for clone3, unshare and setns, not for clone */
#define CLONE_VM		0x00000100
#define CLONE_FS		0x00000200
#define CLONE_FILES		0x00000400
#define CLONE_SIGHAND		0x00000800
#define CLONE_PIDFD		0x00001000
#define CLONE_PTRACE		0x00002000
#define CLONE_VFORK		0x00004000
#define CLONE_PARENT		0x00008000
#define CLONE_THREAD		0x00010000
#define CLONE_NEWNS		0x00020000
#define CLONE_SYSVSEM		0x00040000
#define CLONE_SETTLS		0x00080000
#define CLONE_PARENT_SETTID	0x00100000
#define CLONE_CHILD_CLEARTID	0x00200000
#define CLONE_DETACHED		0x00400000
#define CLONE_UNTRACED		0x00800000
#define CLONE_CHILD_SETTID	0x01000000
#define CLONE_NEWCGROUP		0x02000000
#define CLONE_NEWUTS		0x04000000
#define CLONE_NEWIPC		0x08000000
#define CLONE_NEWUSER		0x10000000
#define CLONE_NEWPID		0x20000000
#define CLONE_NEWNET		0x40000000
#define CLONE_IO		0x80000000

/*
 * struct sched_attr is the argument of sched_setattr(2). If <linux/sched/types.h> is included
 * before this header, it has already defined the structure.
 */
#ifndef _LINUX_SCHED_TYPES_H
#define _LINUX_SCHED_TYPES_H

struct sched_attr {
	uint32_t size;			/* size of this structure in bytes */
	uint32_t sched_policy;
	uint64_t sched_flags;		/* SCHED_FLAG_... */
	int32_t sched_nice;		/* for SCHED_OTHER and SCHED_BATCH */
	uint32_t sched_priority;	/* for SCHED_FIFO and SCHED_RR */
	uint64_t sched_runtime;		/* in nanoseconds, for SCHED_DEADLINE */
	uint64_t sched_deadline;
	uint64_t sched_period;
	uint32_t sched_util_min;	/* 0 to 1024, since Linux 5.3 */
	uint32_t sched_util_max;
};

/*
 * Sizes of struct sched_attr in bytes. SCHED_ATTR_SIZE_VER0 is the size before Linux 5.3, without
 * the last two members. SCHED_ATTR_SIZE_VER1 is the size with these members.
 */
#define SCHED_ATTR_SIZE_VER0	48
#define SCHED_ATTR_SIZE_VER1	56
#endif

#define SCHED_FLAG_RESET_ON_FORK	0x01
#define SCHED_FLAG_RECLAIM		0x02
#define SCHED_FLAG_DL_OVERRUN		0x04
#define SCHED_FLAG_KEEP_POLICY		0x08
#define SCHED_FLAG_KEEP_PARAMS		0x10
#define SCHED_FLAG_UTIL_CLAMP_MIN	0x20
#define SCHED_FLAG_UTIL_CLAMP_MAX	0x40

/*
 * A set of CPUs. CPU_SET(3) describes the macros. The macros whose names end in _S have one more
 * argument, the size of the set in bytes. These macros work with sets of more than CPU_SETSIZE
 * CPUs. ring3 does not have CPU_ALLOC, because CPU_ALLOC would need malloc.
 */
#define CPU_SETSIZE	1024
typedef struct cpu_set_t { unsigned long __bits[128 / sizeof(long)]; } cpu_set_t;

/*
 * A set is an array of long, and each CPU has one bit. __RING3_CPU_WORD is the element that
 * contains the bit of cpu. __RING3_CPU_BIT is a mask with only this bit. If a set has no bit for
 * cpu, __ring3_cpu_set and __ring3_cpu_clear do nothing, and __ring3_cpu_is_set returns 0.
 */
#define __RING3_CPU_WORD(cpu, set)	(((unsigned long *)(set))[(cpu) / (8 * sizeof(long))])
#define __RING3_CPU_BIT(cpu)		(1ul << (cpu) % (8 * sizeof(long)))

static __RING3_INLINE void __ring3_cpu_set(size_t __cpu, size_t __size, cpu_set_t *__set)
{
	if (__cpu / 8 < __size)
		__RING3_CPU_WORD(__cpu, __set) |= __RING3_CPU_BIT(__cpu);
}

static __RING3_INLINE void __ring3_cpu_clear(size_t __cpu, size_t __size, cpu_set_t *__set)
{
	if (__cpu / 8 < __size)
		__RING3_CPU_WORD(__cpu, __set) &= ~__RING3_CPU_BIT(__cpu);
}

static __RING3_INLINE int __ring3_cpu_is_set(size_t __cpu, size_t __size, const cpu_set_t *__set)
{
	return __cpu / 8 < __size && (__RING3_CPU_WORD(__cpu, __set) & __RING3_CPU_BIT(__cpu)) != 0;
}

static __RING3_INLINE void __ring3_cpu_zero(size_t __size, cpu_set_t *__set)
{
	size_t __i;

	for (__i = 0; __i < __size / sizeof(long); __i++)
		((unsigned long *)__set)[__i] = 0;
}

static __RING3_INLINE int __ring3_cpu_count(size_t __size, const cpu_set_t *__set)
{
	size_t __i;
	int __count = 0;

	for (__i = 0; __i < __size / sizeof(long); __i++) {
		unsigned long __word = ((const unsigned long *)__set)[__i];

		for (; __word; __word &= __word - 1)
			__count++;
	}
	return __count;
}

static __RING3_INLINE int __ring3_cpu_equal(size_t __size, const cpu_set_t *__set1,
		const cpu_set_t *__set2)
{
	size_t __i;

	for (__i = 0; __i < __size / sizeof(long); __i++)
		if (((const unsigned long *)__set1)[__i] != ((const unsigned long *)__set2)[__i])
			return 0;
	return 1;
}

/* Combines two sets. op selects the operator: 0 is &, 1 is |, 2 is ^. */
static __RING3_INLINE void __ring3_cpu_join(int __op, size_t __size, cpu_set_t *__dest,
		const cpu_set_t *__set1, const cpu_set_t *__set2)
{
	size_t __i;

	for (__i = 0; __i < __size / sizeof(long); __i++) {
		unsigned long __a = ((const unsigned long *)__set1)[__i];
		unsigned long __b = ((const unsigned long *)__set2)[__i];

		((unsigned long *)__dest)[__i] = __op == 0 ? __a & __b : __op == 1 ? __a | __b : __a ^ __b;
	}
}

#define CPU_SET_S(cpu, size, set)		__ring3_cpu_set((size_t)(cpu), size, set)
#define CPU_CLR_S(cpu, size, set)		__ring3_cpu_clear((size_t)(cpu), size, set)
#define CPU_ISSET_S(cpu, size, set)		__ring3_cpu_is_set((size_t)(cpu), size, set)
#define CPU_ZERO_S(size, set)			__ring3_cpu_zero(size, set)
#define CPU_COUNT_S(size, set)			__ring3_cpu_count(size, set)
#define CPU_EQUAL_S(size, set1, set2)		__ring3_cpu_equal(size, set1, set2)
#define CPU_AND_S(size, dest, set1, set2)	__ring3_cpu_join(0, size, dest, set1, set2)
#define CPU_OR_S(size, dest, set1, set2)	__ring3_cpu_join(1, size, dest, set1, set2)
#define CPU_XOR_S(size, dest, set1, set2)	__ring3_cpu_join(2, size, dest, set1, set2)
#define CPU_ALLOC_SIZE(cpus) \
	(((cpus) + 8 * sizeof(long) - 1) / (8 * sizeof(long)) * sizeof(long))

#define CPU_SET(cpu, set)		CPU_SET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_CLR(cpu, set)		CPU_CLR_S(cpu, sizeof(cpu_set_t), set)
#define CPU_ISSET(cpu, set)		CPU_ISSET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_ZERO(set)			CPU_ZERO_S(sizeof(cpu_set_t), set)
#define CPU_COUNT(set)			CPU_COUNT_S(sizeof(cpu_set_t), set)
#define CPU_EQUAL(set1, set2)		CPU_EQUAL_S(sizeof(cpu_set_t), set1, set2)
#define CPU_AND(dest, set1, set2)	CPU_AND_S(sizeof(cpu_set_t), dest, set1, set2)
#define CPU_OR(dest, set1, set2)	CPU_OR_S(sizeof(cpu_set_t), dest, set1, set2)
#define CPU_XOR(dest, set1, set2)	CPU_XOR_S(sizeof(cpu_set_t), dest, set1, set2)

__RING3_BEGIN_DECLS

struct clone_args;

/*
 * clone(2): creates a child process or thread. flags (CLONE_...) say what the child shares with the
 * caller. The child calls fn(arg), then exits with the result of fn. stack is the end of the
 * child's stack, because the stack grows down. Some flags need more arguments: pid_t *parent_tid,
 * void *tls, pid_t *child_tid. Returns the child's id, or -1. It fails with EINVAL if fn or stack
 * is NULL. If the stack is not writable, a signal kills the program or the child.
 */
int clone(int (*__fn)(void *), void *__stack, int __flags, void *__arg, ...);

/*
 * __clone3: executes the system call clone3(2) with the structure *cl_args, which has size bytes.
 * <linux/sched.h> defines the structure. The child calls fn(arg) on the stack that *cl_args
 * describes. Then the child exits with the result of fn. Returns the child's id, or -1. It fails
 * with EINVAL if cl_args or fn is NULL.
 */
int __clone3(struct clone_args *__cl_args, size_t __size, int (*__fn)(void *), void *__arg);

/*
 * unshare(2): stops the sharing between the calling thread and other threads or processes. flags
 * (CLONE_...) say what the thread stops sharing. With CLONE_FILES, for example, the thread gets its
 * own copy of the descriptor table. Returns 0 or -1.
 */
int unshare(int __flags);

/*
 * setns(2): moves the calling thread into the namespace that fd refers to. A PID namespace is only
 * for the children that it then creates. nstype is the expected kind of namespace (CLONE_NEW...); 0
 * allows every kind. If fd is a pidfd, moves the thread into those namespaces of the process that
 * nstype names. Returns 0 or -1.
 */
int setns(int __fd, int __nstype);

/*
 * sched_getaffinity(2), sched_setaffinity(2): read or set on which CPUs thread pid may run. A pid
 * of 0 means the calling thread. cpusetsize is the size of *mask in bytes. Both return 0 or -1.
 * sched_getaffinity fails with EINVAL if *mask is too small. sched_setaffinity fails with EINVAL if
 * *mask contains no usable CPU.
 */
int sched_getaffinity(pid_t __pid, size_t __cpusetsize, cpu_set_t *__mask);
int sched_setaffinity(pid_t __pid, size_t __cpusetsize, const cpu_set_t *__mask);

/*
 * sched_setattr(2), sched_getattr(2): set or read the scheduling policy of thread pid and the
 * policy's parameters. A pid of 0 means the calling thread. flags must be 0. Both return 0 or -1.
 *
 * The caller of sched_setattr writes the size of *attr in bytes to attr->size. sched_setattr fails
 * with E2BIG if *attr sets members that the kernel does not know. The caller of sched_getattr
 * passes the size of *attr as the argument size. sched_getattr fails with EINVAL if size is too
 * small.
 */
int sched_setattr(pid_t __pid, struct sched_attr *__attr, unsigned int __flags);
int sched_getattr(pid_t __pid, struct sched_attr *__attr, unsigned int __size, unsigned int __flags);

/*
 * getcpu(2): writes the number of the current CPU to *cpu, and the number of its NUMA node to
 * *node. cpu and node may be NULL. Returns 0 or -1. On some architectures getcpu usually runs in
 * the vDSO (vdso(7)), without a system call. For an invalid address the system call would fail with
 * EFAULT, but in the vDSO the thread gets SIGSEGV.
 */
int getcpu(unsigned int *__cpu, unsigned int *__node);

/* sched_getcpu(3): returns the number of the CPU that runs the calling thread, or -1. */
int sched_getcpu(void);

__RING3_END_DECLS

#endif

#endif
