/* SPDX-License-Identifier: MIT */
/* Threads, and what they share. Linux: linux/sched.h. */
#ifndef SCHED_H
#define SCHED_H

#include <mm.h>
#include <ptrace.h>

#define NR_TASKS	64
#define NR_OPEN		256	/* descriptors of a process */
#define HZ		100	/* timer interrupts in a second */
#define KILLED_BY_EXEC	255	/* a fatal_signal that ends only this thread, not its process */

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

/* Registers of a thread that pt_regs does not have. */
struct thread_struct {
	uint64_t tls_array[3];			/* GDT entries of set_thread_area() */
	unsigned long fsbase, gsbase;		/* x86_64 */
	unsigned short ds, es, fs, gs;		/* x86_64 only; on i386 pt_regs has them */
	bool ia32_syscall;			/* the current system call is i386's */
	_Alignas(16) unsigned char fpu[512];	/* written by fxsave */
};

/* A thread. This structure is at the start of THREAD_SIZE bytes, the kernel stack at their end. */
struct task_struct {
	unsigned long sp;		/* kernel stack pointer; first, for __switch_stack */
	enum task_state state;
	int pid, tgid;			/* tgid: process id, the pid of its first thread */
	struct task_struct *parent;
	int exit_code;			/* in the format of wait4() */
	int fatal_signal;		/* not 0: the thread ends before it returns to ring 3 */
	uint64_t blocked, pending;	/* signal masks; bit 0 is signal 1 */
	bool group_exit;		/* the whole process is ending, with exit_code */
	const void *waiting_for;	/* wake_up() of this address wakes the thread; or NULL */
	unsigned long wake_time;	/* timeout in jiffies; 0: none */
	struct task_struct *vfork_parent;	/* waits until this thread leaves its memory */
	bool vfork_done;		/* the vfork() child has left this thread's memory */
	int __user *clear_child_tid;
	struct mm_struct *mm;
	struct files_struct *files;
	struct fs_struct *fs;
	struct thread_struct thread;
};

/* The current thread's task_struct: the stack pointer, rounded down to THREAD_SIZE. */
#define current \
	((struct task_struct *)((unsigned long)__builtin_frame_address(0) & ~(THREAD_SIZE - 1ul)))

static inline struct pt_regs *task_pt_regs(struct task_struct *task)
{
	return (struct pt_regs *)((char *)task + THREAD_SIZE) - 1;
}

/* The registers of the program that made the current thread enter the kernel. */
#define current_pt_regs() task_pt_regs(current)

extern struct task_struct *tasks[NR_TASKS];	/* [0] is the idle thread */
extern unsigned long jiffies;
extern bool need_resched;

/* Every thread except the idle one. */
#define for_each_task(task) \
	for (struct task_struct **slot = tasks + 1, *task; slot < tasks + NR_TASKS; slot++) \
		if (!(task = *slot)) { /* nothing */ } else

void schedule(void);
int sleep_on(const void *what);			/* 0, or -EINTR: this thread must end */
int sleep_on_timeout(const void *what, unsigned long until);	/* in jiffies; also -ETIMEDOUT */
void wake_up(const void *what);
void wake_up_task(struct task_struct *task);
void force_sig(int sig, struct task_struct *task);
void send_sig(int sig, struct task_struct *task);	/* a blocked signal stays pending */
void signal_all(int sig, int spared);
struct task_struct *find_task(int pid);

void kernel_thread(int (*fn)(void));
void release_task(struct task_struct *task);	/* removes it from tasks[] and frees it */
_Noreturn void do_exit(int code);
_Noreturn void do_group_exit(int code);
void mm_release(struct task_struct *task);
int de_thread(void);
void exit_to_user_mode(void);

void free_task(struct task_struct *task);	/* frees its memory */
void exit_files(struct files_struct *files);
void do_close_on_exec(struct files_struct *files);
long futex_wake(int __user *uaddr, int most);

/* arch */
void set_guard_page(struct task_struct *task, bool mapped);
void copy_thread(struct task_struct *task, const struct pt_regs *regs, int (*fn)(void));
void start_thread(struct pt_regs *regs, unsigned long ip, unsigned long sp, bool ia32);
void save_thread(struct task_struct *task);	/* saves registers to task->thread */
void switch_to(struct task_struct *prev, struct task_struct *next);
void flush_thread(void);			/* resets registers for a new program */
bool in_ia32_syscall(void);
int set_tls(struct task_struct *task, unsigned long tls);

/* time.c */
struct timespec64 {		/* the same for 32-bit and 64-bit programs */
	int64_t sec, nsec;
};

int64_t real_seconds(void);			/* since 1970 */
int get_timespec64(struct timespec64 *ts, const void __user *from);	/* 0 or -EFAULT */
int get_old_timespec32(struct timespec64 *ts, const void __user *from);	/* two 32-bit numbers */
long timespec64_to_jiffies(const struct timespec64 *ts);		/* rounded up; or -EINVAL */

#endif
