/* SPDX-License-Identifier: MIT */
/* Structures for threads and for what threads share. Linux: linux/sched.h. */
#ifndef SCHED_H
#define SCHED_H

#include <mm.h>
#include <ptrace.h>

#define NR_TASKS	64
#define NR_OPEN		256	/* descriptors of a process */
#define HZ		100	/* timer interrupts in a second */
#define KILLED_BY_EXEC	255	/* value of fatal_signal if another thread calls execve() */

struct file;

enum task_state { TASK_RUNNING, TASK_INTERRUPTIBLE, TASK_ZOMBIE, TASK_DEAD };

struct files_struct {
	int users;
	struct file *fd[NR_OPEN];
	bool close_on_exec[NR_OPEN];
};

struct fs_struct {
	int users;
	unsigned int umask;
	struct inode *pwd;
};

/* The registers of a thread that are not in pt_regs. */
struct thread_struct {
	uint64_t tls_array[3];			/* GDT entries set by set_thread_area() */
	unsigned long fsbase, gsbase;		/* x86_64: the bases of fs and gs */
	unsigned short ds, es, fs, gs;		/* only x86_64: on i386, pt_regs has them */
	bool ia32_syscall;			/* true: the last call used int $0x80 or sysenter */
	_Alignas(16) unsigned char fpu[512];	/* FPU and SSE state, stored by fxsave */
};

/* A thread. The struct is at the start of THREAD_SIZE bytes; the kernel stack is at their end. */
struct task_struct {
	unsigned long sp;		/* kernel stack pointer; __switch_stack needs offset 0 */
	enum task_state state;
	int pid, tgid;			/* thread id; process id (the first thread's pid) */
	struct task_struct *parent;
	int exit_code;			/* exit status, in the format of wait4() */
	int fatal_signal;		/* not 0: the thread ends before it returns to ring 3 */
	uint64_t blocked, pending;	/* signal masks; bit 0 is for signal 1 */
	bool group_exit;		/* the process is ending, and exit_code is final */
	const void *waiting_for;	/* wake_up() of this address wakes the thread */
	unsigned long wake_time;	/* value of jiffies that ends the sleep; 0: no timeout */
	struct task_struct *vfork_parent;	/* parent that waits for this thread, or NULL */
	bool vfork_done;		/* this thread's vfork() child has ended or called execve */
	int __user *clear_child_tid;
	struct mm_struct *mm;
	struct files_struct *files;
	struct fs_struct *fs;
	struct thread_struct thread;
};

/* The current thread's task_struct is at sp, rounded down to a multiple of THREAD_SIZE. */
#define current \
	((struct task_struct *)((unsigned long)__builtin_frame_address(0) & ~(THREAD_SIZE - 1ul)))

static inline struct pt_regs *task_pt_regs(struct task_struct *task)
{
	return (struct pt_regs *)((char *)task + THREAD_SIZE) - 1;
}

/* The registers that the program had when the current thread last entered the kernel. */
#define current_pt_regs() task_pt_regs(current)

extern struct task_struct *tasks[NR_TASKS];	/* [0] is the idle thread */
extern unsigned long jiffies;
extern bool need_resched;

/* The statement after for_each_task() runs for each thread except the idle thread. */
#define for_each_task(task) \
	for (struct task_struct **slot = tasks + 1, *task; slot < tasks + NR_TASKS; slot++) \
		if (!(task = *slot)) { /* nothing */ } else

void schedule(void);
int sleep_on(const void *what);			/* returns 0, or -EINTR if this thread is killed */
int sleep_on_timeout(const void *what, unsigned long until);	/* returns -ETIMEDOUT at `until` */
void wake_up(const void *what);
void wake_up_task(struct task_struct *task);
void force_sig(int sig, struct task_struct *task);
void send_sig(int sig, struct task_struct *task);	/* a blocked signal stays pending */
void signal_all(int sig, int spared);
struct task_struct *find_task(int pid);

void kernel_thread(int (*fn)(void));
void release_task(struct task_struct *task);	/* removes task from tasks[] and frees it */
_Noreturn void do_exit(int code);
_Noreturn void do_group_exit(int code);
void mm_release(struct task_struct *task);
int de_thread(void);
void exit_to_user_mode(void);

void free_task(struct task_struct *task);	/* frees its memory */
void exit_files(struct files_struct *files);
void do_close_on_exec(struct files_struct *files);
long futex_wake(int __user *uaddr, int most);

/* defined in ring0/arch/ */
void set_guard_page(struct task_struct *task, bool mapped);
void copy_thread(struct task_struct *task, const struct pt_regs *regs, int (*fn)(void));
void start_thread(struct pt_regs *regs, unsigned long ip, unsigned long sp, bool ia32);
void save_thread(struct task_struct *task);	/* saves registers to task->thread */
void switch_to(struct task_struct *prev, struct task_struct *next);
void flush_thread(void);			/* resets registers for a new program */
bool in_ia32_syscall(void);
int set_tls(struct task_struct *task, unsigned long tls);

/* time.c */
struct timespec64 {		/* has the same layout in 32-bit and 64-bit programs */
	int64_t sec, nsec;
};

int64_t real_seconds(void);			/* since 1970 */
int get_timespec64(struct timespec64 *ts, const void __user *from);	/* 0 or -EFAULT */
int get_old_timespec32(struct timespec64 *ts, const void __user *from);	/* two 32-bit numbers */
long timespec64_to_jiffies(const struct timespec64 *ts);		/* rounded up, or -EINVAL */

#endif
