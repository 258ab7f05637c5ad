/* SPDX-License-Identifier: MIT */
/*
 * i386: entry point that runs before _start and changes the vDSO. It hides clock_gettime64, which kernels before Linux 5.3
 * do not have, and gives getcpu's name to gettimeofday, as qemu-i386 8.2 and later do.
 */
#include <fcntl.h>
#include <sys/auxv.h>
#include <ring3/raw.h>

static int is_at(const char *p, const char *name)
{
	while (*name && *p == *name)
		p++, name++;
	return !*name;
}

__attribute__((used)) static void narrow(unsigned long *stack)
{
	unsigned long *p = stack + 1 + stack[0] + 1;
	char *image = 0;
	int i, fd;

	while (*p++)
		;
	for (; p[0] != AT_NULL; p += 2)
		if (p[0] == AT_SYSINFO_EHDR)
			image = (char *)p[1];
	if (!image)
		return;
	/* The vDSO is read-only, but /proc/self/mem can write to it. The page becomes private to this process. */
	fd = raw_open("/proc/self/mem", O_RDWR, 0);
	for (i = 0; i < 4000; i++) {
		const char *name = 0;

		if (is_at(image + i, "__vdso_clock_gettime64") || is_at(image + i, "__vdso_getcpu"))
			name = "X";				/* hides the function */
		else if (is_at(image + i, "__vdso_gettimeofday"))
			name = "__vdso_getcpu";
		if (name && raw_pwrite64(fd, name, name[1] ? 14 : 1, (loff_t)(unsigned long)(image + i)) < 1)
			raw_exit_group(9);
	}
}

__asm__(".globl narrow_door\nnarrow_door:\n\tmovl %esp, %ebx\n\tsubl $12, %esp\n\tpushl %ebx\n\tcall narrow\n\tmovl %ebx, %esp\n\tjmp _start\n");
