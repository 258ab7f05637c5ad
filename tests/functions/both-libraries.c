/* SPDX-License-Identifier: MIT */
/*
 * both-libraries AREA [old]: runs test cases with the host's libc and with ring3, and compares the
 * results. AREA is the name of a file of test cases, without .c. With `old` the test simulates an
 * old kernel for ring3: a seccomp filter makes system calls newer than Linux 4.4 fail. A first run
 * makes them fail with ENOSYS, a second run with EPERM.
 *
 * set: AREA | *.c !both-libraries.c
 * code: cases-@ARCH@ | bare *.c !both-libraries.c -D_GNU_SOURCE -O0 | group=called-@ARCH@
 * build: both-libraries-@ARCH@ | hosted *.c -O0 -fno-omit-frame-pointer -D_GNU_SOURCE \
 *	-D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64 -DAREAS=@AREA()@ %cases-@ARCH@ %libr3-@ARCH@.a
 * test: @AREA@ @ARCH@ @WHERE@ | @RUN@ %both-libraries-@ARCH@ @AREA@ | priority=early
 * test: @AREA@ @ARCH@ as on Linux 4.4 | %both-libraries-@ARCH@ @AREA@ old | priority=early
 * build: both-libraries-no-pie-@ARCH@ | hosted %both-libraries-@ARCH@.o -fno-pie -no-pie \
 *	%cases-@ARCH@ %libr3-fixed-@ARCH@.a | archs=FIXED_ARCHIVE
 * test: @AREA@ no-pie @ARCH@ native | %both-libraries-no-pie-@ARCH@ @AREA@ \
 *	| archs=FIXED_ARCHIVE priority=early
 */
#include "test.h"
#include "crowded.h"
#include "folder.h"
#include "record.h"
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

/*
 * Declares two arrays for each file of test cases. One array has the test cases compiled for the
 * host's libc, the other those compiled for ring3. The line `build:` defines the macro AREAS, which
 * contains AREA(name) for each file.
 */
#define AREA(name) extern const struct both_case name##_cases[], r3_##name##_cases[];
AREAS
#undef AREA

static const struct area {
	const char *name;
	const struct both_case *host, *ring3;
} areas[] = {
#define AREA(name) { #name, name##_cases, r3_##name##_cases },
	AREAS
	{ NULL, NULL, NULL }
};

/*
 * The results that test cases recorded. They are in shared memory, because each test case runs in a
 * child process. `again` has the results of a second run with the host's libc.
 */
static struct transcript *host, *ring3, *again;

/*
 * The error number with which system calls newer than Linux 4.4 fail for ring3. 0 if they do not
 * fail, because no seccomp filter is installed.
 */
static int missing;

/* Names of the files of test cases that can also run as a user other than root. */
static const char for_all[] =
	" auxv dirent epoll eventfd fanotify file in inotify io ioctl klog membarrier mman mount mqueue msg personality pidfd"
	" pointers poll prctl ptrace quota random reboot sched select sendfile shm uio utime ";

static const struct area *area;		/* the area to test */

static const struct area *find_area(const char *name)
{
	const struct area *found = areas;

	while (found->name && strcmp(found->name, name))
		found++;
	return found->name ? found : NULL;
}

static int is_for_all(const char *name)
{
	char word[64];

	snprintf(word, sizeof word, " %s ", name);
	return strstr(for_all, word) != NULL;
}

/*
 * Installs a seccomp filter that simulates Linux 4.4. System calls newer than mlock2, the last one in Linux 4.4, fail with
 * `missing`. Socket options newer than SO_ATTACH_BPF fail with ENOPROTOOPT. `missing` may be EPERM, because the seccomp
 * filter of a container may return EPERM for unknown calls. Returns 0 on success.
 */
static int be_old(void)
{
	struct sock_filter program[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, SYS_mlock2, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (unsigned int)missing),
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

/* True if this kernel has seccomp filters. */
static int can_be_old(void)
{
	int status;
	pid_t child;

	do
		child = fork();
	while (refused(child));
	if (!child)
		_exit(be_old() ? 1 : 0);
	return waitpid(child, &status, 0) == child && !status;
}

/* Runs one test case in a new process and a new folder, and records its results. Returns the wait status of the process. */
static int run(const struct both_case *c, struct transcript *transcript)
{
	static const int faults[] = { SIGFPE, SIGILL, SIGSEGV, SIGBUS, SIGSYS };
	char dir[] = "/tmp/ring3-both-XXXXXX";
	int status;
	pid_t child;

	transcript->both.say = say;
	transcript->count = 0;
	if (!mkdtemp(dir))
		fail_msg("%s: %s", dir, strerror(errno));
	do
		child = fork();
	while (refused(child));
	if (!child) {
		if (chdir(dir))
			_exit(100);
		/*
		 * Removes cmocka's signal handlers. After a crash in this child they would run the
		 * next test in this child.
		 */
		for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
			signal(faults[i], SIG_DFL);
		alarm(600);
		if (missing && transcript == ring3 && be_old())
			_exit(101);
		c->run(&transcript->both);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	remove_folder(dir);
	return status;
}

static int differ(const struct entry *a, const struct entry *b)
{
	return a->value != b->value || a->error != b->error || a->line != b->line;
}

/* True if two runs of a test case recorded different results. */
static int runs_differ(const struct transcript *a, const struct transcript *b)
{
	int i;

	for (i = 0; i < a->count && i < b->count; i++)
		if (differ(&a->entries[i], &b->entries[i]))
			return 1;
	return a->count != b->count;
}

/*
 * Runs the test case with both libraries, and fails the test if the results differ. A clock or a
 * system folder may change between the two runs. So if the results differ, the test case runs with
 * the host's libc a second time. If the two runs with the host's libc also differ, the whole
 * comparison is repeated. The comparison is done at most five times.
 */
static void compare_once(const struct both_case *const *pair)
{
	int host_status, status, tries, i, faults = 0;

	for (tries = 0; tries < 5; tries++) {
		host_status = run(pair[0], host);
		status = run(pair[1], ring3);
		if (host_status != status || !runs_differ(host, ring3))
			break;
		if (run(pair[0], again) != host_status || !runs_differ(host, again))
			break;
		print_message("the host's libc itself sees something else a second time\n");
	}
	for (i = 0; i < host->count && i < ring3->count; i++) {
		struct entry *a = &ring3->entries[i], *b = &host->entries[i];

		if (differ(a, b)) {
			print_message("tests/functions/%s.c:%d: %s: %lld, errno %d; the host's libc: line %d, %lld, errno %d\n",
				      area->name, a->line, a->what, a->value, a->error, b->line, b->value, b->error);
			faults++;
		}
		if (a->fault) {
			print_message("tests/functions/%s.c:%d: %s: %lld, errno %d, %s\n",
				      area->name, a->line, a->what, a->value, a->error, a->fault);
			faults++;
		}
	}
	if (missing && (host_status != status || host->count != ring3->count || faults))
		print_message("newer calls: %s\n", strerror(missing));
	if (host_status != status || host->count != ring3->count)
		fail_msg("ended with status %#x after %d statements; the host's libc: %#x after %d",
			 status, ring3->count, host_status, host->count);
	assert_int_equal(status, 0);
	assert_int_equal(faults, 0);
	assert_true(ring3->count > 0);
}

static void compare(void **state)
{
	const struct both_case *const *pair = *state;

	if (missing) {
		missing = ENOSYS;
		compare_once(pair);
		missing = EPERM;
	}
	compare_once(pair);
}

int main(int argc, char **argv)
{
	struct CMUnitTest tests[256];
	const struct both_case *pairs[256][2];
	size_t i, n = 0;
	int old = argc == 3 && !strcmp(argv[2], "old");

	area = argc > 1 ? find_area(argv[1]) : NULL;
	missing = old ? ENOSYS : 0;
	if (!area || argc > 2 + old) {
		fputs("usage: both-libraries AREA [old]\n", stderr);
		return 2;
	}
	if (geteuid() && !is_for_all(area->name)) {
		printf("SKIP: %s: it changes ids, priorities and the like, for which one must be root\n", area->name);
		return 77;
	}
	if (old && !can_be_old()) {
		printf("SKIP: %s as on Linux 4.4: there are no seccomp filters here\n", area->name);
		return 77;
	}
	host = mmap(NULL, 3 * sizeof *host, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (host == MAP_FAILED)
		return 1;
	ring3 = host + 1;
	again = host + 2;
	for (i = 0; area->host[i].name; i++) {
		if (old && area->host[i].newer)
			continue;
		pairs[n][0] = &area->host[i];
		pairs[n][1] = &area->ring3[i];
		tests[n] = (struct CMUnitTest){ pairs[n][0]->name, compare, NULL, NULL, pairs[n] };
		n++;
	}
	return _cmocka_run_group_tests(area->name, tests, n, NULL, NULL);
}
