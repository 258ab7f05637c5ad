/* SPDX-License-Identifier: MIT */
/*
 * Runs the cases of one area (-DAREA=name) against the host's libc and against ring3, and compares
 * what they say. With the argument `old`, ring3's run as if on Linux 4.4: newer calls are ENOSYS.
 */
#include "../test.h"
#include "both.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define PASTE(a, b) a##b
#define CASES(prefix, area) PASTE(prefix, area##_cases)
#define HOST(area) CASES(, area)
#define RING3(area) CASES(r3_, area)
#define TEXT_(area) #area
#define TEXT(area) TEXT_(area)

extern const struct both_case HOST(AREA)[], RING3(AREA)[];

struct entry {
	const char *what, *fault;
	long long value;
	int line, error;
};

struct transcript {
	struct both both;
	int count;
	struct entry entries[8192];
};

static struct transcript *host, *ring3;		/* shared with the processes that run the cases */
static int old;

/*
 * From now on the kernel knows no call that came after Linux 4.4, whose last was mlock2, and no option
 * of sockets, whose last was SO_ATTACH_BPF.
 */
static int be_old(void)
{
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, SYS_mlock2, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_setsockopt, 1, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getsockopt, 0, 5),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SOL_SOCKET, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
		BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, SO_ATTACH_BPF, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOPROTOOPT),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog filter = { sizeof program / sizeof *program, program };

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
		prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

static void say(struct both *t, int line, const char *what, long long value, int error,
		const char *fault)
{
	struct transcript *transcript = (struct transcript *)t;

	if (transcript->count == sizeof transcript->entries / sizeof *transcript->entries)
		abort();
	transcript->entries[transcript->count++] = (struct entry){ what, fault, value, line, error };
}

/* Runs one case in a process of its own, in a folder of its own; the process's wait status. */
static int run(const struct both_case *c, struct transcript *transcript)
{
	static const int faults[] = { SIGFPE, SIGILL, SIGSEGV, SIGBUS, SIGSYS };
	char dir[] = "/tmp/ring3-both-XXXXXX", command[sizeof dir + 16];
	int status;
	pid_t child;

	transcript->both.say = say;
	transcript->count = 0;
	assert_non_null(mkdtemp(dir));
	child = fork();
	assert_true(child >= 0);
	if (!child) {
		if (chdir(dir))
			_exit(100);
		/* cmocka's handlers would go on with the next test, here in the child. */
		for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
			signal(faults[i], SIG_DFL);
		alarm(60);
		if (old && transcript == ring3 && be_old())
			_exit(101);
		c->run(&transcript->both);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	snprintf(command, sizeof command, "rm -rf %s", dir);
	assert_int_equal(system(command), 0);
	return status;
}

static void compare(void **state)
{
	const struct both_case *const *pair = *state;
	int host_status = run(pair[0], host), status = run(pair[1], ring3), i, faults = 0;

	for (i = 0; i < host->count && i < ring3->count; i++) {
		struct entry *a = &ring3->entries[i], *b = &host->entries[i];

		if (a->value != b->value || a->error != b->error || a->line != b->line) {
			print_message("%d: %s: %lld, errno %d; the host's libc: line %d, %lld, errno %d\n",
				      a->line, a->what, a->value, a->error, b->line, b->value, b->error);
			faults++;
		}
		if (a->fault) {
			print_message("%d: %s: %lld, errno %d, %s\n", a->line, a->what, a->value, a->error,
				      a->fault);
			faults++;
		}
	}
	if (host_status != status || host->count != ring3->count)
		fail_msg("ended with status %#x after %d statements; the host's libc: %#x after %d",
			 status, ring3->count, host_status, host->count);
	assert_int_equal(status, 0);
	assert_int_equal(faults, 0);
	assert_true(ring3->count > 0);
}

int main(int argc, char **argv)
{
	struct CMUnitTest tests[256];
	const struct both_case *pairs[256][2];
	size_t i, n = 0;

	old = argc > 1 && !strcmp(argv[1], "old");
	for (i = 1; i < 32; i++)
		signal((int)i, SIG_DFL);	/* as where nobody ignored any: nohup does, and background jobs */

	host = mmap(NULL, 2 * sizeof *host, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (host == MAP_FAILED)
		return 1;
	ring3 = host + 1;
	for (i = 0; HOST(AREA)[i].name; i++) {
		if (old && HOST(AREA)[i].newer)
			continue;
		pairs[n][0] = &HOST(AREA)[i];
		pairs[n][1] = &RING3(AREA)[i];
		tests[n] = (struct CMUnitTest){ pairs[n][0]->name, compare, NULL, NULL, pairs[n] };
		n++;
	}
	return _cmocka_run_group_tests(TEXT(AREA), tests, n, NULL, NULL);
}
