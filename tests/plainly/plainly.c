/* SPDX-License-Identifier: MIT */
/*
 * plainly COMMAND...: sets signals, limits, descriptors, umask and environment to standard values,
 * then executes COMMAND. meson.build starts each test with this program. So a test gives the same
 * result in the background, after nohup and in another time zone.
 *
 * This program is written in C, because Python takes longer to start than most tests take to run.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char **environ;

/*
 * Environment variables that change how programs or tools work. This program removes those that it
 * inherited. If a test needs such a variable, its test line sets it.
 */
static const char *const dropped[] = {
	"LANG", "LANGUAGE", "LC_*", "TZ", "TZDIR", "POSIXLY_CORRECT", "IFS", "CDPATH", "ENV", "BASH_ENV", "BASH_FUNC_*",
	"BASHOPTS", "SHELLOPTS", "TMPDIR", "TMP", "TEMP", "TEMPDIR", "COLUMNS", "LINES", "TERM", "CLICOLOR*", "NO_COLOR",
	"FORCE_COLOR", "GREP_*", "TIME_STYLE", "LS_*", "BLOCKSIZE", "TAR_OPTIONS",
	"CC", "CXX", "CPP", "LD", "AR", "NM", "AS", "STRIP", "CFLAGS", "CPPFLAGS", "CXXFLAGS", "ASFLAGS", "LDFLAGS", "ARFLAGS",
	"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "LIBRARY_PATH", "COMPILER_PATH", "GCC_*", "COLLECT_*", "LD_RUN_PATH",
	"LDEMULATION", "CCC_*", "DEPENDENCIES_OUTPUT", "SUNPRO_DEPENDENCIES", "SOURCE_DATE_EPOCH",
	"MAKE*", "MFLAGS", "GNUMAKEFLAGS", "NINJA*", "CMAKE_*", "PKG_CONFIG*", "DESTDIR", "DEB_*", "DH_*", "LINTIAN_*",
	"DPKG_*", "RING3_*",
	"PYTHON*", "QEMU_*", "VALGRIND_*", "DEBUGINFOD_*", "CMOCKA_TEST_FILTER", "CMOCKA_SKIP_FILTER", "CMOCKA_XML_FILE",
	"SHELL", "LD_PRELOAD", "LD_AUDIT", "LD_DEBUG*", "LD_BIND_*", "LD_SHOW_AUXV", "LD_TRACE_*", "GLIBC_TUNABLES",
	"MALLOC_CHECK_", "MALLOC_TRACE", NULL
};

/*
 * The resource limits that this program sets. `least` is the minimum that the tests need. `most` is
 * the new soft limit. ALL means no limit. HARD means the value of the hard limit.
 */
#define ALL	RLIM_INFINITY
#define HARD	(RLIM_INFINITY - 1)
#define MIB	(1UL << 20)
static const struct wanted {
	const char *name;
	int resource;
	rlim_t least, most;
} limits[] = {
	{ "RLIMIT_NOFILE", RLIMIT_NOFILE, 64, 1024 },
	{ "RLIMIT_STACK", RLIMIT_STACK, 8 * MIB, 8 * MIB },
	{ "RLIMIT_FSIZE", RLIMIT_FSIZE, ALL, ALL },
	{ "RLIMIT_AS", RLIMIT_AS, ALL, ALL },
	{ "RLIMIT_DATA", RLIMIT_DATA, ALL, ALL },
	{ "RLIMIT_CPU", RLIMIT_CPU, ALL, ALL },
	{ "RLIMIT_NPROC", RLIMIT_NPROC, 100, HARD },
	{ "RLIMIT_SIGPENDING", RLIMIT_SIGPENDING, 100, HARD },
	{ "RLIMIT_MSGQUEUE", RLIMIT_MSGQUEUE, 100000, HARD },
	{ "RLIMIT_CORE", RLIMIT_CORE, 0, 0 },
};

static void fail(const char *what)
{
	fprintf(stderr, "plainly: %s: %s\n", what, strerror(errno));
	exit(1);
}

/* True if `variable`, a string NAME=VALUE, matches a name in dropped[]. */
static int is_dropped(const char *variable)
{
	size_t length = strcspn(variable, "=");

	for (const char *const *known = dropped; *known; known++) {
		size_t n = strlen(*known);

		if ((*known)[n - 1] == '*' ? n - 1 <= length && !strncmp(variable, *known, n - 1) :
		    n == length && !strncmp(variable, *known, n))
			return 1;
	}
	return 0;
}

static void set_environment(void)
{
	char **to = environ;

	for (char **from = environ; *from; from++)
		if (!is_dropped(*from))
			*to++ = *from;
	*to = NULL;
	setenv("LC_ALL", "C", 1);
}

/*
 * Sets the soft limit to wanted->most. If the hard limit is lower and cannot be raised, sets the soft limit to the hard
 * limit. If the new soft limit is less than wanted->least, ends the program with an error.
 */
static void set_limit(const struct wanted *wanted)
{
	rlim_t least = wanted->least, soft;
	struct rlimit limit;

	if (getrlimit(wanted->resource, &limit))
		fail(wanted->name);
	soft = wanted->most == HARD ? limit.rlim_max : wanted->most;
	if (limit.rlim_max < (wanted->most == HARD ? least : soft)) {
		struct rlimit higher = { wanted->most == HARD ? least : soft, wanted->most == HARD ? least : soft };

		if (!setrlimit(wanted->resource, &higher))
			return;
		soft = limit.rlim_max;
	}
	if (soft < least) {
		fprintf(stderr, "plainly: %s is %llu here, and may not be raised; the tests want ", wanted->name,
			(unsigned long long)limit.rlim_max);
		if (least == ALL)
			fputs("no limit\n", stderr);
		else
			fprintf(stderr, "%llu\n", (unsigned long long)least);
		exit(1);
	}
	limit.rlim_cur = soft;
	if (setrlimit(wanted->resource, &limit))
		fail(wanted->name);
}

int main(int argc, char **argv)
{
	sigset_t none;
	int fd;

	if (argc < 2) {
		fputs("usage: plainly COMMAND...\n", stderr);
		return 2;
	}
	/*
	 * Closes all file descriptors above 2. Then opens those descriptors from 0 to 2 that are closed. Without this, a
	 * file that a test opens could become standard input or output.
	 */
	if (syscall(SYS_close_range, 3L, ~0L, 0L))
		for (fd = (int)sysconf(_SC_OPEN_MAX) - 1; fd > 2; fd--)
			close(fd);
	do
		fd = open("/dev/null", O_RDWR);
	while (fd >= 0 && fd <= 2);
	if (fd < 0)
		fail("/dev/null");
	close(fd);
	for (int number = 1; number <= SIGRTMAX; number++)
		signal(number, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	umask(022);
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
		set_limit(&limits[i]);
	set_environment();
	execvp(argv[1], argv + 1);
	fail(argv[1]);
}
