/* SPDX-License-Identifier: MIT */
/*
 * Tests the functions of <unistd.h> for user ids and group ids. Tests ids above 65535, and ids
 * that look like error numbers.
 */
#include "both-libraries.h"
#include <grp.h>
#include <unistd.h>
#include <stdint.h>

/* An invalid address. volatile hides the address from the compiler, which would warn about it. */
static void *volatile bad_address = (void *)1;
#define BAD bad_address
static volatile int minus = -1;

#define HUGE 0xfffffffeu		/* an id that is -2 as an int */

static void say_ids(struct both *t)
{
	uid_t r = 1, e = 2, s = 3;
	gid_t rg = 1, eg = 2, sg = 3;

	SAY(getuid());
	SAY(geteuid());
	SAY(getgid());
	SAY(getegid());
	OK(getresuid(&r, &e, &s));
	SAY(r);
	SAY(e);
	SAY(s);
	OK(getresgid(&rg, &eg, &sg));
	SAY(rg);
	SAY(eg);
	SAY(sg);
}

static void groups(struct both *t)
{
	gid_t list[] = { 1, 70000, HUGE }, got[4] = { 9, 9, 9, 9 };

	OK(setgroups(3, list));
	MUST(getgroups(0, NULL), 3, EDOM);
	MUST(getgroups(4, got), 3, EDOM);
	MUST(got[0], 1, EDOM);
	MUST(got[1], 70000, EDOM);
	MUST(got[2], HUGE, EDOM);
	MUST(got[3], 9, EDOM);
	FAILS(getgroups(2, got), EINVAL);
	FAILS(getgroups(minus, got), EINVAL);
	FAILS(getgroups(3, BAD), EFAULT);
	FAILS(setgroups(1, BAD), EFAULT);
	FAILS(setgroups(SIZE_MAX, list), EINVAL);
	OK(setgroups(0, NULL));
	MUST(getgroups(0, NULL), 0, EDOM);
	OK(setresuid(70000, 70000, 70000));
	FAILS(setgroups(0, NULL), EPERM);
	/* qemu checks the count before the permission, so errno differs under qemu. */
	SAY(setgroups(SIZE_MAX, list));
}

static void large(struct both *t)
{
	say_ids(t);
	OK(setresgid(70000, 80000, 90000));
	OK(setresuid(100000, 0, 120000));
	say_ids(t);
	MUST(getuid(), 100000, EDOM);
	MUST(getgid(), 70000, EDOM);
	MUST(getegid(), 80000, EDOM);
	OK(setresgid(-1, -1, 90001));
	OK(setresuid(-1, -1, 120001));
	say_ids(t);
	OK(setreuid(200000, -1));	/* also sets the saved user id to the effective user id */
	OK(setregid(-1, 210000));
	say_ids(t);
	OK(setresuid(-1, -1, 120001));
	OK(setegid(220000));
	OK(seteuid(230000));
	say_ids(t);
	MUST(geteuid(), 230000, EDOM);
	FAILS(setuid(0), EPERM);
	FAILS(setgid(0), EPERM);
	FAILS(seteuid(0), EPERM);
	FAILS(setegid(0), EPERM);
	FAILS(setreuid(0, 0), EPERM);
	FAILS(setregid(0, 0), EPERM);
	FAILS(setresuid(1, 1, 1), EPERM);
	FAILS(setresgid(1, 1, 1), EPERM);
	OK(seteuid(120001));		/* allowed: 120001 is the saved user id */
	say_ids(t);
	FAILS(seteuid(-1), EINVAL);
	FAILS(setegid(-1), EINVAL);
	FAILS(setuid(-1), EINVAL);
	FAILS(setgid(-1), EINVAL);
	OK(setuid(200000));	/* the user is not root, so setuid sets only the effective id */
	say_ids(t);
}

static void roots(struct both *t)
{
	OK(setgid(300000));
	/* The user is root, so setuid sets the real, effective and saved id. */
	OK(setuid(310000));
	say_ids(t);
	FAILS(setuid(0), EPERM);
}

/*
 * Tests ids that look like error numbers, such as 0xfffffffe. The functions must return such an id
 * and must not treat it as an error.
 */
static void huge(struct both *t)
{
	OK(setresgid(HUGE, HUGE, HUGE));
	MUST(getgid(), HUGE, EDOM);
	MUST(getegid(), HUGE, EDOM);
	OK(setresuid(HUGE, HUGE, HUGE));
	MUST(getuid(), HUGE, EDOM);
	MUST(geteuid(), HUGE, EDOM);
	say_ids(t);
}

static void bad(struct both *t)
{
	uid_t id;

	FAILS(getresuid(BAD, &id, &id), EFAULT);
	FAILS(getresuid(&id, BAD, &id), EFAULT);
	FAILS(getresuid(&id, &id, BAD), EFAULT);
	FAILS(getresgid(BAD, &id, &id), EFAULT);
	FAILS(getresgid(&id, BAD, &id), EFAULT);
	FAILS(getresgid(&id, &id, BAD), EFAULT);
}

const struct both_case unistd_ids_cases[] = {
	{ "getgroups, setgroups", groups, 0 },
	{ "ids above 65535", large, 0 },
	{ "setuid and setgid of root", roots, 0 },
	{ "ids that look like errors", huge, 0 },
	{ "bad pointers", bad, 0 },
	{ 0 },
};
