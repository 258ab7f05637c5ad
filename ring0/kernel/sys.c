/* SPDX-License-Identifier: MIT */
/* Process ids, uname(), random bytes, reboot(). Linux: kernel/sys.c, kernel/reboot.c. */
#include <processor.h>
#include <sched.h>
#include <syscalls.h>
#include <uaccess.h>

SYSCALL_DEFINE0(getpid)
{
	return current->tgid;
}

SYSCALL_DEFINE0(gettid)
{
	return current->pid;
}

SYSCALL_DEFINE0(getppid)
{
	return current->parent->tgid;
}

SYSCALL_DEFINE0(sched_yield)
{
	schedule();
	return 0;
}

/* Every process runs as root: user and group 0. */
#define ROOT(name) SYSCALL_DEFINE0(name) { return 0; }
ROOT(getuid)
ROOT(geteuid)
ROOT(getgid)
ROOT(getegid)

struct new_utsname {
	char sysname[65], nodename[65], release[65], version[65], machine[65], domainname[65];
};

SYSCALL_DEFINE1(newuname, struct new_utsname __user *, name)
{
	struct new_utsname uts = {
		.sysname = "Linux", .nodename = "ring0", .release = "7.0.0-ring0",
		.version = "ring0 of ring3", .machine = UTS_MACHINE, .domainname = "(none)",
	};

	if (in_ia32_syscall())
		memcpy(uts.machine, "i686", 5);
	return copy_to_user(name, &uts, sizeof(uts)) ? -EFAULT : 0;
}

#define GRND_KNOWN		7	/* all flags: GRND_NONBLOCK 1, _RANDOM 2, _INSECURE 4 */
#define GRND_CONTRADICTORY	6	/* GRND_RANDOM and GRND_INSECURE must not both be set */

SYSCALL_DEFINE3(getrandom, char __user *, buf, size_t, count, unsigned int, flags)
{
	if (flags & ~GRND_KNOWN || (flags & GRND_CONTRADICTORY) == GRND_CONTRADICTORY)
		return -EINVAL;
	count = min(count, 0x7fffffff);
	for (size_t done = 0; done < count; done += sizeof(long)) {
		unsigned long word = random_word();

		if (copy_to_user(buf + done, &word, min(sizeof(word), count - done)))
			return done ? (long)done : -EFAULT;
	}
	return (long)count;
}

#define LINUX_REBOOT_MAGIC1		0xfee1dead
#define LINUX_REBOOT_MAGIC2		672274793	/* Linux also accepts 3 other values */
#define LINUX_REBOOT_CMD_RESTART	0x01234567
#define LINUX_REBOOT_CMD_HALT		0xcdef0123
#define LINUX_REBOOT_CMD_POWER_OFF	0x4321fedc

SYSCALL_DEFINE3(reboot, unsigned int, magic1, unsigned int, magic2, unsigned int, cmd)
{
	if (magic1 != LINUX_REBOOT_MAGIC1 || magic2 != LINUX_REBOOT_MAGIC2)
		return -EINVAL;
	switch (cmd) {
	case LINUX_REBOOT_CMD_RESTART:
	case LINUX_REBOOT_CMD_HALT:
	case LINUX_REBOOT_CMD_POWER_OFF:
		machine_power_off(0);
	default:
		return -EINVAL;
	}
}
