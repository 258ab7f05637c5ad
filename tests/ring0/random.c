/* SPDX-License-Identifier: MIT */
/*
 * random COUNT [SEED] | sweep | replay SEED WORKER LIFE: makes system calls with random or bad
 * arguments, to find bugs of the kernel.
 *
 * `random COUNT` makes COUNT calls with random call numbers and arguments. `sweep` makes every call
 * with a bad pointer as each of its arguments. Four workers make the calls, each in its own
 * process. A call may end the process that makes it. A process that makes no call for too long is
 * killed. Then the worker gets a new process. Each of these processes is a life of the worker.
 *
 * In `random COUNT` a life has at most LIFE_CALLS (see below) calls. These calls depend only on the
 * seed, the worker's number and the life's number. `replay` repeats one life without other workers,
 * and prints its first calls, at most RECORDS, with their results. A replay may differ from the
 * first run, because the worker may be killed earlier or later. Also, a result may depend on the
 * file system, process ids, free memory or the clock. With qemu's option -icount two replays of a
 * life are the same.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "text.h"

enum { WORKERS = 4, NUMBERS = 560, LIFE_CALLS = 2000, RECORDS = 400 };

struct record {
	unsigned long number, a[6], result;
};

/* Memory that all processes share. */
static struct shared {
	unsigned long calls[WORKERS], lives[WORKERS], at;
	struct record records[RECORDS];		/* `random replay` records its calls here */
} *shared;

static unsigned long first_seed = 1;
static struct record *record;			/* NULL, or the place to record the next call */

static unsigned long all_calls(void)
{
	unsigned long sum = 0;
	int i;

	for (i = 0; i < WORKERS; i++)
		sum += shared->calls[i];
	return sum;
}

static char paths[4][8] = { "r0", "r1", "r0/r2", "/r3" };
static unsigned long seed;

static unsigned long next(void)
{
	seed = seed * 1103515245 + 12345;
	return seed >> 8 ^ seed << 7;
}

static const unsigned long bad_pointers[] = {
	0, 8, 4096, (unsigned long)-1, (unsigned long)-4095, (unsigned long)-4096, (unsigned long)1 << (sizeof(long) * 8 - 1),
	0xc0000000, 0xc0101000, 0xbffffff0, 0xffffe000, 0xfffffff0,
#ifdef __x86_64__
	0xffffffff80101000, 0x7ffffffff000, 0x7fffffffeff8, 0x800000000000, 0xffff800000000000,
#endif
};
#define BAD	(sizeof bad_pointers / sizeof *bad_pointers)

static unsigned long argument(void)
{
	static char buf[4096];

	switch (next() % 10) {
	case 0:
	case 1:
		return next() % 16;
	case 2:
		return (unsigned long)buf + next() % sizeof buf;
	case 3:
		return (unsigned long)paths[next() % 4];
	case 4:
		return bad_pointers[next() % BAD];
	case 5:
		return 1ul << next() % (sizeof(long) * 8);
	case 6:
		return (unsigned long)buf & -4096ul;
	case 7:
		return next() % 70000;
	case 8:
		return (unsigned long)-(long)(next() % 300);
	default:
		return next() * next();
	}
}

/* Returns 1 for a call that must not be made, because it could end this test program. */
static int is_left_out(unsigned long number)
{
	static const long left_out[] = {
		SYS_exit, SYS_exit_group, SYS_reboot, SYS_kill, SYS_tgkill, SYS_tkill, SYS_rt_sigqueueinfo,
		SYS_rt_tgsigqueueinfo, SYS_pidfd_send_signal,
	};
	unsigned int i;

	for (i = 0; i < sizeof left_out / sizeof *left_out; i++)
		if (number == (unsigned long)left_out[i])
			return 1;
	return 0;
}

#ifdef __i386__
int words_splits;
#endif

/*
 * Makes the system call. If the call is fork, vfork or clone, the child ends at once. The child
 * does not use its stack, because its stack pointer may be a random argument of clone.
 */
static void call(unsigned long number, const unsigned long *a)
{
	unsigned long result = number;
	int splits = number == SYS_fork || number == SYS_vfork || number == SYS_clone;

	if (is_left_out(number))
		return;
#ifdef __x86_64__
	{
		register unsigned long r10 __asm__("r10") = a[3], r8 __asm__("r8") = a[4], r9 __asm__("r9") = a[5];

		__asm__ volatile("syscall\n test %%ebx, %%ebx; jz 1f; test %%rax, %%rax; jnz 1f\n"
				 "mov $60, %%eax; syscall\n1:"
				 : "+a"(result) : "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(r10), "r"(r8), "r"(r9), "b"(splits)
				 : "rcx", "r11", "memory");
	}
#else
	{
		static unsigned long words[7];
		int i;

		for (i = 0; i < 6; i++)
			words[i] = a[i];
		words[6] = (unsigned long)splits;
		__asm__ volatile("push %%ebx; push %%ebp; push %%esi; push %%edi\n"
				 "mov %1, %%edi; mov (%%edi), %%ebx; mov 4(%%edi), %%ecx; mov 8(%%edi), %%edx\n"
				 "mov 12(%%edi), %%esi; mov 20(%%edi), %%ebp; mov 16(%%edi), %%edi\n"
				 "int $0x80\n"
				 "cmpl $0, words_splits; jz 1f; test %%eax, %%eax; jnz 1f\n"
				 "mov $1, %%eax; int $0x80\n1:"
				 "pop %%edi; pop %%esi; pop %%ebp; pop %%ebx"
				 : "+a"(result) : "r"(words) : "ecx", "edx", "memory");
	}
#endif
	if (record)
		record->result = result;
	if (number == SYS_dup || number == SYS_pipe || number == SYS_open)
		close((int)(3 + next() % 30));
}

/*
 * Makes the random system calls of one life of a worker. A life is one process of the worker, which
 * makes at most LIFE_CALLS calls and then ends.
 */
static void work_random(unsigned long worker, unsigned long life)
{
	unsigned long a[6], number, n;
	int i;

	seed = (first_seed * 1000003 + worker) * 1000003 + life;
	for (n = 0; n < LIFE_CALLS; n++) {
		number = next() % NUMBERS;
		for (i = 0; i < 6; i++)
			a[i] = argument();
		if (next() % 64 == 0)
			number = next();
#ifdef __i386__
		words_splits = number == SYS_fork || number == SYS_vfork || number == SYS_clone;
#endif
		record = record && n < RECORDS ? &shared->records[n] : NULL;
		if (record) {
			record->number = number + 1;	/* the number 0 marks an unused record */
			for (i = 0; i < 6; i++)
				record->a[i] = a[i];
		}
		shared->calls[worker]++;
		call(number, a);
	}
}

/*
 * Makes every system call with each bad pointer as each of the six arguments. The other five
 * arguments are all 1 in one call, and all a valid pointer in another call.
 */
static void work_sweep(unsigned long worker)
{
	for (;;) {
		unsigned long at = __atomic_fetch_add(&shared->at, 1, __ATOMIC_RELAXED), a[6];
		unsigned long number = at / (6 * BAD * 2);
		int i;

		shared->calls[worker]++;
		if (number >= NUMBERS)
			_exit(0);
		for (i = 0; i < 6; i++)
			a[i] = at % 2 ? (unsigned long)paths[0] : 1;
		a[at / 2 % 6] = bad_pointers[at / 12 % BAD];
#ifdef __i386__
		words_splits = number == SYS_fork || number == SYS_vfork || number == SYS_clone;
#endif
		call(number, a);
	}
}

static pid_t start(unsigned long worker, int sweep)
{
	unsigned long life = shared->lives[worker]++;
	pid_t child = fork();

	if (child)
		return child;
	close(0);
	close(1);
	close(2);
	if (sweep)
		work_sweep(worker);
	else
		work_random(worker, life);
	_exit(0);
}

static int is_done(unsigned long wanted, int sweep)
{
	return sweep ? shared->at >= NUMBERS * 6 * BAD * 2 : all_calls() >= wanted;
}

static int is_kept(const char *name)
{
	static const char *const kept[] = { ".", "..", "bin", "dev", "sh", "random", "console", "null" };
	unsigned int i;

	for (i = 0; i < sizeof kept / sizeof *kept; i++)
		if (same(name, kept[i]))
			return 1;
	return 0;
}

/* Removes the files and directories that the random calls have made in the working directory. */
static void clean(void)
{
	union {
		struct dirent entry;	/* gives the bytes the alignment of this struct */
		char bytes[2048];
	} buf;
	int fd = open(".", O_RDONLY | O_DIRECTORY), got, at;

	while ((got = (int)getdents64(fd, &buf.entry, sizeof buf)) > 0)
		for (at = 0; at < got; at += ((struct dirent *)(void *)(buf.bytes + at))->d_reclen) {
			const char *name = ((struct dirent *)(void *)(buf.bytes + at))->d_name;

			if (!same(name, ".") && !same(name, "..") && chdir(name) == 0) {
				clean();
				if (chdir(".."))
					complain("random", "..");
			}
			if (!is_kept(name) && (unlink(name) == 0 || rmdir(name) == 0))
				lseek(fd, 0, SEEK_SET);
		}
	close(fd);
}

/*
 * Starts the workers. If a worker ends, starts a new process for it. Exits when the workers have
 * made enough calls.
 */
static void drive(unsigned long wanted, int sweep)
{
	int i, status;
	struct timespec turn = { 0, 10000000 };
	pid_t children[WORKERS] = { 0 }, child;
	unsigned long seen[WORKERS] = { 0 };

	while (!is_done(wanted, sweep)) {
		for (i = 0; i < WORKERS; i++)
			if (!children[i]) {
				children[i] = start((unsigned long)i, sweep);
				seen[i] = -1ul;
			}
		nanosleep(&turn, NULL);
		for (i = 0; i < WORKERS; i++) {
			if (children[i] > 0 && shared->calls[i] == seen[i])	/* made no call */
				kill(children[i], SIGKILL);
			seen[i] = shared->calls[i];
			if (children[i] < 0)
				children[i] = 0;
		}
		/* Not all children are workers: a worker may call clone with CLONE_PARENT. */
		while ((child = waitpid(-1, &status, WNOHANG)) > 0)
			for (i = 0; i < WORKERS; i++)
				if (children[i] == child)
					children[i] = 0;
	}
	_exit(0);
}

/* Kills every process except the caller and process 1, and waits for their ends. */
static void end_all(void)
{
	int status;

	kill(-1, SIGKILL);
	while (waitpid(-1, &status, 0) > 0)
		;
}

/*
 * Runs drive() in a child process. If memory is short, the kernel may kill the child. Then this
 * function runs drive() again. This function allocates no memory itself, so that the kernel does
 * not kill the caller.
 */
static void run(unsigned long wanted, int sweep)
{
	int status;
	pid_t driver;

	do {
		driver = fork();
		if (!driver)
			drive(wanted, sweep);
		if (driver > 0)
			waitpid(driver, &status, 0);
		end_all();
	} while (!is_done(wanted, sweep));
}

static void say_hex(unsigned long value)
{
	char digit[2] = { "0123456789abcdef"[value & 15], 0 };

	if (value >> 4)
		say_hex(value >> 4);
	say(digit);
}

/*
 * Repeats one life of a worker: starts a process that makes the same random system calls as one
 * process of this worker made in an earlier run. Kills the process if it makes no call for half a
 * second. Then prints the calls.
 */
static void replay(unsigned long worker, unsigned long life)
{
	struct timespec turn = { 0, 500000000 };
	unsigned long seen = -1ul, n;
	int i, status;
	pid_t child;

	record = shared->records;
	shared->lives[worker] = life;
	child = start(worker, 0);
	while (shared->calls[worker] != seen && waitpid(child, &status, WNOHANG) == 0) {
		seen = shared->calls[worker];
		nanosleep(&turn, NULL);
	}
	end_all();
	for (n = 0; n < RECORDS && shared->records[n].number; n++) {
		say_hex(shared->records[n].number - 1);
		for (i = 0; i < 6; i++) {
			say(i ? ", " : "(");
			say_hex(shared->records[n].a[i]);
		}
		say(") = ");
		say_hex(shared->records[n].result);
		say("\n");
	}
}

int main(int argc, char **argv)
{
	int sweep = argc == 2 && same(argv[1], "sweep"), again = argc == 5 && same(argv[1], "replay");
	unsigned long wanted = sweep || again || argc < 2 ? 0 : (unsigned long)number_of(argv[1]);

	shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		return complain("random", "mmap");
	if (argc > 2)
		first_seed = (unsigned long)number_of(argv[2]);
	if (again) {
		replay((unsigned long)number_of(argv[3]), (unsigned long)number_of(argv[4]));
		return 0;
	}
	say("seed ");
	say_number(first_seed);
	say("\n");
	run(wanted, sweep);
	if (chdir("/"))
		return complain("random", "/");
	clean();
	say("done\n");
	return 0;
}
