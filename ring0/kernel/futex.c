/* SPDX-License-Identifier: MIT */
/* futex(): waiting until a word of the program's memory changes. Linux: kernel/futex/. */
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>

#define FUTEX_WAIT		0
#define FUTEX_WAKE		1
#define FUTEX_PRIVATE_FLAG	128
#define FUTEX_CLOCK_REALTIME	256

long timespec_to_jiffies(int64_t sec, int64_t nsec);

/*
 * What the threads that wait for a word have in common: its place in physical memory if processes share it, else their
 * address space and its address. NULL: -EFAULT.
 */
static const void *futex_key(const uint32_t __user *uaddr)
{
	const struct vm_area_struct *vma = vma_lookup(current->mm, (unsigned long)uaddr);
	const pte_t *pte = lookup_address(current->mm->pgd, (unsigned long)uaddr, 0);
	uint32_t value;

	if (get_user(value, uaddr))
		return NULL;
	if (!vma->shared)
		return (const char *)current->mm + (unsigned long)uaddr;
	return (const char *)__va(*pte & PTE_ADDRESS) + ((unsigned long)uaddr & (PAGE_SIZE - 1));
}

/* No other thread can change the word between the comparison and the sleep: the kernel is not interrupted. */
static long futex_wait(const uint32_t __user *uaddr, uint32_t expected, unsigned long until)
{
	const void *key = futex_key(uaddr);
	uint32_t value;

	if (!key || get_user(value, uaddr))
		return -EFAULT;
	if (value != expected)
		return -EAGAIN;
	return sleep_on_timeout(key, until);
}

int futex_wake_word(int __user *word, int most)
{
	const void *key = futex_key((const uint32_t __user *)word);

	return key ? wake_up_nr(key, most) : -EFAULT;
}

/* time: seconds and nanoseconds that FUTEX_WAIT waits at most; NULL: for ever. */
static long do_futex(uint32_t __user *uaddr, int op, uint32_t val, const int64_t *time)
{
	int command = op & ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME);
	long ticks = time ? timespec_to_jiffies(time[0], time[1]) : 0;

	if (ticks < 0)
		return ticks;
	if (command != FUTEX_WAIT && command != FUTEX_WAKE)
		return -ENOSYS;
	if ((unsigned long)uaddr & 3)
		return -EINVAL;
	if (command == FUTEX_WAKE)	/* Linux wakes one for 0 or less, too */
		return futex_wake_word((int __user *)uaddr, (int)val > 0 ? (int)val : 1);
	return futex_wait(uaddr, val, time ? jiffies + (unsigned long)ticks + 1 : 0);
}

SYSCALL_DEFINE6(futex, uint32_t __user *, uaddr, int, op, uint32_t, val, const int64_t __user *, timeout,
		uint32_t __user *, uaddr2, uint32_t, val3)
{
	bool timed = timeout && (op & 127) == FUTEX_WAIT;
	int64_t time[2];

	(void)uaddr2;
	(void)val3;
	if (timed && copy_from_user(time, timeout, sizeof(time)))
		return -EFAULT;
	return do_futex(uaddr, op, val, timed ? time : NULL);
}

SYSCALL_DEFINE6(futex_time32, uint32_t __user *, uaddr, int, op, uint32_t, val, const int32_t __user *, timeout,
		uint32_t __user *, uaddr2, uint32_t, val3)
{
	bool timed = timeout && (op & 127) == FUTEX_WAIT;
	int32_t time32[2] = { 0, 0 };

	(void)uaddr2;
	(void)val3;
	if (timed && copy_from_user(time32, timeout, sizeof(time32)))
		return -EFAULT;
	return do_futex(uaddr, op, val, timed ? (const int64_t[]){ time32[0], time32[1] } : NULL);
}
