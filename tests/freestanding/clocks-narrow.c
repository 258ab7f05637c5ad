/* SPDX-License-Identifier: MIT */
/*
 * An entry point before _start, on i386: the vDSO loses the function with 64-bit times, as Linux before 5.3
 * had it, and its getcpu becomes gettimeofday, as qemu-i386 from 8.2 on has it.
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
	/* As a debugger writes a breakpoint: the page becomes this process's own. */
	fd = raw_open("/proc/self/mem", O_RDWR, 0);
	for (i = 0; i < 4000; i++) {
		const char *name = 0;

		if (is_at(image + i, "__vdso_clock_gettime64") || is_at(image + i, "__vdso_getcpu"))
			name = "X";				/* is not called so any more */
		else if (is_at(image + i, "__vdso_gettimeofday"))
			name = "__vdso_getcpu";
		if (name && raw_pwrite64(fd, name, name[1] ? 14 : 1, (loff_t)(unsigned long)(image + i)) < 1)
			raw_exit_group(9);
	}
}

__asm__(".globl narrow_door\nnarrow_door:\n\tmovl %esp, %ebx\n\tsubl $12, %esp\n\tpushl %ebx\n\tcall narrow\n\tmovl %ebx, %esp\n\tjmp _start\n");
