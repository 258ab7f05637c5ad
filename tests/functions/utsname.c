/* SPDX-License-Identifier: MIT */
/* Tests uname of <sys/utsname.h>, and sethostname and setdomainname of <unistd.h>. */
#include "both-libraries.h"
#include "capable.h"
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#define BAD		((void *)-1)
#define NEW_NAMES	0x04000000L

static void names(struct both *t)
{
	static const char longest[] = "0123456789012345678901234567890123456789012345678901234567890123";
	static volatile size_t no_length = (size_t)-1;
	struct utsname u;
	char name[100];
	size_t len, i;

	OK(uname(&u));
	say_text(t, u.sysname);
	say_text(t, u.nodename);
	say_text(t, u.release);
	say_text(t, u.version);
	say_text(t, u.machine);
	say_text(t, u.domainname);
	SAY(sizeof u);
	FAILS(uname(BAD), EFAULT);

	FAULTS_UNLIKE_GLIBC(gethostname(BAD, 100));
	FAULTS_UNLIKE_GLIBC(getdomainname(BAD, 100));
	if (syscall(SYS_unshare, NEW_NAMES)) {
		SAY(0);
		return;
	}
	OK(sethostname("ring3", 5));
	OK(setdomainname("nis.example", 11));
	OK(uname(&u));
	say_text(t, u.nodename);
	say_text(t, u.domainname);
	for (len = 0; len < 14; len++) {
		for (i = 0; i < sizeof name; i++)
			name[i] = '#';
		if (len < 6)
			FAILS(gethostname(name, len), ENAMETOOLONG);
		else
			OK(gethostname(name, len));
		for (i = 0; i < 8; i++)
			SAY(name[i]);
		for (i = 0; i < sizeof name; i++)
			name[i] = '#';
		OK(getdomainname(name, len));
		for (i = 0; i < 15; i++)
			SAY(name[i]);
	}
	OK(sethostname(longest, 64));
	OK(gethostname(name, 65));
	say_text(t, name);
	FAILS(gethostname(name, 64), ENAMETOOLONG);
	FAILS(sethostname(longest, 65), EINVAL);
	FAILS(sethostname("x", no_length), EINVAL);
	FAILS(setdomainname("x", no_length), EINVAL);
	FAILS(setdomainname(longest, 65), EINVAL);
	FAILS(sethostname(BAD, 5), EFAULT);
	OK(sethostname("", 0));
	OK(gethostname(name, 1));
	SAY(name[0]);
	SAY(be_nobody());
	FAILS(sethostname("x", 1), EPERM);
	FAILS(setdomainname("x", 1), EPERM);
	FAILS(vhangup(), EPERM);
}

const struct both_case utsname_cases[] = {
	{ "uname, host's and domain's name", names, 0 },
	{ 0 },
};
