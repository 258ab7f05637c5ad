/* SPDX-License-Identifier: MIT */
/* futex(): a thread sleeps until another thread changes a word in memory. Linux: kernel/futex/. */
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>

#define FUTEX_WAIT		0
#define FUTEX_WAKE		1
#define FUTEX_PRIVATE_FLAG	128
#define FUTEX_CLOCK_REALTIME	256

/*
 * Reads the futex word into *value. Returns the address on which the word's waiters sleep, or NULL
 * if the word cannot be read. For shared memory this address is the kernel's address of the word.
 * For private memory it is the program's address. Then futex_wake() also compares address spaces.
 */
static const void *futex_key(const uint32_t __user *uaddr, uint32_t *value)
{
	unsigned long address = (unsigned long)uaddr;

	if (get_user(*value, uaddr))
		return NULL;
	if (!vma_lookup(current->mm, address)->shared)
		return uaddr;
	return (const char *)__va(*lookup_address(current->mm->pgd, address, 0) & PTE_ADDRESS) +
	       address % PAGE_SIZE;
}

/* Sleeps if the word is `expected`. Interrupts are off, so no thread can change the word first. */
static long futex_wait(const uint32_t __user *uaddr, uint32_t expected, unsigned long until)
{
	uint32_t value;
	const void *key = futex_key(uaddr, &value);

	if (!key)
		return -EFAULT;
	return value == expected ? sleep_on_timeout(key, until) : -EAGAIN;
}

/* Wakes at most `most` threads that wait on the word. Returns how many it woke, or -EFAULT. */
long futex_wake(int __user *uaddr, int most)
{
	uint32_t value;
	const void *key = futex_key((const uint32_t __user *)uaddr, &value);
	bool private = key == (const void *)uaddr;
	int woken = 0;

	if (!key)
		return -EFAULT;
	for_each_task(task)
		if (task->state == TASK_INTERRUPTIBLE && task->waiting_for == key && woken < most &&
		    (!private || task->mm == current->mm)) {
			wake_up_task(task);
			woken++;
		}
	return woken;
}

/* Executes FUTEX_WAIT or FUTEX_WAKE. get_timespec() reads *timeout. timeout NULL: waits forever. */
static long do_futex(uint32_t __user *uaddr, int op, uint32_t val, const void __user *timeout,
		     int (*get_timespec)(struct timespec64 *ts, const void __user *from))
{
	int command = op & ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME);
	struct timespec64 ts = { 0 };
	long ticks;

	if (command != FUTEX_WAIT)
		timeout = NULL;
	if (timeout && get_timespec(&ts, timeout))
		return -EFAULT;
	ticks = timespec64_to_jiffies(&ts);
	if (ticks < 0)
		return ticks;
	if (command != FUTEX_WAIT && command != FUTEX_WAKE)
		return -ENOSYS;
	if ((unsigned long)uaddr & 3)
		return -EINVAL;
	if (command == FUTEX_WAKE)	/* like Linux, wakes one thread if val is <= 0 */
		return futex_wake((int __user *)uaddr, (int)val > 0 ? (int)val : 1);
	return futex_wait(uaddr, val, timeout ? jiffies + (unsigned long)ticks + 1 : 0);
}

SYSCALL_DEFINE4(futex, uint32_t __user *, uaddr, int, op, uint32_t, val,
		const void __user *, timeout)
{
	return do_futex(uaddr, op, val, timeout, get_timespec64);
}

SYSCALL_DEFINE4(futex_time32, uint32_t __user *, uaddr, int, op, uint32_t, val,
		const void __user *, timeout)
{
	return do_futex(uaddr, op, val, timeout, get_old_timespec32);
}
