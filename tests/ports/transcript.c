/* SPDX-License-Identifier: MIT */
/*
 * transcript AREA: tests the functions of the folder src/AREA. Runs each test case in a new folder
 * below the current one. For each statement of the test case, prints a line with these fields,
 * separated by tabs: test case, line, expression, value, errno and fault. `fault` is a text if the
 * statement itself found an error.
 *
 * The program is linked twice: with the host's libc, and with ring3 for another architecture. The
 * script compare_transcripts.py compares the two outputs.
 */
#include "../functions/crowded.h"
#include "../functions/record.h"
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * The lines of compare_transcripts.py define AREAS as AREA(name) for each file of test cases. The
 * next lines declare the array of test cases of each file.
 */
#define AREA(name) extern const struct both_case name##_cases[];
AREAS
#undef AREA

static const struct area {
	const char *name;
	const struct both_case *cases;
} areas[] = {
#define AREA(name) { #name, name##_cases },
	AREAS
	{ 0, 0 }
};

static struct transcript *transcript;
static const char *running;		/* the case's name */
static char text[4096];
static size_t used;

static void put(const char *s)
{
	for (; *s && used < sizeof text / 2; s++)
		text[used++] = *s;
}

static void put_number(long long value)
{
	unsigned long long left = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
	char digits[24], *at = digits + sizeof digits - 1;

	*at = 0;
	do
		*--at = (char)('0' + left % 10);
	while (left /= 10);
	if (value < 0)
		*--at = '-';
	put(at);
}

static void end_field(char end)
{
	text[used++] = end;
}

static void print_line(int line, const char *what, long long value, int error, const char *fault)
{
	used = 0;
	put(running);
	end_field('\t');
	put_number(line);
	end_field('\t');
	put(what);
	end_field('\t');
	put_number(value);
	end_field('\t');
	put_number(error);
	end_field('\t');
	put(fault ? fault : "");
	end_field('\n');
	syscall(SYS_write, 1L, text, (long)used);
}

static int equal(const char *a, const char *b)
{
	while (*a && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

/*
 * Runs a test case in a child process, in the new folder case-NUMBER. Returns the child's wait
 * status, or -1 for an error.
 */
static int run(const struct both_case *c, int number)
{
	char folder[] = "case-00";
	int status;
	pid_t child;

	folder[5] = (char)('0' + number / 10);
	folder[6] = (char)('0' + number % 10);
	transcript->both.say = say;
	transcript->count = 0;
	if (mkdir(folder, 0700))
		return -1;
	do
		child = fork();
	while (refused(child));
	if (!child) {
		if (chdir(folder))
			_exit(100);
		alarm(600);
		c->run(&transcript->both);
		_exit(0);
	}
	return waitpid(child, &status, 0) == child ? status : -1;
}

int main(int argc, char **argv)
{
	const struct area *area = areas;
	int number, status, i;

	while (argc == 2 && area->name && !equal(area->name, argv[1]))
		area++;
	if (argc != 2 || !area->name)
		return 2;
	transcript = mmap(NULL, sizeof *transcript, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (transcript == MAP_FAILED)
		return 1;
	for (number = 0; area->cases[number].name; number++) {
		running = area->cases[number].name;
		status = run(&area->cases[number], number);
		for (i = 0; i < transcript->count; i++) {
			const struct entry *entry = &transcript->entries[i];

			print_line(entry->line, entry->what, entry->value, entry->error, entry->fault);
		}
		print_line(0, "the case's wait status", status, 0, NULL);
	}
	return 0;
}
